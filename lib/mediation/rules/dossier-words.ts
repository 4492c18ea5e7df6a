import type { evidenceForms, evidenceKinds, identityKinds } from '@/db/schema/mediation-words';

export { evidenceForms, evidenceKinds, identityKinds } from '@/db/schema/mediation-words';

export const identityNames: Record<(typeof identityKinds)[number], string> = {
  'id-card': '居民身份证',
  'household-book': '户口簿',
  passport: '护照或通行证',
  licence: '营业执照',
  other: '其他证件',
};
export const evidenceNames: Record<(typeof evidenceKinds)[number], string> = {
  document: '书面材料',
  photo: '照片',
  recording: '录音录像',
  object: '实物',
  statement: '证人证言',
  other: '其他',
};
export const formNames: Record<(typeof evidenceForms)[number], string> = { original: '原件', copy: '复印件' };
export const toldWays = { paper: '书面', spoken: '口头' } as const;
