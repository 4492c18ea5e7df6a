// One step of a proxy, with everybody who has to know. Pure; `saveProxies` writes it.
import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { Tell } from '@/lib/kernel/decision';
import type { DomainEvent } from '@/lib/kernel/events';
import { proxyMachine } from '../machine/proxies';
import type { VoteProxy } from '../queries/proxies';

const { voteProxies } = tables;

export type ProxyGround = NonNullable<VoteProxy['ground']>;
export interface ProxyRow {
  id: string;
  set: Partial<VoteProxy>;
}

const concerned = ({ principalId, holderId }: VoteProxy) => [principalId, holderId];

export const proxyTells = (proxy: VoteProxy, ref: string, template: string, to = concerned(proxy)): Tell[] =>
  to.map((personId) => ({ to: { personId }, template, subject: { kind: 'votes', id: proxy.voteId, ref } }));

export function stepProxy(
  proxy: VoteProxy,
  event: keyof typeof proxyMachine.table,
  at: Date,
  ground: ProxyGround | null,
) {
  const to = proxyMachine.table[event].to;
  const row: ProxyRow = {
    id: proxy.id,
    set: { state: to, ground, settledAt: at, version: proxy.version + 1 },
  };
  const payload = { proxy: proxy.id, number: proxy.number, from: proxy.state, to, ground };
  const happened: DomainEvent = { type: `vote.proxy-${to}`, subjectId: proxy.voteId, payload };
  return { row, event: happened, transition: { subjectId: proxy.id, event, from: proxy.state, to } };
}

/** The principals of these voted in person, by this channel: what was only registered is void. */
export function overtakeProxies(proxies: readonly VoteProxy[], by: ProxyGround, at: Date, ref: string) {
  const open = proxies.filter((p) => proxyMachine.may(p.state, 'overtake'));
  const steps = open.map((p) => stepProxy(p, 'overtake', at, by));
  return {
    rows: steps.map((s) => s.row),
    events: steps.map((s) => s.event),
    transitions: steps.map((s) => s.transition),
    tells: open.flatMap((p) => proxyTells(p, ref, 'vote.proxy-void')),
  };
}

export async function saveProxies(tx: WriteTx, rows: readonly ProxyRow[]) {
  for (const { id, set } of rows) await tx.update(voteProxies).set(set).where(eq(voteProxies.id, id));
}
