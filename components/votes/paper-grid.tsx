'use client';

import { useField } from '@/components/ui/form-context';
import type { BallotItem } from '@/lib/votes/tally/answers';
import { howToType, isOneQuestion } from './how-to-type';

const choices = [
  { value: 'agree', label: '1 同意' },
  { value: 'oppose', label: '2 不同意' },
  { value: 'abstain', label: '3 弃权' },
  { value: 'invalid', label: '4 无效' },
];

const at = (typed: string | string[] | undefined, row: number) =>
  (Array.isArray(typed) ? typed[row] : row ? '' : typed) ?? '';

/** Number, Tab, first digit of the choice, Tab: a page of papers by keyboard alone. */
export function PaperGrid({ rows, items }: { rows: number; items: readonly BallotItem[] }) {
  const number = useField({ name: 'number', label: '票号' });
  const choice = useField({ name: 'choice', label: '票上写的' });
  return (
    <fieldset className={number.error ? 'field bad' : 'field'}>
      <legend>票号和票上写的</legend>
      <p className="hint">一行一张票，按票上的号填；没有用到的行空着。{howToType(items)}</p>
      {number.error ? <p className="why">{number.error}</p> : null}
      <ol className="stack">
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a paper form never move
          <li key={row} className="in--unit">
            <input
              className="in"
              id={row === 0 ? number.id : undefined}
              name="number"
              inputMode="numeric"
              autoComplete="off"
              aria-label={`第 ${row + 1} 行票号`}
              defaultValue={at(number.typed, row)}
            />
            {isOneQuestion(items) ? (
              <select
                className="in"
                name="choice"
                aria-label={`第 ${row + 1} 行票上写的`}
                defaultValue={at(choice.typed, row)}
              >
                <option value="">请选</option>
                {choices.map((c) => (
                  <option key={c.value} value={c.value}>
                    {c.label}
                  </option>
                ))}
              </select>
            ) : (
              <input
                className="in"
                name="choice"
                autoComplete="off"
                aria-label={`第 ${row + 1} 行票上写的`}
                defaultValue={at(choice.typed, row)}
              />
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
