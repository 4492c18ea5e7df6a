import { expect, test } from 'vitest';
import { type NoticeEvent, type NoticeState, noticeMachine, noticeStates, noticeSteps } from './machine';

/** The life cycle once more, from the other side: what may follow each state, and where it leads. */
const expected: Record<NoticeState, Partial<Record<NoticeEvent, NoticeState>>> = {
  found: { fix: 'fixed', issue: 'issued' },
  fixed: {},
  issued: {
    serve: 'served',
    'answer-fixing': 'fixing',
    'answer-help': 'fixing',
    'answer-done': 'recheck',
    report: 'reported',
    withdraw: 'withdrawn',
  },
  served: {
    'answer-fixing': 'fixing',
    'answer-help': 'fixing',
    'answer-done': 'recheck',
    'recheck-pass': 'cleared',
    'recheck-fail': 'failed',
    again: 'issued',
    report: 'reported',
    withdraw: 'withdrawn',
  },
  fixing: {
    'answer-fixing': 'fixing',
    'answer-help': 'fixing',
    'answer-done': 'recheck',
    'recheck-pass': 'cleared',
    'recheck-fail': 'failed',
    again: 'issued',
    report: 'reported',
    withdraw: 'withdrawn',
  },
  recheck: { 'recheck-pass': 'cleared', 'recheck-fail': 'failed', withdraw: 'withdrawn' },
  failed: {
    'answer-done': 'recheck',
    'recheck-pass': 'cleared',
    again: 'issued',
    report: 'reported',
    withdraw: 'withdrawn',
  },
  cleared: {},
  reported: { receipt: 'receipted' },
  receipted: { settle: 'settled' },
  settled: {},
  withdrawn: {},
};

const events = Object.keys(noticeMachine.table) as NoticeEvent[];

test.each(noticeMachine.states)('%s: every event', (state) => {
  for (const event of events) {
    const to = expected[state][event];
    expect(noticeMachine.next(state, event), event).toEqual(
      to ? { ok: true, value: to } : { ok: false, error: 'illegal_transition' },
    );
    expect(noticeMachine.may(state, event), event).toBe(to !== undefined);
  }
});

test('every state has a word and a shape, every step a sentence', () => {
  expect(Object.keys(noticeStates)).toEqual([...noticeMachine.states]);
  for (const event of events) expect(noticeSteps[event]).toBeTruthy();
});

test('every state is reached', () => {
  const reached = new Set<NoticeState>(['found']);
  for (const state of noticeMachine.states) for (const to of Object.values(expected[state])) reached.add(to);
  expect([...noticeMachine.states].filter((s) => !reached.has(s))).toEqual([]);
});
