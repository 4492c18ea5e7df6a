import { ActionForm } from '@/components/ui/action-form';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { SecretDeskView } from '@/lib/votes/queries/secret-desk';
import { BundleSums } from './bundle-sums';
import { howToType } from './how-to-type';

interface BundleFormProps {
  vote: SecretDeskView;
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
}

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
        {vote.kind === 'question' ? (
          <BundleSums items={vote.items} />
        ) : (
          <TextArea name="lines" label="一行一张票" hint={howToType(vote.items)} rows={10} maxLength={20_000} />
        )}
      </ActionForm>
    </Section>
  );
}
