import { Numbered } from '@/components/ui/numbered';
import { PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { Receipt } from '@/components/ui/receipt';
import { Section } from '@/components/ui/section';
import { Steps } from '@/components/ui/steps';
import { dateTime, shortDateTime } from '@/lib/i18n/format';
import type { ReceiptView } from '@/lib/votes/queries/ballot';
import { SecretReceipt } from './secret-receipt';

export function ReceiptPage({ vote, code }: { vote: ReceiptView; code: string | null }) {
  const { head, next } = vote;
  const base = `/c/${vote.place.code}/votes/${vote.ref}`;
  return (
    <>
      {head.channel === 'online' ? <Steps steps={['选择', '核对', '回执']} current={3} /> : null}
      <PageHead title="您的表决票收到了" lede={dateTime(head.castAt)} reference={`${vote.number} · ${vote.title}`} />
      {vote.isSecret ? (
        <SecretReceipt code={code} />
      ) : (
        <Receipt number={head.receipt ?? ''}>回执号上看不出您投了什么。请记下来，或者截图、打印。</Receipt>
      )}
      <Section title="接下来">
        <Numbered
          items={[
            {
              key: 'close',
              text: `${shortDateTime(vote.closesAt)} 截止，${vote.isSecret ? '两个人用各自的口令开箱计票，' : ''}计票由两个人分别核算证明。`,
            },
            { key: 'publish', text: '结果在公开栏公示 15 天。' },
            {
              key: 'check',
              text: (
                <>
                  证明以后，用回执号能查到<b>您这一票算进去了</b>。
                </>
              ),
            },
          ]}
        />
      </Section>
      <div className="acts noprint">
        {next ? (
          <a className="btn btn--go btn--key" href={`${base}/ballot?number=${next}`}>
            投下一票
          </a>
        ) : null}
        <PrintButton look="plain">打印回执</PrintButton>
        <a href={base}>看这次表决</a>
      </div>
      {vote.isSecret ? null : (
        <details className="more noprint">
          <summary>看我投的是什么</summary>
          <p>
            您投的是<b>{head.said}</b>。这里只有您登录以后看得到。
          </p>
        </details>
      )}
    </>
  );
}
