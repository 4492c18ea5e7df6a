import { UnsentWords } from '@/components/ui/unsent-words';

/**
 * A page that only says something. It travels along with every page, in case that one turns out to be refused or not to
 * exist, so it has neither header nor footer: they were a third of each page's bytes.
 */
export function Notice({ title, advice }: { title: string; advice: string }) {
  return (
    <main id="main" className="narrow">
      <section className="empty">
        <p className="demo-word">演示数据</p>
        <h1>{title}</h1>
        <p>{advice}</p>
        <UnsentWords />
        <ul>
          <li>
            <a href="/">看公开栏</a>
          </li>
          <li>
            <a href="/login">登录以后再看</a>
          </li>
        </ul>
      </section>
    </main>
  );
}
