import type { ReactNode } from 'react';
import { ClassMark } from '@/components/ui/class-mark';
import { History } from '@/components/ui/history';
import { Icon } from '@/components/ui/icon';
import { PageHead } from '@/components/ui/page-head';
import { RecordLayout } from '@/components/ui/record-layout';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Timeline } from '@/components/ui/timeline';
import { shortDateTime } from '@/lib/i18n/format';
import type { CaseView } from '@/lib/mediation/queries/record';
import { CaseAfter } from './case-after';
import { CaseAgreement } from './case-agreement';
import { CaseFacts } from './case-facts';
import { CaseGuard } from './case-guard';
import { CaseMethod } from './case-method';
import { CaseNext, hasNext } from './case-next';
import { CaseSittings } from './case-sittings';
import { CaseTalks, CaseVisits } from './case-talks';
import { FileChecks } from './file-checks';

const isWorked = ({ state }: CaseView) => !['applied', 'refused', 'accepted'].includes(state);

function Papers({ path, view }: { path: string; view: CaseView }) {
  const { audience, hasFile } = view;
  const staff = audience !== 'party';
  const works = audience === 'mediator' || audience === 'director';
  return (
    <Section title="文书">
      <div className="acts">
        <a href={`${path}/papers/application`}>{staff ? '申请书或登记表' : '申请书'}</a>
        <a href={`${path}/papers/rights`}>权利义务告知书</a>
        {works || audience === 'party' ? <a href={`${path}/files`}>照片、录音和文件</a> : null}
        {['refused', 'failed', 'stopped'].includes(view.state) ? (
          <a href={`${path}/papers/notice`}>{view.state === 'refused' ? '不予受理告知书' : '终止调解告知书'}</a>
        ) : null}
        {hasFile ? <a href={`${path}/dossier`}>卷宗和七查</a> : null}
        {works ? <a href={`${path}/claims`}>群体案名单</a> : null}
        {works ? <a href={`${path}/prevention`}>登记防止激化</a> : null}
      </div>
    </Section>
  );
}

interface CaseSheetProps {
  view: CaseView;
  community: string;
  /** The line of linked records, when there is one. */
  thread?: ReactNode;
}

export function CaseSheet({ view, community, thread }: CaseSheetProps) {
  const list = `/c/${community}/mediation`;
  const path = `${list}/${view.ref}`;
  const looks = view.looks?.map((l) => ({
    key: l.id,
    what: (
      <>
        <Icon name="eye" /> {l.name} · {shortDateTime(l.at)}
        {l.what ? <span className="said">{l.what}</span> : null}
      </>
    ),
  }));
  return (
    <>
      <PageHead
        crumb={{ href: list, label: '调解' }}
        reference={[view.number, view.typeName, view.place].filter(Boolean).join(' · ')}
        title={view.title}
      >
        <ClassMark matter="bridge" />
        <StateTag shape={view.stateLabel.shape}>{view.stateLabel.word}</StateTag>
        <span className="nb quiet small">
          <Icon name="lock" /> 不公开，{view.isIntake ? '调委会的调解员能看' : `${view.readers} 个人能看`}
        </span>
      </PageHead>
      {view.openUntil ? (
        <p className="said">
          <Icon name="eye" /> 您是紧急打开的，只能看，到 {shortDateTime(view.openUntil)}{' '}
          为止。已经告诉调委会主任和书记。
        </p>
      ) : null}
      <RecordLayout
        next={hasNext(view) ? <CaseNext view={view} path={path} /> : null}
        factsLabel="期限和双方"
        facts={<CaseFacts view={view} />}
        moreLabel="文书和查看记录"
        more={
          <>
            {view.audience === 'intake' || view.openUntil ? null : <Papers path={path} view={view} />}
            {looks ? (
              <Section title="谁看过">
                {looks.length ? <Timeline small items={looks} /> : <p className="small quiet">您是第一个。</p>}
              </Section>
            ) : null}
          </>
        }
      >
        <CaseGuard guard={view.guard} path={path} can={view.can} />
        <CaseSittings view={view} path={path} />
        {view.ending ? (
          <Section title={view.state === 'refused' ? '为什么不受理' : '为什么结束'}>
            <p className="said">{view.ending}</p>
          </Section>
        ) : null}
        <Section title="怎么回事">
          <p className="said">{view.facts}</p>
          {view.requests ? <p className="said">请求：{view.requests}</p> : null}
        </Section>
        {isWorked(view) ? <CaseMethod method={view.method} /> : null}
        <CaseAgreement view={view} path={path} />
        <CaseTalks sessions={view.sessions} />
        <CaseVisits visits={view.visits} path={path} />
        <CaseAfter view={view} path={path} />
        {view.checks.length ? <FileChecks checks={view.checks} path={path} /> : null}
        {thread}
        <History lines={view.history} />
      </RecordLayout>
    </>
  );
}
