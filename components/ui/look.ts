/** key: the one big deed of a page · go: solid · plain: bordered · small · late: small and solid, an overdue row of 工作台 · quiet: like a link · deed: words and an arrow, a row of 工作台. */
export type Look = 'key' | 'go' | 'plain' | 'small' | 'late' | 'quiet' | 'deed';

export const lookClass: Record<Look, string> = {
  key: 'btn btn--go btn--key',
  go: 'btn btn--go',
  plain: 'btn',
  small: 'btn btn--sm',
  late: 'btn btn--sm btn--go',
  quiet: 'btn btn--quiet',
  deed: 'deed',
};
