export const messages: Record<string, string> = {
  'roster.imported': '社区导入了一次花名册，请看导入结果。',
  'roster.named-council': '社区导入了一次花名册，里面有新的议事会成员，请看导入结果。',
};
