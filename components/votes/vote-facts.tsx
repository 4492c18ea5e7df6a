import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { area, date, refLabel } from '@/lib/i18n/format';
import type { VoteView } from '@/lib/votes/queries/record';
import { OtherWays } from './other-ways';
import { VotePapers } from './vote-papers';
import { When } from './when';

export function VoteFacts({ vote }: { vote: VoteView }) {
  const base = `/c/${vote.place.code}/votes/${vote.ref}`;
  const { roll, founded } = vote;
  return (
    <>
      <Section title="情况">
        <Facts
          items={[
            { term: '谁来表决', value: vote.electorate },
            { term: '怎么投', value: `${vote.modeWord}；${vote.channelWords.join('、')}` },
            roll && {
              term: '名册',
              value: (
                <>
                  {roll.heads} {vote.unit}
                  {roll.area === null ? '' : `，${area(roll.area)}`} <a href={`${base}/roll`}>看名册</a>
                </>
              ),
            },
            { term: '开始', value: <When at={vote.opensAt} /> },
            { term: '截止', value: <When at={vote.closesAt} /> },
            vote.announcedAt && { term: '公告', value: <When at={vote.announcedAt} /> },
            vote.shortNotice && { term: '提前公告不足', value: `情况特殊：${vote.shortNotice}` },
            vote.study && { term: '党组织研究', value: `${date(vote.study.day)}，${vote.study.minute}` },
            vote.silence && { term: '没有表态的', value: `${vote.silence.word}。${vote.silence.warning}` },
            vote.beside && { term: '旁听意见', value: `另外征求${vote.beside}的，不计入结果` },
            founded && {
              term: '立了公约',
              value: (
                <a href={`/c/${vote.place.code}/charters/${founded.ref}`}>
                  {founded.title} {refLabel('charters', founded.ref)}
                </a>
              ),
            },
            vote.byProxy !== null && { term: '书面委托', value: `受托人领票 ${vote.byProxy} 张` },
          ]}
        />
        {vote.desks.length && !vote.can.papers && !vote.can.hands ? (
          <p className="acts">
            {vote.desks.map(({ path, label }) => (
              <a key={path} href={`${base}/${path}`}>
                {label}
              </a>
            ))}
          </p>
        ) : null}
      </Section>
      <VotePapers vote={vote} />
      {!vote.isHands && (vote.phase === 'announced' || vote.phase === 'open') ? <OtherWays vote={vote} /> : null}
    </>
  );
}
