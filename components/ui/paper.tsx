import type { ReactNode } from 'react';

interface PaperProps {
  /** Who issues it; over the line. */
  org?: ReactNode;
  number?: ReactNode;
  title: ReactNode;
  children: ReactNode;
  /** QR, a line of words, copies: the foot of the paper. */
  qr?: ReactNode;
  foot?: ReactNode;
  page?: number;
  pages?: number;
}

/** One sheet of A4 in the form of an official letter; em is the size-three type. Printing gives exactly this sheet. */
export function Paper({ org, number, title, children, qr, foot, page = 1, pages = 1 }: PaperProps) {
  return (
    <article className="paper" lang="zh-CN">
      {org ? <p className="org">{org}</p> : null}
      {org ? <div className="wu" /> : null}
      {number ? <p className="no">{number}</p> : null}
      {title ? <h1>{title}</h1> : null}
      {children}
      <div className="end">
        <span>{qr}</span>
        <p>{foot}</p>
        <span>
          第{page}页　共{pages}页
        </span>
      </div>
      <div className="wen" />
    </article>
  );
}

/** Sheets under each other; on a phone they shrink to the width. */
export function PaperBox({ children }: { children: ReactNode }) {
  return <div className="paperbox">{children}</div>;
}

export function PaperBody({ children }: { children: ReactNode }) {
  return <div className="body">{children}</div>;
}

interface SignProps {
  /** Handlers, telephone: at the left. */
  left?: ReactNode;
  /** Who signs. */
  org: ReactNode;
  date: ReactNode;
  /** Where the seal goes, over the signature. */
  seal?: boolean;
}

export function PaperSign({ left, org, date, seal = true }: SignProps) {
  return (
    <div className="sign">
      <div>{left}</div>
      <div>
        {seal ? <span className="sealspot">盖章处</span> : null}
        <p>{org}</p>
        <p>{date}</p>
      </div>
    </div>
  );
}
