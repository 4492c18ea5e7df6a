import { redirect } from 'next/navigation';
import { ownCommunity } from '@/lib/identity/frame';

/** The viewer's own community's form. */
export default async function NewVoteSomewherePage() {
  redirect(`/c/${await ownCommunity()}/votes/new`);
}
