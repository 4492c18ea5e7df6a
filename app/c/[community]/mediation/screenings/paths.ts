export const screeningsPath = (_out: unknown, { community }: Record<string, string>) =>
  `/c/${community}/mediation/screenings`;
