import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { date, dateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { RollChallengesView } from '@/lib/votes/queries/roll-challenges';

type Deciding = NonNullable<RollChallengesView['deciding']>;

interface RollDecisionFormProps {
  challenge: Deciding;
  action: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
  base: string;
  who: string | undefined;
}

const verdicts = [
  { value: 'accepted', label: '成立', hint: '同时更正名册' },
  { value: 'rejected', label: '不成立' },
];

/** What the roll is changed to, if the challenge is right: always out of the registers. */
function Change({ challenge: c }: { challenge: Deciding }) {
  if (c.isLate) return <p>表决已经开始，名册不能再改。成立的，只记录在案，证明结果时一并列出。</p>;
  const whole = { value: 'whole', label: '这个票号整个划去' };
  const units = c.kind === 'wrongly-listed' ? [whole, ...c.units] : c.units;
  return (
    <>
      {c.kind === 'missing' ? (
        c.units.length ? (
          <Choices name="unit" label="成立的，把谁补进名册" options={units} optional tight />
        ) : (
          <p>花名册里没有名册以外的人（户）。要补的，先在花名册里登记好，再回来决定。</p>
        )
      ) : null}
      {c.kind !== 'missing' && c.kind !== 'wrong-voter' && c.units.length > 1 ? (
        <Choices name="unit" label="成立的，是哪一处" options={units} optional tight />
      ) : null}
      {c.kind === 'wrong-voter' ? (
        <Choices
          name="voter"
          label="成立的，改由谁投票"
          options={[...c.voters, { value: 'nobody', label: '暂时定不下来，只用纸票' }]}
          optional
          tight
        />
      ) : null}
      {c.kind === 'wrong-area' ? (
        <TextField name="area" label="成立的，面积更正为" unit="㎡" inputMode="decimal" width="short" optional />
      ) : null}
    </>
  );
}

export function RollDecisionForm({ challenge: c, action, hidden, initial, base, who }: RollDecisionFormProps) {
  const about = c.number ? `第 ${c.number} 号：${c.what}` : c.what;
  return (
    <Section title="等您决定" note={`${date(c.dueOn)}以前决定`}>
      <p>
        <b>{about}</b>
        <br />
        <span className="small quiet">
          {c.by}，{dateTime(c.filedAt)}
        </span>
      </p>
      <p className="said">{c.text}</p>
      {c.number && c.units.length ? (
        <p className="small">名册上现在是：{c.units.map((unit) => unit.label).join('；')}</p>
      ) : null}
      {c.kind === 'missing' && (c.more > 0 || who) ? (
        <form className="form" method="get" action={`${base}/challenges`}>
          <input type="hidden" name="open" value={c.id} />
          <TextField
            name="who"
            label="找人或者找户"
            hint={c.more > 0 ? `还有 ${c.more} 个没有列出，写姓名、房号或户号来找` : undefined}
            type="search"
            width="mid"
            defaultValue={who}
          />
          <div className="acts">
            <button type="submit" className="btn">
              查找
            </button>
          </div>
        </form>
      ) : null}
      <ActionForm action={action} hidden={hidden} initial={initial} submit="作出决定" look="go">
        <Choices name="verdict" label="异议成立吗" options={verdicts} tight />
        <Change challenge={c} />
        <TextArea
          name="reason"
          label="理由"
          hint="会公开，也发给提出的人。请不要写姓名和门牌"
          rows={3}
          maxLength={500}
        />
      </ActionForm>
    </Section>
  );
}
