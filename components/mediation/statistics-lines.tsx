'use client';

// In the browser too: what a page carries twice, as HTML and as data for React, is then the figures alone.
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';

export interface LinesProps {
  title: string;
  /** What is counted, and what the list of its cases is asked for beside the period. */
  lines: readonly (readonly [label: string, text: string, asked: string | null])[];
  /** The list of cases in this period: what is asked for comes after it. */
  list: string;
}

export function Lines({ title, lines, list }: LinesProps) {
  return (
    <Table
      caption={title}
      columns={[
        { head: '项目', rowHead: true },
        { head: '数', num: true },
      ]}
      rows={lines.map(([label, text, asked]) => ({
        cells: [label, asked === null ? text : <a href={`${list}${asked}`}>{text}</a>],
      }))}
      stack={false}
      headHidden
      className="mini"
    />
  );
}

export function Groups({
  groups,
  list,
}: Pick<LinesProps, 'list'> & { groups: readonly (Omit<LinesProps, 'list'> & { rule: string })[] }) {
  return groups.map(({ title, rule, lines }) => (
    <Section key={title} title={title}>
      <p className="small quiet">{rule}</p>
      <Lines title={title} lines={lines} list={list} />
    </Section>
  ));
}
