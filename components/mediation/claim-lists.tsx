import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button';
import { FileField } from '@/components/ui/file-field';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { dateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { ClaimListsView } from '@/lib/mediation/queries/claim-lists';

interface ClaimListsProps {
  view: ClaimListsView;
  path: string;
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
}

const words = { checked: '看过，还没导入', imported: '已导入', dropped: '已作废' } as const;

/** The first step: the file is read and looked at; nothing is written into the case. */
export function ClaimLists({ view, path, action, hidden, initial }: ClaimListsProps) {
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '名单', back: true }}
        title="导入名单"
        lede="先上传，看清哪些行不对、会添多少户，再确认。已经在名单里的不会重复。"
      />
      {view.can ? (
        <>
          <p className="acts">
            <ButtonLink href={`${path}/lists/template`} look="plain" icon="down">
              下载模板（XLSX）
            </ButtonLink>
          </p>
          <ActionForm action={action} hidden={hidden} initial={initial} submit="上传，先看看">
            <FileField name="file" label="名单文件" hint="XLSX 或 CSV，最大 3.5 MB。" accept=".xlsx,.csv,.txt" />
          </ActionForm>
        </>
      ) : null}
      {view.rows.length ? (
        <Section title="上传过的">
          <ul>
            {view.rows.map((row) => (
              <li key={row.id}>
                <a href={`${path}/lists/${row.id}`}>{dateTime(row.createdAt)}</a>，{row.by}，{row.rowCount} 行：
                {row.faults ? `${row.faults} 处不对` : words[row.state]}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
