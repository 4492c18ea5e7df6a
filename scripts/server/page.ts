import type { ServerResponse } from 'node:http';

const asText = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A page for what never reaches the application. No style of its own: the browser's is large and readable. */
function plainPage(title: string, advice: string, typed: readonly string[] = []): string {
  const kept = typed.length
    ? `<h2>您刚才填写的内容</h2><p>可以选中复制,回到原页面再粘贴。</p>${typed
        .map((text) => `<p><textarea rows="6" cols="60" readonly>${asText(text)}</textarea></p>`)
        .join('')}`
    : '';
  return [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${title}</title><main><h1>${title}</h1><p><big>${advice}</big></p>${kept}`,
    '<p><big><a href="/">回到首页</a></big></p></main></html>',
  ].join('');
}

export function answer(res: ServerResponse, status: number, plain: string) {
  const page = process.env.HAS_DEMO ? plain.replace('<main>', '<main><p><b>演示数据</b></p>') : plain;
  res.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(page),
    'Cache-Control': 'no-store',
  });
  res.end(page);
}

/** For a script that posts a form: React hands plain text on to the form as what went wrong. */
export function answerScript(res: ServerResponse, status: number, words: string) {
  res.writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
  res.end(words);
}

export const tooLargeWords = '一次提交的内容超过了上限。文件请分几次传,一次合计不超过 60 MB。';
export const tooLarge = plainPage('内容太长', `${tooLargeWords}请按返回键回到原页面,分几次提交。`);
export const tooManyWords = '现在上传文件的人太多。请过一分钟再传一次。';
export const tooMany = plainPage('请稍等', `${tooManyWords}请按返回键回到原页面。`);
export const foreign = plainPage('这次提交来自别的网站', '为了您的安全没有办理。请从本站的页面重新填写提交。');
export const noSuchAddress = plainPage('没有找到这一页', '地址可能写错了，请从首页重新打开。');
export const noSuchMethod = plainPage('不支持这种请求', '请从本站的页面操作。');

type Page = (typed?: readonly string[]) => string;
export const unreadablePage: Page = (typed) =>
  plainPage('提交的内容不完整', '可能是网络中断了。请按返回键回到原页面,再提交一次。', typed);
export const stalePage: Page = (typed) =>
  plainPage('页面已经更新', '您打开这个页面以后系统更新过,这次没有提交成功。请重新打开原页面再提交一次。', typed);
export const gonePage: Page = (typed) =>
  plainPage('这件事已经往前走了', '您写的时候别人办了下一步，这张表不能再交。请回到原来的记录，看最新的情况。', typed);
export const brokenPage: Page = (typed) =>
  plainPage('系统出错了', '没有办成,已经记录下来。请稍后再试,或到社区服务站办理。', typed);
