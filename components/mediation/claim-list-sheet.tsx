import { ButtonLink } from '@/components/ui/button';
import { hrefWith } from '@/components/ui/href';
import { NextStep } from '@/components/ui/next-step';
import { PageHead } from '@/components/ui/page-head';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { dateTime } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import type { FormAction } from '@/lib/kernel/form-state';
import type { ClaimListView } from '@/lib/mediation/queries/claim-lists';

interface ClaimListSheetProps {
  view: ClaimListView;
  lists: string;
  actions: Record<`${'importClaims' | 'dropClaims'}Action`, FormAction>;
  hidden: Record<string, string>;
}

function Next({ view, lists, actions, hidden }: ClaimListSheetProps) {
  if (view.faultCount)
    return (
      <NextStep title="改好表格，再上传一次" text="下面列出了每一处不对的地方，行号和表格里的一样。名单没有变。">
        <ButtonLink href={lists}>重新上传</ButtonLink>
      </NextStep>
    );
  if (!view.can) return null;
  return (
    <NextStep
      title={`会添 ${view.fresh} 户，合计 ${money(view.amount)}`}
      text={`已经在名单里的 ${view.known} 户不动。确认以后一次写完，要么全部写进去，要么一条都不写。`}
    >
      <PostButton action={actions.importClaimsAction} hidden={hidden} submit="确认导入" look="key" />
      <PostButton action={actions.dropClaimsAction} hidden={hidden} submit="不导入了" look="plain" />
    </NextStep>
  );
}

/** The second step: what is wrong row by row, or the yes. */
export function ClaimListSheet(props: ClaimListSheetProps) {
  const { view, lists } = props;
  return (
    <>
      <PageHead
        crumb={{ href: lists, label: '导入名单', back: true }}
        title={`${dateTime(view.createdAt)} 上传`}
        lede={
          view.state === 'imported'
            ? `共 ${view.rowCount} 行，添了 ${view.fresh} 户，已有的 ${view.known} 户没有动。`
            : view.state === 'dropped'
              ? '这份名单已经作废。'
              : `共 ${view.rowCount} 行。`
        }
      />
      <Next {...props} />
      {view.faults.length ? (
        <Section title="不对的地方" count={`${view.faultCount} 处`}>
          <Table
            caption="不对的地方"
            stack={false}
            columns={[{ head: '行', num: true }, { head: '哪一栏' }, { head: '为什么' }]}
            rows={view.faults.map((f, at) => ({ key: `${f.row}-${at}`, cells: [f.row, f.field || '整行', f.reason] }))}
          />
          {view.next ? <a href={hrefWith(`${lists}/${view.id}`, {}, { after: view.next })}>看后面的行</a> : null}
        </Section>
      ) : null}
    </>
  );
}
