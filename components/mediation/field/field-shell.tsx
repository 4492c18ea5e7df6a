import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';

/** The frame of the page that phones keep: the same for everybody, whoever is signed in. */
export function FieldShell({ demo, children }: { demo: boolean; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="mast">
        {demo ? (
          <div className="demo">
            <p className="narrow">
              <b className="nb">演示数据</b>
              <span>人名、地名和数字都是编的，在这里办的事不算数。</span>
            </p>
          </div>
        ) : null}
        <div className="narrow mast__row">
          <a className="brand" href="/desk">
            <span className="brand__seal" aria-hidden="true">
              议
            </span>
            <span>
              <b>议事厅</b>
              <small>回工作台要有网</small>
            </span>
          </a>
        </div>
        <div className="narrow">
          <hr className="wenwu" />
        </div>
      </header>
      <main id="main">
        <div className="narrow">
          <PageHead title="外勤笔记" lede="走到哪里记到哪里，没有网也能写。只有您自己看得到，回来核对了再放进案子。" />
          <noscript>
            <p>这一页要开着脚本才能用。没有脚本，请在有网时到“调解”的“外勤笔记”里写。</p>
          </noscript>
          {children}
        </div>
      </main>
    </>
  );
}
