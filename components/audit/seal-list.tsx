import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import type { AuditView } from '@/lib/audit/queries/page';
import { shortDate } from '@/lib/i18n/format';

/** The head of each day as it was signed. */
export function SealList({ seals }: { seals: AuditView['seals'] }) {
  if (!seals.length) return null;
  return (
    <Section title="每天封存" note="每天零点十分，给链头签名">
      <Table
        caption="每天的封存，最新的在前"
        columns={[
          { head: '日期', label: '日期' },
          { head: '到第几条', num: true, label: '到第几条' },
          { head: '签名', label: '签名' },
          { head: '链头指纹和签名', label: '链头指纹和签名' },
        ]}
        rows={seals.map(({ day, seq, hash, signature, key, holds }) => ({
          key: day,
          cells: [
            shortDate(day),
            seq,
            <span>
              <StateTag shape={holds ? 'done' : 'fail'}>{holds ? '对得上' : '对不上'}</StateTag> 钥匙{' '}
              <span className="nb">{key}</span>
            </span>,
            <details className="more">
              <summary>查看</summary>
              <p className="font-mono text-xs break-all">指纹 {hash}</p>
              <p className="font-mono text-xs break-all">签名 {signature}</p>
            </details>,
          ],
        }))}
      />
    </Section>
  );
}
