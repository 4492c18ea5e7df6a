import type { defineMachine } from './machine';
import { kernelSentences } from './refused';
import { fail, ok, type Result } from './result';

/** The two ways in which a deed on a record comes too late; every command on a record says these. */
export const lateSentences = {
  stale: kernelSentences.stale,
  illegal_transition: '这件事的进度已经变了，现在不能这样办。请看页面上的最新状态。',
} as const;

/** The next state, if the page was opened on this version of the record and its state allows the event. */
export function takeStep<S extends string, E extends string>(
  machine: Pick<ReturnType<typeof defineMachine<S, E>>, 'next'>,
  record: { state: S; version: number },
  event: E,
  version: number,
): Result<S, 'stale' | 'illegal_transition'> {
  return record.version === version ? machine.next(record.state, event) : fail('stale');
}

export const checkVersion = (record: { version: number }, version: number): Result<true, 'stale'> =>
  record.version === version ? ok(true as const) : fail('stale');
