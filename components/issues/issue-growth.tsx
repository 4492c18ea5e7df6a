import { Section } from '@/components/ui/section';
import type { IssueView } from '@/lib/issues/queries/record';

/** What the issue may grow into; each form opens with what is known, and the records are linked both ways. */
export function IssueGrowth({ issue, community }: { issue: IssueView; community: string }) {
  const ways = [
    { may: issue.can.topic, href: `proposals/new?issue=${issue.ref}`, label: '大家的事，提成议题' },
    { may: issue.can.mediation, href: `mediation/transfer?issue=${issue.ref}`, label: '是纠纷，移送调解' },
    { may: issue.can.notice, href: `notices/new?issue=${issue.ref}`, label: '是隐患，开告知单' },
  ].filter((way) => way.may);
  if (!ways.length) return null;
  return (
    <Section title="这件事还可以">
      <p className="acts">
        {ways.map(({ href, label }) => (
          <a key={href} href={`/c/${community}/${href}`}>
            {label}
          </a>
        ))}
      </p>
    </Section>
  );
}
