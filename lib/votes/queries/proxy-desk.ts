import { asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { findPeopleByName } from '@/lib/community/queries/find';
import { defineQuery, type View } from '@/lib/kernel/query';
import { proxyGrounds, proxyLabels } from '../machine/proxies';
import { mayRegisterProxy, maySeeProxies, mayUseProxy } from '../policy/channels';
import { proxyRuleOf } from '../rules/proxies';
import { findHead, presentHead } from './head';

const { people, voteProxies } = tables;
const principal = alias(people, 'principal');
const holder = alias(people, 'holder');

const findProxies = (read: Reader, voteId: string) =>
  read
    .select({
      id: voteProxies.id,
      number: voteProxies.number,
      scans: voteProxies.scans,
      state: voteProxies.state,
      ground: voteProxies.ground,
      writtenOn: voteProxies.writtenOn,
      registeredAt: voteProxies.registeredAt,
      settledAt: voteProxies.settledAt,
      principalId: voteProxies.principalId,
      holderId: voteProxies.holderId,
      principal: principal.name,
      holder: holder.name,
    })
    .from(voteProxies)
    .innerJoin(principal, eq(principal.id, voteProxies.principalId))
    .innerJoin(holder, eq(holder.id, voteProxies.holderId))
    .where(eq(voteProxies.voteId, voteId))
    .orderBy(asc(voteProxies.number), asc(voteProxies.registeredAt), asc(voteProxies.id))
    .limit(500);

interface Asked {
  community: string;
  ref: string;
  /** Words to find a holder by. */
  who?: string | undefined;
}

/** 委托登记. Not there for a rule that knows no proxy. */
export const showProxies = defineQuery({
  name: 'vote.proxies',
  async load(read, { who, ...at }: Asked, { actor }) {
    const vote = await findHead(read, at);
    if (!vote?.announcedAt || !proxyRuleOf(vote.rule)) return null;
    const proxies = await findProxies(read, vote.id);
    const found = mayRegisterProxy(actor, vote).ok ? await findPeopleByName(read, vote.communityId, who) : [];
    return { ...vote, proxies, found };
  },
  authorize: maySeeProxies,
  present({ loaded: v, by: { isStaff, personId }, actor, now }) {
    const head = presentHead(v, now);
    const isOwn = (p: { principalId: string; holderId: string }) =>
      p.principalId === personId || p.holderId === personId;
    const isRunning = head.phase === 'announced' || head.phase === 'open';
    const { article, sentence } = proxyRuleOf(v.rule)!;
    return {
      ...head,
      article,
      sentence,
      proxies: v.proxies
        .filter((p) => isStaff || isOwn(p))
        .map((p) => ({
          ...{ id: p.id, number: p.number, principal: p.principal, holder: p.holder },
          ...{ writtenOn: p.writtenOn, registeredAt: p.registeredAt, settledAt: p.settledAt },
          scans: isStaff ? p.scans : [],
          label: proxyLabels[p.state],
          ground: p.ground && proxyGrounds[p.ground],
        })),
      used: v.proxies.filter((p) => p.state === 'used').length,
      found: v.found,
      can: {
        register: isRunning && mayRegisterProxy(actor, v).ok,
        use: head.phase === 'open' && v.channels.includes('hall') && mayUseProxy(actor, v).ok,
        void: isRunning && mayUseProxy(actor, v).ok,
      },
    };
  },
});
export type ProxyDeskView = View<typeof showProxies>;
