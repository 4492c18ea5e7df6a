// Of whom a representatives' meeting is made. A warning, no block: who represents is settled by elections, not here. Pure.
import { compare, type Share } from '../../kernel/share';

interface MakeUp {
  all: number;
  representatives: number;
  women: number;
}

const fourFifths: Share = { num: 4, den: 5, strict: false };
const third: Share = { num: 1, den: 3, strict: false };

export function makeUpWarnings(rule: string, { all, representatives, women }: MakeUp): string[] {
  // RCE 28: more than twenty.
  if (rule === 'rce-reps') return all > 20 ? [] : [`登记的成员代表是 ${all} 名，要多于二十名。`];
  if (rule !== 'rc-reps' && rule !== 'v-reps') return [];
  const isVillage = rule === 'v-reps';
  const name = isVillage ? '村民代表' : '居民代表';
  // RC 28, VC 29: not fewer than four fifths are representatives.
  const few = compare(fourFifths, representatives, all).met
    ? []
    : [`${all} 名组成人员里，${name}是 ${representatives} 名，不到五分之四。`];
  // VC 29: women representatives are not fewer than a third of those whom the meeting is made of.
  const fewWomen =
    !isVillage || compare(third, women, all).met
      ? []
      : [`${all} 名组成人员里，登记为女的村民代表是 ${women} 名，不到三分之一。`];
  return [...few, ...fewWomen];
}
