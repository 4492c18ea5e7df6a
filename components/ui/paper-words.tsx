import { Fragment } from 'react';
import { PaperRule } from './paper-table';

/** Text of a paper: □ is a square to tick, ＿＿ a line to write on, a new line a new line. */
export function PaperWords({ children }: { children: string }) {
  if (!/□|＿＿|\n/.test(children)) return children;
  return children.split(/(□|＿{2,}|\n)/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a line never move
    <Fragment key={at}>
      {part === '□' ? (
        <span className="box" />
      ) : part === '\n' ? (
        <br />
      ) : part.startsWith('＿＿') ? (
        <PaperRule long={part.length > 6} />
      ) : (
        part
      )}
    </Fragment>
  ));
}
