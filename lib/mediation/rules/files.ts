// 材料: which files a case takes, and who opens which.
import { anything, kindsWord, type MediaKind, type MediaType, media, scans } from '../../files/rules/media';
import type { CaseState } from '../machine';
import { isSealed } from './confidence';

interface Purpose {
  label: string;
  takes: readonly MediaKind[];
  /** Parties bring it themselves. */
  isForParties?: true;
  /** Said or shown in the talks: closed for good when mediation failed. */
  isSealed?: true;
  /** On paper in the hands of each party anyway. */
  isOpenToParties?: true;
}

export const purposes = {
  evidence: { label: '证据材料', takes: anything, isForParties: true, isSealed: true },
  proof: { label: '履行、付款凭证', takes: scans, isForParties: true },
  mandate: { label: '授权委托书', takes: scans, isForParties: true },
  step: { label: '走访、谈话的照片和录音', takes: ['photo', 'pdf', 'recording'], isSealed: true },
  signed: { label: '签好字的协议', takes: scans, isOpenToParties: true },
  delivery: { label: '送达回证、签收单', takes: scans },
} as const satisfies Record<string, Purpose>;
export type FilePurpose = keyof typeof purposes;
export const filePurposes = Object.keys(purposes) as [FilePurpose, ...FilePurpose[]];
const purposeOf = (purpose: string): Purpose | undefined =>
  Object.hasOwn(purposes, purpose) ? purposes[purpose as FilePurpose] : undefined;

export const purposeLabel = (purpose: string) => purposeOf(purpose)?.label ?? '材料';
export const isForParties = (purpose: FilePurpose) => purposeOf(purpose)?.isForParties === true;
export const purposesWhere = (key: 'isSealed' | 'isOpenToParties') =>
  filePurposes.filter((purpose) => purposeOf(purpose)?.[key]);

export const isOpenToParties = (purpose: string) => purposeOf(purpose)?.isOpenToParties === true;

/** The first file that this purpose does not take: what to say. */
export function wrongMedium(purpose: FilePurpose, types: readonly MediaType[]): string | null {
  const { label, takes }: Purpose = purposes[purpose];
  const isWrong = types.some((type) => !takes.includes(media[type].kind));
  return isWrong ? `“${label}”只收${kindsWord(takes)}。别的材料请换一类再传。` : null;
}

export interface CaseFile {
  purpose: string;
  partyId: string | null;
  isShared: boolean;
  /** Taken away: what it was is told to those who work the case and to the side that brought it. */
  removedAt?: Date | null;
}

/** `ownPartyId`: null for those who work the case. What a side brought, that side opens whatever becomes of the case. */
export function seesFile(ownPartyId: string | null, state: CaseState, file: CaseFile): boolean {
  const purpose = purposeOf(file.purpose);
  if (!purpose) return false;
  if (ownPartyId !== null && file.partyId === ownPartyId) return true;
  if (purpose.isSealed && isSealed(state)) return false;
  return ownPartyId === null || (!file.removedAt && (file.isShared || isOpenToParties(file.purpose)));
}
