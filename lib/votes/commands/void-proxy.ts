import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayVoidProxy } from '../policy/channels';
import { lockProxy } from '../queries/proxies';
import { voidProxyInput } from '../schema/proxies';
import { proxyTells, saveProxies, stepProxy } from './step-proxy';

/** The principal came in person, or took the proxy back, before it was used. */
export const voidProxy = defineCommand({
  name: 'vote.void-proxy',
  input: voidProxyInput,
  load: lockProxy,
  authorize: mayVoidProxy,
  decide({ input, loaded, now }) {
    const { proxy, ref } = loaded;
    if (loaded.state !== 'announced' || now >= loaded.closesAt) return fail('not_running');
    if (!proxy) return fail('no_proxy');
    if (proxy.state === 'used') return fail('used_already');
    const step = stepProxy(proxy, input.ground === 'withdrawn' ? 'withdraw' : 'overtake', now, input.ground);
    return ok({
      change: { ref, proxies: [step.row] },
      transitions: [step.transition],
      tells: proxyTells(proxy, ref, 'vote.proxy-void'),
      events: [step.event],
    });
  },
  async commit(tx, { ref, proxies }) {
    await saveProxies(tx, proxies);
    return { ref };
  },
  says: {
    not_running: '截止以前才能作废委托。',
    no_proxy: { field: 'number', text: '这个号没有登记委托，或者委托已经作废。' },
    used_already: { field: 'number', text: '受托人已经到场领了票，这份委托不能再作废。' },
  },
});
