import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { sizeWord } from '@/lib/files/rules';
import { media } from '@/lib/files/rules/media';
import { date } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import type { OwnClaimView } from '@/lib/mediation/queries/own-claim';

/** A claimant's own lines of a group case. */
export function OwnClaim({ view, list, files }: { view: OwnClaimView; list: string; files: string }) {
  return (
    <>
      <PageHead
        crumb={{ href: list, label: '调解' }}
        reference={view.number}
        title="您登记的主张"
        lede={`只有您和办案的调解员能看到这一页。数目不对，请打电话：${view.phone}。`}
      />
      {view.claims.map((c) => (
        <Section
          key={c.id}
          title={`${c.no} 号`}
          note={<StateTag shape={c.stateLabel.shape}>{c.stateLabel.word}</StateTag>}
        >
          <Facts
            items={[
              { term: '合同编号', value: c.contractNo },
              { term: '主张', value: money(c.amount) },
              c.agreed ? { term: '您同意的', value: money(c.agreed) } : null,
              { term: '已经付给您', value: money(c.paid) },
              c.signedDay ? { term: '签字', value: `${date(c.signedDay)}，${c.signed}` } : null,
              c.route ? { term: '已转到', value: c.route } : null,
            ]}
          />
          {c.payments.length ? (
            <ul>
              {c.payments.map((p) => (
                <li key={p.id}>
                  {date(p.day)}付 <span className="nb">{money(p.amount)}</span>
                  {p.proofs.length ? '，' : ''}
                  {p.proofs.map((file, at) => (
                    <a key={file.id} href={`${files}/${file.id}`}>
                      {p.proofs.length > 1 ? `凭证 ${at + 1}` : '看凭证'}
                      <span className="small quiet">
                        （{media[file.mediaType].word}，{sizeWord(file.bytes)}）
                      </span>
                    </a>
                  ))}
                </li>
              ))}
            </ul>
          ) : null}
        </Section>
      ))}
    </>
  );
}
