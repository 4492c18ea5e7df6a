import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import type { FormAction } from '@/lib/kernel/form-state';
import type { PaperState } from '@/lib/mediation/documents/catalogue';
import type { FileView } from '@/lib/mediation/queries/file';
import { FileChecks } from './file-checks';
import { type FileDeed, fileDeeds } from './file-deeds';

const states: Record<PaperState, { word: string; shape: 'done' | 'fail' | 'wait' }> = {
  there: { word: '有', shape: 'done' },
  missing: { word: '缺', shape: 'fail' },
  'if-needed': { word: '按需', shape: 'wait' },
};

interface FilePageProps {
  view: FileView;
  community: string;
  liftHold: FormAction;
  release: FormAction;
  hidden: { community: string; ref: string; version: number; key: string };
}

function Contents({ view, path }: { view: FileView; path: string }) {
  return (
    <Section title="卷内文书" note={<a href={`${path}/dossier/print`}>整卷打印</a>}>
      <Table
        caption="卷内文书，按立卷的顺序"
        columns={[{ head: '文书', rowHead: true }, { head: '状态' }, { head: '打开' }]}
        rows={view.papers.map(({ name, label, state, opens }) => ({
          key: name,
          cells: [
            label,
            <StateTag key="s" shape={states[state].shape}>
              {states[state].word}
            </StateTag>,
            opens ? (
              <span key="o">
                <a href={`${path}/papers/${name}`}>看和打印</a> · <a href={`${path}/papers/${name}/docx`}>Word</a>
              </span>
            ) : (
              ''
            ),
          ],
        }))}
      />
      <p className="acts">
        <a href={`${path}/dossier/archive.zip`}>下载整卷（ZIP，带校验值）</a>
      </p>
    </Section>
  );
}

function Bound({ bound }: { bound: NonNullable<FileView['bound']> }) {
  return (
    <Section title="归档">
      <Facts
        items={[
          { term: '卷号', value: bound.number },
          { term: '立卷', value: `${bound.by}，${bound.on}` },
          { term: '保管期限', value: bound.keeping },
          bound.hold !== null && { term: '暂停销毁', value: bound.hold },
          bound.isAnonymised
            ? { term: '当事人', value: '已经隐去' }
            : bound.isReleased && { term: '当事人', value: '今天夜里隐去' },
        ]}
      />
    </Section>
  );
}

export function FilePage({ view, community, liftHold, release, hidden }: FilePageProps) {
  const path = `/c/${community}/mediation/${view.ref}`;
  const deeds = (Object.keys(fileDeeds) as FileDeed[]).filter((deed) => view.can[deed]);
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '回到案子', back: true }}
        reference={[view.number, view.bound?.number].filter(Boolean).join(' · ')}
        title={`卷宗：${view.title}`}
      >
        <StateTag shape={view.stateLabel.shape}>{view.stateLabel.word}</StateTag>
      </PageHead>
      <FileChecks checks={view.checks} path={path} />
      <Contents view={view} path={path} />
      {deeds.length ? (
        <Section title="往卷宗里添">
          <div className="acts">
            {deeds.map((deed) => (
              <a key={deed} href={`${path}/dossier/${deed}`}>
                {fileDeeds[deed].title}
              </a>
            ))}
          </div>
        </Section>
      ) : null}
      {view.bound ? <Bound bound={view.bound} /> : null}
      {view.can.liftHold ? <PostButton action={liftHold} hidden={hidden} submit="恢复按期限保存" /> : null}
      {view.can.release ? (
        <PostButton action={release} hidden={{ ...hidden, key: `${hidden.key}-r` }} submit="保存期满，隐去当事人" />
      ) : null}
    </>
  );
}
