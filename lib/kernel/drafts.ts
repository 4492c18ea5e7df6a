import { and, eq, gt, lt } from 'drizzle-orm';
import { store, tables } from '@/db';
import { emptyFormState, type FormState } from './form-state';
import { newSecret } from './ids';
import { returnForm } from './request-context';

const { drafts } = tables;
const day = 86_400_000;

/** Keeps what was typed into a form whose session had ended; the id is the only way to it, for a day. */
export async function keepDraft(values: FormState['values'], now: Date): Promise<string> {
  const id = newSecret();
  await store.transaction(async (tx) => {
    await tx.delete(drafts).where(lt(drafts.expiresAt, now));
    await tx.insert(drafts).values({ id, values, expiresAt: new Date(now.getTime() + day) });
  });
  return id;
}

/** The state a form opens with: the draft named in the address, or nothing. */
export async function readDraft(id: string | undefined, now = new Date()): Promise<FormState> {
  if (!id || !/^[0-9a-f]{32}$/.test(id)) return emptyFormState;
  const [row] = await store.read
    .select({ values: drafts.values })
    .from(drafts)
    .where(and(eq(drafts.id, id), gt(drafts.expiresAt, now)));
  if (!row) return emptyFormState;
  const problem = '您刚才写的都还在，请核对后再提交。';
  returnForm(row.values, problem);
  return { ...emptyFormState, values: row.values, problem };
}
