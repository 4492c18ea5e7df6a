import type { ReactNode } from 'react';

/** The screen of the hall: large, and nothing on it leads anywhere else. */
export function KioskShell({ children }: { children: ReactNode }) {
  return (
    <div className="kiosk">
      <header className="mast">
        <div className="narrow mast__row">
          <p className="brand">
            <span className="brand__seal" aria-hidden="true">
              议
            </span>
            <span>
              <b>会场自助投票</b>
            </span>
          </p>
          <p className="demo-word">演示数据</p>
        </div>
        <div className="narrow">
          <hr className="wenwu" />
        </div>
      </header>
      <main id="main">
        <div className="narrow">{children}</div>
      </main>
    </div>
  );
}
