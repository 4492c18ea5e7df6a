import { ActionForm } from '@/components/ui/action-form';
import { FileField } from '@/components/ui/file-field';
import { PageHead } from '@/components/ui/page-head';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/kernel/form-state';
import type { View } from '@/lib/kernel/query';
import type { showTemplates } from '@/lib/mediation/queries/templates';

type TemplatesView = View<typeof showTemplates>;

interface TemplatesPageProps {
  view: TemplatesView;
  community: string;
  save: FormAction;
  formKey: string;
}

function Fields({ fields }: { fields: TemplatesView['fields'] }) {
  return (
    <Section title="可以用的字段">
      <p>
        字段写在花括号里，例如 {'{协议编号}'}。名单和条款有好几行，前后各加一段：{'{#条款}'}、{'{/条款}'}
        ，中间写一行的样子，例如 {'{全文}'}。
      </p>
      <p>{fields.flatMap(({ name, inner }) => (inner ? [] : [`{${name}}`])).join(' ')}</p>
      {fields.map(({ name, inner }) =>
        inner ? (
          <p key={name}>
            {`{#${name}} … {/${name}}`}：{inner.map((field) => `{${field}}`).join(' ')}
          </p>
        ) : null,
      )}
    </Section>
  );
}

/** Word templates of the papers: download, change in Word or WPS, put back. */
export function TemplatesPage({ view, community, save, formKey }: TemplatesPageProps) {
  const path = `/c/${community}/mediation`;
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '调解' }}
        title="文书模板"
        lede="下载模板，在 Word 或 WPS 里改样子，再传回来。字段写错了会说在哪一段，原来的模板不动。"
      />
      {view.papers.map(({ paper, label, version, isOwn, history }) => (
        <Section
          key={paper}
          title={label}
          count={isOwn ? `第 ${version} 版` : '内置'}
          note={<a href={`${path}/templates/${paper}`}>下载模板</a>}
        >
          <ActionForm
            action={save}
            hidden={{ community, paper, version, key: `${formKey}-${paper}` }}
            submit={`换上新的${label}模板`}
          >
            <FileField name="file" label="改好的模板" hint=".docx，不超过 2 MB，不含宏" accept=".docx" />
          </ActionForm>
          {isOwn ? (
            <PostButton
              action={save}
              hidden={{ community, paper, version, isBuiltIn: 'on', key: `${formKey}-${paper}-b` }}
              submit="改回内置的"
            />
          ) : null}
          {history.length ? (
            <details className="fold">
              <summary>以前的版本</summary>
              {history.map(({ key, words }) => (
                <p key={key} className="small">
                  {words}
                </p>
              ))}
            </details>
          ) : null}
        </Section>
      ))}
      <Fields fields={view.fields} />
    </>
  );
}
