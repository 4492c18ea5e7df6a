import type { ServerResponse } from 'node:http';
import { refusalWords } from '@/lib/kernel/refusal-words';
import { dressed } from './dress';
import { hasSession } from './headers';

export interface Words {
  readonly title: string;
  readonly advice: string;
}

const asText = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A page for what never reaches the application, or what the application answers with a shell that only scripts fill. */
export function wordsPage(res: ServerResponse, { title, advice }: Words, typed: readonly string[] = []): string {
  const kept = typed.length
    ? `<h2>您刚才填写的内容</h2><p>可以选中复制，回到原页面再粘贴。</p>${typed
        .map((text) => `<p><textarea rows="6" cols="40" readonly>${asText(text)}</textarea></p>`)
        .join('')}`
    : '';
  const onward = hasSession(res.req) ? '<a href="/desk">回到工作台</a>' : '<a href="/login">登录以后再看</a>';
  const main = [
    '<main id="main" class="narrow"><section class="empty">',
    process.env.HAS_DEMO ? '<p class="demo-word">演示数据</p>' : '',
    `<h1>${title}</h1><p>${advice}</p>${kept}`,
    `<ul><li><a href="/">看公开栏</a></li><li>${onward}</li></ul></section></main>`,
  ].join('');
  return dressed(title, main, /(^|; )size=elder(;|$)/.test(res.req.headers.cookie ?? ''));
}

export function answer(res: ServerResponse, status: number, words: Words, typed: readonly string[] = []) {
  const page = wordsPage(res, words, typed);
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

export const tooLargeWords = '一次提交的内容超过了上限。文件请分几次传，一次合计不超过 60 MB。';
export const tooLarge = { title: '内容太长', advice: `${tooLargeWords}请按返回键回到原页面，分几次提交。` };
export const tooManyWords = '现在上传文件的人太多。请过一分钟再传一次。';
export const tooMany = { title: '请稍等', advice: `${tooManyWords}请按返回键回到原页面。` };
export const foreign = {
  title: '这次提交来自别的网站',
  advice: '为了您的安全没有办理。请从本站的页面重新填写提交。',
};
export const noSuchMethod = { title: '不支持这种请求', advice: '请从本站的页面操作。' };
export const unreadable = {
  title: '提交的内容不完整',
  advice: '可能是网络中断了。请按返回键回到原页面，再提交一次。',
};
export const stale = {
  title: '页面已经更新',
  advice: '您打开这个页面以后系统更新过，这次没有提交成功。请重新打开原页面再提交一次。',
};
export const gone = {
  title: '这件事已经往前走了',
  advice: '您写的时候别人办了下一步，这张表不能再交。请回到原来的记录，看最新的情况。',
};
export const broken = {
  title: '系统出错了',
  advice: '没有办成，已经记录下来。请稍后再试，或到社区服务站办理。',
};
export const { notFound, forbidden, broken: unopened } = refusalWords;
