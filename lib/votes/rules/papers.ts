import { isOnScreen } from '../../../db/schema/channel-words';

interface Channelled {
  mode: string;
  channels: readonly string[];
}

/** Hands are raised in the hall, where papers otherwise are. */
export const takesPapers = ({ mode, channels }: Channelled) =>
  mode !== 'hands' && channels.some((channel) => !isOnScreen(channel));

/** From the announcement to the certification papers lie with a counter, who may hand them on. */
export const hasPapers = ({ state, ...vote }: Channelled & { state: string }) =>
  (state === 'announced' || state === 'counted') && takesPapers(vote);
