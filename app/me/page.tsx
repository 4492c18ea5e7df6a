import { MeSheet } from '@/components/identity/me-sheet';
import { MessageList } from '@/components/identity/message-list';
import { SignInSettings } from '@/components/identity/sign-in-settings';
import { Page } from '@/components/layout/page';
import { csrfToken } from '@/lib/identity/csrf';
import { frame } from '@/lib/identity/frame';
import { showMe } from '@/lib/identity/queries/me';
import { readDraft } from '@/lib/kernel/drafts';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import * as actions from './actions';

export const metadata = { title: '我的' };

export default async function MePage({ searchParams }: PageInput) {
  const asked = await searchParams;
  const after = one(asked.after);
  const draft = await readDraft(one(asked.draft));
  const me = await ask(showMe, { after });
  return (
    <Page {...(await frame(null))} narrow>
      <MeSheet me={me} />
      <MessageList {...me} action={actions.readMessagesAction} after={after} />
      <SignInSettings
        me={me}
        draft={'mail' in draft.values ? draft : undefined}
        csrf={await csrfToken()}
        actions={actions}
      />
    </Page>
  );
}
