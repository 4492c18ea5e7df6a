import { Page } from '@/components/layout/page';
import { NoticeForm } from '@/components/notices/notice-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { newNotice } from '@/lib/notices/queries/form';
import { findHazardAction } from '../actions';

export const metadata = { title: '记一处隐患' };

export default async function NewNoticePage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const { draft, issue } = await searchParams;
  const form = await ask(newNotice, { community, issue: one(issue) });
  return (
    <Page {...(await frame(community))} current="notices" simple>
      <NoticeForm
        action={findHazardAction}
        hidden={{ community, key: newId() }}
        initial={await readDraft(one(draft))}
        {...form}
      />
    </Page>
  );
}
