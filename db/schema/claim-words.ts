// Closed lists of group cases and instalments, shared by the tables and the rules.

/** 待办, 同意协议, 付清, 转法院或市场监管, 撤回. */
export const claimStates = ['open', 'agreed', 'paid', 'referred', 'withdrawn'] as const;
/** What cannot be mediated goes there. */
export const claimRoutes = ['court', 'market', 'police'] as const;
/** How the claimant agreed: with an own hand, or by a representative with special authority. */
export const claimSignings = ['signature', 'fingerprint', 'representative'] as const;

export const instalmentStates = ['open', 'paid', 'breached'] as const;
export const nextSteps = ['remind', 'visit', 'confirmation', 'enforcement', 'court'] as const;
