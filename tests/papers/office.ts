// LibreOffice, as a clerk's machine would open the papers.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const isHere = (name: string) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => folder && existsSync(path.join(folder, name)));

/** Whether both programs are here; `npm test` installs them when it may. */
export const hasOffice = isHere('soffice') && isHere('pdftotext');

export interface Printed {
  /** Without spaces and lines to write on. */
  words: string;
  pages: number;
  isA4: boolean;
}

export const bare = (words: string) => words.replace(/[\s\u3000＿]/g, '');

const run = (name: string, args: string[]) =>
  execFileSync(name, args, { timeout: 120_000, stdio: ['ignore', 'pipe', 'ignore'] }).toString();

/** All files in one start of the program: it takes seconds to start and tenths to print. */
export function printed(files: ReadonlyMap<string, Uint8Array>): Map<string, Printed> {
  const room = mkdtempSync(path.join(tmpdir(), 'papers-'));
  try {
    const names = [...files.keys()];
    for (const [at, name] of names.entries()) writeFileSync(path.join(room, `${at}.docx`), files.get(name)!);
    const sources = names.map((_, at) => path.join(room, `${at}.docx`));
    const profile = `-env:UserInstallation=file://${room}/profile`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', room, ...sources]);
    return new Map(
      names.map((name, at) => {
        const pdf = path.join(room, `${at}.pdf`);
        // In the order in which the program wrote it: a cell stays together.
        const words = run('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-']);
        const facts = run('pdfinfo', [pdf]);
        return [
          name,
          {
            words: bare(words),
            pages: Number(/Pages:\s+(\d+)/.exec(facts)?.[1]),
            isA4: /Page size:.*\(A4\)/.test(facts),
          },
        ];
      }),
    );
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
