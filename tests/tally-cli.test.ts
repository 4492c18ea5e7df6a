import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratch } from './support/scratch';

const folder = scratch('tally');
const project = join(import.meta.dirname, '..');
const npm = (args: string[], stdin?: string | Buffer) => {
  const command = ['--prefix', project, 'run', '-s', 'tally', '--', ...args];
  const run = spawnSync('npm', command, { cwd: folder, input: stdin ?? '', encoding: 'utf8', maxBuffer: 1e8 });
  return { exit: run.status, out: run.stdout, faults: run.stderr.split('\n').filter(Boolean) };
};
const calculate = (input: unknown) => npm(['-'], JSON.stringify(input));
/** Code and place of each fault; every line has a sentence, and nothing is on standard output. */
const refusals = (run: ReturnType<typeof npm>) => {
  expect(run.exit).toBe(2);
  expect(run.out).toBe('');
  for (const line of run.faults) expect(line).toMatch(/^[a-z-]+ .+: \S+/);
  return run.faults.map((line) => line.slice(0, line.indexOf(': ')));
};

const meeting = { rule: 'rc-persons', electorate: [{ unit: 'a' }, { unit: 'b' }, { unit: 'c' }] };
const agree = (unit: string) => ({ unit, choice: 'agree' });

test('one JSON object, exit 0 whether carried or not', () => {
  const carried = calculate({ ...meeting, ballots: [agree('a'), agree('b')] });
  expect(carried).toMatchObject({ exit: 0, faults: [] });
  expect(JSON.parse(carried.out)).toMatchObject({ rule: 'rc-persons', quorate: true, carried: true });
  const none = calculate({ ...meeting, ballots: [] });
  expect(none.exit).toBe(0);
  expect(JSON.parse(none.out)).toMatchObject({ participating: { heads: 0 }, carried: false });
});

test("a relative file is the caller's, and no file is standard input", () => {
  const text = `\uFEFF${JSON.stringify({ ...meeting, ballots: [], attending: 2 })}`;
  writeFileSync(join(folder, 'vote.json'), text);
  const byFile = npm(['vote.json']);
  expect(JSON.parse(byFile.out).participating).toEqual({ heads: 2 });
  expect(npm([], text).out).toBe(byFile.out);
});

test('what cannot be read', () => {
  expect(refusals(npm(['missing.json']))).toEqual(['bad-file missing.json']);
  expect(refusals(npm(['.']))).toEqual(['bad-file .']);
  expect(refusals(npm(['one', 'two']))).toEqual(['bad-file two']);
  expect(refusals(npm([], ''))).toEqual(['bad-json -']);
  expect(refusals(npm([], Buffer.from([0x22, 0xff, 0x22])))).toEqual(['bad-json -']);
  expect(refusals(npm([], '[]'))).toEqual(['bad-field input']);
});

test('all faults of a file, one line each', () => {
  const faulty = {
    rule: 'rc-persons',
    electorate: [{ unit: 'a' }, { unit: 'a' }, { unit: 'b', area: 5 }, { unit: 'c', owner: 'C' }, { unit: '' }, 7],
    ballots: [
      agree('a'),
      agree('a'),
      agree('x\ny'),
      { unit: 'b', choice: 'yes' },
      { unit: 'c', choice: 'agree', at: 1 },
    ],
    attending: 1,
    note: '',
  };
  expect(refusals(calculate(faulty))).toEqual([
    'bad-field note',
    'bad-field electorate[4].unit',
    'bad-field electorate[5]',
    'bad-area b',
    'bad-field electorate[3].owner',
    'duplicate-unit a',
    'bad-field ballots[4].at',
    'bad-choice b',
    'unknown-unit x\\u000ay',
    'two-ballots a',
    'bad-attending attending',
  ]);
});

test('an entry without a unit is told by its place, with its other faults', () => {
  const electorate = [
    { unit: 'a', area: 1 },
    { area: -1, owner: '' },
  ];
  expect(refusals(calculate({ rule: 'owners-ordinary', electorate, ballots: [{ unit: 1 }] }))).toEqual([
    'bad-field electorate[1].unit',
    'bad-field electorate[1].owner',
    'bad-area electorate[1]',
    'bad-field ballots[0].unit',
    'bad-choice ballots[0]',
  ]);
});

test("faults of owners' votes", () => {
  const electorate = [
    { unit: '1', owner: 'A', area: 100 },
    { unit: '2', owner: 'A', area: 100 },
    { unit: '3' },
    { unit: '4', area: 0.5 },
  ];
  const ballots = [agree('1'), { unit: '2', choice: 'abstain' }];
  expect(refusals(calculate({ rule: 'owners-special', electorate, ballots, attending: 2 }))).toEqual([
    'bad-area 3',
    'bad-area 4',
    'split-owner 2',
    'bad-attending attending',
  ]);
  const huge = [{ unit: '1', area: Number.MAX_SAFE_INTEGER }];
  expect(refusals(calculate({ rule: 'owners-special', electorate: huge, ballots: [] }))).toEqual([
    'bad-area electorate',
  ]);
});

test('a missing part, an unknown rule, an empty roll', () => {
  expect(refusals(calculate({}))).toEqual(['bad-field rule', 'bad-field electorate', 'bad-field ballots']);
  for (const rule of ['v-election', 'v-recall', 'rc-recall-reps', 'toString', '__proto__'])
    expect(refusals(calculate({ rule, electorate: [], ballots: [] }))).toEqual([
      'unknown-rule rule',
      'empty-electorate electorate',
    ]);
  for (const attending of [-1, 1.5, '2', null, 4])
    expect(refusals(calculate({ ...meeting, ballots: [], attending }))).toEqual(['bad-attending attending']);
});

test('100,000 ballots within two seconds, npm included', () => {
  const units = Array.from({ length: 100_000 }, (_, i) => ({ unit: `${i}`, owner: `o${i >> 1}`, area: 8912 }));
  const ballots = units.map(({ unit }) => agree(unit));
  writeFileSync(join(folder, 'large.json'), JSON.stringify({ rule: 'owners-special', electorate: units, ballots }));
  const timed = () => {
    const began = performance.now();
    const run = npm(['large.json']);
    const took = performance.now() - began;
    expect(JSON.parse(run.out)).toMatchObject({ agree: { heads: 50_000, area: 891_200_000 }, carried: true });
    return took;
  };
  // The best of eight: other tests share the machine, and one run that keeps the time shows that it can be kept.
  const best = Array.from({ length: 8 }, () => timed).reduce(
    (least, run) => (least < 2000 ? least : Math.min(least, run())),
    Infinity,
  );
  expect(best).toBeLessThan(2000);
}, 90_000);
