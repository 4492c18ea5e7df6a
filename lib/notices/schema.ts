import { z } from 'zod';
import {
  chosen,
  code,
  day,
  id,
  instant,
  line,
  oneOf,
  optional,
  paragraph,
  recordFields,
  ref,
  tick,
} from '../kernel/fields';
import {
  answers,
  type Category,
  categoryIds,
  enforcementWord,
  lawIds,
  receivers,
  serviceMethods,
  serviceResults,
} from './rules';

const keys = <T extends object>(of: T) => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];

/** What goes on paper: no words of a power that a committee does not have. */
const told = (max: number) =>
  paragraph(max).refine((text) => enforcementWord(text) === null, {
    error: ({ input }) =>
      `不能写“${enforcementWord(String(input))}”：居委会、村委会没有执法权，只能告知。请换成“请您……”“我们会报告……”。`,
  });

export const findInput = z.object({
  community: code(),
  category: oneOf(categoryIds, '请选是哪一类隐患。'),
  place: line(80),
  buildingId: optional(id()),
  unitCode: optional(line(20)),
  recipientName: optional(line(40)),
  checkedAt: instant(),
  text: told(1000),
  issue: optional(ref()),
  onSpot: tick(),
});
export const reasonInput = z.object({ ...recordFields, text: paragraph(1000) });

const paper = {
  demand: told(500),
  after: told(300),
  dueOn: day(),
  handlerId: chosen('经办人'),
  secondHandlerId: z.preprocess(
    (v) => v || undefined,
    z.string({ error: '请选另一位经办人，两个人一起办。' }).pipe(id()),
  ),
};
export const issueInput = z.object({
  ...recordFields,
  ...paper,
  articleId: optional(id()),
  lawId: optional(oneOf(lawIds)),
  phone: line(30),
});
export const againInput = z.object({ ...recordFields, ...paper });

export const serveInput = z.object({
  ...recordFields,
  method: oneOf(keys(serviceMethods), '请选怎么送的。'),
  result: oneOf(keys(serviceResults), '请选送的结果。'),
  servedAt: instant(),
  witness: optional(line(40)),
  text: optional(paragraph(500)),
});

const answer = { answer: oneOf(keys(answers)), text: optional(paragraph(1000)) };
export const answerInput = z.object({ ...recordFields, ...answer });
export const codeAnswerInput = z.object({ ...recordFields, ...answer, open: z.string().max(200) });
export const recordAnswerInput = z.object({ ...recordFields, ...answer, via: oneOf(['paper', 'phone']) });
export const openInput = z.object({
  community: code(),
  ref: ref(),
  code: z
    .string({ error: '请填回执码。' })
    .transform((s) => s.normalize('NFKC').replace(/\D/g, ''))
    .pipe(z.string().regex(/^\d{8}$/, '回执码是纸上那 8 位数字。')),
});

export const recheckInput = z.object({
  ...recordFields,
  passed: oneOf(['yes', 'no'], '请选复查结论。'),
  text: paragraph(1000),
});
export const reportInput = z.object({
  ...recordFields,
  receiver: oneOf(keys(receivers), '请选报给哪个部门。'),
  text: paragraph(1000),
});
export const receiptInput = z.object({ ...recordFields, receiptNumber: line(40), text: optional(paragraph(500)) });
export const newCodeInput = z.object(recordFields);

export const selfClearedRows = 5;
const blank = (v: unknown) => typeof v !== 'string' || v.trim() === '';
const rowOf = z.object({
  category: oneOf(categoryIds, '请选是哪一类。'),
  place: line(60),
  day: day(),
  note: optional(line(100)),
});
export type SelfClearedRow = Omit<z.output<typeof rowOf>, 'category'> & { category: Category };

const numbers = Array.from({ length: selfClearedRows }, (_, i) => i + 1);
const cells = Object.fromEntries(
  numbers.flatMap((n) => Object.keys(rowOf.shape).map((name) => [`${name}${n}`, z.unknown().optional()])),
);

/** One building, several rows, as category1, place1 … category5; a row without class and place is not there. */
export const selfClearedInput = z
  .object({ ...cells, community: code(), buildingId: optional(id()) })
  .transform((raw, check) => {
    const rows: SelfClearedRow[] = [];
    for (const n of numbers) {
      const cell = (name: string) => (raw as Record<string, unknown>)[`${name}${n}`];
      if (blank(cell('category')) && blank(cell('place'))) continue;
      const row = rowOf.safeParse({
        category: cell('category'),
        place: cell('place'),
        day: cell('day'),
        note: cell('note'),
      });
      if (row.success) rows.push(row.data);
      else
        for (const issue of row.error.issues)
          check.addIssue({
            code: 'custom',
            path: [`${String(issue.path[0])}${n}`],
            message: `第 ${n} 处：${issue.message}`,
          });
    }
    if (!rows.length && !check.issues.length)
      check.addIssue({ code: 'custom', path: ['place1'], message: '请至少填一行：哪一类、在哪里。' });
    return { community: raw.community, buildingId: raw.buildingId, rows };
  });
