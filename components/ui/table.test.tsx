import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Table } from './table';

const columns = [{ head: '地点' }, { head: '结果', label: '结果', num: true }];
const rows = [{ key: '1', cells: ['调解室', '调解成功'] }];

describe('a table that becomes rows on a phone', () => {
  const html = renderToStaticMarkup(<Table caption="见过几次面" columns={columns} rows={rows} />);

  test('keeps its meaning by roles, since its display changes', () => {
    expect(html).toContain('role="table"');
    expect(html.match(/role="cell"/g)).toHaveLength(2);
    expect(html).toContain('role="columnheader"');
  });

  test('is named for those who do not see it, and names its cells on a phone', () => {
    expect(html).toContain('<caption class="vh">见过几次面</caption>');
    expect(html).toContain('class="num" data-l="结果" role="cell">调解成功');
  });

  test('stays an ordinary table without stacking', () => {
    const plain = renderToStaticMarkup(<Table caption="票数" stack={false} columns={columns} rows={rows} />);
    expect(plain).not.toContain('role=');
    expect(plain).not.toContain('tbl--stack');
  });
});
