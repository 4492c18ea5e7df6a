import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { Deed } from '@/components/ui/deed';
import { PostButton } from '@/components/ui/post-button';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { MeetingSheetProps } from './meeting-sheet';

/** The deeds on the meeting as a whole; those on one topic stand with the topic. */
export function MeetingDeeds({ meeting: m, hidden, initial, actions }: MeetingSheetProps) {
  const { can } = m;
  const absent = m.members.filter((s) => !s.signedInAt).map((s) => ({ value: s.id, label: s.name }));
  return (
    <>
      {can.signIn ? (
        <PostButton
          action={actions.signInAction}
          hidden={hidden}
          submit={m.mine ? '我到了，签到' : '我来旁听，签到'}
          look="go"
        />
      ) : null}
      {can.place && m.waiting.length ? (
        <Deed title="加一件议题" open={!m.items.length}>
          <ActionForm action={actions.putOnAgendaAction} hidden={hidden} initial={initial} submit="排进议程" look="go">
            <SelectField name="proposal" label="哪一件" blank="请选" options={m.waiting} />
          </ActionForm>
        </Deed>
      ) : null}
      {can.announce ? (
        <>
          {m.isLate ? <p className="small">离开会不到 2 天，现在公布会记为“公布晚了”。</p> : null}
          <PostButton action={actions.announceMeetingAction} hidden={hidden} submit="公布议程" look="go" />
        </>
      ) : null}
      {can.open ? <PostButton action={actions.openMeetingAction} hidden={hidden} submit="开会" look="go" /> : null}
      {can.signInMembers && absent.length ? (
        <Deed title="登记纸上签到的成员" open={m.state === 'open'}>
          <ActionForm
            action={actions.signInMembersAction}
            hidden={hidden}
            initial={initial}
            submit="登记签到"
            look="go"
          >
            <Choices name="seats" label="到会的成员" many tight options={absent} />
          </ActionForm>
        </Deed>
      ) : null}
      {can.admitObserver ? (
        <Deed title="登记列席的人">
          <ActionForm action={actions.admitObserverAction} hidden={hidden} initial={initial} submit="登记" look="go">
            <TextField name="name" label="姓名" width="short" maxLength={20} />
            <TextField name="capacity" label="单位或身份" hint="例如：街道消防办" maxLength={40} />
          </ActionForm>
        </Deed>
      ) : null}
      {can.close ? <PostButton action={actions.closeMeetingAction} hidden={hidden} submit="散会" /> : null}
      {can.writeMinutes ? (
        <Deed title={m.minutes ? '改纪要' : '写纪要'} open={m.state === 'closed'}>
          <ActionForm
            action={actions.writeMinutesAction}
            hidden={hidden}
            initial={initial}
            submit="存下这一稿"
            look="go"
            draft="minutes"
            note="每存一次留一稿；主持人审定后不再改。"
          >
            <TextArea
              name="text"
              label="会议纪要"
              hint="审定后公开，请不要写人名；知道的已经替您写好了"
              rows={16}
              doc
              defaultValue={m.minutesDraft ?? undefined}
            />
          </ActionForm>
        </Deed>
      ) : null}
      {can.approve ? (
        <PostButton action={actions.approveMinutesAction} hidden={hidden} submit="审定纪要" look="go" />
      ) : null}
      {can.cancel ? (
        <Deed title="取消会议">
          <ActionForm action={actions.cancelMeetingAction} hidden={hidden} initial={initial} submit="取消" look="plain">
            <TextArea name="reason" label="为什么取消" hint="会公开，请不要写人名" rows={2} />
          </ActionForm>
        </Deed>
      ) : null}
    </>
  );
}
