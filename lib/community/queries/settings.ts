import { defineQuery, type View } from '@/lib/kernel/query';
import { may } from '../policy';
import { findCommunity } from '../queries';

/** The form of the community's own settings. */
export const showSettings = defineQuery({
  name: 'community.settings',
  async load(read, { community }: { community: string }) {
    const found = await findCommunity(read, community);
    return found && { ...found, communityId: found.id };
  },
  authorize: may('community.edit'),
  present: ({ loaded: { name, committee, street, phone, window, settings, version } }) => ({
    ...{ name, committee, street, phone, window, version },
    shortName: typeof settings.shortName === 'string' ? settings.shortName : '',
  }),
});

export type SettingsView = View<typeof showSettings>;
