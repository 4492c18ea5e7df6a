import { z } from 'zod';
import { code, id, instant, line, manyOf, oneOf, paragraph, recordFields, whole } from '../kernel/fields';
import { routes } from '../proposals/rules';
import { statementKinds, statementStances } from './rules';

const keys = <T extends object>(of: T) => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];
const picked = (message: string) =>
  z.preprocess((v) => v || undefined, z.string({ error: message }).regex(/^[0-9a-f-]{36}$/, message));
const proposalRef = z.string({ error: '请选一件议题。' }).regex(/^\d{4}-\d{1,9}$/, '请选一件议题。');
const hands = () => whole(0, 10_000);

export const scheduleInput = z.object({
  community: code(),
  title: line(40),
  place: line(60),
  startsAt: instant(),
  chairId: picked('请选主持人。'),
  proposals: manyOf(proposalRef),
});
export const stepInput = z.object(recordFields);
export const reasonInput = z.object({ ...recordFields, reason: paragraph(1000) });
export const agendaInput = z.object({ ...recordFields, proposal: proposalRef });
export const itemInput = z.object({ ...recordFields, item: id() });
/** No version: everybody signs in at the same time. */
export const signInInput = z.object({ community: recordFields.community, ref: recordFields.ref });
export const membersInput = z.object({
  ...signInInput.shape,
  seats: manyOf(id()).pipe(z.array(z.string()).min(1, '请勾选到会的人。')),
});
export const observerInput = z.object({ ...signInInput.shape, name: line(20), capacity: line(40) });
export const statementInput = z.object({
  ...signInInput.shape,
  item: id(),
  speakerId: picked('请选是谁说的。'),
  kind: oneOf(keys(statementKinds)),
  stance: oneOf(keys(statementStances)),
  text: paragraph(2000),
});
export const decideInput = z.object({
  ...recordFields,
  item: id(),
  route: oneOf(keys(routes), '请选这件议题往哪里去。'),
  text: paragraph(3000),
  forCount: hands(),
  againstCount: hands(),
  abstainCount: hands(),
  secondCounterId: picked('请选复核清点的人。'),
});
export const minutesInput = z.object({ ...recordFields, text: paragraph(20_000) });
