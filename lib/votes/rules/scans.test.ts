import { expect, test } from 'vitest';
import { hasPapers, scanPurpose, whenScans } from './scans';

const [opensAt, closesAt] = [new Date('2026-12-04T09:00:00+08:00'), new Date('2026-12-07T18:00:00+08:00')];
const vote = (over: Partial<Parameters<typeof whenScans>[0]> = {}): Parameters<typeof whenScans>[0] => ({
  ...{ mode: 'roll-call', state: 'announced', channels: ['online', 'paper'], opensAt, closesAt },
  ...over,
});
const before = (at: Date) => new Date(at.getTime() - 1);

test('papers of a roll-call vote are scanned from its opening on', () => {
  expect(whenScans(vote(), before(opensAt))).toBe('not_open');
  expect(whenScans(vote(), opensAt)).toBe('now');
  expect(whenScans(vote({ state: 'counted' }), closesAt)).toBe('now');
});

test('secret ones once it has closed and the papers are mixed: before, the order of scanning would tell', () => {
  expect(whenScans(vote({ mode: 'secret' }), before(closesAt))).toBe('not_closed');
  expect(whenScans(vote({ mode: 'secret' }), closesAt)).toBe('now');
  expect(whenScans(vote({ mode: 'secret', state: 'counted' }), closesAt)).toBe('now');
});

test('not of a draft, not once the result is certified or the vote void, and not where there is no paper', () => {
  expect(whenScans(vote({ state: 'draft' }), closesAt)).toBe('not_open');
  for (const state of ['certified', 'published', 'void'] as const)
    expect(whenScans(vote({ state }), closesAt)).toBe('over');
  expect(whenScans(vote({ channels: ['online'] }), closesAt)).toBe('no_papers');
  expect(scanPurpose).toBe('ballot-scan');
});

test('there are papers from the opening on, for good, where papers are taken', () => {
  expect(hasPapers(vote(), before(opensAt))).toBe(false);
  expect(hasPapers(vote(), opensAt)).toBe(true);
  expect(hasPapers(vote({ state: 'published' }), closesAt)).toBe(true);
  expect(hasPapers(vote({ state: 'draft' }), closesAt)).toBe(false);
  expect(hasPapers(vote({ channels: ['online'] }), closesAt)).toBe(false);
});
