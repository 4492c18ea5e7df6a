import { ActionForm } from '@/components/ui/action-form';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { dateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { BoxView } from '@/lib/votes/queries/box-desk';
import { SecretLimits } from './secret-limits';

interface BoxPageProps {
  vote: BoxView;
  hidden: { community: string; ref: string; version: number; key: string };
  initial: FormState;
  actions: Record<'makeBoxAction' | 'openBoxAction', FormAction>;
}

const nths = ['第一把', '第二把'];

/** Two counters, two keys: made before closing, used together after it. */
export function BoxPage({ vote, hidden, initial, actions }: BoxPageProps) {
  const base = `/c/${hidden.community}/votes/${hidden.ref}`;
  const names = nths.map((_, at) => vote.keepers[at]?.name ?? '还没有设');
  return (
    <>
      <PageHead
        crumb={{ href: base, label: vote.title, back: true }}
        reference={vote.number}
        title={vote.can.open ? '开箱计票' : '票箱钥匙'}
        lede="票箱有两把钥匙，由两个人各用自己的口令保管，公告这次表决的人不能拿。两把一起才打得开。"
      />
      <Section title="两把钥匙">
        <ul className="ways">
          {nths.map((nth, at) => (
            <li key={nth}>
              <span>{at + 1}</span>
              <span>
                {nth}：{names[at]}{' '}
                <StateTag shape={vote.keepers[at] ? 'done' : 'wait'}>
                  {vote.keepers[at] ? '设好了' : '等人来设'}
                </StateTag>
                {vote.keepers[at] ? <span className="small quiet"> {dateTime(vote.keepers[at].at)}</span> : null}
              </span>
            </li>
          ))}
        </ul>
        {vote.hasSheet ? (
          <p className="acts">
            <a className="btn btn--go" href={`${base}/box/sheet`}>
              打印我这一把的恢复单
            </a>
          </p>
        ) : null}
      </Section>
      {vote.can.make ? (
        <Section title={`设${nths[vote.keepers.length]}钥匙`}>
          <p className="small">
            口令只有您知道，系统里不存。忘了口令就开不了箱，整次表决要重来。设好以后半小时里可以打印恢复单。
          </p>
          <ActionForm action={actions.makeBoxAction} hidden={hidden} initial={initial} submit="设这一把钥匙" look="go">
            <TextField
              name="passwordOwn"
              label="您自己的口令"
              hint="至少 10 个字"
              type="password"
              autoComplete="new-password"
            />
            <TextField name="passwordAgain" label="再写一遍" type="password" autoComplete="new-password" />
          </ActionForm>
        </Section>
      ) : null}
      {vote.can.open ? (
        <Section title="两个人一起开箱">
          <p className="small">请两个人都在场，各填各的口令，互相不看。开箱以后钥匙销毁，不能再开第二次。</p>
          <ActionForm action={actions.openBoxAction} hidden={hidden} initial={initial} submit="开箱计票" look="go">
            <TextField name="passwordFirst" label={`${names[0]}的口令`} type="password" autoComplete="off" />
            <TextField name="passwordSecond" label={`${names[1]}的口令`} type="password" autoComplete="off" />
            <details className="more">
              <summary>服务器上的钥匙文件丢了，用恢复单</summary>
              <TextArea name="passwordSheetFirst" label="第一把恢复单上的文字" rows={3} maxLength={600} optional />
              <TextArea name="passwordSheetSecond" label="第二把恢复单上的文字" rows={3} maxLength={600} optional />
            </details>
          </ActionForm>
        </Section>
      ) : null}
      <SecretLimits isOpen />
    </>
  );
}
