import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    engine: { type: 'string', default: 'both' },
    profile: { type: 'boolean', default: false },
    households: { type: 'string' },
    cases: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

/** Everything the bench makes lies here; nothing of it is kept but the build. */
export const folder = '.tmp/bench';
export const build = `${folder}/next`;

export const options = {
  /** `rush`, `big`, `mediation`; pages and casts where nothing is said. */
  what: positionals[0] ?? 'pages',
  json: values.json,
  /** Writes a CPU profile of each server beside its data. */
  profile: values.profile,
  /** Of a rush: what proves the most in the least time, as `npm test` has it. */
  short: values.short,
  /** Of `big`. */
  electors: Number(values.households ?? 100_000),
  /** Of `mediation`. */
  cases: Number(values.cases ?? 100_000),
  engines: (['sqlite', 'postgres'] as const).filter((name) => values.engine === 'both' || values.engine === name),
  ...(values.quick
    ? { households: Number(values.households ?? 300), rounds: 3, seconds: 0.4, ballots: 120 }
    : { households: Number(values.households ?? 5720), rounds: 10, seconds: 0.6, ballots: 1200 }),
};

export const clients = 16;

/** Not secrets: nothing of the bench leaves this machine. With one key a build serves every run. */
export const secrets = {
  NEXTAUTH_SECRET: 'the-bench-signs-its-sessions-with-this',
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'bench').toString('base64'),
};
