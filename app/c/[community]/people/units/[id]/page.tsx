import { UnitSheet } from '@/components/community/unit-sheet';
import { Page } from '@/components/layout/page';
import { showUnit } from '@/lib/community/queries/unit';
import { frame } from '@/lib/identity/frame';
import { dayOf } from '@/lib/kernel/calendar/day';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import * as actions from '../../actions';

export const metadata = { title: '房屋' };

export default async function UnitPage({ params, searchParams }: PageInput<'community' | 'id'>) {
  const { community, id } = await params;
  const query = await searchParams;
  const who = one(query.who);
  const unit = await ask(showUnit, { community, id, who });
  return (
    <Page {...(await frame(community))}>
      <UnitSheet
        unit={unit}
        actions={actions}
        hidden={{ community, unitId: id, key: newId() }}
        initial={await readDraft(one(query.draft))}
        who={who}
        today={dayOf(new Date())}
      />
    </Page>
  );
}
