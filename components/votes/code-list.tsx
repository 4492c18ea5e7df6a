import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { CodesView } from '@/lib/votes/queries/codes';

/** 回执号名单: every ballot that was counted has one, and nobody can tell what it said. */
export function CodeList({ vote }: { vote: CodesView }) {
  const base = `/c/${vote.place.code}/votes/${vote.ref}`;
  const from = (code: string) => `${base}/codes?from=${encodeURIComponent(code)}`;
  return (
    <>
      <PageHead
        crumb={{ href: base, label: vote.title, back: true }}
        reference={vote.number}
        title="回执号名单"
        lede={`算进结果的 ${vote.total} 张票，一张一个号，按号的顺序排。号旁边没有选择，谁也看不出哪张票投了什么。`}
      />
      <form className="stack" method="get">
        <label className="small" htmlFor="code">
          您的回执号
        </label>
        <input className="in in--tap" id="code" name="code" defaultValue={vote.typed} autoComplete="off" />
        <button type="submit" className="btn btn--sm">
          找一找
        </button>
      </form>
      {vote.isUnreadable ? (
        <p role="status">
          <b>请输回执上的号：12 个数字和英文字母，例如 7F3K-2M9P-QQ4T。</b>
        </p>
      ) : null}
      {vote.isFound === null ? null : (
        <p role="status">
          <b>
            {vote.isFound
              ? `${vote.typed} 在名单里，这张票算进去了。`
              : `名单里没有 ${vote.typed}，请对照回执再输一次。下面从最近的号开始。`}
          </b>
        </p>
      )}
      <Section title="名单" note={vote.begin ? `从 ${vote.codes[0] ?? vote.begin} 开始` : '从第一个开始'}>
        <p className="small">
          按第一个字找：
          {vote.groups.map(({ sign, n }) => (
            <a key={sign} href={from(sign)} className="codes__sign" aria-label={`${sign}，${n} 个`}>
              {sign}
            </a>
          ))}
        </p>
        <p className="codes">
          {vote.isFound ? <mark>{vote.codes[0]}</mark> : vote.codes[0]}
          {vote.codes
            .slice(1)
            .map((code) => `\n${code}`)
            .join('')}
        </p>
        <nav className="pager" aria-label="翻页">
          {vote.begin ? <a href={`${base}/codes`}>回到第一页</a> : null}
          {vote.next ? <a href={from(vote.next)}>下一页</a> : null}
        </nav>
      </Section>
    </>
  );
}
