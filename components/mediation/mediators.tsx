import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { Empty } from '@/components/ui/empty';
import { Filters } from '@/components/ui/filters';
import type { Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { MediatorsView } from '@/lib/mediation/queries/mediators';
import { mediatorKindNames } from '@/lib/mediation/rules/sides';
import { typeNames } from '@/lib/mediation/rules/words';
import { choicesOf } from './deed-spec';

interface MediatorsProps {
  view: MediatorsView;
  community: string;
  form: { action: FormAction; initial: FormState; personId: string | null };
}

function ProfileForm({ view, community, form }: MediatorsProps) {
  const row = view.rows.find((r) => r.id === form.personId);
  if (!row || !view.can.save) return null;
  const p = row.profile;
  return (
    <Section title={`${row.name}的资料`}>
      <ActionForm
        action={form.action}
        hidden={{ community, personId: row.id, version: p?.version ?? 0 }}
        initial={form.initial}
        submit="保存"
      >
        <Choices name="kind" label="哪一种调解员" options={choicesOf(mediatorKindNames)} defaultValue={p?.kind} tight />
        <Choices
          name="specialities"
          label="擅长哪些纠纷"
          many
          options={choicesOf(typeNames)}
          defaultValue={p?.specialities}
          tight
          optional
        />
        <DateField name="termFrom" label="任期从" defaultValue={p?.termFrom ?? undefined} optional />
        <DateField name="termUntil" label="任期到" defaultValue={p?.termUntil ?? undefined} optional />
        <TextField
          name="employer"
          label="在哪个单位工作"
          hint="一方就是这个单位的，要回避"
          maxLength={60}
          defaultValue={p?.employer ?? undefined}
          optional
        />
        <TextField
          name="about"
          label="一句话介绍"
          hint="不写办了多少件、排第几"
          maxLength={60}
          defaultValue={p?.about ?? undefined}
          optional
        />
      </ActionForm>
    </Section>
  );
}

/** Those who may mediate, by name and never ranked; the director sees who has least in hand. */
export function Mediators({ view, community, form, query }: MediatorsProps & { query: Query }) {
  const path = `/c/${community}/mediation`;
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '调解', back: true }}
        title="调解员"
        lede={
          view.can.save ? '手里案子少的排在前面，只有您看得到件数。' : '双方可以一起选一位；觉得不合适，可以要求换人。'
        }
      />
      <Filters
        path={`${path}/mediators`}
        query={query}
        selects={[{ name: 'type', label: '擅长', all: '全部', options: choicesOf(typeNames) }]}
        search={{ name: 'q', label: '姓名' }}
      />
      {view.rows.length ? (
        <Table
          caption="调解员"
          columns={[
            { head: '姓名', rowHead: true },
            { head: '介绍' },
            ...(view.can.save ? [{ head: '手里几件', label: '手里', num: true }] : []),
          ]}
          rows={view.rows.map((r) => ({
            key: r.id,
            cells: [
              view.can.save ? (
                <a href={`${path}/mediators?person=${r.id}&q=${encodeURIComponent(r.name)}`}>{r.name}</a>
              ) : (
                r.name
              ),
              r.about || '还没有写介绍',
              ...(view.can.save ? [`${r.open ?? 0} 件`] : []),
            ],
          }))}
        />
      ) : (
        <Empty title="没有找到" text="换个条件，或者打电话问社区窗口。" ways={[{ href: path, label: '回到调解' }]} />
      )}
      {view.more ? <p className="small quiet">还有 {view.more} 位，请按擅长或者姓名找。</p> : null}
      <ProfileForm view={view} community={community} form={form} />
    </>
  );
}
