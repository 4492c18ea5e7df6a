export interface RowTitleProps {
  href: string;
  title: string;
  /** Number, class, place: in small type under the title. */
  below: string;
}

/** What names a row of a list. */
export function RowTitle({ href, title, below }: RowTitleProps) {
  return (
    <>
      <a className="t" href={href}>
        {title}
      </a>
      <br />
      <span className="tiny">{below}</span>
    </>
  );
}
