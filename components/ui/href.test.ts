import { expect, test } from 'vitest';
import { hrefWith } from './href';

test('a changed filter starts from the first page and keeps the others', () => {
  const query = { class: 'shield', q: '井盖', after: 'k' };
  expect(hrefWith('/issues', query, { class: 'sea' })).toBe('/issues?class=sea&q=%E4%BA%95%E7%9B%96');
  expect(hrefWith('/issues', query, { class: null, q: null })).toBe('/issues');
  expect(hrefWith('/issues', query, { after: 'm' })).toContain('after=m');
});
