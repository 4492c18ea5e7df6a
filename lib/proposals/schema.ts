import { z } from 'zod';
import { matters } from '../kernel/cards';
import { code, day, id, line, oneOf, optional, paragraph, recordFields, ref, ticked, whole } from '../kernel/fields';
import { stances } from './rules';

const keys = <T extends object>(of: T) => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];
const atLeast = (max: number, min: number, message: string) => paragraph(max).pipe(z.string().min(min, message));

/** A topic is concrete, actionable and signed. */
const topic = {
  title: line(40),
  what: atLeast(3000, 10, '请写具体些：在哪里、什么时候起、是什么样子。'),
  wish: atLeast(2000, 5, '请写清楚希望怎么办，别人照着能办。'),
  concerns: line(120),
  signed: ticked('议题要署名。请勾选，表示由您本人提出。'),
};
export const submitInput = z.object({ community: code(), issue: optional(ref()), ...topic });
export const resubmitInput = z.object({ ...recordFields, ...topic });
export const stepInput = z.object(recordFields);
export const reasonInput = z.object({ ...recordFields, reason: paragraph(1000) });
export const admitInput = z.object({
  ...recordFields,
  matter: oneOf(matters, '请选红盾、金桥或蓝海。'),
  commentUntil: day(),
});
export const mergeInput = z.object({
  ...recordFields,
  into: z.string({ error: '请选并入哪一件。' }).regex(/^\d{4}-\d{1,9}$/, '请选并入哪一件。'),
  reason: paragraph(1000),
});
export const handOverInput = z.object({
  ...recordFields,
  issue: optional(z.string().regex(/^\d{4}-\d{1,9}$/, '请填事项的编号，例如 2026-12。')),
  office: optional(line(40)),
  reason: paragraph(1000),
});
export const extendInput = z.object({ ...recordFields, commentUntil: day(), reason: paragraph(500) });
export const commentInput = z.object({
  community: code(),
  ref: ref(),
  stance: oneOf(keys(stances), '请选赞成、反对或建议。'),
  text: optional(paragraph(1000)),
});
export const addTaskInput = z.object({
  ...recordFields,
  title: line(40),
  text: paragraph(1000),
  office: line(40),
  assigneeId: z
    .preprocess((v) => v || undefined, id().or(z.undefined()))
    .refine((v) => v !== undefined, '请选由谁来报告进展。'),
  dueOn: day(),
  amount: whole(1, 100_000),
  unit: line(4),
});
const taskFields = { ...recordFields, task: id() };
export const reportInput = z.object({ ...taskFields, doneAmount: whole(0, 100_000), text: paragraph(1000) });
export const completeInput = z.object({ ...taskFields, text: paragraph(1000) });
export const reviewInput = z.object({
  ...taskFields,
  passed: oneOf(['yes', 'no'], '请选办到了还是没有办到。'),
  text: paragraph(1000),
});
