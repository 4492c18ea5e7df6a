import { Facts } from '@/components/ui/facts';
import { History } from '@/components/ui/history';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { date } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import type { ClaimView } from '@/lib/mediation/queries/claim';
import { ClaimForms, type ClaimFormsProps } from './claim-forms';

const events: Record<string, string> = { 'settle-claim': '登记了结果', 'pay-claim': '登记了付款' };

/** One family of the list. */
export function ClaimSheet({ list, ...forms }: ClaimFormsProps & { list: string }) {
  const { view } = forms;
  return (
    <>
      <PageHead crumb={{ href: list, label: '名单', back: true }} reference={`${view.no} 号`} title={view.name}>
        <StateTag shape={view.stateLabel.shape}>{view.stateLabel.word}</StateTag>
      </PageHead>
      <Facts
        items={[
          { term: '手机', value: view.phone },
          { term: '合同编号', value: view.contractNo },
          { term: '主张', value: money(view.amount) },
          view.agreed ? { term: '同意', value: money(view.agreed) } : null,
          { term: '已付', value: money(view.paid) },
          view.signedDay ? { term: '签字', value: `${date(view.signedDay)}，${view.signed}` } : null,
          view.route ? { term: '转到', value: view.route } : null,
          view.speaker
            ? {
                term: '代表人',
                value: `${view.speaker.scope === 'special' ? '特别授权' : '一般代理'}，授权书 ${date(view.speaker.letterDay)}`,
              }
            : null,
        ]}
      />
      <ClaimForms {...forms} />
      <Payments payments={view.payments} />
      <History
        lines={view.history.map((h) => ({ ...h, who: h.by, what: events[h.event] ?? '办了一步', words: h.text }))}
      />
    </>
  );
}

function Payments({ payments }: { payments: ClaimView['payments'] }) {
  if (!payments.length) return null;
  return (
    <Section title="付款" count={`${payments.length} 笔`}>
      <ul>
        {payments.map((p) => (
          <li key={p.id}>
            {date(p.day)} <b className="nb">{money(p.amount)}</b>：{p.proof}
          </li>
        ))}
      </ul>
    </Section>
  );
}
