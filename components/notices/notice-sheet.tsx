import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { History } from '@/components/ui/history';
import { PageHead } from '@/components/ui/page-head';
import { RecordLayout } from '@/components/ui/record-layout';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { remainingTime } from '@/lib/i18n/format';
import type { FormState } from '@/lib/kernel/form-state';
import type { NoticeView } from '@/lib/notices/queries/record';
import { type NoticeActions, NoticeDeeds } from './notice-deeds';
import { Clauses, NoticeFacts } from './notice-facts';
import { NoticeNext } from './notice-next';

export interface NoticeSheetProps {
  notice: NoticeView;
  hidden: { community: string; ref: string; version: number; key: string };
  initial: FormState;
  actions: NoticeActions;
  now: Date;
  /** 来龙去脉. */
  thread?: ReactNode;
}

/** For staff whole, for everybody else without name, words and door. */
export function NoticeSheet(props: NoticeSheetProps) {
  const { notice, hidden, thread } = props;
  const path = `/c/${hidden.community}/notices`;
  const next = <NoticeNext notice={notice} />;
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '告知单' }}
        reference={`${notice.number} · 隐患整改告知单`}
        title={notice.title}
      >
        <StateTag shape={notice.stateLabel.shape}>{notice.stateLabel.word}</StateTag>
        {notice.isLate && notice.left ? <StateTag shape="late">{remainingTime(notice.left)}</StateTag> : null}
      </PageHead>
      <RecordLayout
        next={
          notice.stateLabel.shape === 'done' || notice.state === 'withdrawn' ? null : (
            <div className="r-next">
              {next}
              {notice.seat === 'staff' ? <NoticeDeeds {...props} /> : null}
              {notice.can.byCode ? <ByCode href={`${path}/${hidden.ref}/reply`} phone={notice.phone} /> : null}
            </div>
          )
        }
        factsLabel="情况"
        facts={
          <Section title="情况">
            <NoticeFacts notice={notice} />
          </Section>
        }
      >
        {notice.whole ? (
          <Section title="看到的情况">
            <p className="said">{notice.whole.seen}</p>
            {notice.whole.demand ? <p>请他做到：{notice.whole.demand}</p> : null}
          </Section>
        ) : null}
        {notice.clauses.length ? (
          <Section title="依据">
            <Clauses notice={notice} />
          </Section>
        ) : null}
        {thread}
        <History lines={notice.history} />
      </RecordLayout>
    </>
  );
}

/** The QR on the paper leads here. */
function ByCode({ href, phone }: { href: string; phone: string }) {
  return (
    <div className="acts">
      <ButtonLink href={href} look="plain">
        我收到了这张单子，凭回执码答复
      </ButtonLink>
      <span className="small quiet">也可以打电话：{phone}</span>
    </div>
  );
}
