/** What the person concerned reads in 工作台 or on the phone. */
export const messages = {
  'charter.adopted': '新的公约立好了，请去备案。',
  'charter.filed': '有一份公约报来备案，请您确认。',
  'charter.confirmed': '公约的备案确认了。',
} as const;
