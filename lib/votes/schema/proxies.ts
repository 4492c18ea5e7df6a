// Inputs of the register of proxies. A proxy is named by the principal's number on the roll.
import { z } from 'zod';
import { someFiles } from '@/lib/files/schema';
import { chosen, code, day, oneOf, ref, ticked, whole } from '@/lib/kernel/fields';

const address = { community: code(), ref: ref(), number: whole(1, 999_999) };

export const registerProxyInput = z.object({
  ...address,
  personId: chosen('受托人'),
  writtenOn: day(),
  /** The paper, both sides if there are two. */
  scans: someFiles(),
  signed: ticked('要看到委托人签了字的书面委托，才能登记。'),
});
export const useProxyInput = z.object({
  ...address,
  present: ticked('受托人本人要到场。请核对身份证，再勾选。'),
});
export const voidProxyInput = z.object({
  ...address,
  ground: oneOf(['withdrawn', 'hall'], '请选为什么作废。'),
});
