import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button';
import { FileField } from '@/components/ui/file-field';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import type { RosterListView } from '@/lib/community/queries/rosters';
import { dateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { rosterStates } from './roster-states';

interface RosterListProps {
  view: RosterListView;
  path: string;
  people: string;
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
}

export function RosterList({ view, path, people, action, hidden, initial }: RosterListProps) {
  return (
    <>
      <PageHead
        crumb={{ href: people, label: '人员' }}
        title="导入花名册"
        lede="先上传，看清哪些行不对、会改动什么，再确认。没有确认以前，什么都不会写进登记。"
      />
      {view.can.check ? (
        <>
          <div className="acts">
            <ButtonLink href={`${path}/template`} look="plain" icon="down">
              下载模板（XLSX）
            </ButtonLink>
            <ButtonLink href={`${path}/template/csv`} look="plain" icon="down">
              下载模板（CSV）
            </ButtonLink>
          </div>
          <ActionForm action={action} hidden={hidden} initial={initial} submit="上传，先看看">
            <FileField
              name="file"
              label="花名册文件"
              hint="XLSX 或 CSV，最大 3.5 MB。同一份文件再传一次，不会重复登记。"
              accept=".xlsx,.csv,.txt"
            />
          </ActionForm>
        </>
      ) : null}
      {view.rows.length ? (
        <Section title="上传过的">
          <Table
            caption="上传过的花名册"
            columns={[
              { head: '什么时候' },
              { head: '多少行', label: '多少行' },
              { head: '谁上传', label: '谁上传' },
              { head: '到哪一步', label: '到哪一步' },
            ]}
            rows={view.rows.map((row) => ({
              key: row.id,
              cells: [
                <a key="at" href={`${path}/${row.id}`}>
                  {dateTime(row.createdAt)}
                </a>,
                `${row.rowCount} 行`,
                row.checkedBy ?? '—',
                <StateTag key="state" shape={row.faults ? 'fail' : rosterStates[row.state].shape}>
                  {row.faults ? `${row.faults} 处不对` : rosterStates[row.state].word}
                </StateTag>,
              ],
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
