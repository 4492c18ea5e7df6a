import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import type { EndingView } from '@/lib/identity/queries/ending';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface EndingProps {
  view: EndingView;
  action: FormAction;
  hidden: { community: string; grant: string; key: string };
  initial: FormState;
}

/** Everything that is open with the person, and who takes it over, before the role ends. */
export function EndingForm({ view, action, hidden, initial }: EndingProps) {
  const { open, holders } = view;
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit={open.length ? '结束职责，一并移交' : '结束职责'}
      head={
        <PageHead
          crumb={{ href: `/c/${hidden.community}/people/roles`, label: '职责', back: true }}
          title={`结束 ${view.name} 的“${view.role}”`}
        />
      }
    >
      <Section title="没办完的事" count={`${open.length} 件`}>
        {open.length ? (
          <ul>
            {open.map(({ id, title, href }) => (
              <li key={id}>{href ? <a href={href}>{title}</a> : title}</li>
            ))}
          </ul>
        ) : (
          <p>没有。</p>
        )}
      </Section>
      {open.length ? (
        <SelectField
          name="successor"
          label="交给谁接着办"
          hint="只能交给有同样职责的人。"
          blank={holders.length ? '请选' : '现在没有别人有这项职责'}
          options={holders}
          width="mid"
        />
      ) : null}
      <CheckField name="sure" label="我核对过了，现在就结束" value="on" />
    </ActionForm>
  );
}
