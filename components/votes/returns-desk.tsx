import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { ReturnsView } from '@/lib/votes/queries/channel-desk';

interface ReturnsDeskProps {
  vote: ReturnsView;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
  action: FormAction;
}

export function ReturnsDesk({ vote, hidden, initial, action }: ReturnsDeskProps) {
  const base = `/c/${hidden.community}/votes/${hidden.ref}`;
  const only = vote.paperChannels.length === 1 ? vote.paperChannels[0]?.value : undefined;
  const all = vote.returns.reduce((sum, r) => sum + r.numbers.length, 0);
  return (
    <>
      <PageHead
        crumb={{ href: `${base}/papers`, label: '纸票登记和录入', back: true }}
        reference={vote.number}
        title="按号登记收回的票"
        lede="票一收回就登记号，这些号马上不能再用手机和自助机投。登记过的张数自动算进“收回”，不要再按张数登记一遍。"
      />
      {vote.canReceive ? (
        <ActionForm action={action} hidden={hidden} initial={initial} submit="登记收回" look="go">
          <Choices name="channel" label="哪一种票" options={vote.paperChannels} defaultValue={only} tight />
          <TextArea name="numbers" label="票上的号" hint="一次可以写几个，用空格隔开" rows={2} maxLength={2000} />
        </ActionForm>
      ) : null}
      <Section title="已经收回" count={all ? `${all} 张` : null}>
        <Facts
          items={vote.returns.map(({ name, numbers }) => ({
            term: name,
            value: numbers.length ? `${numbers.length} 张：${numbers.join('、')}` : '还没有',
          }))}
        />
      </Section>
    </>
  );
}
