// What failure and refusal share: an agreement still waiting for signatures is void, both sides hear of the other routes.
import type { DecideArgs } from '@/lib/kernel/command';
import type { CaseReader } from '../policy';
import type { findAgreement } from '../queries/agreement';
import type { Case } from '../queries/case';
import { stepCase, tellMediators, tellParties, tellPerson } from './step-case';

type Loaded = Case & { agreement: Awaited<ReturnType<typeof findAgreement>> };

export function endCase<Input extends { version: number }>(
  args: DecideArgs<Input, Loaded, CaseReader>,
  event: 'fail' | 'stop',
  reason: string | null,
  payload: Record<string, unknown> = {},
) {
  const { loaded, by, now, newId, write } = args;
  const text = reason ? write(loaded.id, `mediation.${event}`, reason) : null;
  const template = event === 'fail' ? 'mediation.failed' : 'mediation.stopped';
  // Before acceptance the other side does not know of the application.
  const parties = loaded.acceptedAt
    ? tellParties(loaded, template)
    : loaded.parties.flatMap((p) =>
        p.side === 'applicant' && p.personId && !loaded.isProtected ? [tellPerson(loaded, p.personId, template)] : [],
      );
  // Ended before anybody had it in hand: who wrote that down hands over the notice and binds the file.
  const isUnled = by.audience === 'mediator' && !loaded.mediators.some((m) => m.duty === 'lead');
  const hands = { id: newId(), caseId: loaded.id, personId: by.personId, duty: 'lead', chosenBy: 'self' } as const;
  return stepCase(args, event, {
    set: { endedId: text?.id ?? null, endedAt: now },
    rows: {
      ...(loaded.agreement ? { agreementPatch: { id: loaded.agreement.id, set: { voidedAt: now } } } : {}),
      ...(isUnled ? { mediator: { ...hands, since: now } } : {}),
    },
    texts: text ? [text] : [],
    tell: [...parties, ...tellMediators(loaded, template)],
    payload,
  });
}
