import { ButtonLink } from '@/components/ui/button';
import { hrefWith } from '@/components/ui/href';
import { LookAgain } from '@/components/ui/look-again';
import { NextStep } from '@/components/ui/next-step';
import { PageHead } from '@/components/ui/page-head';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import type { RosterView } from '@/lib/community/queries/rosters';
import { dateTime } from '@/lib/i18n/format';
import type { FormAction } from '@/lib/kernel/form-state';
import { reportWords, rosterStates } from './roster-states';

interface RosterSheetProps {
  roster: RosterView;
  path: string;
  list: string;
  actions: Record<`${'confirmRoster' | 'dropRoster'}Action`, FormAction>;
  hidden: Record<string, string>;
}

export function RosterSheet(props: RosterSheetProps) {
  const { roster, list, path } = props;
  const state = rosterStates[roster.state];
  return (
    <>
      {roster.state === 'confirmed' && !roster.isStuck ? <LookAgain /> : null}
      <PageHead
        crumb={{ href: list, label: '导入花名册' }}
        title={`${dateTime(roster.createdAt)} 上传`}
        lede={`共 ${roster.rowCount} 行`}
      >
        <StateTag shape={roster.faultCount ? 'fail' : state.shape}>
          {roster.faultCount ? `${roster.faultCount} 处不对` : state.word}
        </StateTag>
      </PageHead>
      <Next {...props} />
      {roster.faultCount ? null : <Counts report={roster.report} isDone={roster.state === 'imported'} />}
      <Faults title="不对的地方" rows={roster.faults} count={roster.faultCount} />
      <Faults title="没有改动的行" rows={roster.conflicts} count={roster.conflictCount} />
      {roster.next ? <a href={hrefWith(path, {}, { after: roster.next })}>看后面的行</a> : null}
    </>
  );
}

function Next({ roster, path, list, actions, hidden }: RosterSheetProps) {
  if (roster.faultCount)
    return (
      <NextStep
        title="改好表格，再上传一次"
        text="下面列出了每一处不对的地方，行号和表格里的一样。什么都没有写进登记。"
      >
        <ButtonLink href={list}>重新上传</ButtonLink>
      </NextStep>
    );
  if (roster.state === 'confirmed') {
    if (roster.isStuck)
      return (
        <NextStep title="没有导完" text="服务中断了，什么都没有写进去。请再确认一次。">
          <PostButton action={actions.confirmRosterAction} hidden={hidden} submit="再导入一次" look="key" />
        </NextStep>
      );
    const { progress } = roster;
    return (
      <NextStep
        label="正在导入"
        title={progress?.all ? `写好了 ${progress.done} / ${progress.all} 条` : '正在核对登记'}
        text="可以离开这一页，导完以后在这里看结果。页面会自己更新，也可以按下面的按钮。"
      >
        <ButtonLink href={path} look="plain">
          现在看看
        </ButtonLink>
      </NextStep>
    );
  }
  if (!roster.can.confirm) return null;
  return (
    <NextStep title="看清下面的数，再确认导入" text="确认以后一次写完，要么全部写进去，要么一条都不写。">
      <PostButton action={actions.confirmRosterAction} hidden={hidden} submit="确认导入" look="key" />
      <PostButton action={actions.dropRosterAction} hidden={hidden} submit="不导入了" look="plain" />
    </NextStep>
  );
}

function Counts({ report, isDone }: { report: RosterView['report']; isDone: boolean }) {
  if (!report) return null;
  const line = ([key, n]: [string, number]) => `${reportWords[key] ?? key} ${n}`;
  const added = Object.entries(report.added).map(line);
  const changed = Object.entries(report.changed).map(line);
  return (
    <Section title={isDone ? '导入了什么' : '会导入什么'}>
      <ul>
        <li>新登记：{added.length ? added.join('，') : '没有'}</li>
        <li>改动：{changed.length ? changed.join('，') : '没有'}</li>
        <li>和登记一样、不用动的人：{report.unchanged} 人</li>
      </ul>
    </Section>
  );
}

function Faults({ title, rows, count }: { title: string; rows: RosterView['faults']; count: number }) {
  if (!rows.length) return null;
  return (
    <Section title={title} count={`${count} 处`}>
      <Table
        caption={title}
        stack={false}
        columns={[{ head: '行', num: true }, { head: '哪一栏' }, { head: '为什么' }]}
        rows={rows.map((one, at) => ({ key: `${one.row}-${at}`, cells: [one.row, one.field || '整行', one.reason] }))}
      />
    </Section>
  );
}
