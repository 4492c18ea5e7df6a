import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RowChart } from '@/components/ui/row-chart';
import { disputeTypes, typeNames } from '@/lib/mediation/rules/words';
import { type ClaimRow, ClaimRows } from './claim-rows';
import { Groups } from './statistics-lines';

// A list has 40 kB in all: its frame takes some 18, and what is shown comes twice, as HTML and as data for React.
const frame = 18_000;
const most = 40_000;
const bytes = (text: string) => Buffer.byteLength(text);

test('a page of twenty families stays under 40 kB with its frame', () => {
  const rows = Array.from(
    { length: 20 },
    (_, i): ClaimRow => [
      ...([1001 + i, '欧阳某某（示例）（代表人）', '13900000001', '1,234,567.89', '1,234,567.89'] as const),
      ...(['done', '已签，等付款'] as const),
    ],
  );
  const path = '/c/a-long-community/mediation/2026-1234/claims';
  const html = renderToStaticMarkup(<ClaimRows rows={rows} path={path} />);
  expect(html.match(/<tr/g)).toHaveLength(21);
  expect(frame + bytes(html) + bytes(JSON.stringify(JSON.stringify(rows)))).toBeLessThan(most);
});

test('statistics with every figure opening its cases stay under 40 kB with their frame', () => {
  const list = '/c/a-long-community/mediation?from=2026-01-01&to=2026-12-31';
  const lines = disputeTypes.map((type) => [typeNames[type], '1234 件', `&counted=accepted&type=${type}`] as const);
  const groups = [{ title: '纠纷类型', rule: '同一批受理的案子，按受理时定的类型。', lines: [...lines, ...lines] }];
  const chart = disputeTypes.map((type) => ({ label: typeNames[type], value: 1234, text: '1234' }));
  const html = renderToStaticMarkup(
    <>
      <Groups groups={groups} list={list} />
      <RowChart label="每类纠纷" rows={chart} />
    </>,
  );
  expect(frame + bytes(html) + bytes(JSON.stringify(JSON.stringify([groups, chart])))).toBeLessThan(most);
});
