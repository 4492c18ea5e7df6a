import { expect, it } from 'vitest';
import { sources } from './sources';

/** The file's statements that are neither the directive, an import nor an exported form action. */
function strange(text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^'use server';/, '')
    .replace(/^import\s[^;]*;$/gm, '')
    .replace(/^export const \w+Action = formAction\([\s\S]*?\);$/gm, '')
    .split('\n')
    .filter((line) => line.trim());
}

it('an actions.ts holds nothing but form actions', () => {
  const actions = sources.filter(({ file }) => /^app\/(.*\/)?actions\.ts$/.test(file));
  const wrong = actions.flatMap(({ file, text }) => [
    ...(text.startsWith(`'use server';`) ? [] : [`${file}: no 'use server'`]),
    ...strange(text).map((line) => `${file}: ${line}`),
  ]);
  expect(wrong).toEqual([]);
});

it('no other file takes forms', () => {
  const servers = sources.filter(
    ({ file, text }) => /^\s*['"]use server['"]/m.test(text) && !/(^|\/)actions\.ts$/.test(file),
  );
  expect(servers.map(({ file }) => file)).toEqual([]);
});

it('a planted function is seen', () => {
  expect(strange(`'use server';\nexport async function x() {}`)).toHaveLength(1);
  expect(strange(`'use server';\nexport const xAction = formAction(x, (id) => \`/x/\${id}\`);`)).toEqual([]);
});
