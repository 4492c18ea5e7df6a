import { Fragment } from 'react';
import { PaperRule } from './paper-table';

/** Text of a paper: □ is a square to tick, ＿＿ a line to write on, a new line a new line; a date to be written keeps together. */
export function PaperWords({ children }: { children: string }) {
  if (!/□|＿＿|\n|　年/.test(children)) return children;
  return children.split(/(□|＿{2,}|\n|　+年　+月　+日)/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a line never move
    <Fragment key={at}>
      {part === '□' ? (
        <span className="box" />
      ) : part === '\n' ? (
        <br />
      ) : part.startsWith('＿＿') ? (
        <PaperRule long={part.length > 6} />
      ) : part.startsWith('　') && part.endsWith('日') ? (
        <span className="nb">{part}</span>
      ) : (
        part
      )}
    </Fragment>
  ));
}
