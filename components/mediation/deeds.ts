import { afterDeeds } from './deed-after';
import { againDeeds } from './deed-again';
import { agreementDeeds } from './deed-agreement';
import { guardDeeds } from './deed-guard';
import { instalmentDeeds } from './deed-instalments';
import { intakeDeeds } from './deed-intake';
import { methodDeeds } from './deed-method';
import { peopleDeeds } from './deed-people';
import { sideDeeds } from './deed-sides';
import type { DeedKey, DeedSpec } from './deed-spec';
import { talkDeeds } from './deed-talk';

export const deeds: Record<DeedKey, DeedSpec> = {
  ...intakeDeeds,
  ...guardDeeds,
  ...peopleDeeds,
  ...sideDeeds,
  ...methodDeeds,
  ...talkDeeds,
  ...agreementDeeds,
  ...afterDeeds,
  ...againDeeds,
  ...instalmentDeeds,
};
