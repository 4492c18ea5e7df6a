import type { SittingRow } from './sittings';

/** Who is asked to come, by name and by what for: for those who work the case. */
export const guestsOf = ({ guests }: SittingRow) =>
  guests
    .filter(({ guest }) => guest.isInvited)
    .map(({ guest, party, agent, aide }) => ({
      key: guest.id,
      name: party ?? agent ?? aide ?? '',
      word: guest.agentId ? '代理人、监护人' : guest.aideId ? '请来协助' : null,
    }));

/** What each party said of others listening. */
export const wishesOf = ({ guests }: SittingRow) =>
  guests.flatMap(({ guest, party }) =>
    guest.partyId ? [{ key: guest.id, name: party ?? '', word: guest.wantsOpen ? '要求公开' : '没有要求公开' }] : [],
  );
