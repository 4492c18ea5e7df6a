// Inputs of the mobile ballot box and of numbered papers as they come back.
import { z } from 'zod';
import { chosen, code, instant, oneOf, ref } from '@/lib/kernel/fields';
import { paperChannels } from '../schema';
import { numbersField } from './numbers';

const address = { community: code(), ref: ref() };
const carrier = () => chosen('是谁带票箱');

export const logVisitInput = z.object({
  ...address,
  firstId: carrier(),
  secondId: carrier(),
  wentAt: instant(),
  numbers: numbersField(),
});

export const logDeliveriesInput = z.object({
  ...address,
  channel: oneOf(paperChannels, '请选送达的是哪一种票。'),
  numbers: numbersField(),
});

export const logReturnsInput = z.object({
  ...address,
  channel: oneOf(paperChannels, '请选收回的是哪一种票。'),
  numbers: numbersField(),
});
