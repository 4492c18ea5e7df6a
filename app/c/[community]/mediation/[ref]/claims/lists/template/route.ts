import { download } from '@/lib/kernel/download';
import { ask } from '@/lib/kernel/page';
import { claimTemplate } from '@/lib/mediation/documents/claim-template';
import { showClaimLists } from '@/lib/mediation/queries/claim-lists';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function GET(_: Request, { params }: { params: Promise<{ community: string; ref: string }> }) {
  await ask(showClaimLists, await params);
  return download(await claimTemplate(), '群体案名单模板.xlsx', xlsx);
}
