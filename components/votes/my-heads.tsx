import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { area, dateTime } from '@/lib/i18n/format';
import type { VoteView } from '@/lib/votes/queries/record';

type Mine = VoteView['mine'][number];

/** 6号楼2-102 等 3 处，共 312.40 ㎡ · 村001 · 本人（村民）: where persons count, nobody stands for another. */
export function headName(
  { labels, area: size, tally }: Pick<Mine, 'labels' | 'area' | 'tally'>,
  { isOwners, unit }: Pick<VoteView, 'isOwners' | 'unit'>,
): string {
  const [first] = labels;
  if (tally === 'statutory' && !isOwners && unit === '人') return `本人（${first}）`;
  const name = labels.length > 1 ? `${first} 等 ${labels.length} 处` : first;
  return size === null ? `${name}` : `${name}，${labels.length > 1 ? '共 ' : ''}${area(size)}`;
}

/** My weight, and what is done with each of my ballots. */
export function MyHeads({ vote }: { vote: VoteView }) {
  if (!vote.mine.length) return null;
  const base = `/c/${vote.place.code}/votes/${vote.ref}`;
  return (
    <Section title="您的票" count={vote.mine.length > 1 ? `${vote.mine.length} 票` : null}>
      <ul className="ways">
        {vote.mine.map((head) => (
          <li key={head.number}>
            <span>{head.number}</span>
            <span>
              {headName(head, vote)}
              {head.tally === 'advisory' ? '（旁听意见）' : `，算 1 ${vote.unit}`}
              <br />
              {head.castAt ? (
                <>
                  <StateTag shape="done">
                    {head.channel === 'online' || head.channel === 'kiosk' ? '投过了' : '纸票已计入'}
                  </StateTag>{' '}
                  <span className="small quiet">{dateTime(head.castAt)}</span>{' '}
                  <a href={`${base}/receipt?number=${head.number}`}>看回执</a>
                  {vote.phase === 'open' && vote.allowsChange && head.channel === 'online' ? (
                    <>
                      {' '}
                      <a href={`${base}/ballot?number=${head.number}`}>改投</a>
                    </>
                  ) : null}
                </>
              ) : vote.isHands ? (
                <StateTag shape={head.attendedAt ? 'done' : 'wait'}>
                  {head.attendedAt ? '签到了' : '举手表决，请到会场签到'}
                </StateTag>
              ) : head.entrustedAt ? (
                <StateTag shape="go">受托人领了票</StateTag>
              ) : head.paperAt ? (
                <StateTag shape="go">{vote.isSecret ? '领了纸票' : '纸票收到了'}</StateTag>
              ) : head.voidedAt ? (
                <StateTag shape="fail">手机投的已当面作废，请用纸票投</StateTag>
              ) : vote.phase === 'announced' || vote.phase === 'open' ? (
                <StateTag shape="wait">还没有投</StateTag>
              ) : (
                <StateTag shape="fail">没有投</StateTag>
              )}
              {vote.certificate && head.proof ? <MyLine proof={head.proof} /> : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** SHA-256 of salt and elector: nobody else can tell whose line it is. */
function MyLine({ proof }: { proof: NonNullable<Mine['proof']> }) {
  return (
    <details className="more small">
      <summary>在公开记录里找我这一行</summary>
      <p>在公开记录里找到下面这一行，看选的是不是您投的。别人看不出这一行是谁的。</p>
      <p className="hash">{proof.line}</p>
      <p>
        这一行是用下面两段算出来的（SHA-256，前后相接）：盐 <span className="hash">{proof.salt}</span>，名册里的编号{' '}
        <span className="hash">{proof.electorId}</span>。
      </p>
    </details>
  );
}
