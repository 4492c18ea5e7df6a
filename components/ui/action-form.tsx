'use client';

import { type ReactNode, type SubmitEvent, use, useEffect, useId, useMemo, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useDraft } from '@/components/device/use-draft';
import { type FormAction, type FormState, formNameOf, isOf } from '@/lib/kernel/form-state';
import { BoxNames } from './box-names';
import { ErrorSummary } from './error-summary';
import { FoldContext } from './fold';
import { FormContext } from './form-context';
import { type Look, lookClass } from './look';
import { RestoredDraft } from './restored-draft';
import { isRefused, useSending } from './use-sending';

interface ActionFormProps {
  action: FormAction;
  /** Always from the page, never from what came back: after a stale refusal the next post carries the new version. */
  hidden?: Record<string, string | number | boolean | null | undefined>;
  /** The deed on the button. */
  submit: string;
  look?: Look;
  initial?: FormState;
  /** A stable name: what is typed is kept on this device for its writer until it was sent. */
  draft?: string;
  /** The page head, when the form fills the page: what is wrong is said above it. Fields in it are of another form. */
  head?: ReactNode;
  /** Beside the button: links, further `<button name value>` of the same form. */
  acts?: ReactNode;
  /** A quiet line under the button. */
  note?: ReactNode;
  /** What was done on the record lately: shown when somebody else was quicker. */
  news?: ReactNode;
  children?: ReactNode;
}

export function ActionForm({ action, hidden = {}, submit, look = 'key', children, ...rest }: ActionFormProps) {
  const { head, acts, note } = rest;
  const formName = use(FoldContext) + formNameOf(submit, hidden);
  const initial = rest.initial && isOf(formName, rest.initial) ? rest.initial : undefined;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLElement>(null);
  const draft = useDraft(rest.draft, form);
  const { state, formAction, send, pending } = useSending(action, initial, draft.sent);
  const { register, handleSubmit } = useForm();
  const refused = isRefused(state);
  const first = useRef(state);
  const labels = useMemo(() => new Map<string, string>(), []);
  const scope = useMemo(() => ({ id, state, register, labels }), [id, state, register, labels]);

  useEffect(() => {
    if (refused && state !== first.current) summary.current?.focus();
  }, [refused, state]);

  function submitted(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter);
    void handleSubmit(() => send(data))(event);
  }

  return (
    <>
      {refused ? <ErrorSummary form={id} state={state} ref={summary} /> : null}
      {refused && state.stale ? rest.news : null}
      {head}
      {/* A form of the head, such as a search, keeps names of its own. */}
      <FormContext value={scope}>
        <form
          className={children ? 'form' : 'form form--one'}
          ref={form}
          data-refused={refused ? '' : undefined}
          action={formAction}
          onSubmit={submitted}
          onInput={rest.draft ? draft.typed : undefined}
          noValidate
        >
          {Object.entries({ ...hidden, formName }).map(([name, value]) =>
            value === null || value === undefined ? null : (
              <input key={name} type="hidden" name={name} value={String(value)} readOnly />
            ),
          )}
          {draft.restored ? <RestoredDraft {...draft.restored} drop={draft.drop} /> : null}
          {children}
          <BoxNames />
          <div className="acts acts--send">
            <button type="submit" className={lookClass[look]} disabled={pending}>
              {pending ? '正在提交…' : submit}
            </button>
            {acts}
          </div>
          {note ? <p className="small quiet">{note}</p> : null}
        </form>
      </FormContext>
    </>
  );
}
