import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Receipt } from '@/components/ui/receipt';
import { Steps } from '@/components/ui/steps';

const words = {
  done: { title: '已经投完', lede: '这台机器上没有打开的选票。一票只算一次；要投下一票，请输入下一张票条的票码。' },
  over: { title: '票码失效了', lede: '这一页打开太久了，这一票还没有投。请拿着票条，请工作人员重新发一个票码。' },
  closed: { title: '已经截止', lede: '这次表决现在不能投。' },
} as const;

/** Where no ballot is open: after it was cast, and for whoever goes back. */
export function KioskEnd({ state }: { state: keyof typeof words }) {
  return (
    <>
      <PageHead {...words[state]} />
      <p className="acts">
        <ButtonLink href="/kiosk/leave" look="key">
          回到开始
        </ButtonLink>
      </p>
    </>
  );
}

/** For the eyes of who has just voted; the page closes itself. */
export function KioskReceipt({ code }: { code: string }) {
  return (
    <>
      <meta httpEquiv="refresh" content="180;url=/kiosk/leave" />
      <Steps steps={['选择', '核对', '回执']} current={3} />
      <PageHead title="您的表决票收到了" lede="抄下回执号，按“完成”，就可以离开了。" />
      <Receipt number={code}>
        <b>请现在就抄下来。</b>
        离开这一页以后不再显示。回执号上看不出您投了什么；结果证明以后，用它能查到您这一票算进去了。没有抄下来，也不影响您这一票。
      </Receipt>
      <p className="acts">
        <ButtonLink href="/kiosk/leave" look="key">
          完成
        </ButtonLink>
      </p>
      <p className="small quiet">三分钟以后，这一页自己合上。</p>
    </>
  );
}
