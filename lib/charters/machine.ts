import type { StateLabel } from '../kernel/cards';
import { defineMachine } from '../kernel/machine';

/** In force from its day on; 备案 (RC 31, VC 31) follows and does not hold it up. */
export const charterMachine = defineMachine(['adopted', 'filed', 'confirmed', 'replaced'], {
  file: { from: ['adopted', 'filed'], to: 'filed' },
  confirm: { from: ['filed'], to: 'confirmed' },
  replace: { from: ['adopted', 'filed', 'confirmed'], to: 'replaced' },
});
export type CharterState = (typeof charterMachine.states)[number];
export type CharterEvent = keyof typeof charterMachine.table;

export const charterStates: Record<CharterState, StateLabel> = {
  adopted: { word: '施行中，还没备案', shape: 'wait' },
  filed: { word: '施行中，等街道确认备案', shape: 'go' },
  confirmed: { word: '施行中，已备案', shape: 'done' },
  replaced: { word: '已由新的公约代替', shape: 'pause' },
};

/** How the history names a step. */
export const charterSteps: Record<CharterEvent | 'adopt', string> = {
  adopt: '依表决结果立约',
  file: '报备案',
  confirm: '街道确认备案',
  replace: '由新的公约代替',
};
