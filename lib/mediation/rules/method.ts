/** A step of a working method: a checklist with notes, never a score. */
export interface MethodStep {
  key: string;
  label: string;
  guidance: string;
}

/** The published sources name only 耐心倾听 and 诚心沟通; the whole set is an example that a community may change. */
export const exampleMethod: { name: string; steps: MethodStep[] } = {
  name: '六心工作法（示例）',
  steps: [
    { key: 'welcome', label: '热心接待', guidance: '当天接下来，说清调解不收费，随时可以终止。' },
    { key: 'listen', label: '耐心倾听', guidance: '分头听，不打断；记下各自要什么。' },
    { key: 'examine', label: '细心调查', guidance: '到现场看，请懂行的人一起查。' },
    { key: 'reason', label: '公心评理', guidance: '讲清法律和情理，各自的责任。' },
    { key: 'talk', label: '诚心沟通', guidance: '一条一条商量，谁做什么、什么时候做。' },
    { key: 'return', label: '恒心回访', guidance: '协议生效后 7 天、30 天各问一次。' },
  ],
};

/** One line a step, `名称：提示`; keys of known labels stay, so that a case's notes keep their place. */
export function readSteps(text: string, known: readonly MethodStep[], newKey: () => string): MethodStep[] {
  return text
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean)
    .map((row) => {
      const [label = '', ...rest] = row.split(/[：:]/);
      const name = label.trim();
      return {
        key: known.find((s) => s.label === name)?.key ?? newKey(),
        label: name,
        guidance: rest.join('：').trim(),
      };
    });
}

export const writeSteps = (steps: readonly MethodStep[]) =>
  steps.map((s) => (s.guidance ? `${s.label}：${s.guidance}` : s.label)).join('\n');
