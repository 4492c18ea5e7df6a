/** A no that a person can act on. */
export interface Refused {
  code: string;
  /** A Chinese sentence about the whole. */
  message: string;
  /** A Chinese sentence by field name. */
  fields: Record<string, string>;
}

/** A sentence, or a sentence that belongs to one field. */
export type Sentence = string | { field: string; text: string };

export const refused = (code: string, sentence: Sentence): Refused =>
  typeof sentence === 'string'
    ? { code, message: sentence, fields: {} }
    : { code, message: sentence.text, fields: { [sentence.field]: sentence.text } };

export const kernelSentences = {
  forbidden: '您没有办这件事的权限。需要时请找社区工作者。',
  not_found: '没有找到这条记录。',
  stale: '您打开页面以后，这条记录被别人改过。最新内容已经显示在页面上，您写的还在，请核对后再提交。',
  key_reused: '这张表单已经提交过别的内容。请刷新页面后再填。',
} as const;
