import { ActionForm } from '@/components/ui/action-form';
import { DatetimeField } from '@/components/ui/datetime-field';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { Table } from '@/components/ui/table';
import { TextArea } from '@/components/ui/text-area';
import { dateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { VisitsView } from '@/lib/votes/queries/channel-desk';

interface VisitLogProps {
  vote: VisitsView;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
  action: FormAction;
}

/** 流动票箱: two people, to which numbers, when. */
export function VisitLog({ vote, hidden, initial, action }: VisitLogProps) {
  const visited = new Set(vote.visits.flatMap((visit) => visit.numbers)).size;
  return (
    <>
      <PageHead
        crumb={{ href: `/c/${hidden.community}/votes/${hidden.ref}`, label: vote.title, back: true }}
        reference={vote.number}
        title="流动票箱登记"
        lede="出门以前登记：哪两个人带票箱，去名册上的哪些号。没有登记的号，不能用流动票箱投。"
      />
      {vote.canLog ? (
        <ActionForm action={action} hidden={hidden} initial={initial} submit="登记这一趟" look="go">
          <SelectField name="firstId" label="带票箱的第一个人" blank="请选" options={vote.carriers} />
          <SelectField name="secondId" label="带票箱的第二个人" blank="请选" options={vote.carriers} />
          <DatetimeField name="wentAt" label="什么时候去" defaultValue={vote.nowTyped} />
          <TextArea name="numbers" label="去名册上的哪些号" hint="用空格隔开" rows={2} maxLength={2000} />
        </ActionForm>
      ) : null}
      <Section title="登记簿" count={vote.visits.length ? `${vote.visits.length} 趟，${visited} ${vote.unit}` : null}>
        {vote.visits.length ? (
          <Table
            caption="流动票箱"
            columns={[
              { head: '什么时候去', rowHead: true },
              { head: '谁带的票箱', label: '谁带的票箱' },
              { head: '去的号', label: '去的号' },
            ]}
            rows={vote.visits.map((visit) => ({
              key: visit.id,
              cells: [dateTime(visit.wentAt), `${visit.first}、${visit.second}`, visit.numbers.join('、')],
            }))}
          />
        ) : (
          <p>还没有登记上门。</p>
        )}
      </Section>
    </>
  );
}
