import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { When } from '@/components/ui/when';
import { area } from '@/lib/i18n/format';
import type { MeView } from '@/lib/identity/queries/me';

/** Numbers are for telling several apart, each kind from one. */
const numbered = (term: string, at: number, all: readonly unknown[]) => (all.length > 1 ? `${term} ${at + 1}` : term);

/** Who I am here, and what is mine. What the register has wrong is put right at the window. */
export function MeSheet({ me }: { me: MeView }) {
  return (
    <>
      <PageHead title="我的" lede={me.name}>
        <span className="quiet">{me.standing}</span>
      </PageHead>
      <Section title="我的职责">
        {me.roles.length ? (
          <Table
            caption="我的职责"
            columns={[
              { head: '社区', rowHead: true },
              { head: '职责', label: '职责' },
              { head: '从哪天起', label: '从' },
            ]}
            rows={me.roles.map((role) => ({
              key: role.id,
              cells: [
                <a key="c" href={`/c/${role.code}`}>
                  {role.community}
                </a>,
                role.label,
                <When key="w" at={role.since} as="date" />,
              ],
            }))}
          />
        ) : (
          <p>还没有登记职责。</p>
        )}
      </Section>
      <Section title="我的户和房" note="登记有错，请到窗口改">
        <Facts
          items={[
            ...me.homes.map((home, at) => ({
              term: numbered('户', at, me.homes),
              value: `${home.code}${home.unit ? `，住 ${home.unit}` : ''}${home.speaks ? '，您是户代表' : ''}`,
            })),
            ...me.owned.map((unit, at) => ({
              term: numbered('产权', at, me.owned),
              value: `${unit.unit}，${area(unit.area)}${unit.votes ? '，由您表决' : '，由共有人表决'}`,
            })),
            ...me.rented.map((unit, at) => ({ term: numbered('租住', at, me.rented), value: unit.unit })),
          ]}
        />
        {me.homes.length + me.owned.length + me.rented.length ? null : <p>名册里还没有登记。</p>}
      </Section>
    </>
  );
}
