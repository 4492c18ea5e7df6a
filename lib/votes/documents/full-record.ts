// The record with names: the public one as it was signed, and the roll. Made when it is asked for and never kept, so that
// names do not outlive the roll they stand on; the signature is of that moment.
import { rfc3339 } from '../../i18n/format';
import type { SignedRecord } from './public-record';

export const fullRecordFormat = 'yishi-vote-record-full/1';

/** A row of the roll, with what its hash was made of, and the channel by which it took part. Never a choice. */
export interface RollLine {
  elector: string;
  number: number;
  tally: 'statutory' | 'advisory';
  /** Id of the person, household or flat. */
  unit: string;
  label: string;
  name: string | null;
  person: string | null;
  owner: string | null;
  /** 0.01 ㎡. */
  area: number | null;
  channel: string | null;
  /** Roll-call: with it the line of the ballot is found. Of a secret vote there is none. */
  salt: string | null;
}

export interface ProxyLine {
  number: number;
  holder: string | null;
  writtenOn: string;
  state: string;
  ground: string | null;
}

export interface FullRecord {
  format: typeof fullRecordFormat;
  community: string;
  ref: string;
  title: string;
  madeAt: string;
  record: SignedRecord;
  rollSalt: string;
  roll: RollLine[];
  proxies: ProxyLine[];
}

interface Known {
  record: string;
  rollSalt: string;
  roll: readonly RollLine[];
  proxies: readonly ProxyLine[];
}

export function fullRecord({ record: text, rollSalt, roll, proxies }: Known, now: Date): FullRecord {
  const record = JSON.parse(text) as SignedRecord;
  return {
    format: fullRecordFormat,
    ...{ community: record.community, ref: record.ref, title: record.title },
    madeAt: rfc3339(now),
    record,
    rollSalt,
    // Who is only asked beside it is no elector: the row is there for the hash, the name is not.
    roll: roll
      .map((l) => (l.tally === 'advisory' ? { ...l, name: null, channel: null, salt: null } : l))
      .sort((a, b) => a.number - b.number || (a.unit < b.unit ? -1 : 1)),
    proxies: [...proxies],
  };
}
