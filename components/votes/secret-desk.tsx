import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { SecretDeskView } from '@/lib/votes/queries/secret-desk';
import { BundleForm } from './bundle-form';

interface SecretDeskProps {
  vote: SecretDeskView;
  hidden: { community: string; ref: string };
  keys: { count: string; enter: string; resolve: string };
  initial: FormState;
  actions: Record<'handPapersAction' | 'countPapersAction' | 'countBundleAction', FormAction>;
}

/** Blank papers: who was handed one, how many came back, and bundles that two people count. */
export function SecretDesk({ vote, hidden, keys, initial, actions }: SecretDeskProps) {
  const { totals, paperChannels } = vote;
  const only = paperChannels.length === 1 ? paperChannels[0]?.value : undefined;
  const channel = (label: string) => (
    <Choices name="channel" label={label} options={paperChannels} defaultValue={only} tight />
  );
  const isOpen = vote.phase === 'open';
  return (
    <>
      <PageHead
        crumb={{ href: `/c/${hidden.community}/votes/${hidden.ref}`, label: vote.title, back: true }}
        reference={vote.number}
        title="无记名纸票：发票、收回、分捆数"
        lede="票都一样，没有号。只登记谁领了票、收回几张；截止以后混在一起分捆，两个人各数一遍。"
      />
      <Section title="数一数">
        <Table
          caption="纸票张数"
          stack={false}
          columns={[
            { head: '登记', rowHead: true },
            { head: '张', num: true },
          ]}
          rows={[
            { key: 'issued', cells: ['发出', totals.issued] },
            { key: 'returned', cells: ['收回', totals.returned] },
            { key: 'counted', cells: ['已经数定', totals.counted] },
          ]}
        />
      </Section>
      {isOpen ? (
        <Section title="发票" note="领了纸票的，不能再用手机投">
          <ActionForm
            action={actions.handPapersAction}
            hidden={{ ...hidden, key: keys.enter }}
            initial={initial}
            submit="登记发票"
            look="go"
          >
            {channel('哪一种票')}
            <TextArea name="numbers" label="名册上的号" hint="一次可以写几个，用空格隔开" rows={2} maxLength={2000} />
          </ActionForm>
        </Section>
      ) : null}
      {isOpen || vote.phase === 'closed' ? (
        <Section title="收回">
          <ActionForm
            action={actions.countPapersAction}
            hidden={{ ...hidden, act: 'returned', key: keys.count }}
            initial={initial}
            submit="登记收回"
            look="plain"
          >
            {channel('收回的是哪一种票')}
            <TextField name="amount" label="张数" unit="张" inputMode="numeric" width="short" />
          </ActionForm>
        </Section>
      ) : null}
      {vote.phase === 'closed' ? (
        <BundleForm
          vote={vote}
          action={actions.countBundleAction}
          hidden={{ ...hidden, key: keys.resolve }}
          initial={initial}
        />
      ) : null}
    </>
  );
}
