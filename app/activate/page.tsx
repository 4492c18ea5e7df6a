import { ActivateForm } from '@/components/identity/activate-form';
import { Page } from '@/components/layout/page';
import { frame } from '@/lib/identity/frame';
import { one, type PageInput } from '@/lib/kernel/page';
import { activateAccountAction } from './actions';

export const metadata = { title: '用户码开通账号' };

export default async function ActivatePage({ searchParams }: PageInput) {
  const code = one((await searchParams).code)?.slice(0, 40) ?? '';
  return (
    <Page {...(await frame(null))} simple>
      <ActivateForm action={activateAccountAction} code={code} />
    </Page>
  );
}
