import { expect, test } from 'vitest';
import { calendarOf } from './calendar';
import { draftMinutes, sheetsOf } from './minutes';

const startsAt = new Date('2026-11-30T15:00:00+08:00');
const now = new Date('2026-11-23T09:00:00+08:00');

test('a calendar entry in UTC, folded by octets, with its commas escaped', () => {
  const title = '第十一次议事会：楼道堆物、电动车进楼和地下车库充电区重新划线的办法怎么定';
  const text = calendarOf({ id: 'a', title, place: '一楼, 东侧; 会议室', startsAt, version: 3 }, 'https://x/c', now);
  const lines = text.split('\r\n');
  expect(lines.every((l) => Buffer.byteLength(l) <= 75)).toBe(true);
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain('DTSTART:20261130T070000Z');
  expect(unfolded).toContain('DTEND:20261130T090000Z');
  expect(unfolded).toContain(`SUMMARY:${title}`);
  expect(unfolded).toContain('LOCATION:一楼\\, 东侧\\; 会议室');
});

test('minutes begin with what is known', () => {
  const text = draftMinutes({
    ...{ startsAt, place: '一楼', present: 21, seats: 27, observers: 2 },
    items: [
      {
        ...{
          id: 'i',
          position: 1,
          ref: '2026-9',
          number: '议〔2026〕9号',
          title: '楼道堆物',
          matter: 'shield',
          statements: [],
        },
        decision: {
          word: '执行',
          text: '每周清一次',
          hands: { for: 18, against: 2, abstain: 1 },
          present: 21,
        },
      },
    ],
  });
  expect(text).toContain('应到 27 人，到会 21 人，列席旁听 2 人');
  expect(text).toContain('赞成 18、反对 2、弃权 1（到会 21）');
});

test('long minutes fill sheets in order, nothing lost', () => {
  const text = Array.from({ length: 60 }, (_, i) => `第 ${i} 段。`).join('\n');
  const sheets = sheetsOf(text);
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.flat().join('\n')).toBe(text);
  const long = '长'.repeat(5000);
  expect(sheetsOf(long).flat().join('')).toBe(long);
  expect(sheetsOf('')).toEqual([['']]);
});
