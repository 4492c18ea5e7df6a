import { type Actor, allow, hide } from '../../kernel/verdict';

/** Only the clock reminds. */
export const mayRemind = (actor: Actor) =>
  actor.kind === 'system' && actor.job === 'instalments' ? allow(null) : hide();

export const sittingsJob = 'sittings';
export const mayRemindSitting = (actor: Actor) =>
  actor.kind === 'system' && actor.job === sittingsJob ? allow(null) : hide();
