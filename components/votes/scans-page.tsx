import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Table } from '@/components/ui/table';
import { sizeWord } from '@/lib/files/rules';
import { media } from '@/lib/files/rules/media';
import { dateTime } from '@/lib/i18n/format';
import type { ScansView } from '@/lib/votes/queries/scans';

interface ScansPageProps {
  scans: ScansView;
  community: string;
  after: string | undefined;
}

export function ScansPage({ scans, community, after }: ScansPageProps) {
  const vote = `/c/${community}/votes/${scans.ref}`;
  const files = `/c/${community}/files`;
  const columns = [
    { head: '扫描件（校验值开头）', rowHead: true },
    { head: '哪一种', label: '哪一种' },
    ...(scans.isSecret
      ? []
      : [
          { head: '什么时候', label: '什么时候' },
          { head: '谁存的', label: '谁存的' },
        ]),
  ];
  return (
    <>
      <PageHead
        crumb={{ href: vote, label: scans.title, back: true }}
        reference={scans.number}
        title="纸票扫描件"
        lede={
          scans.isSecret
            ? '票是截止以后混在一起扫描的，这里不按先后，不记时间。谁打开看过，都有记录。'
            : '谁打开看过，都有记录。校验值也写进了留痕，换过的文件会被查出来。'
        }
      />
      {scans.rows.length ? (
        <Table
          caption="纸票扫描件"
          columns={columns}
          rows={scans.rows.map(({ id, hash, mediaType, bytes, at, by }) => ({
            key: id,
            cells: [
              <a key="open" href={`${files}/${id}`} target="_blank" rel="noreferrer">
                {hash}
              </a>,
              `${media[mediaType].word}，${sizeWord(bytes)}`,
              ...(at ? [dateTime(at), by ?? '—'] : []),
            ],
          }))}
        />
      ) : (
        <Empty title="还没有存过扫描件" />
      )}
      <Pager
        path={`${vote}/scans`}
        query={after ? { after } : {}}
        next={scans.next}
        {...(scans.total ? { summary: `共 ${scans.total} 份` } : {})}
      />
      {scans.can.keep ? (
        <p className="acts">
          <ButtonLink href={`${vote}/papers`} look="plain">
            {scans.total ? '再上传' : '上传扫描件'}
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
}
