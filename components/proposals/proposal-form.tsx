import { ActionForm } from '@/components/ui/action-form';
import { PageHead } from '@/components/ui/page-head';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { TopicFields } from './topic-fields';

interface ProposalFormProps {
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
  /** What it grows out of. */
  issue: { ref: string; label: string; title: string } | null;
}

export function ProposalForm({ action, hidden, initial, issue }: ProposalFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={{ ...hidden, issue: issue?.ref }}
      initial={initial}
      submit="提出议题"
      draft={issue ? `proposal-${issue.ref}` : 'proposal'}
      head={
        <PageHead
          title="提议题"
          lede="一件要大家商量的事。写具体，写清希望怎么办，并署上自己的名字。"
          crumb={{ href: `/c/${hidden.community}/proposals`, label: '议题', back: true }}
          reference={issue ? `来自 ${issue.label}` : undefined}
        />
      }
      note="提出后由社区工作者审核，5 个工作日内答复：准入、退回修改、并案或转办，都写明理由。"
    >
      <TopicFields {...(issue ? { title: issue.title } : {})} />
    </ActionForm>
  );
}
