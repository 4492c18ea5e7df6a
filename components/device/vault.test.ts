import { expect, test } from 'vitest';
import type { Holder } from './store';
import { seal, unseal } from './vault';

const holderOf = async (who: string, byte: number): Promise<Holder> => ({
  who,
  since: 0,
  key: await crypto.subtle.importKey('raw', new Uint8Array(32).fill(byte), 'AES-GCM', false, ['encrypt', 'decrypt']),
});

test('a note opens for its author alone, under its own id alone', async () => {
  const [author, other] = [await holderOf('a', 1), await holderOf('b', 2)];
  const sealed = await seal(author, 'n1', { text: '三楼的话' });
  expect(await unseal(author, sealed)).toEqual({ text: '三楼的话' });
  await expect(unseal(other, sealed)).rejects.toThrow();
  await expect(unseal({ ...other, who: 'a' }, sealed)).rejects.toThrow();
  await expect(unseal(author, { ...sealed, id: 'n2' })).rejects.toThrow();
  expect(new TextDecoder().decode(sealed.data)).not.toContain('三楼');
});
