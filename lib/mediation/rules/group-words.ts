/** What every deed on the claims of a case may have to say. */
export const groupSentences = {
  no_group: '这个案子还没有登记成群体纠纷，请先登记。',
  group_over: '这件事的进度已经变了，现在不能再添名单。',
} as const;
