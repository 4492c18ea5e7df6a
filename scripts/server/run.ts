import { createServer } from 'node:http';
import type { Settings } from '@/lib/kernel/settings';
import { buildIfStale } from './build';
import { dressAs } from './dress';
import { readyEnvironment } from './environment';
import { tryFileStore } from './file-store';
import { closeOnSignal, listen, tryAddress, type Upgrade } from './listen';

/** Settings, build, database, server: until it answers. What reads the environment as it loads is imported late. */
export async function run({ dev }: { dev: boolean }) {
  const settings = readyEnvironment();
  await tryAddress(settings.HOST, settings.PORT).catch((error) => refuse(settings, error));
  if (!dev) await buildIfStale();
  await tryFileStore(settings);
  const { prepareDatabase } = await import('./prepare');
  const notice = await prepareDatabase(settings);

  const { default: next } = await import('next');
  const { front } = await import('./front');
  // Next listens for web sockets on the server it is told of, by itself on the first that asks only, so on one address of
  // two; and without its socket a page in development never comes to life. In production there are none to hear of.
  const sockets = createServer();
  const app = next({ dev, hostname: settings.HOST, port: settings.PORT, httpServer: sockets });
  await app.prepare();
  const upgrade: Upgrade | undefined = dev ? (...request) => void sockets.emit('upgrade', ...request) : undefined;
  const handle = front(app.getRequestHandler(), settings.TRUST_PROXY);
  const servers = await listen(settings.HOST, settings.PORT, handle, upgrade).catch((error) => refuse(settings, error));
  closeOnSignal(servers, async () => {
    await app.close();
    await (await import('@/db')).store.close();
  });

  const here = `http://${reachable(settings.HOST)}:${settings.PORT}`;
  await fetch(`${here}/api/health`).then((answer) => answer.text());
  // In development the style is made over again with each change.
  if (!dev) dressAs(await fetch(`${here}/-`).then((answer) => answer.text()));
  const address = settings.NEXTAUTH_URL?.replace(/\/+$/, '') ?? here;
  for (const line of notice(address)) console.log(line);
  console.log(`Ready: ${address}`);
  if (!dev) (await import('./log-console')).logConsole();
}

/** The host as this machine reaches it: a wildcard is no address, and IPv6 stands in brackets. */
function reachable(host: string) {
  const bare = host.replace(/[[\]]/g, '');
  if (bare === '0.0.0.0' || bare === '::') return 'localhost';
  return bare.includes(':') ? `[${bare}]` : bare;
}

function refuse({ HOST, PORT }: Settings, error: NodeJS.ErrnoException): never {
  console.error(
    error.code === 'EADDRINUSE'
      ? `PORT: 端口 ${PORT} 已被占用，换一个 / port ${PORT} is in use, choose another`
      : `HOST, PORT: 无法在 ${HOST}:${PORT} 上服务 / cannot serve there: ${error.message}`,
  );
  process.exit(1);
}
