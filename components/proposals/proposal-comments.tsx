import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextArea } from '@/components/ui/text-area';
import { Timeline } from '@/components/ui/timeline';
import { date, dateTime } from '@/lib/i18n/format';
import { stances } from '@/lib/proposals/rules';
import type { ProposalSheetProps } from './proposal-sheet';

const stanceOptions = Object.entries(stances).map(([value, label]) => ({ value, label }));

/** 征求意见. Advisory: the counts are shown with their sum, and it is said that they decide nothing. */
export function ProposalComments({ proposal: p, hidden, initial, actions, query }: ProposalSheetProps) {
  const { total, ...counts } = p.stances;
  const [mine, ...earlier] = p.own;
  const path = `/c/${hidden.community}/proposals/${p.ref}`;
  return (
    <Section
      id="comments"
      title="大家的意见"
      count={`${total} 人`}
      note={p.commentUntil ? `收到 ${date(p.commentUntil)} 为止` : undefined}
    >
      <p className="small quiet">只作参考，供议事会商量，不是表决，也不算票。</p>
      {total ? (
        <Table
          caption="意见合计"
          className="mini"
          stack={false}
          headHidden
          columns={[
            { head: '意见', rowHead: true },
            { head: '人数', num: true },
          ]}
          rows={stanceOptions.map(({ value, label }) => ({
            key: value,
            cells: [label, `${counts[value as keyof typeof counts]} / ${total} 人`],
          }))}
        />
      ) : null}
      {mine ? (
        <p>
          您说的是：<b>{mine.word}</b>
          {mine.text ? `，${mine.text}` : ''}
          <span className="tiny">
            （{dateTime(mine.at)}
            {earlier.length ? `；之前说过：${earlier.map((e) => e.word).join('、')}` : ''}）
          </span>
        </p>
      ) : null}
      {p.can.comment ? (
        <ActionForm
          action={actions.commentProposalAction}
          hidden={{ community: hidden.community, ref: hidden.ref, key: hidden.key }}
          initial={initial}
          submit={mine ? '改成这个意见' : '提交意见'}
          look="go"
          draft="comment"
          note="一人一个意见，截止前可以改，改过的也留着。公开时姓名写成“张*”。"
        >
          <Choices name="stance" label="您的意见" options={stanceOptions} defaultValue={mine?.stance} />
          <TextArea
            name="text"
            label="想说的话"
            hint="会公开，请不要写人名；选“建议”时要写"
            rows={3}
            maxLength={1000}
            defaultValue={mine?.text ?? undefined}
            optional
          />
        </ActionForm>
      ) : null}
      {p.comments.length ? (
        <Timeline
          items={p.comments.map((c) => ({
            key: c.id,
            when: dateTime(c.at),
            what: (
              <>
                {c.who} <b>{c.word}</b>
                {c.changed ? <span className="tiny">（改过）</span> : null}
                {c.text ? <span className="said">{c.text}</span> : null}
              </>
            ),
          }))}
        />
      ) : (
        <p className="quiet">还没有人说。</p>
      )}
      <Pager path={path} query={query} next={p.next} />
    </Section>
  );
}
