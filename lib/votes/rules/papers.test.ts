import { expect, test } from 'vitest';
import { hasPapers, takesPapers } from './papers';

const vote = (over: object = {}) => ({ mode: 'roll-call', state: 'announced', channels: ['online', 'paper'], ...over });

test('papers are taken where a channel is no screen, and none where hands are raised', () => {
  expect(takesPapers(vote())).toBe(true);
  expect(takesPapers(vote({ channels: ['online', 'kiosk'] }))).toBe(false);
  expect(takesPapers(vote({ mode: 'hands', channels: ['hall'] }))).toBe(false);
});

test('they lie with somebody from the announcement to the certification', () => {
  for (const state of ['announced', 'counted']) expect(hasPapers(vote({ state }))).toBe(true);
  for (const state of ['draft', 'certified', 'published', 'void']) expect(hasPapers(vote({ state }))).toBe(false);
  expect(hasPapers(vote({ channels: ['online'] }))).toBe(false);
});
