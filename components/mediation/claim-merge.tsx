import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { MergeView } from '@/lib/mediation/queries/claim-papers';

/** The papers of all families: the annex as one file, the pages to sign a hundred at a time. */
export function ClaimMerge({ view, path }: { view: MergeView; path: string }) {
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '名单', back: true }}
        title="逐户文书"
        lede="一份协议加附表，或者每户一页来签。转办、撤回的户没有。导出人和时间印在页脚，也记在“谁看过”里。"
      />
      <Section title="附表">
        <p>
          <ButtonLink href={`${path}/annex`} look="plain" icon="down">
            下载附表（Word）
          </ButtonLink>
        </p>
      </Section>
      <Section title="每户一页" note="每包最多 100 份 Word">
        <ul>
          {view.batches.map((b) => (
            <li key={b.from}>
              <a href={`${path}/papers/${b.from}`} download>
                第 {b.from}—{b.to} 户（zip）
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
