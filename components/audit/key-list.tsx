import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { When } from '@/components/ui/when';
import type { AuditView } from '@/lib/audit/queries/page';

/** Public keys by the day of their first use. */
export function KeyList({ keys }: { keys: AuditView['keys'] }) {
  if (!keys.length) return null;
  return (
    <Section title="签名的钥匙" note="把指纹抄在纸上，换了钥匙就能看出来">
      {keys.map(({ fingerprint, publicKey, since }) => (
        <Facts
          key={fingerprint}
          items={[
            { term: '启用', value: <When at={since} as="date" /> },
            { term: '指纹', value: <code className="font-mono text-sm break-all">{fingerprint}</code> },
            { term: '公钥', value: <code className="font-mono text-xs break-all">{publicKey}</code> },
          ]}
        />
      ))}
    </Section>
  );
}
