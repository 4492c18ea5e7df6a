import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayUseProxy } from '../policy/channels';
import { lockProxy } from '../queries/proxies';
import { useProxyInput } from '../schema/proxies';
import { proxyTells, saveProxies, stepProxy } from './step-proxy';

const { paperCounts, voteMarks } = tables;

/**
 * The holder stands at the desk of the hall and takes the principal's paper. From now on it is the paper that counts:
 * the principal can no longer vote in person. A blank paper is handed out here, a numbered one is read as any other.
 */
export const useProxy = defineCommand({
  name: 'vote.use-proxy',
  input: useProxyInput,
  load: lockProxy,
  authorize: mayUseProxy,
  decide({ loaded, by, now, newId }) {
    const { id: voteId, communityId, ref, head, proxy, taken, mode } = loaded;
    if (loaded.state !== 'announced' || now < loaded.opensAt || now >= loaded.closesAt) return fail('not_open');
    if (!loaded.channels.includes('hall')) return fail('no_hall');
    if (!proxy) return fail('no_proxy');
    if (proxy.state === 'used') return fail('used_already');
    if (taken) return fail('has_voted');
    const step = stepProxy(proxy, 'use', now, null);
    const stamp = { voteId, communityId, channel: 'hall' as const, byId: by.personId, at: now };
    const handed = mode === 'secret';
    return ok({
      change: {
        ref,
        proxies: [step.row],
        marks: handed ? head.map(({ id }) => ({ ...stamp, electorId: id })) : [],
        counts: handed ? [{ ...stamp, id: newId(), act: 'issued' as const, amount: 1 }] : [],
      },
      transitions: [step.transition],
      tells: proxyTells(proxy, ref, 'vote.proxy-used', [proxy.principalId]),
      events: [step.event],
    });
  },
  async commit(tx, { ref, proxies, marks, counts }) {
    await saveProxies(tx, proxies);
    if (marks.length) await tx.insert(voteMarks).values(marks);
    if (counts.length) await tx.insert(paperCounts).values(counts);
    return { ref };
  },
  says: {
    not_open: '表决开始以后、截止以前，受托人才能领票。',
    no_hall: '这次表决没有会场，委托用不了，请把委托作废，请本人自己投。',
    no_proxy: { field: 'number', text: '这个号没有登记委托，或者委托已经作废。' },
    used_already: { field: 'number', text: '这份委托已经用过了，一份委托只用一次。' },
    has_voted: { field: 'number', text: '委托人本人已经投过，或者领了、交了纸票，委托不能再用。' },
  },
});
