'use client';

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
        <h1>这一页出了毛病</h1>
        <p>不是您的错，您写的东西没有丢。请再试一次；还不行，请到窗口办，或者打电话。</p>
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
