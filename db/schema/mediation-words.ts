// The closed lists that the mediation tables and the rules share.

export const caseStates = [
  'applied',
  'refused',
  'accepted',
  'mediating',
  'signing',
  'performing',
  'performed',
  'closed',
  'failed',
  'stopped',
] as const;

/** In the order of the national statistics. */
export const disputeTypes = [
  'marriage',
  'neighbours',
  'housing',
  'contract',
  'business',
  'damage',
  'land',
  'demolition',
  'environment',
  'wages',
  'labour',
  'tourism',
  'online-trade',
  'consumer',
  'medical',
  'traffic',
  'property',
  'other',
] as const;

/** 当事人申请, 主动, 移送 by whom. */
export const sources = [
  'application',
  'proactive',
  'issue',
  'topic',
  'grid',
  'court',
  'procuratorate',
  'police',
  'petition',
  'other',
] as const;

/** How far an agreement was performed. */
export const performances = ['full', 'partial', 'none'] as const;
export const sides = ['applicant', 'respondent'] as const;
export const protections = ['minor', 'violence', 'mental'] as const;
export const sessionResults = ['success', 'failure', 'continued'] as const;

/** What a party says when it is over. */
export const satisfactions = ['satisfied', 'mostly', 'unsatisfied'] as const;

/** 身份证明 */
export const identityKinds = ['id-card', 'household-book', 'passport', 'licence', 'other'] as const;
export const evidenceKinds = ['document', 'photo', 'recording', 'object', 'statement', 'other'] as const;
export const evidenceForms = ['original', 'copy'] as const;
