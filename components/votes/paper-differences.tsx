import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { Deed } from '@/components/ui/deed';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import type { FormAction } from '@/lib/kernel/form-state';
import type { PaperDeskView } from '@/lib/votes/queries/paper-desk';
import { howToType, isOneQuestion } from './how-to-type';

const choices = [
  { value: 'agree', label: '同意' },
  { value: 'oppose', label: '不同意' },
  { value: 'abstain', label: '弃权' },
  { value: 'invalid', label: '无效', hint: '空白、涂改、选了两个' },
];

interface PaperDifferencesProps {
  vote: PaperDeskView;
  hidden: { community: string; ref: string };
  formKey: string;
  action: FormAction;
}

export function PaperDifferences({ vote, hidden, formKey, action }: PaperDifferencesProps) {
  if (!vote.differences.length) return null;
  return (
    <Section title="两遍不一样的" count={`${vote.differences.length} 张`} note="由没有录过这张票的第三个人定">
      {vote.differences.map(({ number, a, b, channel, canResolve }) => (
        <Deed key={number} title={`${number} 号票：${a.word}（${a.channel}） / ${b.word}（${b.channel}）`}>
          <p className="small">
            {a.by} 录的是“{a.word}”，{b.by} 录的是“{b.word}”。请找出这张票来看。
          </p>
          {canResolve ? (
            <ActionForm
              action={action}
              hidden={{ ...hidden, number, key: `${formKey}-${number}` }}
              submit="按这张票定"
              look="go"
            >
              {isOneQuestion(vote.items) ? (
                <Choices name="choice" label="票上写的是" options={choices} tight />
              ) : (
                <TextField name="choice" label="票上写的是" hint={howToType(vote.items)} maxLength={200} />
              )}
              <Choices name="channel" label="哪一种票" options={vote.paperChannels} defaultValue={channel} tight />
            </ActionForm>
          ) : (
            <p>您录过这张票，要请另一个人来定。</p>
          )}
        </Deed>
      ))}
    </Section>
  );
}
