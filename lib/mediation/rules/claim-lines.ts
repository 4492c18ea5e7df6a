// A list of claimants as rows of text → lines, and all that is wrong in them, row by row. Row 1 is the heading.
export const claimColumns = [
  { key: 'name', head: '姓名', hint: '交钱的人，必填', sample: '张三（示例）' },
  { key: 'phone', head: '手机', hint: '11 位，必填', sample: '13900000000' },
  { key: 'amount', head: '主张金额', hint: '元，最多两位小数，必填', sample: '4386.50' },
  { key: 'contractNo', head: '合同编号', hint: '已付款的合同或者收据的编号，必填', sample: 'PX2025-0001' },
] as const;
export type ClaimKey = (typeof claimColumns)[number]['key'];

export interface ClaimCells {
  row: number;
  name: string;
  phone: string;
  /** 分 */
  amount: number;
  contractNo: string;
}
interface Fault {
  row: number;
  field: string;
  reason: string;
}

const aliases: Record<string, ClaimKey> = {
  家长姓名: 'name',
  手机号: 'phone',
  手机号码: 'phone',
  电话: 'phone',
  联系电话: 'phone',
  金额: 'amount',
  '金额（元）': 'amount',
  退费金额: 'amount',
  合同号: 'contractNo',
  收据号: 'contractNo',
};
const headOf = Object.fromEntries(claimColumns.map((c) => [c.key, c.head])) as Record<ClaimKey, string>;
const columnOf = (head: string): ClaimKey | undefined =>
  claimColumns.find((c) => c.head === head)?.key ?? aliases[head];

const mostFen = 100_000_000_00;

function readAmount(text: string): number | string {
  const found = /^(\d{1,10})(?:\.(\d{1,2})0*)?$/.exec(text.normalize('NFKC').replace(/[,\s¥元]/g, ''));
  if (!found) return text.trim().startsWith('-') ? '金额不能是负数' : '金额写成数字，最多两位小数，例如 4386.50';
  const fen = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  if (fen === 0) return '金额要大于 0';
  return fen > mostFen ? '金额太大，请核对是不是写成了分' : fen;
}

function readPhone(text: string): string | null {
  const value = text
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(value) ? value : null;
}

/** One claim is one contract of one person. */
export const claimKeyOf = (c: { phone: string; name: string; contractNo: string }) =>
  `${c.phone} ${c.name} ${c.contractNo}`;

function readRow(cells: Record<ClaimKey, string>, row: number): { line: ClaimCells | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const say = (key: ClaimKey, reason: string) => void faults.push({ row, field: headOf[key], reason });
  const { name, contractNo } = cells;
  if (!name) say('name', '没有填');
  else if (name.length > 30) say('name', '太长，最多 30 个字');
  const phone = readPhone(cells.phone);
  if (!phone) say('phone', cells.phone ? '手机号是 1 开头的 11 位数字' : '没有填');
  const amount = cells.amount ? readAmount(cells.amount) : '没有填';
  if (typeof amount === 'string') say('amount', amount);
  if (!contractNo) say('contractNo', '没有填');
  else if (contractNo.length > 40) say('contractNo', '太长，最多 40 个字');
  if (faults.length || !phone || typeof amount === 'string') return { line: null, faults };
  return { line: { row, name, phone, amount, contractNo }, faults };
}

export function readClaims(table: readonly (readonly string[])[]) {
  const lines: ClaimCells[] = [];
  const faults: Fault[] = [];
  const heads = (table[0] ?? []).map((head) => columnOf(head.replace(/[\s*＊]/g, '')));
  for (const { key, head } of claimColumns) {
    const times = heads.filter((k) => k === key).length;
    if (times !== 1)
      faults.push({ row: 1, field: head, reason: times ? '这一列出现了两次' : '缺这一列，请用模板里的表头' });
  }
  if (faults.length) return { lines, faults };
  const seen = new Map<string, number>();
  for (const [at, texts] of table.entries()) {
    if (at === 0 || texts.every((text) => text.trim() === '')) continue;
    const cellOf = (key: ClaimKey) => texts[heads.indexOf(key)]?.trim() ?? '';
    const cells = {
      name: cellOf('name'),
      phone: cellOf('phone'),
      amount: cellOf('amount'),
      contractNo: cellOf('contractNo'),
    };
    const { line, faults: wrong } = readRow(cells, at + 1);
    faults.push(...wrong);
    if (!line) continue;
    const before = seen.get(claimKeyOf(line));
    if (before) faults.push({ row: line.row, field: '', reason: `和第 ${before} 行是同一个人的同一份合同` });
    else seen.set(claimKeyOf(line), line.row);
    lines.push(line);
  }
  if (!lines.length && !faults.length) faults.push({ row: 2, field: '', reason: '表里没有数据' });
  return { lines, faults };
}
