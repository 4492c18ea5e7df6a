import { Choices } from '@/components/ui/choices';
import { TextField } from '@/components/ui/text-field';
import { type BallotItem, pickField, writtenField } from '@/lib/votes/tally/answers';

const yesOrNo = [
  { value: 'agree', label: '同意' },
  { value: 'oppose', label: '不同意' },
  { value: 'abstain', label: '弃权', hint: '来了，但不表态' },
];
const nothing = { value: 'abstain', label: '都不选', hint: '来了，但不表态' };

const asked = ({ kind, title, max }: BallotItem) =>
  kind === 'question' ? title : max === 1 ? `${title}：选一个` : `${title}：最多选 ${max} 个`;

/** Nothing is chosen when the page opens. */
export function BallotItems({ items }: { items: readonly BallotItem[] }) {
  const isOne = items.length === 1;
  return items.map((item) => {
    const marks = item.options.map(({ nth, label }) => ({ value: String(nth), label }));
    const isQuestion = item.kind === 'question';
    return (
      <div key={item.nth}>
        <Choices
          name={pickField(item.nth)}
          label={isQuestion && isOne ? '请选一个' : asked(item)}
          options={isQuestion ? yesOrNo : [...marks, nothing]}
          many={!isQuestion && item.max > 1}
          tight={!isOne}
        />
        {item.kind === 'election' ? (
          <TextField
            name={writtenField(item.nth)}
            label="另选他人"
            hint="名单里没有您要选的人，把姓名写在这里；几个人用空格隔开，也算在可选的人数里"
            maxLength={200}
            optional
          />
        ) : null}
      </div>
    );
  });
}
