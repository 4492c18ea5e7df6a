import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { boxNames, spellBoxNames } from '@/lib/kernel/form-state';
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

test('which box it is stands before what is wrong with it, in the order of the page, known from the post alone', () => {
  const labels = new Map([
    ['title', '一句话说是什么事'],
    ['category', '哪一类'],
    ['place', '具体位置'],
  ]);
  const errors = { place: '请填写。', title: '请填写。', category: '请选是哪一类。', other: '请检查。' };
  const values = { [boxNames]: spellBoxNames(labels).replaceAll('\n', '\r\n') };
  const summary = renderToStaticMarkup(<ErrorSummary form="f" state={{ values, problem: null, errors }} />);
  expect([...summary.matchAll(/<a href="#f-(\w+)">([^<]*)/g)].map(([, ...said]) => said)).toEqual([
    ['title', '一句话说是什么事：请填写。'],
    ['category', '请选是哪一类。'],
    ['place', '具体位置：请填写。'],
    ['other', '请检查。'],
  ]);
});

test('junk in the place of the names of the boxes names nothing', () => {
  const state = { values: { [boxNames]: ['x', '\n \n'] }, problem: null, errors: { x: '请填写。' } };
  expect(renderToStaticMarkup(<ErrorSummary form="f" state={state} />)).toContain('>请填写。<');
});
