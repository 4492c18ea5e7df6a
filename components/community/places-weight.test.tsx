import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ChipLinks } from '@/components/ui/chip-links';
import { DayTicks } from '@/components/ui/day-ticks';

// A list has 40 kB in all: its frame takes some 20, and what is shown comes twice, as HTML and as data for React.
const bytes = (text: string) => Buffer.byteLength(text);

test('an estate of ninety buildings stays under 40 kB with its frame', () => {
  const chips = Array.from({ length: 90 }, (_, at) => {
    return [`01a20f02-f41c-7267-a46e-${100000000000 + at}`, `${at}号楼`, '124 套'] as const;
  });
  const html = renderToStaticMarkup(<ChipLinks base="/c/a-long-community/people/places" chips={chips} />);
  expect(20_000 + bytes(html) + bytes(JSON.stringify(JSON.stringify(chips)))).toBeLessThan(40_000);
});

test('the days of publicity weigh little and are counted right', () => {
  const html = renderToStaticMarkup(<DayTicks day={9} total={15} />);
  expect(bytes(html)).toBeLessThan(700);
  expect(
    [...html.matchAll(/class="(on|off)" d="([^"]*)"/g)].map(([, name, d]) => [name, d!.split('M').length - 1]),
  ).toEqual([
    ['on', 9],
    ['off', 6],
  ]);
});
