/** What a community sets for its committee; `settings.mediation` of the community. */
export interface MediationSettings {
  /** The committee's short name in document numbers, e.g. 紫锦. */
  short: string;
}

export function readSettings(community: { name: string; settings: Record<string, unknown> }): MediationSettings {
  const own = community.settings.mediation as Partial<MediationSettings> | undefined;
  const shared = typeof community.settings.shortName === 'string' ? community.settings.shortName : '';
  return { short: own?.short || shared || community.name.replace(/[（(].*$/u, '').replace(/(社区|村)$/u, '') };
}

/** 紫锦人调字〔2026〕012号 */
export const agreementNumber = (short: string, year: number, seq: number) =>
  `${short}人调字〔${year}〕${String(seq).padStart(3, '0')}号`;

/** (2026)紫锦人调字第12号 */
export const fileNumber = (short: string, year: number, seq: number) => `(${year})${short}人调字第${seq}号`;
