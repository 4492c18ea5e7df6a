// What the device of the hall carries from page to page: cookies that only the kiosk's pages get, gone with the ballot.
import { cookies, headers } from 'next/headers';
import { isSecure } from '@/lib/identity/secure';

const path = '/kiosk';
const names = { pass: 'kiosk-pass', pick: 'kiosk-pick', receipt: 'kiosk-receipt' } as const;
type Name = keyof typeof names;
const seconds: Record<Name, number> = { pass: 1800, pick: 1800, receipt: 180 };

async function put(name: Name, value: string) {
  const secure = isSecure(await headers());
  const maxAge = seconds[name];
  (await cookies()).set(names[name], value, { path, maxAge, httpOnly: true, sameSite: 'strict', secure });
}

async function drop(...gone: Name[]) {
  const jar = await cookies();
  for (const name of gone) jar.delete({ name: names[name], path });
}

/** After the code: the ballot, or why not; nothing of whoever stood here before. */
export async function keepKiosk(opened: { pass: string } | { why: string }) {
  await drop('pass', 'pick', 'receipt');
  if ('why' in opened) return `/kiosk?why=${opened.why}`;
  await put('pass', opened.pass);
  return '/kiosk/ballot';
}

export async function keepPick({ pick, isWhole }: { pick: string; isWhole: boolean }) {
  await put('pick', pick);
  return isWhole ? '/kiosk/check' : '/kiosk/ballot?again=1';
}

/** The ballot is in: signed out at once, but for the receipt. */
export async function endKiosk({ receipt }: { receipt: string | null }, { code }: Record<string, string>) {
  await drop('pass', 'pick');
  await put('receipt', receipt ?? code ?? '');
  return '/kiosk/done';
}

export const leaveKiosk = () => drop('pass', 'pick', 'receipt');

export async function readKiosk(): Promise<Partial<Record<Name, string>>> {
  const jar = await cookies();
  const read = (name: Name) => jar.get(names[name])?.value;
  const [pass, pick, receipt] = [read('pass'), read('pick'), read('receipt')];
  return { ...(pass ? { pass } : {}), ...(pick ? { pick } : {}), ...(receipt ? { receipt } : {}) };
}
