import { Page } from '@/components/layout/page';
import { NoticeLetter } from '@/components/notices/notice-letter';
import { ReplyForm } from '@/components/notices/reply-form';
import { frame } from '@/lib/identity/frame';
import { emptyFormState } from '@/lib/kernel/form-state';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { replyToNotice } from '@/lib/notices/queries/reply';
import { answerByCodeAction, openByCodeAction } from '../../actions';

export const metadata = { title: '答复告知单' };

export default async function ReplyPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { open, wrong } = await searchParams;
  const token = one(open);
  const left = /^[0-4]$/.test(one(wrong) ?? '') ? Number(one(wrong)) : null;
  const notice = await ask(replyToNotice, { community, ref, open: token });
  return (
    <Page {...(await frame(community))} current="notices" simple>
      {notice.isOpen && token ? (
        <NoticeLetter
          notice={notice}
          can={notice.can}
          action={answerByCodeAction}
          hidden={{ community, ref, version: notice.version, open: token }}
          initial={emptyFormState}
        />
      ) : (
        <ReplyForm notice={notice} action={openByCodeAction} hidden={{ community, ref }} triesLeft={left} />
      )}
    </Page>
  );
}
