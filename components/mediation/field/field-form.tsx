import { type FormEvent, useMemo, useState } from 'react';
import { CheckField } from '@/components/ui/check-field';
import { DatetimeField } from '@/components/ui/datetime-field';
import { FormContext } from '@/components/ui/form-context';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { Words } from './note';
import type { Place } from './shelf';

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' },
} as Intl.DateTimeFormatOptions);
const clockNow = () => shanghai.format(Date.now()).replace(' ', 'T');

function wordsIn(form: HTMLFormElement, community: string): Words {
  const data = new FormData(form);
  const of = (name: string) =>
    String(data.get(name) ?? '')
      .replace(/\r\n?/g, '\n')
      .trim();
  return {
    ...{ community: of('community') || community, about: of('about'), step: of('step'), at: of('at') },
    ...{ place: of('place'), present: of('present'), text: of('text'), isPrivate: data.has('isPrivate') },
  };
}

interface FieldFormProps {
  places: readonly Place[];
  /** What stood in the boxes last. */
  words: Words | null;
  /** A note is being changed, not a new one written. */
  isChange: boolean;
  kept: boolean | null;
  onTyped: (words: Words) => void;
  onDone: (words: Words) => void;
  onLeave: () => void;
}

/** Only the words are asked for: in a stairwell nobody fills in forms. */
export function FieldForm({ places, words, isChange, kept, onTyped, onDone, onLeave }: FieldFormProps) {
  const [code, setCode] = useState(words?.community ?? places[0]?.code ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const place = places.find((p) => p.code === code) ?? places[0];
  const scope = useMemo(
    () => ({
      id: 'note',
      state: { values: {}, errors: problem ? { text: problem } : ({} as Record<string, string>), problem: null },
      register: (name: string) => ({ name }),
    }),
    [problem],
  );

  function submitted(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = wordsIn(event.currentTarget, code);
    if (typed.text) return onDone(typed);
    setProblem('请写几句。');
    event.currentTarget.querySelector('textarea')?.focus();
  }
  function typed(event: FormEvent<HTMLFormElement>) {
    const now = wordsIn(event.currentTarget, code);
    if (now.community !== code) setCode(now.community);
    onTyped(now);
  }

  return (
    <FormContext value={scope}>
      <form className="form" onSubmit={submitted} onInput={typed} noValidate>
        <TextArea
          name="text"
          label="看到什么、听到什么"
          hint="可以按键盘上的话筒用嘴说；边写边存在这台手机上"
          rows={6}
          maxLength={2000}
          defaultValue={words?.text}
        />
        <TextField
          name="about"
          label="哪个案子"
          hint="案号，或者您自己认得的一句话"
          maxLength={60}
          list="cases"
          autoComplete="off"
          defaultValue={words?.about}
          optional
        />
        <datalist id="cases">
          {place?.cases.map((number) => (
            <option key={number} value={number} />
          ))}
        </datalist>
        {places.length > 1 ? (
          <SelectField
            name="community"
            label="哪个社区、村"
            options={places.map((p) => ({ value: p.code, label: p.name }))}
            defaultValue={code}
          />
        ) : null}
        <DatetimeField name="at" label="什么时候" defaultValue={words?.at || clockNow()} />
        <TextField name="place" label="在哪里" maxLength={60} defaultValue={words?.place} optional />
        <TextField name="present" label="谁在" maxLength={80} defaultValue={words?.present} optional />
        <SelectField
          key={code}
          name="step"
          label="哪一步"
          blank="放进案子时再选"
          options={place?.steps ?? []}
          defaultValue={words?.step}
          width="mid"
          optional
        />
        <CheckField
          name="isPrivate"
          label="只给调解员看"
          value="on"
          hint="背对背说的话，不给任何一方看"
          defaultChecked={words?.isPrivate}
        />
        <div className="acts acts--send">
          <button type="submit" className="btn btn--go btn--key">
            {isChange ? '改好了' : '存下这条'}
          </button>
          {isChange ? (
            <button type="button" className="btn btn--quiet" onClick={onLeave}>
              不改了
            </button>
          ) : null}
        </div>
        {kept === null ? null : <p className="small quiet">{kept ? '写到这里的，已经存在这台手机上。' : '正在存…'}</p>}
      </form>
    </FormContext>
  );
}
