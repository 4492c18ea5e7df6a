import { ActionForm } from '@/components/ui/action-form';
import { Deed } from '@/components/ui/deed';
import { PageHead } from '@/components/ui/page-head';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { TextArea } from '@/components/ui/text-area';
import { shortDateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { HandsDeskView } from '@/lib/votes/queries/hands-desk';
import { BundleSums } from './bundle-sums';

interface HandsDeskProps {
  vote: HandsDeskView;
  hidden: { community: string; ref: string };
  keys: Record<'sign' | 'one' | 'strike' | 'count', string>;
  initial: FormState;
  actions: Record<'takeAttendanceAction' | 'countHandsAction', FormAction>;
}

/** At the door and in front of the hall: who came, and two people who count without each other. */
export function HandsDesk({ vote, hidden, keys, initial, actions }: HandsDeskProps) {
  const all = vote.roll?.heads ?? 0;
  return (
    <>
      <PageHead
        crumb={{ href: `/c/${hidden.community}/votes/${hidden.ref}`, label: vote.title, back: true }}
        reference={vote.number}
        title="签到和点票"
        lede="来一个签一个，签到的人数是算结果的底数。举手以后两个人各点一遍，互相不看；不一样的，第三个人来定。"
      />
      <Section title="签到" count={`${vote.attended} / ${all} ${vote.unit}`}>
        {vote.gate ? <p className="small">至少要到 {vote.gate} 才够法定数。</p> : null}
        {vote.can.sign ? (
          <>
            <ActionForm
              action={actions.takeAttendanceAction}
              hidden={{ ...hidden, act: 'sign', key: keys.sign }}
              initial={initial}
              submit="登记签到"
              look="go"
            >
              <TextArea
                name="numbers"
                label="名册上的号"
                hint="一次可以写几个，用空格隔开；从表格里整列复制也行"
                rows={2}
                maxLength={2000}
              />
            </ActionForm>
            <AskNumber vote={vote} hidden={hidden} sign={keys.one} action={actions.takeAttendanceAction} />
          </>
        ) : (
          <p className="small quiet">
            {vote.phase === 'announced' ? '到了开始时间再签到。' : '已经截止或者开始点票，签到不能再改。'}
          </p>
        )}
        {vote.signed ? <p>已经签到：{vote.signed}</p> : <p className="quiet">还没有人签到。</p>}
        {vote.can.sign && vote.attended ? (
          <Deed title="签错了，撤回">
            <ActionForm
              action={actions.takeAttendanceAction}
              hidden={{ ...hidden, act: 'strike', key: keys.strike }}
              initial={initial}
              submit="撤回签到"
              look="plain"
            >
              <TextArea name="numbers" label="签错的号" hint="用空格隔开；撤回有记录" rows={2} maxLength={2000} />
            </ActionForm>
          </Deed>
        ) : null}
      </Section>
      <Section title="点票" note={vote.countWord}>
        {vote.can.count ? (
          <ActionForm
            action={actions.countHandsAction}
            hidden={{ ...hidden, key: keys.count }}
            initial={initial}
            submit="存下我点的"
            look="go"
            note="存下以后签到不能再改，您点的数也不能再改。"
          >
            <BundleSums items={vote.items} unit={vote.unit} raised />
          </ActionForm>
        ) : (
          <p className="small quiet">{vote.attended ? '点的数计票以后才公布。' : '先签到，再点票。'}</p>
        )}
      </Section>
    </>
  );
}

interface AskProps {
  vote: HandsDeskView;
  hidden: HandsDeskProps['hidden'];
  sign: string;
  action: FormAction;
}

/** One number, with whoever stands under it, for the one who asks for a name at the door. */
function AskNumber({ vote, hidden, sign, action }: AskProps) {
  const { asked, search } = vote;
  return (
    <Deed title="查一个号是谁" open={Boolean(search)}>
      <form className="stack" method="get">
        <label className="small" htmlFor="hands-number">
          名册上的号
        </label>
        <input
          className="in in--tap"
          id="hands-number"
          name="number"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={search}
        />
        <button type="submit" className="btn btn--sm">
          查一查
        </button>
      </form>
      {search && !asked ? <p role="status">名册上没有 {search} 号。</p> : null}
      {asked ? (
        <div role="status">
          <p>
            {asked.number} 号　{asked.label}　{asked.name ?? '还没有写由谁投'}{' '}
            <StateTag shape={asked.signedAt ? 'done' : 'wait'}>
              {asked.signedAt ? `${shortDateTime(asked.signedAt)} 签到了` : '还没有签到'}
            </StateTag>
          </p>
          {asked.signedAt ? null : (
            <PostButton
              action={action}
              hidden={{ ...hidden, act: 'sign', numbers: String(asked.number), key: sign }}
              submit={`给 ${asked.number} 号签到`}
              look="go"
            />
          )}
        </div>
      ) : null}
    </Deed>
  );
}
