import { Progress } from '@/components/ui/progress';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import type { BoardView } from '@/lib/board/queries';
import { shortDate } from '@/lib/i18n/format';

/** 说了要办的，办到哪一步. */
export function TasksUnderway({ tasks }: { tasks: BoardView['tasks'] }) {
  return (
    <Section title="正在落实" count={`${tasks.length} 项`} note="说了要办的，办到哪一步" id="doing">
      {tasks.length ? (
        <Table
          caption="正在落实"
          columns={[
            { head: '决定' },
            { head: '办到哪里' },
            { head: '谁在办', label: '谁在办' },
            { head: '期限', label: '期限' },
          ]}
          rows={tasks.map((task) => ({
            key: task.href,
            cells: [
              <>
                <a className="t" href={task.href}>
                  {task.title}
                </a>
                {task.isLate ? (
                  <>
                    <br />
                    <StateTag shape="late">逾期</StateTag>
                  </>
                ) : null}
              </>,
              <Progress done={task.done} total={task.total} unit={task.unit} />,
              task.office,
              task.state.shape === 'done' ? task.state.word : shortDate(task.dueOn),
            ],
          }))}
        />
      ) : (
        <p className="quiet">现在没有正在落实的决定。</p>
      )}
    </Section>
  );
}
