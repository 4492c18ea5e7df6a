import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { Deed } from '@/components/ui/deed';
import { PostButton } from '@/components/ui/post-button';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { addDays, dayOf } from '@/lib/kernel/calendar/day';
import type { ProposalSheetProps } from './proposal-sheet';
import { TopicFields } from './topic-fields';

const matterChoices = [
  { value: 'shield', label: '红盾', hint: '急事：消防占道、安全生产' },
  { value: 'bridge', label: '金桥', hint: '要事：纠纷、新老居民' },
  { value: 'sea', label: '蓝海', hint: '大事：集体经济、发展' },
];

const words = (label: string, name = 'reason', hint = '会公开，请不要写人名') => (
  <TextArea name={name} label={label} rows={3} hint={hint} />
);

/** The forms of those deeds that this viewer may do now; the likeliest stands open. */
export function ProposalDeeds({ proposal: p, hidden, initial, actions, now }: ProposalSheetProps) {
  const { can } = p;
  const form = (name: keyof typeof actions, submit: string, fields: ReactNode) => (
    <ActionForm action={actions[name]} hidden={hidden} initial={initial} submit={submit} look="go" draft={name}>
      {fields}
    </ActionForm>
  );
  const today = dayOf(now);
  return (
    <>
      {can.resubmit ? (
        <Deed title="改好再提" open>
          {form(
            'resubmitProposalAction',
            '重新提出',
            <TopicFields title={p.title} what={p.what} wish={p.wish} concerns={p.concerns} />,
          )}
        </Deed>
      ) : null}
      {can.admit ? (
        <Deed title="准入" open>
          {form(
            'admitProposalAction',
            '准入，公开征求意见',
            <>
              <p className="small">准入后全文公开。正文里有人名、电话、门牌号的，请先退回修改。</p>
              <Choices name="matter" label="归哪一类" options={matterChoices} defaultValue={p.matter ?? undefined} />
              <DateField
                name="commentUntil"
                label="意见收到哪天"
                hint="当天还能说"
                defaultValue={addDays(today, 7)}
                min={addDays(today, 3)}
              />
            </>,
          )}
        </Deed>
      ) : null}
      {can.return ? (
        <Deed title="退回修改">
          {form('returnProposalAction', '退回', words('为什么退回、怎么改', 'reason', '只给提出人和工作人员看'))}
        </Deed>
      ) : null}
      {can.merge && p.targets.length ? (
        <Deed title="并案">
          {form(
            'mergeProposalAction',
            '并进去',
            <>
              <SelectField name="into" label="并进哪一件" blank="请选" options={p.targets} />
              {words('为什么并')}
            </>,
          )}
        </Deed>
      ) : null}
      {can.handOver ? (
        <Deed title="转办">
          {form(
            'handOverProposalAction',
            '转办',
            <>
              <TextField name="office" label="转给哪个单位" hint="例如：街道城建办、供电公司" optional maxLength={40} />
              <TextField name="issue" label="由哪件事项来办" hint="填编号，例如 2026-12" optional width="short" />
              {words('为什么转办')}
            </>,
          )}
        </Deed>
      ) : null}
      {can.extend ? (
        <Deed title="延长征求意见">
          {form(
            'extendCommentsAction',
            '延长',
            <>
              <DateField name="commentUntil" label="延到哪天" min={addDays(p.commentUntil ?? today, 1)} />
              {words('为什么延长')}
            </>,
          )}
        </Deed>
      ) : null}
      {can.recordVote ? (
        <Deed title="登记法定会议的结果" open>
          <p>
            先从这件议题发起表决。结果证明以后来登记：通过的转入落实，没有通过的记为不采纳。
            <ButtonLink href={`/c/${hidden.community}/votes/new?proposal=${p.ref}`} look="quiet">
              发起表决
            </ButtonLink>
          </p>
          {form('recordVoteAction', '登记结果', words('向大家说明结果和下一步'))}
        </Deed>
      ) : null}
      {can.finish && p.tasks.length ? (
        <Deed title="全部落实，公示结果">{form('finishProposalAction', '公示结果', words('落实情况'))}</Deed>
      ) : null}
      {can.withdraw ? (
        <PostButton action={actions.withdrawProposalAction} hidden={hidden} submit="撤回议题" look="quiet" />
      ) : null}
      {can.archive ? <PostButton action={actions.archiveProposalAction} hidden={hidden} submit="归档" /> : null}
    </>
  );
}
