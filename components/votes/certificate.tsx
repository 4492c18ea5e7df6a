import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { VoteView } from '@/lib/votes/queries/record';
import { When } from './when';

/** Groups of four, in two lines. */
function Hash({ value }: { value: string | null }) {
  const shown = (value ?? '').slice(0, 32).replace(/(.{4})(?=.)/g, '$1 ');
  return (
    <span className="hash" title={value ?? ''}>
      {shown}
    </span>
  );
}

export function Certificate({ vote }: { vote: VoteView }) {
  const { certificate: c, signatures } = vote;
  if (!c) return null;
  return (
    <Section title="结果证明">
      <Facts
        className="cert"
        items={[
          { term: '表决文本', value: <Hash value={c.text} /> },
          { term: '冻结的名册', value: <Hash value={c.roll} /> },
          { term: '适用的规则', value: <Hash value={c.rule} /> },
          {
            term: '上一条记录',
            value: (
              <>
                <Hash value={c.chain} />
                （第 {c.seq} 条）
              </>
            ),
          },
          vote.guards.roll.unresolved > 0 && {
            term: '名册异议',
            value: `表决开始时有 ${vote.guards.roll.unresolved} 件没有决定`,
          },
          { term: '证明时间', value: <When at={c.at} /> },
          { term: '证明人', value: signatures.map((s) => s.name).join('、') },
        ]}
      />
      {vote.isHands ? null : <p className="tiny">每张票在审计链里都有一个指纹，改过一张票，指纹就对不上。</p>}
      <p className="small">
        <a href={`/c/${vote.place.code}/votes/${vote.ref}/record.json`}>下载公开记录</a>
        ，谁都可以重新数一遍；签名用的公钥指纹在
        <a href={`/c/${vote.place.code}/audit`}>留痕</a>页。
      </p>
    </Section>
  );
}

/** 查我的票: whether it was counted, never what it said. */
export function ReceiptSearch({ vote, typed }: { vote: VoteView; typed: string | undefined }) {
  if (!vote.certificate) return null;
  return (
    <Section title="查我的票" id="receipt">
      {vote.receiptFound === null ? null : (
        <p role="status">
          <b>{vote.receiptFound ? '这张票算进去了。' : '没有这个回执号，请对照回执再输一次。'}</b>
        </p>
      )}
      <form className="stack" method="get" action="#receipt">
        <label className="small" htmlFor="receipt-no">
          输入回执号，看您这一票算进去没有
        </label>
        <input className="in in--tap" id="receipt-no" name="receipt" defaultValue={typed} autoComplete="off" />
        <button type="submit" className="btn btn--sm">
          查一查
        </button>
      </form>
    </Section>
  );
}
