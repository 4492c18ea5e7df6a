import type { StateLabel } from '../../kernel/cards';
import { defineMachine } from '../../kernel/machine';

/** 登记 → 受托人到场领票, or void: the principal voted in person, or took it back. */
export const proxyMachine = defineMachine(['registered', 'used', 'void'], {
  use: { from: ['registered'], to: 'used' },
  overtake: { from: ['registered'], to: 'void' },
  withdraw: { from: ['registered'], to: 'void' },
});
export type ProxyState = (typeof proxyMachine.states)[number];

export const proxyLabels: Record<ProxyState, StateLabel> = {
  registered: { word: '登记了，还没有用', shape: 'wait' },
  used: { word: '受托人到场，已经用了', shape: 'done' },
  void: { word: '作废', shape: 'fail' },
};

/** Why a proxy is void, as the register says it. */
export const proxyGrounds = {
  online: '本人在手机上投了',
  kiosk: '本人在会场自助机上投了',
  hall: '本人到会场投了',
  paper: '本人用送到家的票投了',
  visit: '本人投进了流动票箱',
  withdrawn: '本人收回了委托',
} as const;
