import { ActionForm } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import type { NewCharterView } from '@/lib/charters/queries/form';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface AdoptFormProps {
  view: NewCharterView;
  action: FormAction;
  hidden: { community: string; vote: string; key: string };
  initial: FormState;
}

export function AdoptForm({ view, action, hidden, initial }: AdoptFormProps) {
  const vote = `/c/${hidden.community}/votes/${hidden.vote}`;
  if (view.problem)
    return <Empty title="还不能立约" text={view.problem} ways={[{ href: vote, label: '回到这次表决' }]} />;
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="立公约"
      head={
        <PageHead
          title="依表决结果立公约"
          lede="条文取自表决时冻结的文本，一个字也不能改。"
          crumb={{ href: vote, label: view.voteTitle, back: true }}
        />
      }
      note="立约以后请在街道备案，并在这里登记备案编号。"
    >
      <TextField name="title" label="公约的名称" maxLength={60} defaultValue={view.voteTitle} />
      <DateField name="effectiveDay" label="从哪天起施行" hint="不填就从结果证明的那天起" optional />
      <Section title="条文" count={`${view.articles.length} 条`}>
        <div className="doc stack">
          {view.articles.map((a) => (
            <p key={a.name}>
              <b>{a.name}</b>　{a.text}
            </p>
          ))}
        </div>
      </Section>
    </ActionForm>
  );
}
