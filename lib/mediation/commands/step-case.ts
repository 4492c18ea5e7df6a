// What the deeds on a case share: a step of its machine or a piece of work, the words that go with it, who is told.
import type { DecideArgs } from '@/lib/kernel/command';
import type { Decision, Tell, Written } from '@/lib/kernel/decision';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { checkVersion } from '@/lib/kernel/step';
import { type CaseEvent, type CaseState, caseMachine, mayWork, type Work } from '../machine';
import type { messages } from '../messages';
import type { CaseReader } from '../policy';
import type { Case } from '../queries/case';
import { toldOf } from '../rules/break-glass';
import type { CaseChange, CaseRows } from './save-case';

interface Step {
  /** Words of the step itself, shown in the history (a reason). */
  words?: string | null;
  set?: CaseChange['set'];
  rows?: CaseRows;
  /** Texts that rows of the change point at. */
  texts?: readonly Written[];
  tell?: readonly Tell[];
  payload?: Record<string, unknown>;
}
type Args<Input> = DecideArgs<Input, Case, CaseReader>;
type Stepped = Result<Decision<CaseChange>, 'stale' | 'illegal_transition'>;

/** Ids, states and hashes only: nothing in the event says what the quarrel is about. */
function decided({ loaded, write }: Pick<Args<unknown>, 'loaded' | 'write'>, event: string, to: CaseState, step: Step) {
  const text = step.words ? write(loaded.id, `mediation.${event}`, step.words) : null;
  const texts = [...(text ? [text] : []), ...(step.texts ?? [])];
  return ok({
    change: {
      id: loaded.id,
      ref: loaded.ref,
      set: { ...step.set, state: to, version: loaded.version + 1 },
      rows: step.rows ?? {},
    },
    texts,
    transitions: [{ subjectId: loaded.id, event, from: loaded.state, to, textId: text?.id ?? null }],
    tells: step.tell ?? [],
    events: [
      {
        type: `mediation.${event}`,
        subjectId: loaded.id,
        payload: { from: loaded.state, to, texts: texts.map((t) => t.hash), ...step.payload },
      },
    ] as const,
  });
}

export function stepCase<Input extends { version: number }>(args: Args<Input>, event: CaseEvent, step: Step): Stepped {
  const fresh = checkVersion(args.loaded, args.input.version);
  if (!fresh.ok) return fresh;
  const next = caseMachine.next(args.loaded.state, event);
  return next.ok ? decided(args, event, next.value, step) : next;
}

export function workOnCase<Input extends { version: number }>(args: Args<Input>, deed: Work, step: Step): Stepped {
  const fresh = checkVersion(args.loaded, args.input.version);
  if (!fresh.ok) return fresh;
  if (!mayWork(args.loaded.state, deed)) return fail('illegal_transition');
  return decided(args, deed, args.loaded.state, step);
}

const subjectOf = (c: Pick<Case, 'id' | 'ref'>) => ({ kind: 'mediation' as const, id: c.id, ref: c.ref });

/** Every party that has an account of the roster, and who acts for one; of a protected case none: a phone may be in the wrong hands. */
export const tellParties = (c: Case, template: keyof typeof messages): Tell[] =>
  c.isProtected
    ? []
    : [...new Set([...c.parties, ...c.agents].flatMap((p) => p.personId ?? []))].map((personId) => ({
        to: { personId },
        template,
        subject: subjectOf(c),
      }));
/** Those who direct, but for who would have to withdraw. */
export const tellDirector = (c: Case, template: keyof typeof messages): Tell => ({
  to: { role: 'mediation-director', except: [...c.bound, ...c.claimants, ...c.reported] },
  template,
  subject: subjectOf(c),
});
/** Those asked to come to a sitting, and its mediators but the one who agreed it. */
export const tellInvited = (
  c: Case,
  by: CaseReader,
  { invited }: { invited: readonly string[] },
  template: keyof typeof messages,
): Tell[] => [
  ...tellParties(
    {
      ...c,
      parties: c.parties.filter((p) => invited.includes(p.id)),
      agents: c.agents.filter((a) => invited.includes(a.partyId)),
    },
    template,
  ),
  ...tellMediators({ ...c, mediators: c.mediators.filter((m) => m.personId !== by.personId) }, template),
];
export const tellMediators = (c: Case, template: keyof typeof messages): Tell[] =>
  c.mediators.map(({ personId }) => ({ to: { personId }, template, subject: subjectOf(c) }));
/** Whoever adds himself to a protected case is told of like one who breaks into it. */
export const tellReach = (c: Case, by: CaseReader, addedId: string): Tell[] =>
  c.isProtected && by.personId === addedId
    ? toldOf(by.audience === 'director').map((role) => ({
        to: { role },
        template: 'mediation.reach-widened',
        subject: { kind: 'mediation', id: c.communityId, ref: 'openings' },
      }))
    : [];
export const tellPerson = (c: Case, personId: string, template: keyof typeof messages): Tell => ({
  to: { personId },
  template,
  subject: subjectOf(c),
});
