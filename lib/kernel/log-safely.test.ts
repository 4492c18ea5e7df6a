import { expect, it } from 'vitest';
import { describeError } from './log-safely';

it('a failed query is described without its parameters', () => {
  const error = new Error('Failed query: insert into people values ($1)\nparams: 王小明,13800000006', {
    cause: Object.assign(new Error('duplicate key'), { code: '23505' }),
  });
  const text = JSON.stringify(describeError(error));
  expect(text).toContain('insert into people');
  expect(text).toContain('23505');
  expect(text).not.toMatch(/王小明|13800000006/);
});

it('nor with the text a parser choked on', () => {
  expect.assertions(1);
  try {
    JSON.parse('{"name":"王小明"');
  } catch (error) {
    expect(JSON.stringify(describeError(error))).not.toContain('王小明');
  }
});

it('something thrown that is no error is masked too', () => {
  expect(describeError('电话 13800000006')).toEqual({ message: '电话 …' });
});
