import type { HeadView } from '@/lib/votes/queries/head';

/** The frozen words, in the face of documents. Long texts show the first articles and fold the rest. */
export function VoteText({ text, fold = false }: { text: HeadView['text']; fold?: boolean }) {
  const lines = text.clauses.map(({ name, text: words }) => (
    <p key={name}>
      <b>{name}</b>　{words}
    </p>
  ));
  const shown = fold && lines.length > 3 ? lines.slice(0, 2) : lines;
  return (
    <>
      <div className="doc stack">
        {text.opening ? <p className="said">{text.opening}</p> : null}
        {shown}
      </div>
      {shown.length < lines.length ? (
        <details className="more">
          <summary>看全部 {lines.length} 条原文</summary>
          <div className="doc stack">{lines.slice(shown.length)}</div>
        </details>
      ) : null}
    </>
  );
}
