// Every command, by a guest, by each role held here and by each role held elsewhere, over HTTP.
import { test as base, expect } from '@playwright/test';
import { roles } from '@/lib/kernel/verdict';
import { builtActions } from './support/actions';
import { type Matrix, openMatrix } from './support/matrix';

const test = base.extend<object, { matrix: Matrix }>({
  matrix: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
    async ({}, use, { parallelIndex }) => {
      const matrix = await openMatrix(parallelIndex);
      await use(matrix);
      await matrix.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const isTurnedAway = ({ status, to }: { status: number; to: string }) =>
  status === 404 || to.startsWith('/login?next=');

test('each command that a role may run has a form, but for those that follow from another @once', async ({
  matrix,
}) => {
  const without = matrix.cases.filter((c) => !matrix.actionOf(c.command)).map((c) => c.command);
  // The import begins by itself after its confirmation; words are erased by the job of retention.
  expect(without.sort()).toEqual(['community.import-roster', 'retention.erase-texts']);
  const known = matrix.cases.flatMap((c) => matrix.actionOf(c.command)?.name ?? []);
  const rest = builtActions()
    .map((a) => a.name)
    .filter((name) => !known.includes(name));
  // At the kiosk the code on the slip decides, not a role.
  expect(rest.sort()).toEqual([
    'activateAccountAction',
    'castAtKioskAction',
    'changePasswordAction',
    'endSessionsAction',
    'openKioskAction',
    'pickAtKioskAction',
    'readMessagesAction',
    'setNoticeWaysAction',
    'setUpFirstAction',
  ]);
});

test('nobody does what the matrix does not allow, and nothing is written @once', async ({ matrix }) => {
  const before = matrix.written();
  const wrong: string[] = [];
  const posts = matrix.cases.flatMap((c) => {
    if (c.anybody || !matrix.actionOf(c.command)) return [];
    const roleless = roles.filter((role) => !c.may.includes(role)).map((role) => matrix.people.here[role]);
    return [matrix.people.guest, ...Object.values(matrix.people.there), ...roleless].map((who) => ({ c, who }));
  });
  await matrix.eachOf(posts, async ({ c, who }) => {
    const { status, to } = await matrix.post(c, who);
    const isRefused = status === 403 || status === 404 || (who.id === '' && to.startsWith('/login?next='));
    if (!isRefused) wrong.push(`${c.command} by ${who.name}: ${status} ${to}`);
  });
  expect(wrong).toEqual([]);
  expect(matrix.written()).toEqual(before);
  expect(posts.length).toBeGreaterThan(2000);
  console.log(`  ${posts.length} posts refused, ${matrix.cases.length} commands`);
});

test('a guest does nothing to an account of one’s own @once', async ({ matrix }) => {
  const before = matrix.written();
  const typed = { until: '1', password: 'yishi-2027', passwordAgain: 'yishi-2027' };
  for (const name of ['changePassword', 'endSessions', 'readMessages', 'setNoticeWays']) {
    const action = builtActions().find((a) => a.command === name)!;
    expect(isTurnedAway(await matrix.send(action, matrix.people.guest, typed)), name).toBe(true);
  }
  const setUp = builtActions().find((a) => a.command === 'setUpFirst')!;
  for (const who of [matrix.people.guest, matrix.people.here.admin])
    expect(isTurnedAway(await matrix.send(setUp, who, { token: 'x' })), who.name).toBe(true);
  expect(matrix.written()).toEqual(before);
});

test('those who may are let in, and the deed is done @once', async ({ matrix }) => {
  const wrong: string[] = [];
  let posts = 0;
  await matrix.eachOf(matrix.cases, async (c) => {
    if (!matrix.actionOf(c.command)) return;
    const others = c.asks ? [] : c.may.filter((role) => role !== c.by);
    const tryAll = async (over: object) => {
      for (const role of others) {
        const { status, to } = await matrix.post(c, matrix.people.here[role], over);
        posts += 1;
        if (status === 403 || status === 404 || status >= 500 || to.startsWith('/login'))
          wrong.push(`${c.command} by ${role}: ${status} ${to}`);
      }
    };
    // With a version that is too old they learn that, and the record stays as the deed needs it.
    const isVersioned = 'version' in c.inputs['']!;
    if (isVersioned) await tryAll({ version: '99999' });
    const { status, to } = await matrix.post(c, matrix.people.here[c.by]);
    posts += 1;
    if (status >= 400 || (!c.alone && !to.startsWith('/')) || to.startsWith('/login'))
      wrong.push(`${c.command} by ${c.by}: ${status} ${to}`);
    if (!isVersioned) await tryAll({});
  });
  expect(wrong).toEqual([]);
  console.log(`  ${posts} posts allowed`);
});
