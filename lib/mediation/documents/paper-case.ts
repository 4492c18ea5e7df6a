// All that the papers of one case are made of, as plain data, already cut to what this reader may know.
import type { Day } from '@/lib/kernel/calendar/day';

export interface PaperParty {
  id: string;
  side: 'applicant' | 'respondent';
  sideName: string;
  name: string;
  gender: string | null;
  nation: string | null;
  age: number | null;
  work: string | null;
  phone: string | null;
  address: string | null;
  /** Of a firm or an organisation. */
  firm: { code: string | null; contact: string } | null;
}

export interface PaperAgent {
  partyId: string;
  name: string;
  phone: string | null;
  relation: string;
  letterDay: Day | null;
  isSpecial: boolean;
}

export interface PaperTerm {
  ordinal: string;
  kind: 'pay' | 'act' | 'promise';
  debtor: string;
  text: string;
  amount: number | null;
  dueDay: Day | null;
  state: 'open' | 'performed' | 'breached';
  doneDay: string | null;
  proof: string | null;
  /** 分期 */
  parts: PaperPart[];
}

export interface PaperPart {
  position: number;
  dueDay: Day;
  amount: number;
  state: 'open' | 'paid' | 'breached';
  doneDay: string | null;
  proof: string | null;
}

export interface PaperAgreement {
  number: string;
  isOral: boolean;
  facts: string;
  issues: string;
  terms: PaperTerm[];
  copies: number;
  draftedAt: Date;
  effectiveDay: Day | null;
  signed: { who: string; way: string; day: Day }[];
  /** Names drawn on a screen; pending: to be signed on the paper as well. */
  drawn: PaperDrawn[];
}

export interface PaperDrawn {
  who: string;
  agent: string | null;
  at: Date;
  service: string | null;
  isPending: boolean;
  /** Null once the words of the case were erased. */
  strokes: string | null;
}

export interface PaperVisit {
  afterDays: number;
  visitedAt: Date | null;
  performance: string | null;
  risk: string | null;
  findings: string | null;
  visitor: string | null;
  /** 满意程度, of each party that answered. */
  satisfaction: string;
}

export interface PaperCase {
  /** 紫锦社区人民调解委员会 */
  org: string;
  /** 调〔2026〕12号 */
  number: string;
  /** Of the committee. */
  phone: string;
  title: string;
  type: string;
  source: string;
  place: string | null;
  isApplication: boolean;
  parties: PaperParty[];
  /** With a letter of authority. */
  agents: PaperAgent[];
  mediators: string[];
  registrar: string | null;
  openedAt: Date;
  acceptedAt: Date | null;
  overAt: Date | null;
  /** How it ended without an agreement. */
  ending: { kind: 'refused' | 'failed' | 'stopped'; words: string | null; at: Date; number: string | null } | null;
  facts: string;
  requests: string | null;
  told: { name: string; at: Date; way: string }[];
  identities: { name: string; kind: string; number: string | null; hasCopy: boolean; day: Day; checker: string }[];
  investigations: { at: Date; place: string; present: string; asked: string; words: string; recorder: string }[];
  evidence: { words: string; kind: string; form: string; pages: number; from: string; day: Day }[];
  /** Sittings that are agreed or were held, with the parties asked to come. */
  sittings: PaperSitting[];
  sessions: {
    at: Date;
    place: string;
    present: string;
    /** Of a talk with one side: who. */
    apart: string | null;
    statement: string;
    verified: string | null;
    result: string;
    recorder: string;
  }[];
  agreement: PaperAgreement | null;
  voided: string[];
  visits: PaperVisit[];
  confirmation: PaperRequest | null;
  leniency: PaperRequest | null;
  /** How it was worked, each step with how often it was noted; null for a party. */
  method: { name: string; version: number; steps: { label: string; times: number }[] } | null;
  gaps: { at: Date; author: string; checks: string[]; words: string }[];
  closing: string | null;
  /** From which case this one goes on, and the number of its file; null: from none. */
  continues: { number: string; file: string | null } | null;
  bound: { number: string; by: string; on: Day; keeping: string; remarks: string | null } | null;
}

export interface PaperSitting {
  startsAt: Date;
  minutes: number;
  where: string;
  isOpen: boolean;
  /** Ids of parties, asked themselves or through who acts for them. */
  invited: string[];
  acting: { partyId: string; name: string }[];
}

/** A joint application to a court or to the police. */
export interface PaperRequest {
  organ: string;
  number: string | null;
  day: Day;
  words: string | null;
}
