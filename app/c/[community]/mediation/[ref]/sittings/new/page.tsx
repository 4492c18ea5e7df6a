import { Page } from '@/components/layout/page';
import { BookingForm } from '@/components/mediation/booking-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showBooking } from '@/lib/mediation/queries/booking';
import { bookSittingAction } from '../actions';

export const metadata = { title: '调解' };

export default async function BookingPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const view = await ask(showBooking, { community, ref });
  const form = {
    action: bookSittingAction,
    hidden: { community, ref, version: view.version, key: newId() },
    initial: await readDraft(one((await searchParams).draft)),
  };
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <BookingForm view={view} back={`/c/${community}/mediation/${ref}`} {...form} now={new Date()} />
    </Page>
  );
}
