import { shownOnce, showOnce } from '@/lib/kernel/shown-once';

/** From the page of the ballot to that of the receipt, in the voter's own browser. */
export async function handReceipt(_out: unknown, { community, ref, number, code }: Record<string, string>) {
  const path = `/c/${community}/votes/${ref}/receipt`;
  await showOnce(path, `${number} ${code}`);
  return `${path}?number=${number}`;
}

/** Null when it was never shown here, is older than ten minutes, or belongs to another ballot of the same person. */
export async function takeReceipt(number: number): Promise<string | null> {
  const [of, code] = (await shownOnce())?.split(' ') ?? [];
  return code && of === String(number) ? code : null;
}
