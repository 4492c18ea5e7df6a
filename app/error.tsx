'use client';

import { refusalWords } from '@/lib/kernel/refusal-words';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Stands inside the root layout; the header may be what failed, so it needs nothing. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main id="main" className="narrow">
      <section className="empty">
        <p className="demo-word">演示数据</p>
        <h1>{refusalWords.broken.title}</h1>
        <p>{refusalWords.broken.advice}</p>
        {error.digest ? <p className="tiny">告诉工作人员这个编号：{error.digest}</p> : null}
        <div className="acts">
          <button type="button" className="btn btn--go" onClick={reset}>
            再试一次
          </button>
          <a href="/">回到公开栏</a>
        </div>
      </section>
    </main>
  );
}
