/** The same period again. */
export const subsidiesPath = (_out: unknown, { community, period }: Record<string, string>) =>
  `/c/${community}/mediation/statistics/subsidies?${new URLSearchParams(period)}`;
