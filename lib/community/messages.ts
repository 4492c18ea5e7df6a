export const messages: Record<string, string> = {
  'roster.imported': '社区导入了一次花名册，请看导入结果。',
};
