type Typed = Record<string, string>;

export const screeningsPath = (_out: unknown, { community }: Typed) => `/c/${community}/mediation/screenings`;
export const subsidiesPath = (_out: unknown, { community, period }: Typed) =>
  `/c/${community}/mediation/statistics/subsidies?${new URLSearchParams(period)}`;
