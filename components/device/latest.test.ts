import { expect, test } from 'vitest';
import { latestOnly } from './latest';

test('the last word is on the disk, the ones between need not be; clearing spares what comes after it', async () => {
  const disk: string[] = [];
  let on: string | null = null;
  const draft = latestOnly<string>(
    async (value) => {
      await Promise.resolve();
      disk.push(value);
      on = value;
    },
    async () => {
      on = null;
    },
  );
  draft.save('一');
  draft.save('一二');
  await draft.save('一二三');
  expect(disk).toEqual(['一', '一二三']);
  const cleared = draft.clear();
  await draft.save('又');
  await cleared;
  expect(on).toBe('又');
  await draft.clear();
  expect(on).toBeNull();
});
