import { Paper, PaperBody, PaperBox, PaperSign } from '@/components/ui/paper';
import { PaperRule, PaperTable } from '@/components/ui/paper-table';
import { PrintButton } from '@/components/ui/print-button';
import { Qr } from '@/components/ui/qr';
import { dateTime, paperDate } from '@/lib/i18n/format';
import type { SlipView } from '@/lib/identity/queries/slip-sheet';

/** One sheet: what the household takes home, and under the cut what it signs for. */
export function SlipPaper({ slip, community, origin }: { slip: SlipView; community: string; origin: string }) {
  const deed = slip.isReset ? '重设密码' : '开通账号';
  return (
    <>
      <div className="wrap noprint">
        <p className="lede">
          户码只在这一页出现，过十五分钟就看不到了。请现在打印，交给本人；没有打印好，就再打印一张新的。
        </p>
        <div className="acts">
          <PrintButton>打印户码</PrintButton>
          <a href={`/c/${community}/people/${slip.personId}`}>回到这个人的页面</a>
        </div>
      </div>
      <PaperBox>
        <Paper
          org={slip.committee}
          number={`户码（${deed}）`}
          title={slip.code}
          qr={<Qr text={`${origin}${slip.path}`} label={`${deed}的二维码`} />}
          foot="扫二维码，或者打开网址，输入户码。"
        >
          <PaperBody>
            <PaperTable
              rows={[
                { key: 'name', cells: [{ head: '姓名', value: slip.name }] },
                { key: 'site', cells: [{ head: '网址', value: `${origin}/activate` }] },
                { key: 'until', cells: [{ head: '有效期', value: `到 ${dateTime(slip.expiresAt)}，只能用一次` }] },
                { key: 'help', cells: [{ head: '帮忙', value: `${slip.window}，电话 ${slip.phone}` }] },
              ]}
            />
            <p>请不要把户码告诉别人，工作人员不会打电话问您要。不用手机也能办事：到窗口，有人帮您填。</p>
            <p className="flat">本人已收到这张户码，用来{deed}。</p>
            <p className="flat">
              签名：
              <PaperRule long />
            </p>
            <p className="flat">
              日期：
              <PaperRule long />
            </p>
          </PaperBody>
          <PaperSign org={slip.committee} date={paperDate(slip.issuedAt)} />
        </Paper>
      </PaperBox>
    </>
  );
}
