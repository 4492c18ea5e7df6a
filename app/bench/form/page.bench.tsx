import { Page } from '@/components/layout/page';
import { ActionForm } from '@/components/ui/action-form';
import { frame } from '@/lib/identity/frame';
import { doNothingAction } from '../actions';

/** What a form costs without a deed behind it. */
export default async function EmptyForm() {
  return (
    <Page {...(await frame(null))} simple>
      <ActionForm action={doNothingAction} hidden={{ number: 1 }} submit="什么也不做" />
    </Page>
  );
}
