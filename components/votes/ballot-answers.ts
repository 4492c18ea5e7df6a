// What stands in the form of a ballot, read the way the command reads it.
import type { FormState } from '@/lib/kernel/form-state';
import { answerFaults, type BallotItem, namesIn, pickField, readPicks, writtenField } from '@/lib/votes/tally/answers';

const several = (value: string | string[] | undefined) => [value ?? []].flat().filter(Boolean);

/** `errors` by field name: the items that have no answer yet, or too many. */
export function readForm(items: readonly BallotItem[], { values }: FormState) {
  const errors: Record<string, string> = {};
  const answers = items.map((item) => {
    const field = pickField(item.nth);
    const written = several(values[writtenField(item.nth)]).flatMap(namesIn);
    const read = readPicks(item, several(values[field]), written);
    if ('answer' in read) return read.answer;
    errors[field] =
      read.fault === 'missing' && item.kind !== 'question' ? '请选；都不选，请选“都不选”。' : answerFaults[read.fault];
    return '';
  });
  return { answers, errors };
}

/** The same once more, for the form that is sent after the look. */
export const answerFieldsOf = (items: readonly BallotItem[], { values }: FormState): [string, string][] =>
  items.flatMap(({ nth }) =>
    [pickField(nth), writtenField(nth)].flatMap((name) =>
      several(values[name]).map((v): [string, string] => [name, v]),
    ),
  );
