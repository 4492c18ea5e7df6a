import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import { date, shortDateTime } from '@/lib/i18n/format';
import { ProxyDeeds, type ProxyDeedsProps } from './proxy-deeds';

/** 书面委托: who entrusted whom, on which day, and what became of it. */
export function ProxyDesk(props: ProxyDeedsProps) {
  const { vote, hidden } = props;
  return (
    <>
      <PageHead
        crumb={{ href: `/c/${hidden.community}/votes/${hidden.ref}`, label: vote.title, back: true }}
        reference={vote.number}
        title="委托登记"
        lede={`${vote.sentence}委托人本人先投了，委托就作废。依据${vote.article}。`}
      />
      <ProxyDeeds {...props} />
      <Section title="登记簿" count={vote.proxies.length ? `${vote.proxies.length} 份，用了 ${vote.used} 份` : null}>
        {vote.proxies.length ? (
          <Table
            caption="书面委托"
            columns={[
              { head: '委托人的号', num: true, label: '委托人的号' },
              { head: '委托人', rowHead: true },
              { head: '受托人', label: '受托人' },
              { head: '委托书的日子', label: '委托书的日子' },
              { head: '现在' },
            ]}
            rows={vote.proxies.map((p) => ({
              key: p.id,
              cells: [
                p.number,
                p.principal,
                p.holder,
                <span key="paper">
                  {date(p.writtenOn)}{' '}
                  {p.scans.map((id, at) => (
                    <a key={id} href={`/c/${hidden.community}/files/${id}`} target="_blank" rel="noreferrer">
                      看委托书{p.scans.length > 1 ? ` ${at + 1}` : ''}
                    </a>
                  ))}
                </span>,
                <span key="state">
                  <StateTag shape={p.label.shape}>{p.label.word}</StateTag>{' '}
                  <span className="small quiet">
                    {p.ground ? `${p.ground}，` : ''}
                    {shortDateTime(p.settledAt ?? p.registeredAt)}
                  </span>
                </span>,
              ],
            }))}
          />
        ) : (
          <p>还没有人登记委托。</p>
        )}
      </Section>
    </>
  );
}
