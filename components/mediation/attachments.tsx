import { Deed } from '@/components/ui/deed';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Table } from '@/components/ui/table';
import { sizeWord } from '@/lib/files/rules';
import { media } from '@/lib/files/rules/media';
import { shortDateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { CaseFileView, FilesView } from '@/lib/mediation/queries/files-page';
import { AttachForm } from './attach-form';

interface AttachmentsProps {
  view: FilesView;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
  action: FormAction;
  after: string | undefined;
}

const columns = [
  { head: '材料', rowHead: true },
  { head: '谁给的', label: '谁给的' },
  { head: '谁存的', label: '谁存的' },
  { head: '给谁看', label: '给谁看' },
];

const audience = (f: CaseFileView) =>
  f.removed ? '已经拿走' : f.isShared ? '双方和调委会' : f.from ? '给的一方和调委会' : '调委会';

export function Attachments({ view, hidden, initial, action, after }: AttachmentsProps) {
  const path = `/c/${hidden.community}/mediation/${view.ref}`;
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '回到案子', back: true }}
        reference={view.number}
        title="照片、录音和文件"
        lede={
          view.isParty
            ? '您添的，只有您这一方和调委会办这件事的人看得到；要给对方看，由调解员来定。谁打开看过，都有记录。'
            : '一方给的，只有那一方和调委会看得到，除非您给双方看。谁打开看过，都有记录。'
        }
      />
      {view.can.attach ? (
        <Deed title="添材料" open={view.total === 0}>
          <AttachForm view={view} hidden={hidden} initial={initial} action={action} />
        </Deed>
      ) : null}
      {view.files.length ? (
        <Table
          caption="照片、录音和文件，新的在前"
          columns={columns}
          rows={view.files.map((f) => ({
            key: f.id,
            cells: [
              <span key="open">
                <a href={`${path}/files/${f.id}`}>{f.caption ?? f.label}</a>
                <span className="small quiet">
                  {' '}
                  {f.caption ? `${f.label}，` : ''}
                  {media[f.mediaType].word}，{sizeWord(f.bytes)}
                </span>
              </span>,
              f.from ?? '委员会',
              `${f.by}，${shortDateTime(f.at)}`,
              audience(f),
            ],
          }))}
        />
      ) : (
        <Empty title="还没有照片、录音和文件" />
      )}
      <Pager
        path={`${path}/files`}
        query={after ? { after } : {}}
        next={view.next}
        summary={view.total ? `共 ${view.total} 份` : null}
      />
    </>
  );
}
