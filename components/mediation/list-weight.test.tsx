import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RowChart } from '@/components/ui/row-chart';
import { disputeTypes, typeNames } from '@/lib/mediation/rules/words';
import { type ClaimRow, ClaimRows } from './claim-rows';
import { Screenings } from './screenings';
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

test('twenty walks of a community with a hundred grids stay under 40 kB with their frame', () => {
  const rows = Array.from({ length: 20 }, (_, i) => ({
    ...{
      id: `019a0000-0000-7000-8000-0000000000${i + 10}`,
      day: '2026-11-23',
      place: '三期东区地下车库',
      grid: '紫竹苑第十二网格',
    },
    ...{ walkers: '孙示例、王示例', found: 3, settled: 1, cases: 0, canOpen: true },
    text: '三楼两家为楼道堆物争吵，劝过一次；二楼说空调滴水，约了周末再去看。',
  }));
  const view = { next: 'a-cursor', rows };
  const html = renderToStaticMarkup(<Screenings view={view} path="/c/a-long-community/mediation" />);
  expect(html.match(/主动调解，开一件案/g)).toHaveLength(20);
  expect(html).not.toContain('<select');
  expect(frame + bytes(html) + bytes(JSON.stringify(JSON.stringify(rows)))).toBeLessThan(most);
});
