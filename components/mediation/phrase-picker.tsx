'use client';

import { use, useSyncExternalStore } from 'react';
import { FormContext, fieldId } from '@/components/ui/form-context';

interface PhrasePickerProps {
  /** Sentences under the name of their step; the first group stands open. */
  groups: { label: string; record: string; phrases: string[] }[];
  /** The field that they go into. */
  into: string;
}

const never = () => () => {};

function insert(box: HTMLElement | null, phrase: string) {
  if (!(box instanceof HTMLTextAreaElement)) return;
  const { selectionStart: from, selectionEnd: to } = box;
  // Nobody was in the box yet: at its end.
  const at = document.activeElement === box || from ? [from, to] : [box.value.length, box.value.length];
  box.setRangeText(phrase, at[0]!, at[1]!, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
}

/** Sentences to begin with: pressed, they go into the box; without a script they are ticked and go along. */
export function PhrasePicker({ groups, into }: PhrasePickerProps) {
  const { id, state } = use(FormContext);
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const ticked = [state.values.phrases ?? []].flat();
  return groups.map(({ label, record, phrases }, at) => (
    <details key={label} className="fold" open={at === 0 || phrases.some((p) => ticked.includes(p))}>
      <summary>{label}：要记什么、常用的话</summary>
      {record ? <p className="small quiet">要记：{record}</p> : null}
      {isLive ? (
        <div className="acts">
          {phrases.map((phrase) => (
            <button
              key={phrase}
              type="button"
              className="btn btn--quiet"
              onClick={() => insert(document.getElementById(fieldId(id, into)), phrase)}
            >
              {phrase}
            </button>
          ))}
        </div>
      ) : (
        <div className="opts opts--tight">
          {phrases.map((phrase) => (
            <label key={phrase}>
              <input type="checkbox" name="phrases" value={phrase} defaultChecked={ticked.includes(phrase)} />
              <b>{phrase}</b>
            </label>
          ))}
        </div>
      )}
    </details>
  ));
}
