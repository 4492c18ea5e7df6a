export interface RowTitleProps {
  href: string;
  title: string;
  /** Number, class, place: in small type under the title; what is empty is left out. */
  below: readonly (string | null | false)[];
}

/** What names a row of a list. */
export function RowTitle({ href, title, below }: RowTitleProps) {
  return (
    <>
      <a className="t" href={href}>
        {title}
      </a>
      <br />
      <span className="tiny">{below.filter(Boolean).join(' · ')}</span>
    </>
  );
}
