import type { ReactNode } from 'react';
import { ClassMark } from '@/components/ui/class-mark';
import { Facts } from '@/components/ui/facts';
import { History } from '@/components/ui/history';
import { PageHead } from '@/components/ui/page-head';
import { RecordLayout } from '@/components/ui/record-layout';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { When } from '@/components/ui/when';
import type { IssueView } from '@/lib/issues/queries/record';
import type { FormState } from '@/lib/kernel/form-state';
import { type IssueActions, IssueDeeds } from './issue-deeds';
import { IssueGrowth } from './issue-growth';
import { IssueNext } from './issue-next';

export interface IssueSheetProps {
  issue: IssueView;
  hidden: { community: string; ref: string; version: number; key: string };
  initial: FormState;
  actions: IssueActions;
  now: Date;
}

/** `children`: the thread. */
export function IssueSheet({ children, ...props }: IssueSheetProps & { children: ReactNode }) {
  const { issue, hidden, initial, actions, now } = props;
  const list = `/c/${hidden.community}/issues`;
  const isOver = issue.state === 'closed' && !issue.can.rate;
  return (
    <>
      <PageHead
        crumb={{ href: list, label: '事项' }}
        reference={`${issue.number} · ${issue.category} · ${issue.place}`}
        title={issue.title}
      >
        {issue.matter ? <ClassMark matter={issue.matter} /> : null}
        <StateTag shape={issue.stateLabel.shape}>{issue.stateLabel.word}</StateTag>
        {issue.isLate ? <StateTag shape="late">逾期</StateTag> : null}
      </PageHead>
      <RecordLayout
        next={
          isOver ? null : (
            <div className="r-next">
              <IssueNext issue={issue} now={now} />
              <IssueDeeds issue={issue} hidden={hidden} initial={initial} actions={actions} now={now} />
            </div>
          )
        }
        factsLabel="情况"
        facts={
          <>
            <Section title="情况">
              <Facts
                items={[
                  { term: '位置', value: issue.place },
                  { term: '反映人', value: issue.reporter },
                  { term: '反映时间', value: <When at={issue.reportedAt} /> },
                  { term: '来源', value: issue.channel },
                  issue.handler && { term: '经办人', value: issue.handler },
                  issue.outcome && { term: '办理结果', value: issue.outcome },
                  issue.rating && { term: '反映人评价', value: issue.rating },
                ]}
              />
            </Section>
            <IssueGrowth issue={issue} community={hidden.community} />
          </>
        }
      >
        {issue.text ? (
          <Section title="反映的原话" note="只给反映人和办事的人看">
            <p className="said">{issue.text}</p>
          </Section>
        ) : null}
        {children}
        <History lines={issue.history} />
      </RecordLayout>
    </>
  );
}
