import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { Deed } from '@/components/ui/deed';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { ProposalView } from '@/lib/proposals/queries/record';
import type { ProposalSheetProps } from './proposal-sheet';

type TaskDeedsProps = ProposalSheetProps & { task: ProposalView['tasks'][number] };

/** Reporting, completing, reviewing: the form carries the task's own version. */
export function TaskDeeds({ task, hidden, initial, actions }: TaskDeedsProps) {
  const common = { hidden: { ...hidden, task: task.id, version: task.version }, initial, look: 'go' as const };
  return (
    <>
      {task.can.report ? (
        <Deed title="报告进展">
          <ActionForm
            {...common}
            action={actions.reportProgressAction}
            submit="报告进展"
            draft={`report-${task.number}`}
          >
            <TextField
              name="doneAmount"
              label="办完多少"
              inputMode="numeric"
              width="short"
              unit={`/ ${task.total} ${task.unit}`}
              defaultValue={String(task.done)}
            />
            <TextArea name="text" label="办到哪一步" hint="会公开，请不要写人名" rows={3} />
          </ActionForm>
        </Deed>
      ) : null}
      {task.can.complete ? (
        <Deed title="办完了，请评议">
          <ActionForm {...common} action={actions.completeTaskAction} submit="报告办完" draft={`done-${task.number}`}>
            <TextArea name="text" label="怎么办完的、现在什么样" hint="会公开，请不要写人名" rows={3} />
          </ActionForm>
        </Deed>
      ) : null}
      {task.can.review ? (
        <Deed title="监督评议" open>
          <ActionForm {...common} action={actions.reviewTaskAction} submit="提交评议" draft={`review-${task.number}`}>
            <Choices
              name="passed"
              label="现场看到的"
              options={[
                { value: 'yes', label: '办到了' },
                { value: 'no', label: '没有办到，接着办' },
              ]}
            />
            <TextArea name="text" label="看到了什么" hint="会公开，请不要写人名" rows={3} />
          </ActionForm>
        </Deed>
      ) : null}
    </>
  );
}
