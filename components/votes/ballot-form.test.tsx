import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { boxNames, type FormState } from '@/lib/kernel/form-state';
import type { BallotItem } from '@/lib/votes/tally/answers';
import { BallotForm } from './ballot-form';

const item = (nth: number, title: string): BallotItem => ({ nth, kind: 'question', title, max: 1, options: [] });
const fresh: FormState = { values: {}, errors: {}, problem: null };
const form = (items: BallotItem[], initial = fresh) =>
  renderToStaticMarkup(
    <BallotForm
      {...{ items, initial, hidden: {}, back: '/', head: null, facts: null, ways: null }}
      action={async (state) => state}
    />,
  );
/** Sent without an answer, as the page sends it. */
const sentEmpty = (items: BallotItem[]) => {
  const [, names = ''] = form(items).match(new RegExp(`name="${boxNames}" value="([^"]*)"`)) ?? [];
  return form(items, { ...fresh, values: { [boxNames]: names }, errors: { checked: '请核对。' }, problem: '要改' });
};
const summary = (page: string) => page.match(/<ul>.*?<\/ul>/)?.[0].replace(/<[^>]+>/g, ' ');

test('of several items each that has no answer is named', () => {
  const page = summary(sentEmpty([item(1, '第一条　不停车'), item(2, '第二条　不堆物')]));
  expect(page).toContain('第一条　不停车：请选一个');
  expect(page).toContain('第二条　不堆物：请选一个');
});

test('one question is asked by its sentence alone', () => {
  expect(summary(sentEmpty([item(1, '修路')]))?.trim()).toBe('请选一个：同意、不同意或者弃权。');
});
