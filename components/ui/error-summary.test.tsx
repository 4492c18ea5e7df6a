import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ErrorSummary } from './error-summary';

const html = (problem: string, errors: Record<string, string>) =>
  renderToStaticMarkup(<ErrorSummary form="f" state={{ values: {}, problem, errors }} />);

test('a sentence that belongs to a field is said once, with the way to it', () => {
  const one = html('票箱要由两个人带。', { secondId: '票箱要由两个人带。' });
  expect(one.split('票箱要由两个人带。')).toHaveLength(2);
  expect(one).toContain('<a href="#f-secondId">票箱要由两个人带。</a>');
});

test('a sentence about the whole stands above those of the fields', () => {
  expect(html('有几处要改，改好后再提交。', { title: '请填写。' })).toContain('<p>有几处要改，改好后再提交。</p>');
  expect(html('还没有到截止时间，不能计票。', {})).toContain('还没有办成');
});
