import { describe, expect, it } from 'vitest';
import { emptyFormState, formNameOf, isOf } from './form-state';

describe('the name of a form', () => {
  it('stays the same when the record has changed and the form is sent anew', () => {
    const name = formNameOf('登记退租', { community: 'zj', ref: '2026-1', version: 1, key: 'a', tenancyId: 't' });
    expect(formNameOf('登记退租', { community: 'zj', ref: '2026-1', version: 2, key: 'b', tenancyId: 't' })).toBe(name);
  });

  it('tells the same deed on two rows apart', () => {
    expect(formNameOf('登记退租', { tenancyId: 't' })).not.toBe(formNameOf('登记退租', { tenancyId: 'u' }));
  });

  it('a draft fills only the form it was written in; a state without a name fills any', () => {
    const draft = { ...emptyFormState, values: { formName: '受理', text: '。' } };
    expect(isOf('受理', draft)).toBe(true);
    expect(isOf('退回', draft)).toBe(false);
    expect(isOf('退回', emptyFormState)).toBe(true);
  });
});
