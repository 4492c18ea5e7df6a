import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { CheckList } from '@/components/ui/check-list';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { area, date, dateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { AnnouncementView } from '@/lib/votes/queries/announcement';
import { Demands } from './demands';
import { VoteText } from './vote-text';

interface AnnounceCheckProps {
  vote: AnnouncementView;
  action: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
}

/** The last look before everything is frozen. */
export function AnnounceCheck({ vote, action, hidden, initial }: AnnounceCheckProps) {
  const back = `/c/${vote.place.code}/votes/${vote.ref}`;
  const { roll } = vote;
  const size = roll ? `${roll.heads} ${vote.unit}${roll.area === null ? '' : `，${area(roll.area)}`}` : '';
  const checks = [
    {
      key: 'roll',
      done: (roll?.heads ?? 0) > 0,
      title: '名册',
      text: `${size}。${vote.unnamed ? `其中 ${vote.unnamed} ${vote.unit}还没有确定由谁投票，只能用纸票。` : ''}`,
    },
    ...(vote.partyStudy
      ? [
          {
            key: 'study',
            done: vote.isStudied,
            title: '党组织研究',
            text: vote.study ? `${date(vote.study.day)}，${vote.study.minute}` : '还没有登记',
          },
        ]
      : []),
    {
      key: 'notice',
      done: vote.isNoticed,
      title: vote.noticeDays ? `提前 ${vote.noticeDays} 天公告` : '开始以前公告，没有天数的要求',
      text: `${dateTime(vote.opensAt)} 开始，${dateTime(vote.closesAt)} 截止`,
    },
  ];
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="公告并冻结"
      note="按下以后，题目、文本、规则和投票办法都不能再改，名册只能依异议更正；要改别的，只能作废重来。"
      head={
        <PageHead
          title="核对以后公告"
          lede={vote.title}
          reference={`${vote.number} · ${vote.ruleName}`}
          crumb={{ href: back, label: '回到草稿', back: true }}
        />
      }
    >
      <Section title="公告以前要齐的">
        <CheckList items={checks} />
        {vote.silence ? (
          <p>
            <b>没有表态的从多数：</b>
            {vote.silence.warning}
          </p>
        ) : null}
        {vote.warnings.map((warning) => (
          <p key={warning}>
            <b>请核对：</b>
            {warning}法律有要求，登记不对的请先改登记。
          </p>
        ))}
        {roll?.advisoryHeads ? <p className="small">另请 {roll.advisoryHeads} 位说旁听意见，分开统计。</p> : null}
      </Section>
      {!vote.isNoticed && vote.mayBeShort ? (
        <Section title={`提前公告不足 ${vote.noticeDays ?? 0} 天`} note="法律只在特殊情况下允许">
          <CheckField
            name="isShort"
            value="on"
            label={`情况特殊，提前公告不足 ${vote.noticeDays ?? 0} 天`}
            hint="不勾的，请先把开始时间改晚"
          />
          <TextArea
            name="shortReason"
            label="是什么特殊情况"
            hint="写进公告，大家都会看到"
            rows={3}
            maxLength={300}
            optional
          />
        </Section>
      ) : null}
      <Demands vote={vote} />
      <Section title="表决的文本">
        <VoteText text={vote.text} />
      </Section>
    </ActionForm>
  );
}
