import { FindPerson, PickedPerson } from '@/components/community/picked-person';
import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { Deed } from '@/components/ui/deed';
import { FileField } from '@/components/ui/file-field';
import { TextField } from '@/components/ui/text-field';
import { filesAccept, filesHint } from '@/lib/files/rules';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { ProxyDeskView } from '@/lib/votes/queries/proxy-desk';

export interface ProxyDeedsProps {
  vote: ProxyDeskView;
  hidden: { community: string; ref: string };
  keys: { register: string; use: string; void: string };
  initial: FormState;
  actions: Record<'registerProxyAction' | 'useProxyAction' | 'voidProxyAction', FormAction>;
  /** Words by which a holder is looked for. */
  who: string | undefined;
  now: Date;
}

const grounds = [
  { value: 'hall', label: '本人到会场投', hint: '先作废委托，再让本人投' },
  { value: 'withdrawn', label: '本人收回委托' },
];

const number = (
  <TextField name="number" label="委托人在名册上的号" inputMode="numeric" width="short" autoComplete="off" />
);

export function ProxyDeeds({ vote, hidden, keys, initial, actions, who, now }: ProxyDeedsProps) {
  const { can } = vote;
  const today = dayOf(now);
  return (
    <>
      {can.register ? (
        <Deed title="登记一份委托" open={Boolean(who)}>
          <FindPerson path={`/c/${hidden.community}/votes/${hidden.ref}/proxies`} who={who} label="先找受托人" />
          {who && !vote.found.length ? <p>没有找到，请换姓名、房号或户号再找。</p> : null}
          {vote.found.length ? (
            <ActionForm
              action={actions.registerProxyAction}
              hidden={{ ...hidden, key: keys.register }}
              initial={initial}
              submit="登记委托"
              look="go"
              note="登记以后，系统马上告诉委托人和受托人。"
            >
              {number}
              <PickedPerson label="受托人" candidates={vote.found} />
              <DateField name="writtenOn" label="委托书上的日子" max={today} defaultValue={today} />
              <FileField
                name="scans"
                label="委托书的照片或扫描件"
                hint={filesHint}
                accept={filesAccept}
                button="拍照或选文件"
                many
              />
              <CheckField
                name="signed"
                label="看到了委托人签字的书面委托"
                value="on"
                hint="纸质委托书留在窗口，和票一起存档；受托人的条件按公告的办法审查"
              />
            </ActionForm>
          ) : null}
        </Deed>
      ) : null}
      {can.use ? (
        <Deed title="受托人到场" open={vote.proxies.length > 0 && !who}>
          <p className="small">
            {vote.isSecret
              ? '登记以后，把委托人的那张空白票发给受托人；这个号就不能再用别的办法投。'
              : '登记以后，受托人拿委托人的那张票，在会场投进票箱；这个号就不能再用别的办法投。'}
          </p>
          <ActionForm
            action={actions.useProxyAction}
            hidden={{ ...hidden, key: keys.use }}
            initial={initial}
            submit="登记受托人领票"
            look="go"
          >
            {number}
            <CheckField name="present" label="受托人本人在场，身份证核对过了" value="on" />
          </ActionForm>
        </Deed>
      ) : null}
      {can.void ? (
        <Deed title="作废一份委托">
          <ActionForm
            action={actions.voidProxyAction}
            hidden={{ ...hidden, key: keys.void }}
            initial={initial}
            submit="作废委托"
            look="plain"
          >
            {number}
            <Choices name="ground" label="为什么作废" options={grounds} tight />
          </ActionForm>
        </Deed>
      ) : null}
    </>
  );
}
