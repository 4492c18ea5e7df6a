'use client';

import './globals.css';

/** Takes the place of the root layout when that fails: no header, no inline styles, nothing read. */
export default function GlobalError() {
  return (
    <html lang="zh-CN">
      <body>
        <title>出了毛病 · 议事厅</title>
        <main className="narrow">
          <section className="empty">
            <h1>议事厅现在打不开</h1>
            <p>不是您的错。请过几分钟再来；急事请直接到窗口，或者打电话。</p>
            <div className="acts">
              <a className="btn btn--go" href="/">
                再打开一次
              </a>
            </div>
          </section>
        </main>
      </body>
    </html>
  );
}
