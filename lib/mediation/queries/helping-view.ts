import type { Reader } from '@/db';
import type { CaseReader } from '../policy';
import { standing } from '../rules/wishes';
import type { Can } from './can';
import type { Case } from './case';
import { aboutMediator, findAides, findProfiles, findWishes } from './mediators';
import { findMediatorsOf } from './people';

/** Whom one may choose, whom the parties want, who was asked to help. */
export async function findHelping(read: Reader, c: Case, can: Pick<Can, 'assign' | 'wish' | 'declareInterest'>) {
  const choosable = can.assign || can.wish || can.declareInterest ? await findMediatorsOf(read, c.communityId) : [];
  const profiles = choosable.length ? await findProfiles(read, c.communityId) : [];
  return { choosable, profiles, wishes: await findWishes(read, c.id), aides: await findAides(read, c.id) };
}

type Helping = Pick<Case, 'parties'> & Awaited<ReturnType<typeof findHelping>>;

/** What one side wants is not told to the other; nobody who has no case in hand is told anything. */
export function helpingView(d: Helping, { audience, partyId: own }: CaseReader) {
  const isKept = audience === 'intake';
  const mayRead = (partyId: string) => audience !== 'party' || partyId === own;
  return {
    wishable: d.choosable.map((m) => ({
      ...{ value: m.id, label: m.name },
      hint: aboutMediator(d.profiles.find((p) => p.personId === m.id)) || undefined,
    })),
    wishes: isKept
      ? []
      : standing(d.wishes)
          .filter((w) => mayRead(w.partyId))
          .map((w) => ({
            who: d.parties.find((p) => p.id === w.partyId)?.name ?? '',
            word: w.kind === 'choose' ? '想请' : '不想请',
            name: w.name,
          })),
    aides: isKept ? [] : d.aides.filter((a) => !a.endedAt).map(({ id, name, reason }) => ({ id, name, reason })),
  };
}
