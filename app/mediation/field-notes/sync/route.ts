import { cookies } from 'next/headers';
import { deviceKeyOf, frame } from '@/lib/identity/frame';
import { readForm } from '@/lib/kernel/form-data';
import { askForScript, jsonOf, runForScript } from '@/lib/kernel/script-answers';
import { saveFieldNote } from '@/lib/mediation/commands/save-field-note';
import { showFieldDesk } from '@/lib/mediation/queries/field-desk';
import { showFieldNote } from '@/lib/mediation/queries/field-notes';

/** Whose notes these are, the key that opens them on this device, and what is here already. */
export async function GET() {
  const { viewer } = await frame(null);
  if (!viewer) return jsonOf(401, {});
  const desk = await askForScript(showFieldDesk, {});
  const own = { who: viewer.device, key: await deviceKeyOf(), elder: (await cookies()).get('size')?.value === 'elder' };
  // Whoever mediates no more still reads, and clears away, the own words on the own phone.
  return desk.ok ? jsonOf(200, { ...desk.value, ...own }) : jsonOf(403, own);
}

/** One note. It is taken from its author only: somebody else may have signed in since it was written. */
export async function POST(request: Request) {
  const { who, key, ...input } = readForm(await request.formData());
  const { viewer } = await frame(null);
  if (!viewer || viewer.device !== who) return jsonOf(401, {});
  const done = await runForScript(saveFieldNote, input, String(key));
  if (done.ok) return jsonOf(200, { version: done.value.version });
  const { code, message, fields } = done.error;
  const status = { invalid: 422, forbidden: 403, not_found: 403 }[code] ?? 409;
  const at = { community: String(input.community), id: String(input.id) };
  const now = code === 'stale' ? await askForScript(showFieldNote, at) : null;
  return jsonOf(status, { code, message, fields, now: now?.ok ? now.value : null });
}
