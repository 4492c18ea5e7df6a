import { Receipt } from '@/components/ui/receipt';

/** The code is in no record beside this person: it comes with the ballot and is shown for ten minutes. */
export function SecretReceipt({ code }: { code: string | null }) {
  if (!code)
    return (
      <p>
        回执号只在投票以后显示十分钟，系统里没有存您的回执号，现在没有办法再查。没有记下来，也<b>不影响您这一票</b>。
      </p>
    );
  return (
    <Receipt number={code}>
      <b>请现在就抄下来。</b>十分钟以后不再显示，谁也补不出来。回执号上看不出您投了什么；不要给别人看。
    </Receipt>
  );
}
