import { Page } from '@/components/layout/page';
import { CodeList } from '@/components/votes/code-list';
import { frame } from '@/lib/identity/frame';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showCodes } from '@/lib/votes/queries/codes';

export const metadata = { title: '回执号名单' };

export default async function VoteCodesPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { code, from } = await searchParams;
  const vote = await ask(showCodes, { community, ref, code: one(code), from: one(from) });
  return (
    <Page {...(await frame(community))} current="votes" narrow>
      <CodeList vote={vote} />
    </Page>
  );
}
