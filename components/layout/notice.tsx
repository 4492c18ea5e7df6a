import type { ReactNode } from 'react';
import { Page } from './page';

/** A page that only says something: who is looking is not known here, so it greets nobody. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Page viewer={null} community={null} demo={false} narrow>
      <section className="empty">
        <h1>{title}</h1>
        {children}
        <ul>
          <li>
            <a href="/">看公开栏</a>
          </li>
          <li>
            <a href="/login">登录以后再看</a>
          </li>
        </ul>
      </section>
    </Page>
  );
}
