import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/identity/sign-in-form';
import { Page } from '@/components/layout/page';
import { typedPhone } from '@/lib/identity/back-to-sign-in';
import { csrfToken } from '@/lib/identity/csrf';
import { frame } from '@/lib/identity/frame';
import { localPath } from '@/lib/identity/local-path';
import { one, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '登录' };

export default async function LoginPage({ searchParams }: PageInput) {
  const asked = await searchParams;
  const next = localPath(one(asked.next)) ?? '/desk';
  const around = await frame(null);
  if (around.viewer) redirect(next);
  const error = one(asked.error);
  const phone = error === undefined ? '' : typedPhone(await cookies());
  return (
    <Page {...around} simple>
      <SignInForm csrf={await csrfToken()} next={next} phone={phone} error={error} done={one(asked.done)} />
    </Page>
  );
}
