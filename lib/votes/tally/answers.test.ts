import { expect, test } from 'vitest';
import {
  answerFaults,
  type BallotItem,
  choiceWords,
  namesIn,
  pickField,
  readPicks,
  readTyped,
  spellAnswer,
  spellAnswers,
  voteKinds,
  writtenField,
} from './answers';

const question: BallotItem = { nth: 1, kind: 'question', title: '第一条', max: 1, options: [] };
const options = ['周六', '周日', '平时'].map((label, at) => ({ nth: at + 1, label }));
const list: BallotItem = { nth: 1, kind: 'options', title: '哪天开会', max: 2, options };
const office: BallotItem = { ...list, kind: 'election', title: '委员' };
const picked = (item: BallotItem, picks: string[], written?: string[]) => readPicks(item, picks, written);

test('the fields of the first item have no number, those of the others have theirs', () => {
  expect([pickField(1), pickField(2), writtenField(1), writtenField(12)]).toEqual([
    'choice',
    'choice2',
    'other',
    'other12',
  ]);
  expect(voteKinds).toEqual(['question', 'options', 'election']);
});

test('names are apart by line, comma, space or plus, and consist of letters', () => {
  expect(namesIn('王某， 李某\n张某;赵某；钱某、孙某+周某＋吴某/郑某')).toEqual(
    '王某 李某 张某 赵某 钱某 孙某 周某 吴某 郑某'.split(' '),
  );
  expect(namesIn('阿依古丽·买买提,1号,——')).toEqual(['阿依古丽·买买提', '号']);
  expect(namesIn(' , ')).toEqual([]);
  expect(namesIn('某'.repeat(30))).toEqual(['某'.repeat(20)]);
});

test('a question takes one of three choices', () => {
  for (const answer of ['agree', 'oppose', 'abstain']) expect(picked(question, [answer])).toEqual({ answer });
  expect(picked(question, [])).toEqual({ fault: 'missing' });
  for (const picks of [['invalid'], ['agree', 'oppose'], ['toString'], ['']])
    expect(picked(question, picks)).toEqual({ fault: 'unknown' });
});

test('a list takes as many marks as it allows, and equal ballots are equal texts', () => {
  expect(picked(list, ['3', '1'])).toEqual({ answer: '1,3' });
  expect(picked(list, ['2', '2'])).toEqual({ answer: '2' });
  expect(picked(list, ['1', '2', '3'])).toEqual({ fault: 'too-many' });
  expect(picked(list, ['1', '4'])).toEqual({ fault: 'unknown' });
  expect(picked(list, ['一'])).toEqual({ fault: 'unknown' });
  expect(picked(list, [])).toEqual({ fault: 'missing' });
  expect(picked(list, ['abstain'])).toEqual({ answer: 'abstain' });
  expect(picked(list, ['abstain', '1'])).toEqual({ fault: 'abstain-and-mark' });
  const ten = { ...list, max: 3, options: [2, 9, 10].map((nth) => ({ nth, label: `${nth}` })) };
  expect(picked(ten, ['10', '9', '2'])).toEqual({ answer: '2,9,10' });
});

test('an office takes names written in, and they count as marks; a list does not', () => {
  expect(picked(office, ['2'], ['王某'])).toEqual({ answer: '2,+王某' });
  expect(picked(office, [], ['王某', '李某', '王某'])).toEqual({ answer: '+李某,+王某' });
  expect(picked(office, [])).toEqual({ fault: 'missing' });
  expect(picked(office, ['1', '2'], ['王某'])).toEqual({ fault: 'too-many' });
  expect(picked(office, ['abstain'], ['王某'])).toEqual({ fault: 'abstain-and-mark' });
  expect(picked(list, ['1'], ['王某'])).toEqual({ answer: '1' });
  expect(picked(list, [], ['王某'])).toEqual({ fault: 'missing' });
});

test('a paper with questions is typed as a digit each', () => {
  const three = [question, { ...question, nth: 2 }, { ...question, nth: 3 }];
  expect(readTyped(three, '123')).toEqual(['agree', 'oppose', 'abstain']);
  expect(readTyped(three, ' 1, 4，2 ')).toEqual(['agree', 'invalid', 'oppose']);
  expect(readTyped(three, '1、1/1')).toEqual(['agree', 'agree', 'agree']);
  expect(readTyped([question], ' oppose ')).toEqual(['oppose']);
  expect(readTyped([question], '1')).toEqual(['agree']);
  for (const typed of ['12', '1234', '125', '12x3', 'agree', '']) expect(readTyped(three, typed), typed).toBeNull();
});

test('a paper with marks is typed as their numbers and +names, offices apart by a stroke', () => {
  expect(readTyped([office], '3 1')).toEqual(['1,3']);
  expect(readTyped([office], '1、')).toEqual(['1']);
  const long = { ...office, options: [{ nth: 11, label: '王某' }] };
  expect(readTyped([long], '11')).toEqual(['11']);
  expect(readTyped([office], '2，＋王某')).toEqual(['2,+王某']);
  expect(readTyped([office, list], '1、+李某 / 2')).toEqual(['1,+李某', '2']);
  expect(readTyped([office, office], ' 0 ／ x ')).toEqual(['abstain', 'invalid']);
  expect(readTyped([list], 'X')).toEqual(['invalid']);
});

test('a paper with one mark too many, or twice the same, is typed as it is and is invalid', () => {
  expect(readTyped([list], '1 2 3')).toEqual(['invalid']);
  expect(readTyped([list], '2,2')).toEqual(['invalid']);
  expect(readTyped([office], '1,2,+王某')).toEqual(['invalid']);
  expect(readTyped([list], '1 2')).toEqual(['1,2']);
});

test('what is in no such form is asked for again', () => {
  for (const typed of ['', '4', '1 王某', '+', '1/2', '12x', '1a', 'a1', '1 9', '王+某', 'ax', 'xa', '1 +'])
    expect(readTyped([office], typed), typed).toBeNull();
  expect(readTyped([list], '1,+王某')).toBeNull();
  expect(readTyped([office, office], '1')).toBeNull();
  expect(readTyped([office, office], '1/9')).toBeNull();
});

test('an answer is spelled as the voter reads it', () => {
  expect(choiceWords).toEqual({ agree: '同意', oppose: '不同意', abstain: '弃权', invalid: '无效' });
  expect(spellAnswer(question, 'abstain')).toBe('弃权');
  expect(spellAnswer(question, 'agree')).toBe('同意');
  expect(spellAnswer(office, 'abstain')).toBe('都没有选');
  expect(spellAnswer(office, 'invalid')).toBe('无效');
  expect(spellAnswer(office, '1,3,+王某')).toBe('1 周六、3 平时、另选 王某');
  expect(spellAnswer(office, '9')).toBe('9');
  expect(spellAnswers([question], ['oppose'])).toBe('不同意');
  expect(spellAnswers([question, list], ['agree', '2'])).toBe('第一条：同意；哪天开会：2 周日');
  expect(spellAnswers([question], [])).toBe('');
  expect(spellAnswers([question, office], ['agree'])).toBe('第一条：同意；委员：');
});

test('what is wrong with an answer is said', () => {
  expect(answerFaults).toEqual({
    missing: '请选一个：同意、不同意或者弃权。',
    'too-many': '选的太多了，请减少。',
    unknown: '请从列表里选。',
    'abstain-and-mark': '选了“都不选”，就不能再选别的。',
  });
});
