import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { area, dateTime } from '@/lib/i18n/format';
import type { VoteView } from '@/lib/votes/queries/record';

type Mine = VoteView['mine'][number];

/** 6号楼2-102 等 3 处，共 312.40 ㎡ */
export function headName({ labels, area: size }: Pick<Mine, 'labels' | 'area'>): string {
  const [first] = labels;
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
              {headName(head)}
              {head.tally === 'advisory' ? '（旁听意见）' : `，算 1 ${vote.unit}`}
              <br />
              {head.castAt ? (
                <>
                  <StateTag shape="done">{head.channel === 'online' ? '投过了' : '纸票已计入'}</StateTag>{' '}
                  <span className="small quiet">{dateTime(head.castAt)}</span>{' '}
                  <a href={`${base}/receipt?number=${head.number}`}>看回执</a>
                </>
              ) : head.paperAt ? (
                <StateTag shape="go">纸票收到了</StateTag>
              ) : (
                <StateTag shape="wait">还没有投</StateTag>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
