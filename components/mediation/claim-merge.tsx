import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button';
import { LookAgain } from '@/components/ui/look-again';
import { PageHead } from '@/components/ui/page-head';
import { Progress } from '@/components/ui/progress';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { shortDateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { MergesView } from '@/lib/mediation/queries/merges';

type Merge = MergesView['merges'][number];

const sizeOf = (bytes: number | null) => `${Math.max(0.1, (bytes ?? 0) / 2 ** 20).toFixed(1)} MB`;

function Made({ merge: m, path }: { merge: Merge; path: string }) {
  return (
    <li className="stack">
      <StateTag shape={m.stateLabel.shape}>{m.stateLabel.word}</StateTag>
      {m.state === 'waiting' ? <Progress done={m.done} total={m.total} unit="户" /> : null}
      {m.state === 'made' ? (
        <a href={`${path}/${m.id}`} download>
          下载 {m.done} 户的文书（zip，约 {sizeOf(m.bytes)}）
        </a>
      ) : null}
      <span className="small quiet said">
        {m.by} {shortDateTime(m.requestedAt)} 要的
        {m.state === 'made' && m.keptUntil ? `，${shortDateTime(m.keptUntil)} 自动删除` : ''}
      </span>
    </li>
  );
}

interface ClaimMergeProps {
  view: MergesView;
  path: string;
  action: FormAction;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
}

/** The papers of all families: the annex as one file, the pages to sign made in the background. */
export function ClaimMerge({ view, path, action, hidden, initial }: ClaimMergeProps) {
  const papers = `${path}/papers`;
  const isWaiting = view.merges.some((m) => m.state === 'waiting');
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '名单', back: true }}
        title="逐户文书"
        lede="一份协议加附表，或者每户一页来签。转办、撤回的户没有。导出人和时间印在页脚，谁要的、谁下载过都有记录。"
      />
      <Section title="附表">
        <p>
          <ButtonLink href={`${path}/annex`} look="plain" icon="down">
            下载附表（Word）
          </ButtonLink>
        </p>
      </Section>
      <Section title="每户一页" count={`${view.total} 户`} note="每户一份 Word，全部在一个 zip 里">
        {isWaiting ? (
          <>
            <LookAgain />
            <p>
              正在做，可以离开，做好了回到这里下载。<a href={papers}>看看做到哪里了</a>
            </p>
          </>
        ) : view.canRequest ? (
          <ActionForm action={action} hidden={hidden} initial={initial} submit="做一份最新的" />
        ) : (
          <p className="quiet">名单里还没有要签协议的户。</p>
        )}
        {view.merges.length ? (
          <ul>
            {view.merges.map((m) => (
              <Made key={m.id} merge={m} path={papers} />
            ))}
          </ul>
        ) : null}
      </Section>
    </>
  );
}
