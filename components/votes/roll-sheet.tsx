import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Table } from '@/components/ui/table';
import { area } from '@/lib/i18n/format';
import type { RollView } from '@/lib/votes/queries/roll';
import { RollChanges } from './roll-changes';

/** The frozen roll, thirty numbers a page. */
export function RollSheet({ roll, after }: { roll: RollView; after: string | undefined }) {
  const base = `/c/${roll.place.code}/votes/${roll.ref}`;
  const size = roll.roll;
  return (
    <>
      <PageHead
        crumb={{ href: base, label: roll.title, back: true }}
        reference={`${roll.number} · 公告时冻结${roll.changes.length ? '，依异议更正过' : '，以后不变'}`}
        title="表决名册"
        lede={
          <>
            {size?.heads} {roll.unit}
            {size?.area === null || !size ? '' : `，${area(size.area)}`}
            {size?.advisoryHeads ? `；另请 ${size.advisoryHeads} 位说旁听意见（${roll.beside}）` : ''}。
            {roll.isMasked ? '姓名和门牌遮住一部分。' : '完整的姓名和门牌只给办表决的人看。'}
          </>
        }
      />
      {roll.phase === 'announced' ? (
        <p>
          少了您、列错了，请在表决开始前<a href={`${base}/challenges`}>对名册提出异议</a>，或者到窗口提出。
        </p>
      ) : (
        <p>
          <a href={`${base}/challenges`}>看对名册的异议和决定</a>
        </p>
      )}
      <Table
        caption="名册"
        stack={false}
        columns={[
          { head: '票号', num: true },
          { head: roll.placeHead, rowHead: true },
          { head: '由谁投' },
          ...(roll.isOwners ? [{ head: '面积', num: true }] : []),
        ]}
        rows={roll.rows.map((r) => ({
          key: String(r.number),
          cells: [
            r.number,
            `${r.label}${r.units > 1 ? ` 等 ${r.units} 处` : ''}${r.isAdvisory ? '（旁听意见）' : ''}`,
            r.name,
            ...(roll.isOwners ? [r.area ?? ''] : []),
          ],
        }))}
      />
      <Pager path={`${base}/roll`} query={{ after }} next={roll.next} />
      <RollChanges changes={roll.changes} />
      <p className="acts">
        <a href={`${base}/roll/print`}>打印张贴用的名册（遮住姓名）</a>
      </p>
    </>
  );
}
