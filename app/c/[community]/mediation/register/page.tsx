import { Page } from '@/components/layout/page';
import { RegistrationForm } from '@/components/mediation/registration-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { newRegistration } from '@/lib/mediation/queries/forms';
import { registerAction } from '../actions';

export const metadata = { title: '登记调解' };

export default async function RegisterPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  await ask(newRegistration, { community });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <RegistrationForm action={registerAction} hidden={{ community, key: newId() }} initial={initial} />
    </Page>
  );
}
