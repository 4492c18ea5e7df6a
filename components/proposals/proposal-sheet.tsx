import type { ReactNode } from 'react';
import { ClassMark } from '@/components/ui/class-mark';
import { DayTicks } from '@/components/ui/day-ticks';
import { Facts } from '@/components/ui/facts';
import { History } from '@/components/ui/history';
import type { Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { RecordLayout } from '@/components/ui/record-layout';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { When } from '@/components/ui/when';
import { dayOf, daysBetween } from '@/lib/kernel/calendar/day';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { ProposalView } from '@/lib/proposals/queries/record';
import { ProposalComments } from './proposal-comments';
import { ProposalDecision } from './proposal-decision';
import { ProposalDeeds } from './proposal-deeds';
import { ProposalNext } from './proposal-next';
import { ProposalTasks } from './proposal-tasks';

export type ProposalActions = Record<
  | `${'resubmit' | 'withdraw' | 'admit' | 'return' | 'merge' | 'handOver' | 'comment' | 'finish' | 'archive'}ProposalAction`
  | 'extendCommentsAction'
  | 'recordVoteAction'
  | 'addTaskAction'
  | 'reportProgressAction'
  | 'completeTaskAction'
  | 'reviewTaskAction',
  FormAction
>;

export interface ProposalSheetProps {
  proposal: ProposalView;
  hidden: { community: string; ref: string; version: number; key: string };
  initial: FormState;
  actions: ProposalActions;
  query: Query;
  now: Date;
}

/** `children`: the thread. */
export function ProposalSheet({ children, ...props }: ProposalSheetProps & { children: ReactNode }) {
  const { proposal: p, hidden } = props;
  const list = `/c/${hidden.community}/proposals`;
  return (
    <>
      <PageHead crumb={{ href: list, label: '议题' }} reference={p.number} title={p.title}>
        {p.matter ? <ClassMark matter={p.matter} /> : null}
        <StateTag shape={p.stateLabel.shape}>{p.stateLabel.word}</StateTag>
      </PageHead>
      <RecordLayout
        next={
          <div className="r-next">
            <ProposalNext proposal={p} />
            <ProposalDeeds {...props} />
            {p.can.mediation ? (
              <p className="acts">
                <a href={`/c/${hidden.community}/mediation/transfer/topic?topic=${p.ref}`}>是几家人的纠纷，移送调解</a>
              </p>
            ) : null}
          </div>
        }
        factsLabel="情况"
        facts={<ProposalFacts {...props} />}
      >
        <Section title="什么事">
          <p className="said">{p.what}</p>
        </Section>
        <Section title="希望怎么办">
          <p className="said">{p.wish}</p>
        </Section>
        <ProposalDecision proposal={p} community={hidden.community} />
        <ProposalTasks {...props} />
        {p.admittedAt ? <ProposalComments {...props} /> : null}
        {children}
        <History lines={p.history} />
      </RecordLayout>
    </>
  );
}

function ProposalFacts({ proposal: p, hidden, now }: ProposalSheetProps) {
  const day = p.publicity && daysBetween(p.publicity.from, dayOf(now));
  return (
    <Section title="情况">
      <Facts
        items={[
          { term: '提出人', value: p.author },
          { term: '提出时间', value: <When at={p.createdAt} /> },
          { term: '涉及谁', value: p.concerns },
          p.commentUntil && { term: '意见收到', value: <When at={p.commentUntil} as="date" /> },
          p.into && {
            term: '并入',
            value: <a href={`/c/${hidden.community}/proposals/${p.into.ref}`}>{p.into.title}</a>,
          },
          p.handedTo && { term: '转办单位', value: p.handedTo },
          p.publicity && {
            term: '公示',
            value: (
              <DayTicks day={day || 1} total={p.publicity.days}>
                到 <When at={p.publicity.until} as="date" />
              </DayTicks>
            ),
          },
        ]}
      />
    </Section>
  );
}
