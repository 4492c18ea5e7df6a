// A Word file as somebody sends it: looked at before anything in it is unpacked or believed.
import PizZip from 'pizzip';

const maxBytes = 2 * 2 ** 20;
/** A small archive may hold gigabytes. */
const maxUnpacked = 30 * 2 ** 20;

/** What the archive's own list of contents announces. */
function unpackedSize(zip: Buffer): number {
  let all = 0;
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0 && at + 46 <= zip.length; ) {
    all += zip.readUInt32LE(at + 24);
    at = zip.indexOf('PK\x01\x02', at + 46, 'latin1');
  }
  return all;
}

/** Programs, other files inside, and links that the office program would follow by itself. */
function dangerIn(zip: PizZip): string | null {
  const names = Object.keys(zip.files);
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  if (/macroEnabled/i.test(types) || names.some((n) => /vbaProject|\.bin$/i.test(n)))
    return '文件里有宏。请另存为普通的 .docx（不含宏）再传。';
  if (names.some((n) => /^word\/(embeddings|activeX)\//i.test(n)))
    return '文件里嵌了别的文件或控件。请删掉，只留文字、表格和图片。';
  const isFollowed = names
    .filter((n) => n.endsWith('.rels'))
    .flatMap(
      (n) =>
        zip
          .file(n)
          ?.asText()
          .match(/<Relationship\b[^>]*>/g) ?? [],
    )
    .some((link) => /TargetMode="External"/.test(link) && !/\/hyperlink"/.test(link));
  return isFollowed ? '文件会自动去读别处的内容（外部模板或图片）。请断开链接，把图片嵌进来再传。' : null;
}

export function openWord(bytes: Buffer): { zip: PizZip } | { problem: string } {
  if (bytes.length > maxBytes) return { problem: '超过 2 MB。请去掉大图再传。' };
  const notWord = { problem: '不是 .docx 文件。请在 Word 或 WPS 里另存为 .docx（不是 .doc、.wps）再传。' };
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK' || unpackedSize(bytes) > maxUnpacked) return notWord;
  try {
    const zip = new PizZip(bytes);
    if (!zip.file('word/document.xml') || !zip.file('[Content_Types].xml')) return notWord;
    const danger = dangerIn(zip);
    return danger ? { problem: danger } : { zip };
  } catch {
    return { problem: '文件坏了，或者没有传完整。请打开看看，再传一次。' };
  }
}

const plain = (xml: string) =>
  xml
    .replace(/<w:tab\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const rooms: readonly [RegExp, string][] = [
  [/^word\/header/, '页眉'],
  [/^word\/footer/, '页脚'],
  [/^word\/document\.xml$/, '正文'],
];

/** 正文第 12 段“协议编号：{协义编号}”, of the first paragraph in which the words stand. */
export function placeOf(zip: PizZip, words: string): string {
  for (const [pattern, room] of rooms.toReversed())
    for (const name of Object.keys(zip.files).filter((n) => pattern.test(n))) {
      const paragraphs = (zip.file(name)?.asText() ?? '').match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
      const at = paragraphs.findIndex((p) => plain(p).includes(words));
      if (at >= 0) return `${room}第 ${at + 1} 段“${plain(paragraphs[at]!).trim().slice(0, 40)}”`;
    }
  return '';
}
