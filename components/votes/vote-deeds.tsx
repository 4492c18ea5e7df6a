import { ActionForm } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { Deed } from '@/components/ui/deed';
import { PostButton } from '@/components/ui/post-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { VoteView } from '@/lib/votes/queries/record';

export type VoteActions = Record<
  | 'recordStudyAction'
  | 'remindVotersAction'
  | 'countVoteAction'
  | 'certifyVoteAction'
  | 'publishVoteAction'
  | 'voidVoteAction',
  FormAction
>;

interface VoteDeedsProps {
  vote: VoteView;
  hidden: { community: string; ref: string; version: number; key: string };
  initial: FormState;
  actions: VoteActions;
  now: Date;
}

/** The forms of those deeds that this viewer may do now. */
export function VoteDeeds({ vote, hidden, initial, actions, now }: VoteDeedsProps) {
  const { can } = vote;
  return (
    <>
      {can.study ? (
        <Deed title={vote.study ? '改党组织研究的登记' : '登记党组织研究'} open={!vote.study}>
          <ActionForm action={actions.recordStudyAction} hidden={hidden} initial={initial} submit="登记" look="go">
            <DateField name="studyDay" label="哪天研究的" max={dayOf(now)} defaultValue={vote.study?.day} />
            <TextField
              name="studyMinute"
              label="会议纪要编号"
              hint={`依据${vote.partyStudy}`}
              maxLength={40}
              width="mid"
              defaultValue={vote.study?.minute}
            />
          </ActionForm>
        </Deed>
      ) : null}
      {can.remind ? (
        <Deed title="提醒还没有投的人">
          <p className="small">
            只发给名册上写明由谁投、现在还没有投的人，一天只发一次；发给了谁，这里看不到。截止当天早上 9
            点会自动提醒一次。
          </p>
          <PostButton action={actions.remindVotersAction} hidden={hidden} submit="发提醒" look="go" />
        </Deed>
      ) : null}
      {can.count ? (
        <Deed title="计票" open>
          <p className="small">
            {vote.isHands
              ? '两个人点的一样，或者第三个人定下来以后才能计票。计票以后不能再改。'
              : '纸票都由两个人录完、不一致的都由第三个人定下来以后才能计票。计票以后不能再补票。'}
          </p>
          <PostButton action={actions.countVoteAction} hidden={hidden} submit="计票" look="go" />
        </Deed>
      ) : null}
      {can.certify ? (
        <Deed title="证明结果" open>
          <p className="small">
            按下以后系统会把名册和{vote.isHands ? '点的数' : '每一张票'}
            重新核算一遍，和计票结果一样才能证明。要两个人分别证明。
          </p>
          {vote.guards.roll.unresolved ? (
            <p>
              <b>表决开始时有 {vote.guards.roll.unresolved} 件名册异议没有决定</b>，请先
              <a href={`/c/${hidden.community}/votes/${hidden.ref}/challenges`}>看一看</a>
              ，想好会不会影响结果。证明会把这个数写进去。
            </p>
          ) : null}
          <PostButton action={actions.certifyVoteAction} hidden={hidden} submit="核算并证明" look="go" />
        </Deed>
      ) : null}
      {can.publish ? (
        <Deed title="公示结果" open>
          <p className="small">从今天起公示，第二天算第一天，公示 15 天。</p>
          <PostButton action={actions.publishVoteAction} hidden={hidden} submit="开始公示" look="go" />
        </Deed>
      ) : null}
      {can.later ? (
        <p className="acts">
          <a className="btn btn--go" href={`/c/${hidden.community}/votes/new?prior=${hidden.ref}`}>
            缺的名额再选一次
          </a>
        </p>
      ) : null}
      {can.adopt ? (
        <p className="acts">
          <a className="btn btn--go" href={`/c/${hidden.community}/charters/new?vote=${hidden.ref}`}>
            依这次表决立公约
          </a>
        </p>
      ) : null}
      {can.void ? (
        <Deed title="宣布作废">
          <ActionForm action={actions.voidVoteAction} hidden={hidden} initial={initial} submit="宣布作废" look="plain">
            <TextArea name="ground" label="为什么作废" hint="会公开，请写依据，不要写人名" rows={3} maxLength={1000} />
          </ActionForm>
        </Deed>
      ) : null}
    </>
  );
}
