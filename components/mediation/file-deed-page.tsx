import { ActionForm } from '@/components/ui/action-form';
import { PageHead } from '@/components/ui/page-head';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { FileView } from '@/lib/mediation/queries/file';
import { tooLate } from '@/lib/mediation/rules/too-late';
import { CaseNews } from './case-news';
import { type FileDeed, fileDeeds } from './file-deeds';

interface FileDeedPageProps {
  deed: FileDeed;
  view: FileView;
  action: FormAction;
  hidden: { community: string; ref: string; version: number; key: string };
  initial: FormState;
  now: Date;
}

export function FileDeedPage({ deed, view, action, hidden, initial, now }: FileDeedPageProps) {
  const { title, submit, lede, fields } = fileDeeds[deed];
  const late = view.can[deed] ? null : tooLate(view.state);
  const path = `/c/${hidden.community}/mediation/${hidden.ref}`;
  const crumb = view.mayOpen
    ? { href: `${path}/dossier`, label: '回到卷宗', back: true }
    : { href: path, label: '回到案子', back: true };
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit={submit}
      draft={`file-${deed}`}
      news={<CaseNews view={view} />}
      head={<PageHead crumb={crumb} reference={view.number} title={title} lede={late ?? lede?.(view)} />}
    >
      {fields(view, now)}
    </ActionForm>
  );
}
