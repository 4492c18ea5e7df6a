import { ActionForm } from '@/components/ui/action-form';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { SecretDeskView } from '@/lib/votes/queries/secret-desk';

interface BundleFormProps {
  vote: SecretDeskView;
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
}

const fields = [
  { name: 'agree', label: '同意' },
  { name: 'oppose', label: '不同意' },
  { name: 'abstain', label: '弃权' },
  { name: 'invalid', label: '无效' },
];

export function BundleForm({ vote, action, hidden, initial }: BundleFormProps) {
  return (
    <Section title="分捆数票" note="会场和送票的先混在一起，一捆至少五张">
      {vote.bundles.length ? (
        <ul>
          {vote.bundles.map((b) => (
            <li key={b.bundle}>
              第 {b.bundle} 捆：{b.word}
            </li>
          ))}
        </ul>
      ) : null}
      <ActionForm action={action} hidden={hidden} initial={initial} submit="存下这一捆" look="go">
        <TextField name="bundle" label="第几捆" inputMode="numeric" width="short" />
        {fields.map(({ name, label }) => (
          <TextField key={name} name={name} label={label} unit="张" inputMode="numeric" width="short" />
        ))}
      </ActionForm>
    </Section>
  );
}
