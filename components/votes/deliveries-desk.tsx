import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { DeliveriesView } from '@/lib/votes/queries/deliveries-desk';

interface DeliveriesDeskProps {
  vote: DeliveriesView;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
  action: FormAction;
}

export function DeliveriesDesk({ vote, hidden, initial, action }: DeliveriesDeskProps) {
  const only = vote.paperChannels.length === 1 ? vote.paperChannels[0]?.value : undefined;
  return (
    <>
      <PageHead
        crumb={{ href: `/c/${hidden.community}/votes/${hidden.ref}`, label: vote.title, back: true }}
        reference={vote.number}
        title="按号登记送达"
        lede="票送到、业主签收了才登记。登记过送达、到截止没有表态的，按议事规则从多数；没有送到的不算。张数自动算进“发出”，不要再登记一遍。"
      />
      {vote.canLog ? (
        <ActionForm action={action} hidden={hidden} initial={initial} submit="登记送达" look="go">
          <Choices name="channel" label="哪一种票" options={vote.paperChannels} defaultValue={only} tight />
          <TextArea name="numbers" label="票上的号" hint="一次可以写几个，用空格隔开" rows={2} maxLength={2000} />
        </ActionForm>
      ) : (
        <p className="small quiet">已经截止，送达不能再登记。</p>
      )}
      <Section title="已经送达" count={vote.delivered ? `${vote.delivered} 张` : null}>
        <p>{vote.numbers || '还没有'}</p>
      </Section>
    </>
  );
}
