import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Facts } from '@/components/ui/facts';
import { History } from '@/components/ui/history';
import { PageHead } from '@/components/ui/page-head';
import { RecordLayout } from '@/components/ui/record-layout';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { When } from '@/components/ui/when';
import { dateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { MeetingView } from '@/lib/meetings/queries/record';
import { Attendance } from './attendance';
import { MeetingDeeds } from './meeting-deeds';
import { MeetingItem } from './meeting-item';
import { MeetingNext } from './meeting-next';

export type MeetingActions = Record<
  | `${'announce' | 'cancel' | 'open' | 'close'}MeetingAction`
  | `${'putOn' | 'takeOff'}AgendaAction`
  | 'signInAction'
  | 'signInMembersAction'
  | 'admitObserverAction'
  | 'recordStatementAction'
  | 'decideItemAction'
  | 'writeMinutesAction'
  | 'approveMinutesAction',
  FormAction
>;

export interface MeetingSheetProps {
  meeting: MeetingView;
  hidden: { community: string; ref: string; version: number; key: string };
  initial: FormState;
  actions: MeetingActions;
}

/** `children`: the thread. */
export function MeetingSheet({ children, ...props }: MeetingSheetProps & { children: ReactNode }) {
  const { meeting: m, hidden } = props;
  const path = `/c/${hidden.community}/meetings`;
  return (
    <>
      <PageHead crumb={{ href: path, label: '会议' }} reference={m.number} title={m.title}>
        <StateTag shape={m.stateLabel.shape}>{m.stateLabel.word}</StateTag>
        {m.announcedAt && m.isLate ? <StateTag shape="late">议程公布晚了</StateTag> : null}
      </PageHead>
      <RecordLayout
        next={
          <div className="r-next">
            <MeetingNext meeting={m} />
            <MeetingDeeds {...props} />
          </div>
        }
        factsLabel="情况"
        facts={<MeetingFacts meeting={m} path={`${path}/${m.ref}`} />}
      >
        <Section title="议程" count={`${m.items.length} 件`} note="协商意见由居（村）委会执行，或者提交法定会议">
          {m.items.length ? (
            m.items.map((item) => <MeetingItem key={item.id} {...props} item={item} />)
          ) : (
            <p className="quiet">还没有排议题。</p>
          )}
        </Section>
        <Attendance meeting={m} />
        {m.minutes ? (
          <Section
            title="会议纪要"
            note={m.approvedAt ? `${dateTime(m.approvedAt)} 审定` : `第 ${m.minutes.version} 稿，还没有审定`}
          >
            <p className="doc said">{m.minutes.text ?? '（已按保存期限删除）'}</p>
            {m.earlierMinutes.length ? (
              <details className="fold">
                <summary>前面几稿</summary>
                {m.earlierMinutes.map((v) => (
                  <p className="doc said" key={v.version}>
                    第 {v.version} 稿，{dateTime(v.at)}：{v.text}
                  </p>
                ))}
              </details>
            ) : null}
          </Section>
        ) : null}
        {children}
        <History lines={m.history} />
      </RecordLayout>
    </>
  );
}

function MeetingFacts({ meeting: m, path }: { meeting: MeetingView; path: string }) {
  return (
    <Section title="情况">
      <Facts
        items={[
          { term: '时间', value: <When at={m.startsAt} /> },
          { term: '地点', value: m.place },
          { term: '主持人', value: m.chair },
          m.announcedAt && { term: '议程公布', value: <When at={m.announcedAt} /> },
        ]}
      />
      <div className="acts">
        {m.announcedAt ? (
          <>
            <ButtonLink href={`${path}/agenda`} look="quiet" icon="print">
              议程
            </ButtonLink>
            <ButtonLink href={`${path}/calendar`} look="quiet" icon="down">
              存进手机日历
            </ButtonLink>
          </>
        ) : null}
        {m.can.signInSheet ? (
          <ButtonLink href={`${path}/sign-in-sheet`} look="quiet" icon="print">
            签到表
          </ButtonLink>
        ) : null}
        {m.minutes ? (
          <ButtonLink href={`${path}/minutes`} look="quiet" icon="print">
            纪要
          </ButtonLink>
        ) : null}
      </div>
    </Section>
  );
}
