import type { ReactNode } from 'react';
import { Facts } from '@/components/ui/facts';
import { When } from '@/components/ui/when';
import type { NoticeView } from '@/lib/notices/queries/record';

type Part<K extends keyof NoticeView> = { notice: Pick<NoticeView, K> };

export function Clauses({ notice }: Part<'clauses'>) {
  return notice.clauses.map((c) => (
    <div key={c.label} className="rests-on">
      <p>{c.href ? <a href={c.href}>{c.label}</a> : c.label}</p>
      {c.text ? <p className="doc">{c.text}</p> : null}
    </div>
  ));
}

/** What strangers get, and beside it what only staff and the recipient do. */
export function NoticeFacts({ notice }: { notice: NoticeView }) {
  const { whole } = notice;
  const service: ReactNode = whole?.service ? (
    <>
      {whole.service.method}，{whole.service.result}，<When at={whole.service.at} as="shortDateTime" />
      {whole.service.witness ? `，见证人 ${whole.service.witness}` : null}
    </>
  ) : null;
  return (
    <Facts
      items={[
        { term: '隐患类别', value: notice.category },
        { term: '位置', value: whole?.place ?? notice.building ?? '楼外' },
        whole?.recipient && { term: '被告知人', value: whole.recipient },
        { term: '检查时间', value: <When at={notice.checkedAt} as="shortDateTime" /> },
        notice.issuedAt && { term: '开单', value: <When at={notice.issuedAt} as="date" /> },
        notice.round > 1 && { term: '第几次告知', value: `第 ${notice.round} 次` },
        notice.dueAt && { term: '期限', value: <When at={notice.dueAt} as="shortDateTime" /> },
        whole && whole.handlers.length > 0 && { term: '经办人', value: whole.handlers.join('、') },
        whole?.service && { term: '送达', value: service },
        whole?.answer && { term: '对方的答复', value: `${whole.answer.word}（${whole.answer.via}）` },
        notice.recheckedAt && {
          term: '复查',
          value: (
            <>
              {whole?.rechecker} <When at={notice.recheckedAt} as="date" />
            </>
          ),
        },
        notice.reportedTo && { term: '报给', value: notice.reportedTo },
        notice.receiptNumber && { term: '受理编号', value: notice.receiptNumber },
        { term: '咨询电话', value: notice.phone },
      ]}
    />
  );
}
