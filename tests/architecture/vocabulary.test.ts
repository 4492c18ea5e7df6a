import path from 'node:path';
import { expect, it } from 'vitest';
import { sources } from './sources';

/** Not contexts: what every context stands on, what runs them by the clock, and what gathers a part of each. */
const shared = /^lib\/((kernel|i18n|jobs)\/|(handover|messages|file-readers)\.ts$)/;
/** Rooms that are more than the pattern; each has its decision record. `identity` is the one door to next-auth. */
const more: Record<string, RegExp> = {
  identity: /^lib\/identity\/[a-z]+(-[a-z]+)*\.tsx?$/,
  files: /^lib\/files\/((bucket|heic|intake|keep|store)\.ts|heic-worker\.mjs)$/,
  community: /^lib\/community\/(roster\/[a-z]+(-[a-z]+)*|id-numbers)\.ts$/,
};

const pattern =
  /^lib\/[a-z-]+\/((rules|policy|schema|messages|queries|documents|tally|machine)(\/[a-z]+(-[a-z]+)*)?|commands\/[a-z]+(-[a-z]+)+)\.tsx?$/;

it('a context has the closed vocabulary of files', () => {
  const strange = sources
    .map(({ file }) => file)
    .filter(
      (file) => file.startsWith('lib/') && !/\.test\.tsx?$/.test(file) && !shared.test(file) && !pattern.test(file),
    )
    .filter((file) => !more[file.split('/')[1] ?? '']?.test(file));
  expect(strange).toEqual([]);
});

it('no file or folder is called by a word that says nothing', () => {
  const vague = /(^|[/.-])(utils?|helpers?|services?|managers?|common|types|misc|shared|stuff)([/.-]|$)/;
  expect(sources.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([]);
});

it('files are kebab-case', () => {
  const bad = sources
    .map(({ file }) => file)
    .filter(
      (file) =>
        !path
          .basename(file)
          .replace(/^\./, '')
          .split('.')
          .every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)),
    );
  expect(bad).toEqual([]);
});

it('a command file exports the deed it is named after', () => {
  const wrong = sources
    .filter(({ file }) => /^lib\/[a-z-]+\/commands\/[^/]+\.ts$/.test(file) && !/\.test\.ts$/.test(file))
    .filter(({ file, text }) => {
      const name = path.basename(file, '.ts').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      return !new RegExp(`export (const|function|async function) ${name}\\b`).test(text);
    });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
