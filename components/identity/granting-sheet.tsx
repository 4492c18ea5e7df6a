import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { Filters } from '@/components/ui/filters';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { Table } from '@/components/ui/table';
import { When } from '@/components/ui/when';
import type { GrantingView } from '@/lib/identity/queries/granting';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface GrantingProps {
  view: GrantingView;
  hidden: { community: string; key: string };
  q: string;
  /** The list below: of which role, and after which row. */
  asked: { role: string | undefined; after: string | undefined };
  initial: FormState;
  action: FormAction;
}

/** 职责: a person is looked up, then given a role; below, who holds what. */
export function GrantingSheet({ view, hidden, q, asked, initial, action }: GrantingProps) {
  const path = `/c/${hidden.community}/people/roles`;
  const people = view.candidates.map((c) => ({ value: c.id, label: c.phone ? `${c.name}（${c.phone}）` : c.name }));
  return (
    <>
      <PageHead title="职责" lede="谁在本社区做什么。每给一项职责，书记和街道都会知道；谁也不能给自己。" />
      <Section title="给人一项职责">
        <form className="filters" method="get">
          <div className="f-q">
            <label className="lab" htmlFor="q">
              姓名，或者手机号后几位
            </label>
            <input className="in in--tap" id="q" name="q" type="search" defaultValue={q} maxLength={20} />
          </div>
          <button type="submit" className="btn btn--sm">
            查找
          </button>
        </form>
        {people.length ? (
          <ActionForm action={action} hidden={hidden} initial={initial} submit="给他这项职责" look="go">
            <Choices
              name="person"
              label="给谁"
              options={people}
              defaultValue={people.length === 1 ? people[0]?.value : undefined}
              tight
            />
            <SelectField name="role" label="职责" blank="请选" options={view.roles} width="mid" />
            <SelectField
              name="grid"
              label="管哪个网格"
              hint="只有网格员要选。"
              blank="不分网格"
              options={view.grids}
              width="mid"
              optional
            />
          </ActionForm>
        ) : q ? (
          <p>名册里没有找到。请换个写法，或者先把这个人登记进名册。</p>
        ) : null}
      </Section>
      <Section title="现在的职责" count={`${view.held.reduce((sum, { count }) => sum + count, 0)} 项`}>
        <Filters path={path} query={asked} pick={{ name: 'role', label: '哪一项', options: view.held }} />
        <Table
          caption="现在的职责"
          columns={[
            { head: '职责', rowHead: true },
            { head: '姓名', label: '姓名' },
            { head: '从哪天起', label: '从' },
            { head: '要结束', label: '要结束' },
          ]}
          rows={view.rows.map((h) => ({
            key: h.id,
            cells: [
              h.label,
              h.name,
              <When key="w" at={h.since} as="date" />,
              h.isOwn ? (
                '您自己'
              ) : (
                <a key="e" href={`${path}/${h.id}`}>
                  结束
                </a>
              ),
            ],
          }))}
        />
        <Pager path={path} query={asked} next={view.next} />
      </Section>
    </>
  );
}
