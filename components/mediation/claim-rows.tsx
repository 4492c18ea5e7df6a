'use client';

// In the browser too: what a page carries twice, as HTML and as data for React, is then the figures alone.
import type { StateShape } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';

export type ClaimRow = readonly [
  no: number,
  name: string,
  phone: string,
  amount: string,
  paid: string,
  shape: StateShape,
  word: string,
];

/** A line of the list for each family. */
export function ClaimRows({ rows, path }: { rows: readonly ClaimRow[]; path: string }) {
  return (
    <Table
      caption="名单"
      columns={[
        { head: '序号', num: true, label: '序号' },
        { head: '姓名', rowHead: true },
        { head: '手机', label: '手机' },
        { head: '主张（元）', num: true, label: '主张（元）' },
        { head: '已付（元）', num: true, label: '已付（元）' },
        { head: '结果', label: '结果' },
      ]}
      rows={rows.map(([no, name, phone, amount, paid, shape, word]) => ({
        key: `${no}`,
        cells: [
          no,
          <a key="name" href={`${path}/${no}`}>
            {name}
          </a>,
          phone,
          amount,
          paid,
          { shape, word },
        ],
      }))}
    />
  );
}
