import { PageHead } from '@/components/ui/page-head';
import { shortDateTime } from '@/lib/i18n/format';
import { TalkForm, type TalkFormProps } from './talk-form';

/** Back to back: for the mediators of this case, and beside its file. */
export function TalksPage({ back, ...form }: TalkFormProps & { back: string }) {
  const { view } = form;
  return (
    <>
      <PageHead
        crumb={{ href: back, label: '回到案子', back: true }}
        reference={view.number}
        title="背对背谈话"
        lede="只有本案的调解员看得到，谁看过都有记录。不给任何一方看，不进调解记录，不装入卷宗，导出全卷也没有。"
      />
      {view.talks.map((t) => (
        <details className="fold" key={t.id}>
          <summary>
            {shortDateTime(t.at)} 和{t.party}谈
          </summary>
          <p className="small quiet">
            {t.place} · 记录人 {t.author}
          </p>
          <p className="said">{t.words}</p>
        </details>
      ))}
      {view.talks.length ? (
        <p className="acts">
          <a href={`${back}/talks/print`}>打印副卷</a>
        </p>
      ) : (
        <p className="quiet">还没有记过。</p>
      )}
      <TalkForm {...form} />
    </>
  );
}
