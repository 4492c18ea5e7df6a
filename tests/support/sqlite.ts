import { mkdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/db/migrate';

declare module 'vitest' {
  export interface ProvidedContext {
    template: string;
  }
}

/** One migrated file; each test file works on a copy. */
export default async function sqlite({ provide }: TestProject) {
  const folder = `.tmp/sqlite-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  await migrate(`file:${folder}/template.db`);
  provide('template', `${folder}/template.db`);
  return () => rmSync(folder, { recursive: true, force: true });
}
