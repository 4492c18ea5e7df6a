// Photos of iPhones. sharp's build has no decoder of HEVC: libheif as WebAssembly, in a thread that lives for one photo.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';

export interface Pixels {
  width: number;
  height: number;
  /** RGBA, upright. */
  data: Buffer;
}
/** A decoded photo takes four bytes a pixel, twice: 48 megapixels is the most that such a phone takes. */
const most = { pixels: 50_000_000, pages: (768 * 2 ** 20) / 65_536, milliseconds: 40_000 };
const oneAtATime = pLimit(1);

/** By its place on the disk: the bundler of the pages need not know of it. */
const thread = () => path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/files/heic-worker.mjs');

const decode = (bytes: Buffer) =>
  new Promise<Pixels | 'large' | 'broken'>((settle) => {
    const { pixels, pages } = most;
    const worker = new Worker(/* turbopackIgnore: true */ thread(), {
      workerData: { bytes: new Uint8Array(bytes), pixels, pages },
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    });
    const give = (found: Pixels | 'large' | 'broken') => {
      clearTimeout(bell);
      settle(found);
      void worker.terminate();
    };
    const bell = setTimeout(() => give('broken'), most.milliseconds);
    worker.once('message', (said: 'large' | { width: number; height: number; data: ArrayBuffer }) =>
      give(said === 'large' ? said : { ...said, data: Buffer.from(said.data) }),
    );
    worker.once('error', () => give('broken'));
    worker.once('exit', () => give('broken'));
  });

export const readHeic = (bytes: Buffer) => oneAtATime(() => decode(bytes));
