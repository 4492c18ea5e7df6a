import { Numbered } from '@/components/ui/numbered';
import { Section } from '@/components/ui/section';
import type { HeadView } from '@/lib/votes/queries/head';

/** Shown in steps of five while the vote runs. */
const atLeast = (n: number, unit: string) => (n < 5 ? `不到 5 ${unit}` : `至少 ${n} ${unit}`);

/** 怎样才算通过: the law's demands in the numbers of this roll. */
export function Demands({ vote, tookPart }: { vote: HeadView; tookPart?: number }) {
  const now = tookPart === undefined ? null : <span className="quiet nb">现在{atLeast(tookPart, vote.unit)}。</span>;
  const items = vote.demands.length
    ? vote.demands.map((d) => ({
        key: d.key,
        text: (
          <>
            {d.text}
            {d.key === 'quorum.heads' ? now : null}
          </>
        ),
      }))
    : [{ key: 'rule', text: vote.ruleSentence }];
  if (vote.kind === 'options')
    return (
      <Section title="结果怎么用">
        <p>按选的人多少排出先后，只供参考，不产生决定，不能立约。{now}</p>
      </Section>
    );
  return (
    <Section title={vote.kind === 'election' ? '怎样才算当选' : '怎样才算通过'}>
      <Numbered items={items} />
      <p className="small quiet">
        {vote.kind === 'election' ? null : <span className="ph">弃权也算参加，但不算同意。</span>}
        <span className="ph">依据{vote.articles.join('、')}。</span>
        {vote.callers ? <span className="ph">{vote.callers}可以要求召开。</span> : null}
      </p>
      {vote.isBinding ? null : (
        <p className="small">
          <b>这次只在网上征求意见：</b>法律没有写明可以只用网上表决，所以结果只供参考，不能立约、不能当作会议决定。
        </p>
      )}
    </Section>
  );
}
