// What takes forms, as the build knows it: its id, its line in an actions.ts, and the pages it is on.
import { readFileSync } from 'node:fs';

export interface Action {
  id: string;
  /** app/c/[community]/issues/actions.ts */
  file: string;
  /** acceptIssueAction */
  name: string;
  /** lib/issues/commands/accept-issue */
  module: string;
  /** acceptIssue */
  command: string;
  /** /c/[community]/issues/[ref] */
  pages: string[];
}

interface Manifest {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
}

const pageOf = (worker: string) => worker.replace(/^app/, '').replace(/\/page$/, '') || '/';

function sourceOf(file: string, name: string) {
  const text = readFileSync(file, 'utf8');
  const command = new RegExp(`export const ${name} = formAction\\(\\s*(\\w+)`).exec(text)?.[1];
  const module = new RegExp(`import \\{[^}]*\\b${command}\\b[^}]*\\} from '@/([^']+)'`).exec(text)?.[1];
  if (!command || !module) throw new Error(`${file}: no command behind ${name}`);
  return { command, module };
}

export function builtActions(): Action[] {
  const { node }: Manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'));
  return Object.entries(node).map(([id, { filename: file, exportedName: name, workers }]) => {
    const pages = Object.keys(workers)
      .map(pageOf)
      .sort((a, b) => a.length - b.length);
    return { id, file, name, pages, ...sourceOf(file, name) };
  });
}
