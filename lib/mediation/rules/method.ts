import type { MethodStep } from '@/db/schema/mediation-methods';

export type { MethodStep };

/** A checklist with notes, never a score: some steps, few enough for a page, no two by one name. */
export type StepFault = 'step_count' | 'step_label' | 'step_twice';
export function stepFault(steps: readonly MethodStep[]): StepFault | null {
  if (steps.length < 1 || steps.length > 24) return 'step_count';
  if (steps.some((s) => !s.label || s.label.length > 12)) return 'step_label';
  return new Set(steps.map((s) => s.label)).size === steps.length ? null : 'step_twice';
}

export const stepSentences = {
  step_count: { field: 'steps', text: '请写 1 到 24 步，一行一步。' },
  step_label: { field: 'steps', text: '每一步的名称写 1 到 12 个字，冒号后面写提示。' },
  step_twice: { field: 'steps', text: '有两步的名称一样，请改一个。' },
} as const;

/** `名称：提示`; a name like 望：看现场 has its colon in it and is known as a whole. */
function readRow(row: string, known: readonly MethodStep[]) {
  const same = known.find((s) => row === s.label || row.startsWith(`${s.label}：`) || row.startsWith(`${s.label}:`));
  if (same) return { same, label: same.label, guidance: row.slice(same.label.length + 1).trim() };
  const [label = '', ...rest] = row.split(/[：:]/);
  return { same: null, label: label.trim(), guidance: rest.join('：').trim() };
}

/** One line a step; known ones keep their key and what they ask for, so that a case's notes keep their place. */
export const readSteps = (text: string, known: readonly MethodStep[], newKey: () => string): MethodStep[] =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean)
    .map((row) => {
      const { same, label, guidance } = readRow(row, known);
      return same ? { ...same, guidance } : { key: newKey(), label, guidance, record: '', isAsked: false, phrases: [] };
    });

export const writeSteps = (steps: readonly MethodStep[]) =>
  steps.map((s) => (s.guidance ? `${s.label}：${s.guidance}` : s.label)).join('\n');

/** Sentences as they are typed, one a line. */
export const readPhrases = (text: string | null) => [
  ...new Set(
    (text ?? '')
      .split('\n')
      .map((row) => row.trim())
      .filter(Boolean),
  ),
];
