import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { date } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { RollChallengesView } from '@/lib/votes/queries/roll-challenges';
import { ChallengeList } from './challenge-list';
import { ForWhom } from './for-whom';
import { RollDecisionForm } from './roll-decision-form';

interface RollChallengesProps {
  vote: RollChallengesView;
  hidden: { community: string; ref: string };
  keys: { file: string; decide: string };
  initial: FormState;
  actions: Record<'challengeRollAction' | 'decideRollChallengeAction', FormAction>;
  asked: { after: string | undefined; who: string | undefined };
}

/** 名册异议: to file one, to decide on one, and what became of all of them. */
export function RollChallenges({ vote, hidden, keys, initial, actions, asked }: RollChallengesProps) {
  const base = `/c/${hidden.community}/votes/${hidden.ref}`;
  const { deciding, can } = vote;
  return (
    <>
      <PageHead
        crumb={{ href: `${base}/roll`, label: '表决名册', back: true }}
        reference={`${vote.number} · ${vote.title}`}
        title="名册异议"
        lede={
          vote.isWindow
            ? `少了人、多了人、由谁投票不对，${date(vote.until)}以前（含这一天）提出来，每一件都有决定和理由。`
            : '对名册提异议的时间已经过了。表决开始以后，名册不再改。'
        }
      />
      {deciding ? (
        <RollDecisionForm
          challenge={deciding}
          action={actions.decideRollChallengeAction}
          hidden={{ ...hidden, version: vote.version, challenge: deciding.id, key: keys.decide }}
          initial={initial}
          base={base}
          who={asked.who}
        />
      ) : null}
      {can.file ? (
        <Section title="提出异议" note="先看名册，记下票号">
          <ActionForm
            action={actions.challengeRollAction}
            hidden={{ ...hidden, key: keys.file }}
            initial={initial}
            submit="提出异议"
            look={deciding ? 'plain' : 'key'}
            draft={`roll-challenge-${hidden.ref}`}
          >
            <Choices name="kind" label="哪里不对" options={vote.kinds} />
            <TextField
              name="number"
              label="票号"
              hint="名册第一列的号；少了人的不用填"
              inputMode="numeric"
              width="short"
              optional
            />
            <TextArea
              name="text"
              label="说明白是谁、哪一户，为什么"
              hint="只有办表决的人和您自己看得到"
              rows={4}
              maxLength={1000}
            />
            {can.fileForOthers ? <ForWhom /> : null}
          </ActionForm>
        </Section>
      ) : null}
      <Section title="提过的异议">
        {vote.rows.length ? (
          <>
            <ChallengeList
              lines={vote.rows.map((row) => ({
                ...row,
                title: row.number ? `第 ${row.number} 号：${row.what}` : row.what,
                outcome: row.reason && row.decidedAt ? { at: row.decidedAt, words: row.reason } : null,
                href:
                  vote.isStaff && row.state === 'open' && row.id !== deciding?.id
                    ? `${base}/challenges?open=${row.id}`
                    : null,
              }))}
            />
            <Pager path={`${base}/challenges`} query={{ after: asked.after }} next={vote.next} />
          </>
        ) : (
          <Empty
            title="还没有人提出异议"
            text="名册在公告时张贴，也能在网上看。"
            ways={[{ href: `${base}/roll`, label: '看名册' }]}
          />
        )}
      </Section>
    </>
  );
}
