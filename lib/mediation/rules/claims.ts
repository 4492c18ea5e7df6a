// 群体纠纷: the states of a claim, and sums that are exact because every change says how it moves them.
import { claimRoutes, claimSignings, claimStates } from '@/db/schema/claim-words';
import type { StateLabel } from '../../kernel/cards';

export { claimRoutes, claimSignings, claimStates };
export type ClaimState = (typeof claimStates)[number];
export type ClaimRoute = (typeof claimRoutes)[number];
export type ClaimSigning = (typeof claimSignings)[number];

export const claimStateLabels: Record<ClaimState, StateLabel> = {
  open: { word: '还没签', shape: 'wait' },
  agreed: { word: '已签，等付款', shape: 'go' },
  paid: { word: '已付清', shape: 'done' },
  referred: { word: '已转办', shape: 'go' },
  withdrawn: { word: '已撤回', shape: 'fail' },
};
export const routeNames: Record<ClaimRoute, string> = {
  court: '人民法院',
  market: '市场监督管理部门',
  police: '公安机关',
};
export const signingNames: Record<ClaimSigning, string> = {
  signature: '本人签名',
  fingerprint: '本人按指印',
  representative: '有特别授权的代表人代签',
};

export interface Sums {
  count: number;
  claimed: number;
  agreed: number;
  paid: number;
}
export interface Counted {
  state: ClaimState;
  amount: number;
  agreed: number;
  paid: number;
}
export type Shift = Sums & { state: ClaimState };

const none: Sums = { count: 0, claimed: 0, agreed: 0, paid: 0 };
const plus = (a: Sums, b: Sums): Sums => ({
  count: a.count + b.count,
  claimed: a.claimed + b.claimed,
  agreed: a.agreed + b.agreed,
  paid: a.paid + b.paid,
});

const weigh = (c: Counted, sign: 1 | -1): Sums => ({
  count: sign,
  claimed: sign * c.amount,
  agreed: sign * c.agreed,
  paid: sign * c.paid,
});

/** How the sums by state move when these claims become those: `from` is null for a new one. */
export function shiftsOf(changes: readonly { from: Counted | null; to: Counted }[]): Shift[] {
  const by = new Map<ClaimState, Sums>();
  const add = (c: Counted, sign: 1 | -1) => by.set(c.state, plus(by.get(c.state) ?? none, weigh(c, sign)));
  for (const { from, to } of changes) {
    if (from) add(from, -1);
    add(to, 1);
  }
  return claimStates.flatMap((state) => {
    const sums = by.get(state);
    return sums ? [{ state, ...sums }] : [];
  });
}

export const sumAll = (rows: readonly Sums[]) => rows.reduce<Sums>(plus, none);

/** 1-120, 125、130：numbers of claims as they are typed; null when it cannot be read. */
export function readNumbers(typed: string, most: number): number[] | null {
  const found = new Set<number>();
  for (const piece of typed.normalize('NFKC').split(/[\s,、;。]+/u)) {
    if (!piece) continue;
    const range = /^(\d{1,6})(?:[-—–~至到]+(\d{1,6}))?$/u.exec(piece);
    const [from, to] = range ? [Number(range[1]), Number(range[2] ?? range[1])] : [0, 0];
    if (from < 1 || to < from || to - from >= most) return null;
    for (let no = from; no <= to; no += 1) found.add(no);
  }
  return found.size && found.size <= most ? [...found].sort((a, b) => a - b) : null;
}
