import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { PageHead } from '@/components/ui/page-head';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { MethodView } from '@/lib/mediation/queries/methods';

interface MethodSheetProps {
  view: MethodView;
  /** Of the list of methods. */
  path: string;
  save: FormAction;
  retire: FormAction;
  hidden: { community: string; methodId: string; version: number };
  initial: FormState;
}

const asks = ({ record, isAsked, phrases }: MethodView['all'][number]) =>
  [record && `要记：${record}`, isAsked && '七查要有记录', phrases.length && `${phrases.length} 句常用的话`]
    .filter(Boolean)
    .join(' · ');

/** One way of working: each step with what it asks for, and the list of steps as a whole. */
export function MethodSheet({ view, path, save, retire, hidden, initial }: MethodSheetProps) {
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '工作方法', back: true }}
        reference={view.version ? `第 ${view.version} 版` : '还没有改过'}
        title={view.name}
        lede={`${view.isExample ? '这是示例，不是官方文本。' : ''}${view.isUsual ? '一般用这一种。' : ''}已经开始的案子照它开始时的样子。`}
      />
      <Section title="每一步" count={`${view.all.length} 步`}>
        <ol>
          {view.all.map((s) => (
            <li key={s.key}>
              <a href={`${path}/${view.id}/${encodeURIComponent(s.key)}`}>{s.label}</a>
              {s.guidance ? `：${s.guidance}` : ''}
              <span className="small quiet said">{asks(s)}</span>
            </li>
          ))}
        </ol>
      </Section>
      <Section title="名称和次序">
        <ActionForm action={save} hidden={hidden} initial={initial} submit="保存">
          <TextField name="name" label="叫什么" defaultValue={view.name} width="mid" maxLength={20} />
          <TextArea
            name="steps"
            label="有哪几步"
            hint="一行一步，冒号后面写提示。加一行就加一步，删一行就去一步；改名字请点上面那一步"
            rows={9}
            maxLength={3000}
            defaultValue={view.lines}
          />
          <CheckField name="isUsual" label="一般用这一种" value="on" defaultChecked={view.isUsual} />
        </ActionForm>
      </Section>
      {view.isUsual ? null : (
        <Section title="不再用了">
          <p>停用以后新案子选不到，正在用它的案子不受影响。</p>
          <PostButton action={retire} hidden={hidden} submit="停用这一种" look="quiet" />
        </Section>
      )}
    </>
  );
}
