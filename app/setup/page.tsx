import { notFound } from 'next/navigation';
import { SetupForm } from '@/components/identity/setup-form';
import { Page } from '@/components/layout/page';
import { frame } from '@/lib/identity/frame';
import { mayOpenSetup } from '@/lib/identity/setup';
import { one, type PageInput } from '@/lib/kernel/page';
import { setUpFirstAction } from './actions';

export const metadata = { title: '第一次使用' };

export default async function SetupPage({ searchParams }: PageInput) {
  const token = one((await searchParams).token) ?? '';
  if (!(await mayOpenSetup(token))) notFound();
  return (
    <Page {...(await frame(null))} simple>
      <SetupForm action={setUpFirstAction} token={token} />
    </Page>
  );
}
