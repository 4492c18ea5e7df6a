import type { IncomingMessage } from 'node:http';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

export type Upgrade = (req: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** `localhost` is two addresses; browsers and scripts try either. */
const addresses = (host: string) => (host === 'localhost' ? ['127.0.0.1', '::1'] : [host.replace(/^\[|\]$/g, '')]);

export async function listen(
  host: string,
  port: number,
  handle: RequestListener,
  upgrade?: Upgrade,
): Promise<Server[]> {
  const servers: Server[] = [];
  for (const address of addresses(host)) {
    const server = createServer({ requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 }, handle);
    if (upgrade) server.on('upgrade', upgrade);
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, address, resolve);
      });
      servers.push(server);
    } catch (error) {
      // A machine without IPv6.
      const { code } = error as NodeJS.ErrnoException;
      if (!servers.length || !['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(code ?? '')) throw error;
    }
  }
  return servers;
}

/** Whether the address is to be had; asked before what takes minutes. */
export async function tryAddress(host: string, port: number) {
  for (const server of await listen(host, port, () => {})) await closed(server);
}

/** On a stop signal: takes nothing new, answers what is under way for at most ten seconds, then closes the rest. */
export function closeOnSignal(servers: readonly Server[], closeRest: () => Promise<void>) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // A web socket, as development has, is no longer a connection of the server's and would be waited for without end.
    await Promise.race([Promise.all(servers.map(closed)), sleep(10_000)]);
    for (const server of servers) server.closeAllConnections();
    await closeRest().catch((error) => console.error(error));
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
  // The process that started this one (scripts/start.mjs) is gone.
  process.on('disconnect', stop);
}

/** Takes nothing new and answers what is under way. */
export function closed(server: Server) {
  // A browser keeps its connection open after the answer that it was given meanwhile.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  return new Promise<void>((resolve) => server.close(() => resolve())).finally(() => clearInterval(sweep));
}
