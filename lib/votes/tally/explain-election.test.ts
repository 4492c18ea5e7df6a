import { expect, test } from 'vitest';
import { type OfficeInput, tallyOffice } from './election';
import { electionVerdict, explainElection } from './explain-election';

const cast = (ballots: Record<string, number>) =>
  Object.entries(ballots).flatMap(([text, times]) => Array<string>(times).fill(text));
const office = (seats: number, ballots: Record<string, number>, more: Partial<OfficeInput> = {}) =>
  tallyOffice({
    rule: 'v-election',
    round: 'first',
    seats,
    electorate: { heads: 1400 },
    candidates: ['王某（示例）', '李某（示例）', '张某（示例）'].map((name, i) => ({ number: i + 1, name })),
    ballots: cast(ballots),
    ...more,
  });
const says = (outcome: ReturnType<typeof office>) => explainElection(outcome).map(({ sentence }) => sentence);

test('each clause is said with its numbers', () => {
  const outcome = office(1, { '1': 412, '2': 380, abstain: 2, invalid: 1 });
  expect(says(outcome)).toEqual([
    '参加投票 795 人，要全体过半数，也就是 701 人：够了，多出 94 人。',
    '王某（示例）得 412 票，要参加投票的过半数，也就是 398 票：够了，多出 14 票。',
    '李某（示例）得 380 票，要参加投票的过半数，也就是 398 票：还差 18 票。',
    '张某（示例）得 0 票，要参加投票的过半数，也就是 398 票：还差 398 票。',
  ]);
  expect(explainElection(outcome)[1]).toMatchObject({ who: { number: 1 }, got: 412, gate: 398, base: 795 });
  expect(explainElection(outcome)[0]).toMatchObject({ who: null, got: 795, gate: 701, base: 1400 });
  expect(explainElection(outcome)[0]?.need).toMatchObject({ need: '2v > N', met: true });
  expect(electionVerdict(outcome)).toBe('王某（示例）当选。');
});

test('just enough, and the run-off that follows', () => {
  const outcome = office(2, { '1,2': 351, '1,3': 350 });
  expect(says(outcome).slice(0, 3)).toEqual([
    '参加投票 701 人，要全体过半数，也就是 701 人：刚好够。',
    '王某（示例）得 701 票，要参加投票的过半数，也就是 351 票：够了，多出 350 票。',
    '李某（示例）得 351 票，要参加投票的过半数，也就是 351 票：刚好够。',
  ]);
  expect(electionVerdict(office(2, { '1,2': 350, '1,3': 350, '1': 1 }))).toBe(
    '王某（示例）当选。还缺 1 名，另行选举，候选人是李某（示例）、张某（示例）。',
  );
});

test('the run-off asks for a third, and what it leaves open is for the localities', () => {
  const outcome = office(1, { '1': 300, '2': 299, '3': 302, abstain: 29 }, { round: 'run-off' });
  expect(says(outcome)[1]).toBe('张某（示例）得 302 票，要参加投票的三分之一以上，也就是 310 票：还差 8 票。');
  expect(electionVerdict(outcome)).toBe('没有人当选。还缺 1 名，法律没有规定再投一次，按当地选举办法处理。');
});

test('votes enough and no seat: others had more, or as many', () => {
  const crowded = office(1, { '1': 800, '1,2': 0 }, { round: 'run-off' });
  expect(says(crowded)[1]).toMatch(/够了，多出 533 票。$/);
  const full = office(1, { '1': 500, '2': 400 }, { round: 'run-off' });
  expect(says(full)[2]).toBe(
    '李某（示例）得 400 票，要参加投票的三分之一以上，也就是 300 票：够了，多出 100 票。可是得票更多的人已经选满了名额。',
  );
  const tied = office(1, { '1': 400, '2': 400 }, { round: 'run-off' });
  expect(says(tied)[1]).toMatch(/可是票数相等，还要再投一次。$/);
  expect(electionVerdict(tied)).toBe(
    '没有人当选。王某（示例）、李某（示例）票数相等（各 400 票），最后 1 个名额在他们中间再投一次，以得票多的当选（各地选举办法的通行做法）。',
  );
});

test('after a tie only the order counts', () => {
  const decided = office(1, { '1': 400, '2': 399 }, { round: 'tie' });
  expect(says(decided).slice(1, 3)).toEqual([
    '王某（示例）得 400 票，以得票多的当选：当选。',
    '李某（示例）得 399 票，以得票多的当选：得票更多的人已经选满了名额。',
  ]);
  expect(explainElection(decided)[1]).toMatchObject({ gate: null, need: null });
  const again = office(1, { '1': 400, '2': 400 }, { round: 'tie' });
  expect(says(again)[1]).toBe('王某（示例）得 400 票，以得票多的当选：票数相等，还要再投一次。');
});

test('no quorum: the election is held again', () => {
  const outcome = office(1, { '1': 40 }, { rule: 'rc-election-households', electorate: { heads: 80 } });
  expect(says(outcome).slice(0, 2)).toEqual([
    '参加投票 40 户，要全体过半数，也就是 41 户：还差 1 户。',
    '王某（示例）得 40 票，要参加投票的过半数，也就是 21 票：够了，多出 19 票。可是参加投票的不够法定数，选举无效。',
  ]);
  expect(electionVerdict(outcome)).toBe(
    '选举无效，要重新选举：参加投票 40 户，要全体过半数，也就是 41 户：还差 1 户。',
  );
  const reps = office(1, { '1': 60 }, { rule: 'rc-election-reps', electorate: { heads: 90 } });
  expect(says(reps)[0]).toBe('参加投票 60 人，要全体超过三分之二，也就是 61 人：还差 1 人。');
});

test('nobody is left to stand again', () => {
  const alone = office(2, { '1': 800 }, { candidates: [{ number: 1, name: '王某' }] });
  expect(electionVerdict(alone)).toBe('王某当选。还缺 1 名，没有人可以列为另行选举的候选人。');
});
