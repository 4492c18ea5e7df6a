'use client';

import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from 'react';
import { BigPick } from '@/components/ui/big-pick';
import { Choices } from '@/components/ui/choices';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FormContext } from '@/components/ui/form-context';
import { lookClass } from '@/components/ui/look';
import { Steps } from '@/components/ui/steps';
import { useSending } from '@/components/ui/use-sending';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

const steps = ['选择', '核对', '回执'];
const options = [
  { value: 'agree', label: '同意' },
  { value: 'oppose', label: '不同意' },
  { value: 'abstain', label: '弃权', hint: '来了，但不表态' },
];

interface BallotFormProps {
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
  /** The page itself: to choose again. */
  back: string;
  /** Text, what the law asks, my weight: above the choice. */
  head: ReactNode;
  /** What is checked beside the choice. */
  facts: ReactNode;
  /** Paper, window, telephone. */
  ways: ReactNode;
}

/**
 * Choose and check on one address, so that a choice never stands in one: the first post comes back to be checked.
 * Works without JavaScript; nothing is chosen when the page opens.
 */
export function BallotForm({ action, hidden, initial, back, head, facts, ways }: BallotFormProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { state, formAction, send, pending } = useSending(action, initial, () => {});
  const picked = options.find((o) => o.value === state.values.choice);
  const refusal = state.errors.checked ? null : state.problem;
  const choosing: FormState = { ...state, errors: state.errors.choice ? { choice: state.errors.choice } : {} };
  const isChecking = picked !== undefined && !state.errors.choice;

  useEffect(() => {
    if (isChecking) title.current?.focus();
  }, [isChecking]);

  function submitted(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!pending) send(new FormData(event.currentTarget));
  }

  const form = (submit: string, fields: ReactNode, beside?: ReactNode) => (
    <form action={formAction} onSubmit={submitted} noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} readOnly />
      ))}
      {fields}
      <div className="acts">
        <button type="submit" className={lookClass.key} disabled={pending}>
          {pending ? '正在提交…' : submit}
        </button>
        {beside}
      </div>
    </form>
  );

  if (isChecking)
    return (
      <>
        <Steps steps={steps} current={2} />
        {refusal ? <ErrorSummary form={id} state={{ ...state, errors: {} }} /> : null}
        <div className="head">
          <h1 tabIndex={-1} ref={title}>
            请您核对
          </h1>
          <p className="lede">看清楚了再提交。提交以后不能再改。</p>
        </div>
        <BigPick value={picked.label} back={{ href: back }} />
        {facts}
        {form(
          '提交表决票',
          <>
            <input type="hidden" name="choice" value={picked.value} readOnly />
            <input type="hidden" name="checked" value="yes" readOnly />
          </>,
          <a href={back}>回去重选</a>,
        )}
      </>
    );
  return (
    <FormContext value={{ id, state: choosing, register: (name) => ({ name }) }}>
      <Steps steps={steps} current={1} />
      {choosing.errors.choice || refusal ? <ErrorSummary form={id} state={choosing} /> : null}
      {head}
      {form('下一步：核对', <Choices name="choice" label="请选一个" options={options} />)}
      <p className="small quiet">现在还不算投票，下一步核对后才提交。</p>
      {ways}
    </FormContext>
  );
}
