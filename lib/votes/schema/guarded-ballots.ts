// Inputs of what is done to a ballot in the presence of its elector, and of papers that change hands.
import { z } from 'zod';
import { chosen, code, id, optional, paragraph, ref, ticked, whole } from '@/lib/kernel/fields';

const address = { community: code(), ref: ref() };
export const voidOnlineInput = z.object({
  ...address,
  number: whole(1, 999_999),
  identity: ticked('请先核对身份证，确认是本人。'),
  reason: paragraph(500),
});

const papers = () => whole(0, 99_999);
export const handOverInput = z.object({
  ...address,
  receiver: chosen('接收的人'),
  blank: papers(),
  issued: papers(),
  returned: papers(),
});
export const receiveInput = z.object({
  ...address,
  handover: id(),
  blank: papers(),
  issued: papers(),
  returned: papers(),
  difference: optional(paragraph(500)),
});
