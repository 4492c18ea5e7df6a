import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { demoPassword, demoSignIns } from '@/seeds/demo';

const readme = readFileSync('README.md', 'utf8');
const isNamed = (word: string) => readme.includes(`\`${word}`);

it('the README names every setting', () => {
  const shape = readFileSync('lib/kernel/settings.ts', 'utf8');
  const settings = [...shape.matchAll(/^ {4}([A-Z_]+): /gm)].map(([, name]) => name!);
  expect(settings.length).toBeGreaterThan(15);
  expect(settings.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

it('the README names every npm script', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const called = (name: string) => [name, `npm ${name}`, `npm run ${name}`, `npm run -s ${name}`].some(isNamed);
  expect(Object.keys(scripts).filter((name) => !called(name))).toEqual([]);
});

it('the README lists the demo sign-ins as they are', () => {
  expect(demoSignIns.filter(({ phone, who }) => !readme.includes(`| ${phone} | ${who} |`))).toEqual([]);
  expect(readme).toContain(`\`${demoPassword}\``);
});

it('the index of decisions names every decision', () => {
  const index = readFileSync('docs/decisions/README.md', 'utf8');
  const files = readdirSync('docs/decisions').filter((file) => file !== 'README.md');
  expect(files.filter((file) => !index.includes(`(${file})`))).toEqual([]);
});

it('docs name no file that is not there', () => {
  const pages = ['README.md', ...readdirSync('docs', { recursive: true }).map((file) => `docs/${file}`)];
  const named = pages
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /`((?:app|bench|components|db|lib|scripts|seeds|tests)\/[\w./[\]-]+\.\w+)`/g,
        ),
      ].map(([, name]) => ({ file, name: name! })),
    );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ name }) => !existsSync(name))).toEqual([]);
});
