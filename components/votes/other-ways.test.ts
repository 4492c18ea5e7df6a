import { expect, test } from 'vitest';
import { waysOf } from './other-ways';

const place = { window: '一楼 1 号窗口', phone: '0371-5550 0123' } as Parameters<typeof waysOf>[0]['place'];
const texts = (...channels: Parameters<typeof waysOf>[0]['channels']) => waysOf({ place, channels }).map((w) => w.text);

test('a vote without paper promises none', () => {
  expect(texts('online', 'kiosk')).toEqual(['到会场的自助机上投，地方问 一楼 1 号窗口。请带上身份证。']);
  expect(texts('online')).toEqual(['不会用手机？一楼 1 号窗口，有人教您。请带上身份证。']);
});

test('paper is fetched, brought, or comes with the box', () => {
  expect(texts('hall')).toEqual(['领纸票：一楼 1 号窗口。请带上身份证。']);
  expect(texts('hall', 'paper')[1]).toBe('走不动？打 0371-5550 0123，我们把纸票送到家。');
  expect(texts('online', 'paper', 'visit')[1]).toBe('走不动？打 0371-5550 0123，两位工作人员带票箱上门。');
});
