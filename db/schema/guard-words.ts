// Closed lists of what protects people in mediation, shared by the tables and the rules.

/** What was noticed. The first two bring a duty to report; mediation waits for it. */
export const alarmKinds = ['harm-minor', 'violence', 'crime', 'escalation'] as const;
export const alarmLevels = ['red', 'orange', 'yellow'] as const;

/** To whom it was reported; `steps`: preventive steps of the committee's own. */
export const reportTargets = ['police', 'procuratorate', 'civil', 'women', 'education', 'street', 'steps'] as const;

export const refusalKeys = ['reserved', 'forbidden', 'decided', 'unwilling', 'violence'] as const;

export const partyKinds = ['person', 'firm', 'organisation'] as const;
export const agentKinds = ['agent', 'guardian'] as const;
export const agentScopes = ['general', 'special'] as const;
export const mediatorKinds = ['full', 'part', 'elder', 'firm', 'trade'] as const;

/** 申报回避: what the register does not know. */
export const interestKinds = ['kin', 'employment', 'earlier', 'other'] as const;
