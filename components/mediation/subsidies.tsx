import { ActionForm } from '@/components/ui/action-form';
import { Deed } from '@/components/ui/deed';
import { MoneyField } from '@/components/ui/money-field';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { SubsidiesView } from '@/lib/mediation/queries/subsidies';
import { PeriodForm } from './period-form';

interface SubsidiesProps {
  view: SubsidiesView;
  path: string;
  action: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
}

/** By name. The committee's own rates; no place in a row is better than another. */
export function Subsidies({ view, path, action, hidden, initial }: SubsidiesProps) {
  const here = `${path}/statistics/subsidies`;
  const columns = ['调解员', ...view.rates.map((r) => r.name), '合计', '补贴'];
  const line = (name: string, r: SubsidiesView['sum']) => [
    ...[name, r.counts.oral, r.counts.written, r.counts.difficult, r.cases, r.text],
  ];
  return (
    <>
      <PageHead
        crumb={{ href: `${path}/statistics`, label: '调解统计', back: true }}
        title="以案定补"
        lede={`${view.unit}，${view.title}结案的，算给结案时主办的调解员。疑难复杂的只按疑难算一次。`}
      />
      <PeriodForm path={here} view={{ ...view, isStreet: false, hasStreet: false }} />
      <Section title="补贴表" note="按姓名排，不排名次。">
        <Table
          caption="以案定补"
          columns={columns.map((head, at) => (at ? { head, label: head, num: true } : { head, rowHead: true }))}
          rows={[
            ...view.rows.map((r) => ({ key: r.id, cells: line(r.name, r) })),
            { key: 'sum', cells: line('合计', view.sum), sum: true },
          ]}
        />
        <div className="acts noprint">
          <a href={`${here}/xlsx?${new URLSearchParams({ ...view.period })}`}>下载 Excel</a>
        </div>
      </Section>
      <Section title="补贴标准" note={view.rates.map((r) => `${r.name} ${r.text}`).join('，')}>
        {view.version ? null : <p className="small">还没有定标准，补贴按零算。</p>}
        <Deed title="改补贴标准" open={!view.version}>
          <ActionForm action={action} hidden={hidden} initial={initial} submit="保存标准">
            {view.rates.map((r) => (
              <MoneyField key={r.key} name={r.key} label={`${r.name}，每件`} defaultValue={r.yuan} />
            ))}
          </ActionForm>
        </Deed>
      </Section>
    </>
  );
}
