import { expect, test } from 'vitest';
import { composeNotice, type NoticePaper } from './documents';
import { enforcementWord } from './rules';

const paper: NoticePaper = {
  committee: '李江沟村村民委员会（示例）',
  number: '李江沟告〔2026〕007号',
  round: 1,
  recipient: '6-2-102　王某某',
  checkedAt: new Date('2026-11-13T10:20:00+08:00'),
  place: '6号楼2单元一层楼梯间东侧',
  category: '消防通道、楼道堵塞',
  seen: '纸箱约2立方米',
  clauses: [
    { label: '《安全自治十条》第一条', text: '楼道不堆物。' },
    { label: '《中华人民共和国消防法》第二十八条', text: null },
  ],
  demand: '把纸箱搬离楼梯间。',
  dueOn: '2026-11-20',
  dueAt: new Date('2026-11-20T18:00:00+08:00'),
  after: '报街道办事处处理。',
  phone: '0371-5550 0123',
  handlers: ['吴某某', '马某某'],
  issuedOn: '2026-11-13',
  replyCode: '48217730',
};

test('the paper says what, where, why and by when, in the words of a notice', () => {
  const p = composeNotice(paper);
  expect(p).toMatchObject({ org: '李江沟村村民委员会', title: '隐患整改告知单', date: '2026年11月13日' });
  expect(p.opening).toMatch(/^2026年11月13日10时20分/);
  expect(p.rows.find((r) => r.head === '期限')!.lines).toEqual(['2026年11月20日(周五) 18:00前']);
  expect(p.rows.find((r) => r.head === '依据')!.lines).toHaveLength(2);
  expect(p.clauses).toEqual([{ label: '《安全自治十条》第一条', text: '楼道不堆物。' }]);
  expect(p.reply.code).toBe('4821 7730');
  for (const text of [p.opening, p.closing]) expect(enforcementWord(text)).toBeNull();
});

test('one may object for three working days, and not beyond the deadline', () => {
  expect(composeNotice(paper).closing).toContain('2026年11月18日前');
  expect(composeNotice({ ...paper, dueOn: '2026-11-16' }).closing).toContain('2026年11月16日前');
});

test('the second notice says that it is one', () => {
  expect(composeNotice({ ...paper, round: 2 }).title).toContain('再次');
  expect(composeNotice({ ...paper, replyCode: null }).reply.code).toBeNull();
});
