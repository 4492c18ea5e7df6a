import { Page } from '@/components/layout/page';
import { NoticeLetter } from '@/components/notices/notice-letter';
import { NoticeSheet } from '@/components/notices/notice-sheet';
import { ThreadSection } from '@/components/threads/thread-section';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showNotice } from '@/lib/notices/queries/record';
import { showThread } from '@/lib/threads/queries';
import * as actions from '../actions';

export const metadata = { title: '隐患整改告知单' };

export default async function NoticePage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const notice = await ask(showNotice, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  const hidden = { community, ref, version: notice.version, key: newId() };
  const thread = <ThreadSection thread={await ask(showThread, { id: notice.id })} />;
  const isLetter = notice.seat === 'recipient';
  return (
    <Page {...(await frame(community))} current="notices" narrow={isLetter}>
      {isLetter ? (
        <NoticeLetter
          notice={notice}
          can={notice.can}
          action={actions.answerNoticeAction}
          hidden={hidden}
          initial={initial}
          thread={thread}
        />
      ) : (
        <NoticeSheet
          notice={notice}
          hidden={hidden}
          initial={initial}
          actions={actions}
          now={new Date()}
          thread={thread}
        />
      )}
    </Page>
  );
}
