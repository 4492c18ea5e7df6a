// What the docs say is read from the code: every life cycle as a diagram, every right as a row.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { roleLabels } from '@/lib/identity/labels';
import { type Role, roles } from '@/lib/kernel/verdict';

interface Machine {
  states: readonly string[];
  table: Record<string, { from: readonly string[]; to: string }>;
}
type Labels = Record<string, { word: string }>;
type Exports = Record<string, unknown>;

const isMachine = (v: unknown): v is Machine => typeof v === 'object' && v !== null && 'states' in v && 'table' in v;
const isLabels = (v: unknown, states: readonly string[]): v is Labels =>
  typeof v === 'object' && v !== null && states.every((s) => typeof (v as Labels)[s]?.word === 'string');

const contexts = readdirSync('lib', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The exports of `lib/<context>/<name>.ts` and of the files of `lib/<context>/<name>/`, of every context. */
async function modules(name: string): Promise<{ context: string; exports: Exports }[]> {
  const found: { context: string; exports: Exports }[] = [];
  for (const context of contexts) {
    const entries = readdirSync(`lib/${context}`, { recursive: true, encoding: 'utf8' });
    const files = entries.filter((f) => new RegExp(`^${name}(/[a-z-]+)?\\.ts$`).test(f)).sort();
    for (const file of files)
      found.push({ context, exports: await import(pathToFileURL(path.resolve('lib', context, file)).href) });
  }
  return found;
}

export async function statesDoc(): Promise<string> {
  const parts = ['# 状态图', '', '由 `npm run docs:generate` 从各 `machine.ts` 生成，不要手改。', ''];
  for (const { context, exports } of await modules('machine'))
    for (const [name, machine] of Object.entries(exports)) {
      if (!isMachine(machine)) continue;
      const labels = Object.values(exports).find((v) => isLabels(v, machine.states)) as Labels | undefined;
      const word = (s: string) => labels?.[s]?.word ?? s;
      parts.push(`## ${context} · ${name}`, '', '```mermaid', 'stateDiagram-v2');
      for (const state of machine.states) parts.push(`  state "${word(state)}" as ${state.replaceAll('-', '_')}`);
      for (const [event, { from, to }] of Object.entries(machine.table))
        for (const f of from) parts.push(`  ${f.replaceAll('-', '_')} --> ${to.replaceAll('-', '_')}: ${event}`);
      parts.push('```', '');
    }
  return parts.join('\n');
}

/** Every command with the roles that may run it, in a community of their own. */
export async function allRights(): Promise<Record<string, readonly Role[]>> {
  const found: Record<string, readonly Role[]> = {};
  for (const { exports } of await modules('policy')) Object.assign(found, exports.rights);
  return found;
}

export async function permissionsDoc(): Promise<string> {
  const head = `| 命令 | ${roles.map((r) => roleLabels[r]).join(' | ')} |`;
  const rows = Object.entries(await allRights())
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([command, may]) => `| \`${command}\` | ${roles.map((r) => (may.includes(r) ? '●' : '')).join(' | ')} |`);
  return [
    '# 权限表',
    '',
    '由 `npm run docs:generate` 从各 `policy.ts` 的 `rights` 生成，不要手改。角色都在本社区里算；换一个社区，什么都不能办。',
    '表外还有对记录的条件（例如核查的人不能是经办人），写在同一个文件的函数里。',
    '',
    head,
    `|---|${roles.map(() => '---').join('|')}|`,
    ...rows,
    '',
  ].join('\n');
}
