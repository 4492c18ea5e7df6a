'use client';

import { type ReactNode, type SubmitEvent, useEffect, useId, useMemo, useRef } from 'react';
import { BigPick } from '@/components/ui/big-pick';
import { BoxNames } from '@/components/ui/box-names';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FormContext } from '@/components/ui/form-context';
import { lookClass } from '@/components/ui/look';
import { Steps } from '@/components/ui/steps';
import { isRefused, useSending } from '@/components/ui/use-sending';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { type BallotItem, spellAnswer } from '@/lib/votes/tally/answers';
import { answerFieldsOf, readForm } from './ballot-answers';
import { BallotItems } from './ballot-items';

const steps = ['选择', '核对', '回执'];

interface BallotFormProps {
  items: readonly BallotItem[];
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
  /** Nothing is changed once it is in. */
  isFinal?: boolean;
}

/**
 * Choose and check on one address, so that a choice never stands in one: the first post comes back to be checked.
 * Works without JavaScript; nothing is chosen when the page opens.
 */
export function BallotForm({
  items,
  action,
  hidden,
  initial,
  back,
  head,
  facts,
  ways,
  isFinal = true,
}: BallotFormProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const labels = useMemo(() => new Map<string, string>(), []);
  const { state, formAction, send, pending } = useSending(action, initial, () => {});
  const wasPosted = state.errors.checked !== undefined;
  const refusal = wasPosted ? null : state.problem;
  const { answers, errors } = readForm(items, state);
  const choosing: FormState = { ...state, errors: isRefused(state) ? errors : {} };
  const isChecking = isRefused(state) && Object.keys(errors).length === 0;

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
          <p className="lede">看清楚了再提交。{isFinal ? '提交以后不能再改。' : '截止以前还可以再改。'}</p>
        </div>
        {items.map((item, at) => (
          <BigPick
            key={item.nth}
            {...(items.length > 1 ? { label: item.title } : {})}
            value={spellAnswer(item, answers[at] ?? '')}
            {...(at === items.length - 1 ? { back: { href: back } } : {})}
          />
        ))}
        {facts}
        {form(
          '提交表决票',
          <>
            {answerFieldsOf(items, state).map(([name, value]) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} readOnly />
            ))}
            <input type="hidden" name="checked" value="yes" readOnly />
          </>,
          <a href={back}>回去重选</a>,
        )}
      </>
    );
  return (
    <FormContext value={{ id, state: choosing, register: (name) => ({ name }), labels }}>
      <Steps steps={steps} current={1} />
      {isRefused(choosing) && (Object.keys(errors).length || refusal) ? (
        <ErrorSummary form={id} state={choosing} />
      ) : null}
      {head}
      {form(
        '下一步：核对',
        <>
          <BallotItems items={items} />
          <BoxNames />
        </>,
      )}
      <p className="small quiet">现在还不算投票，下一步核对后才提交。</p>
      {ways}
    </FormContext>
  );
}
