import type { VoteKind } from '@/lib/votes/tally/answers';

const kinds: { value: VoteKind; label: string }[] = [
  { value: 'question', label: '同意或不同意' },
  { value: 'options', label: '几个里面选一选' },
  { value: 'election', label: '选举' },
];

/** Which kind of ballot: each has a form of its own. */
export function KindLinks({ community, kind }: { community: string; kind: VoteKind }) {
  return (
    <nav className="pick" aria-label="哪一种表决">
      {kinds.map(({ value, label }) => (
        <a
          key={value}
          href={`/c/${community}/votes/new?kind=${value}`}
          aria-current={value === kind ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
