import { isOnScreen } from '../../../db/schema/channel-words';

/** From the announcement to the certification papers lie with a counter, who may hand them on. */
export const hasPapers = ({ state, channels }: { state: string; channels: readonly string[] }) =>
  (state === 'announced' || state === 'counted') && channels.some((channel) => !isOnScreen(channel));
