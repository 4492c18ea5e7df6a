import { ActionForm } from '@/components/ui/action-form';
import { Deed } from '@/components/ui/deed';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { date, shortDateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { ResultChallengesView } from '@/lib/votes/queries/result-challenges';
import { ChallengeList } from './challenge-list';
import { ForWhom } from './for-whom';

interface ResultChallengesProps {
  vote: ResultChallengesView;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
  actions: Record<'challengeResultAction' | 'answerResultChallengeAction', FormAction>;
  after: string | undefined;
}

/** 结果异议: each is answered, and until all are the result is not final. */
export function ResultChallenges({ vote, hidden, initial, actions, after }: ResultChallengesProps) {
  const base = `/c/${hidden.community}/votes/${hidden.ref}`;
  const { can } = vote;
  const waiting = vote.rows.filter((row) => row.canAnswer);
  return (
    <>
      <PageHead
        crumb={{ href: base, label: vote.title, back: true }}
        reference={vote.number}
        title="结果异议"
        lede={
          vote.isOpen
            ? `对结果有不同意见，${vote.until ? `${date(vote.until)}以前（含这一天）` : '公示期满以前'}提出来，每一件都会答复。`
            : '提异议的时间已经过了。'
        }
      />
      {waiting.map((row) => (
        <Deed key={row.id} title={`答复 ${shortDateTime(row.filedAt)} 的异议`} open={row.id === waiting[0]?.id}>
          <p className="small quiet">{row.by}</p>
          <p className="said">{row.text}</p>
          <ActionForm
            action={actions.answerResultChallengeAction}
            hidden={{ ...hidden, challenge: row.id }}
            initial={initial}
            submit="答复"
            look="go"
          >
            <TextArea
              name="answer"
              label="答复"
              hint="会公开，也发给提出的人。请不要写姓名和门牌。查实结果有错的，另外宣布作废，写明原因"
              rows={4}
              maxLength={2000}
            />
          </ActionForm>
        </Deed>
      ))}
      {can.file ? (
        <Section title="提出异议" note="只有办表决的人和您自己看得到内容">
          <ActionForm
            action={actions.challengeResultAction}
            hidden={hidden}
            initial={initial}
            submit="提出异议"
            look={waiting.length ? 'plain' : 'key'}
            draft={`result-challenge-${hidden.ref}`}
          >
            <TextArea name="text" label="哪里不对，为什么" rows={5} maxLength={2000} />
            {can.fileForOthers ? <ForWhom /> : null}
          </ActionForm>
        </Section>
      ) : null}
      <Section title="提过的异议">
        {vote.rows.length ? (
          <>
            <ChallengeList lines={vote.rows.map((row) => ({ ...row, title: '对结果提出异议', href: null }))} />
            <Pager path={`${base}/objections`} query={{ after }} next={vote.next} />
          </>
        ) : (
          <Empty title="还没有人提出异议" ways={[{ href: base, label: '看结果' }]} />
        )}
      </Section>
    </>
  );
}
