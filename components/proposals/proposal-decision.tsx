import { Section } from '@/components/ui/section';
import { dateTime } from '@/lib/i18n/format';
import type { ProposalView } from '@/lib/proposals/queries/record';

/** RC 32, VC 33: the council advises; the page says so beside every decision. */
export function ProposalDecision({ proposal: p, community }: { proposal: ProposalView; community: string }) {
  if (!p.meetings.length && !p.decision) return null;
  return (
    <Section title="议事会" note="协商意见，不是法定会议的决定">
      {p.meetings.map((m) => (
        <p key={m.ref}>
          <a href={`/c/${community}/meetings/${m.ref}`}>{m.number}</a>，{dateTime(m.startsAt)}，{m.place}
          {m.route ? (
            <span className="small quiet">
              ，举手：赞成 {m.forCount}、反对 {m.againstCount}、弃权 {m.abstainCount} / 到会 {m.presentCount} 人
            </span>
          ) : null}
        </p>
      ))}
      {p.decision ? (
        <>
          <p>
            去向：<b>{p.decision.word}</b>
          </p>
          <p className="doc said">{p.decision.text}</p>
        </>
      ) : null}
      <p className="small quiet">
        依居民委员会组织法第三十二条、村民委员会组织法第三十三条，议事协商的结果由居（村）民委员会执行，或者提交法定会议表决。
      </p>
    </Section>
  );
}
