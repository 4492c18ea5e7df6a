'use server';

import { formAction } from '@/lib/kernel/form-action';
import { registerProxy } from '@/lib/votes/commands/register-proxy';
import { useProxy } from '@/lib/votes/commands/use-proxy';
import { voidProxy } from '@/lib/votes/commands/void-proxy';

export const registerProxyAction = formAction(
  registerProxy,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/proxies`,
);
export const useProxyAction = formAction(useProxy, ({ ref }, { community }) => `/c/${community}/votes/${ref}/proxies`);
export const voidProxyAction = formAction(
  voidProxy,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/proxies`,
);
