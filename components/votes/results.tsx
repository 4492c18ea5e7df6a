import { Section } from '@/components/ui/section';
import type { ResultView } from '@/lib/votes/queries/result-view';
import { ArticleResults } from './article-results';
import { Clauses } from './clauses';
import { Counts } from './counts';
import { PeopleResult } from './people-result';
import { SilentTally } from './silent-tally';

/** One question with all its numbers; several in a table; offices and lists by their votes. */
export function Results({ result }: { result: ResultView }) {
  const [only] = result.items;
  if (only?.kind === 'question' && result.items.length > 1) return <ArticleResults result={result} />;
  return result.items.map((item, at) => (
    <div key={item.nth}>
      {item.kind === 'election' && at === 0 ? <Clauses clauses={item.clauses} title="投票的人够不够" /> : null}
      {item.kind === 'question' ? (
        <Clauses clauses={item.clauses} />
      ) : (
        <Section title={result.items.length > 1 ? item.title : '得票'} note={item.sentence}>
          <PeopleResult people={item.people} isElection={item.kind === 'election'} />
        </Section>
      )}
      <Counts result={result} item={item} />
      {item.silent ? <SilentTally silent={item.silent} unit={result.unit} /> : null}
    </div>
  ));
}
