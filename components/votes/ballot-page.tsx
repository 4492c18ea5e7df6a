import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { dateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { BallotView } from '@/lib/votes/queries/ballot';
import { BallotForm } from './ballot-form';
import { BallotOpening } from './ballot-opening';
import { headName } from './my-heads';
import { OtherWays } from './other-ways';

interface BallotPageProps {
  vote: BallotView;
  action: FormAction;
  /** Key of the form; of a secret ballot also its code. */
  carried: Record<string, string>;
  initial: FormState;
  now: Date;
}

export function BallotPage({ vote, action, carried, initial, now }: BallotPageProps) {
  const base = `/c/${vote.place.code}/votes/${vote.ref}`;
  const isChange = vote.state === 'changeable';
  if (vote.state !== 'free' && !isChange) return <NoBallot vote={vote} base={base} />;
  const hidden = { community: vote.place.code, ref: vote.ref, number: String(vote.head.number), ...carried };
  return (
    <BallotForm
      items={vote.items}
      action={action}
      hidden={hidden}
      initial={initial}
      back={`${base}/ballot?number=${vote.head.number}`}
      isFinal={!vote.allowsChange}
      head={
        <BallotOpening
          vote={vote}
          now={now}
          pace={isChange ? '您投过了，截止以前可以改，以最后一次为准，每次改动都留底。' : '可以慢慢看，没有时间限制。'}
        />
      }
      facts={
        <Facts
          items={[
            { term: '表决什么', value: vote.title },
            { term: '代表谁', value: headName(vote.head, vote) },
            { term: '怎么投的', value: '手机' },
            {
              term: '谁看得到',
              value: vote.isSecret ? '谁也看不到；开箱以后和您对不上' : '计票人、监督委员会；公布时不写姓名',
            },
          ]}
        />
      }
      ways={<OtherWays vote={vote} />}
    />
  );
}

const sentences: Partial<Record<BallotView['state'], { title: string; text: string }>> = {
  voted: { title: '您这一票已经投过了', text: '一票只算一次，提交以后不能再改。' },
  paper: { title: '您的纸票已经收到', text: '这一票就按纸票算，不用再投。' },
  voided: { title: '您用手机投的一票已经当面作废', text: '手机上不能再投，请用纸票投。' },
  handed: { title: '您已经领了纸票', text: '这一票请用纸票投。' },
  entrusted: { title: '您委托的人已经替您领了票', text: '这一票由受托人投，手机上不能再投。' },
  locked: { title: '还不能投', text: '票箱的钥匙还没有设好，请稍后再来，或者打电话问窗口。' },
  hands: { title: '这次表决在会上举手', text: '请到会场签到，到时候举手；不用手机投，也没有纸票。' },
  'not-online': { title: '这次表决不用手机投', text: '请照下面的办法投。' },
  void: { title: '这次表决作废了', text: '已经投的都不算数，现在也不用投。为什么作废，写在表决里。' },
  announced: { title: '还没有开始', text: '到了开始的时间再来投。' },
};

function NoBallot({ vote, base }: { vote: BallotView; base: string }) {
  const { title, text } = sentences[vote.state] ?? { title: '已经截止', text: '这次表决不能再投了。' };
  return (
    <>
      <PageHead title={title} lede={text} reference={`${vote.number} · ${vote.title}`} />
      <p>
        {dateTime(vote.opensAt)} 开始，{dateTime(vote.closesAt)} 截止。
      </p>
      <p className="acts">
        {vote.state === 'voted' ? (
          <a className="btn" href={`${base}/receipt?number=${vote.head.number}`}>
            看回执
          </a>
        ) : null}
        <a href={base}>看这次表决</a>
      </p>
      {vote.state === 'not-online' ? <OtherWays vote={vote} /> : null}
    </>
  );
}
