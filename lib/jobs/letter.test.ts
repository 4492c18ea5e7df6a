import { expect, it } from 'vitest';
import { messages } from '../mediation/messages';
import { letterText } from './letter';

const about = (subjectKind: string, template: string) =>
  letterText(
    { template, community: 'zj', subjectKind, subjectId: 'id', subjectRef: '2026-3' },
    'https://hall.example.cn',
  );

it('a letter says what happened and leads to the record', () => {
  expect(about('issues', 'issue.accept')).toBe('您反映的事已经受理。 https://hall.example.cn/c/zj/issues/2026-3');
});

it.each(Object.keys(messages))('nothing outside the site says that there is a mediation: %s', (template) => {
  expect(about('mediation', template)).not.toMatch(/调解|协议|mediation|2026-3/);
});
