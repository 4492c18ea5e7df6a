import { log } from '@/lib/kernel/log';
import { mask } from '@/lib/kernel/log-safely';

/** Next writes to the console; from here on it goes to the log, as lines with a request id and without personal data. */
export function logConsole() {
  for (const level of ['error', 'warn', 'info', 'debug'] as const) {
    console[level] = (...said: unknown[]) => write(level, said);
  }
  console.log = console.info;
}

function write(level: 'error' | 'warn' | 'info' | 'debug', said: unknown[]) {
  const error = said.find((part) => part instanceof Error);
  const words = said.filter((part) => typeof part === 'string').join(' ');
  log[level](error ? { err: error } : {}, mask(words) || undefined);
}
