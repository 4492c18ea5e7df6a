import { Page } from '@/components/layout/page';
import { frame } from '@/lib/identity/frame';

/** The layout and who is looking, and nothing else. */
export default async function EmptyPage() {
  return (
    <Page {...(await frame(null))}>
      <h1>空页</h1>
    </Page>
  );
}
