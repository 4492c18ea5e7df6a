export const fieldNotesPath = (_out: unknown, { community }: Record<string, string>) =>
  `/c/${community}/mediation/field-notes`;
