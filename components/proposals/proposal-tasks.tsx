import { ActionForm } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { Deed } from '@/components/ui/deed';
import { Facts } from '@/components/ui/facts';
import { Progress } from '@/components/ui/progress';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { StateTag } from '@/components/ui/state-tag';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { Timeline } from '@/components/ui/timeline';
import { When } from '@/components/ui/when';
import { dateTime } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { ProposalSheetProps } from './proposal-sheet';
import { TaskDeeds } from './task-deeds';

/** 执行任务: what was said would be done, by whom, by when, and how far it is. */
export function ProposalTasks(props: ProposalSheetProps) {
  const { proposal: p } = props;
  if (!p.tasks.length && !p.can.addTask) return null;
  return (
    <Section title="落实" count={p.tasks.length ? `${p.tasks.length} 项` : null} note="说了要办的，办到哪一步">
      {p.tasks.map((task) => (
        <article className="item" key={task.id} id={`task-${task.number}`}>
          <h3>
            {task.number}. {task.title}
          </h3>
          <p>
            <StateTag shape={task.isLate ? 'late' : task.state.shape}>
              {task.isLate ? '逾期' : task.state.word}
            </StateTag>{' '}
            <Progress done={task.done} total={task.total} unit={task.unit} />
          </p>
          {task.text ? <p className="said">{task.text}</p> : null}
          <Facts
            items={[
              { term: '谁来办', value: task.office },
              task.assignee && { term: '经办人', value: task.assignee },
              { term: '期限', value: <When at={task.dueOn} as="date" /> },
            ]}
          />
          <Timeline
            small
            items={task.steps.toReversed().map((s) => ({
              key: s.id,
              what: (
                <>
                  {dateTime(s.at)} {s.who} {s.what}
                  {s.words ? <span className="said">{s.words}</span> : null}
                </>
              ),
            }))}
          />
          <TaskDeeds {...props} task={task} />
        </article>
      ))}
      {p.can.addTask ? <AddTask {...props} /> : null}
    </Section>
  );
}

function AddTask({ proposal: p, hidden, initial, actions, now }: ProposalSheetProps) {
  return (
    <Deed title="列一项任务" open={!p.tasks.length}>
      <ActionForm
        action={actions.addTaskAction}
        hidden={hidden}
        initial={initial}
        submit="列进去"
        look="go"
        draft="addTask"
      >
        <TextField name="title" label="办什么" hint="会公开，请不要写人名" maxLength={40} />
        <TextArea name="text" label="怎么算办好" rows={3} maxLength={1000} />
        <TextField name="office" label="谁来办" hint="单位或小组，会公开，例如：物业服务中心" maxLength={40} />
        <SelectField name="assigneeId" label="由谁报告进展" blank="请选" options={p.assignable} />
        <DateField name="dueOn" label="哪天以前办好" min={dayOf(now)} />
        <TextField name="amount" label="一共多少" type="text" inputMode="numeric" width="short" defaultValue="1" />
        <TextField name="unit" label="单位" hint="件、处、户" width="short" defaultValue="件" maxLength={4} />
      </ActionForm>
    </Deed>
  );
}
