import type { CaseReader } from '../policy';
import { isStillMet, minutesOf, moveNames, sittingLabels } from '../rules/sittings';
import type { Case } from './case';
import { guestsOf, wishesOf } from './sitting-guests';
import type { SittingRow } from './sittings';

type Sitting = Pick<Case, 'state'> & { sittings: readonly SittingRow[] };

/**
 * A party sees when and where it is asked to come, and no more: not who else was asked, not what the other side wished,
 * not why it was moved.
 */
export function sittingViews(d: Sitting, { audience, partyId }: CaseReader) {
  const isParty = audience === 'party';
  const rows = audience === 'intake' ? [] : d.sittings;
  return rows
    .filter((s) => !isParty || s.invited.some((id) => id === partyId))
    .map((s) => ({
      id: s.id,
      state: s.state,
      label: sittingLabels[s.state],
      isPlanned: s.state === 'planned' && isStillMet(d.state),
      startsAt: s.startsAt,
      endsAt: s.endsAt,
      minutes: minutesOf(s),
      roomId: s.roomId,
      place: s.place,
      where: s.where,
      address: s.address,
      isOpen: s.isOpen,
      guests: isParty ? [] : guestsOf(s),
      wishes: isParty ? [] : wishesOf(s),
      moves: isParty
        ? []
        : s.moves.map(({ move, reason, by }) => ({
            ...{ id: move.id, word: moveNames[move.kind], at: move.at, by },
            ...{ startsAt: move.startsAt, place: move.place, reason },
          })),
    }));
}
