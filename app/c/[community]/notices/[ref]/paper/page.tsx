import { Page } from '@/components/layout/page';
import { NoticePaper } from '@/components/notices/notice-paper';
import { PaperTools } from '@/components/notices/paper-tools';
import { frame } from '@/lib/identity/frame';
import { newId } from '@/lib/kernel/ids';
import { requestOrigin } from '@/lib/kernel/origin';
import { ask, type PageInput } from '@/lib/kernel/page';
import { printNotice } from '@/lib/notices/queries/paper';
import { newCodeAction } from '../../actions';

export const metadata = { title: '打印告知单' };

export default async function NoticePaperPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { paper, version, canMakeCode } = await ask(printNotice, { community, ref });
  const path = `/c/${community}/notices/${ref}`;
  return (
    <Page {...(await frame(community))} current="notices" bare>
      <PaperTools
        path={path}
        hasCode={paper.reply.code !== null}
        newCode={canMakeCode ? newCodeAction : null}
        hidden={{ community, ref, version, key: newId() }}
      />
      <div className="wrap">
        <NoticePaper paper={paper} address={`${await requestOrigin()}${path}`} />
      </div>
    </Page>
  );
}
