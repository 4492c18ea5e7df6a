// How far an import in this process has come. Its transaction shows nothing to others before it ends.
interface Progress {
  done: number;
  all: number;
}

// One a process: Next.js loads this module once for each bundle.
const here = globalThis as { rosterProgress?: Map<string, Progress> };
here.rosterProgress ??= new Map();
const running = here.rosterProgress;

export const progressOf = (rosterId: string) => running.get(rosterId) ?? null;
export const setProgress = (rosterId: string, progress: Progress) => void running.set(rosterId, progress);
export const clearProgress = (rosterId: string) => void running.delete(rosterId);
