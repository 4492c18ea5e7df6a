import { ActionForm } from '@/components/ui/action-form';
import { ChipLinks } from '@/components/ui/chip-links';
import { Deed } from '@/components/ui/deed';
import { hrefWith, type Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import type { BuildingView } from '@/lib/community/queries/building';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface BuildingSheetProps {
  view: BuildingView;
  /** Of the community's people. */
  people: string;
  query: Query;
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
}

export function BuildingSheet({ view, people, query, action, hidden, initial }: BuildingSheetProps) {
  const places = `${people}/places`;
  const { after } = query;
  return (
    <>
      <PageHead
        crumb={{ href: hrefWith(places, {}, { estate: view.estateId }), label: '小区和楼栋' }}
        title={view.label}
      />
      <Section title="房屋" count={`${view.size} 套`}>
        {view.size ? null : <p className="quiet">还没有登记房屋。</p>}
        {view.size && !view.seesUnits ? <p className="quiet">每一套是谁的，只有社区工作者和书记看得到。</p> : null}
        {view.doors.length ? <ChipLinks base={`${people}/units`} chips={view.doors} /> : null}
        <Pager path={`${places}/${view.id}`} query={after ? { after } : {}} next={view.next} />
      </Section>
      {view.can.unit ? (
        <Deed title="登记一套房" open={!view.size}>
          <ActionForm
            action={action}
            hidden={{ ...hidden, buildingId: view.id }}
            initial={initial}
            submit="登记"
            look="go"
          >
            <TextField name="room" label="房号" hint="单元-房间，例如 1-101" width="short" />
            <TextField name="area" label="专有部分面积" unit="㎡" width="short" inputMode="decimal" />
          </ActionForm>
        </Deed>
      ) : null}
    </>
  );
}
