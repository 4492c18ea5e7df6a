import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ruleOf } from '@/lib/votes/rules/of-vote';
import { voteRules } from '@/lib/votes/schema';
import { VoteList } from './vote-list';

const list = (query: Record<string, string>) =>
  renderToStaticMarkup(<VoteList view={{ rows: [], next: null, canDraft: false }} path="/c/ljg/votes" query={query} />);

test('elections and recalls can be looked for like every other kind of vote', () => {
  const page = list({});
  for (const id of voteRules) expect(page).toContain(`<option value="${id}">${ruleOf(id).name}</option>`);
});

test('a rule that nobody offered is not named as what is looked for', () => {
  expect(list({ rule: 'v-election' })).toContain('正在看：');
  expect(list({ rule: 'toString', show: 'toString' })).not.toContain('正在看：');
});
