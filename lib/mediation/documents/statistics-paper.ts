import type { PaperContent } from '@/lib/kernel/paper/sheet';

interface Told {
  unit: string;
  title: string;
  rate: string;
  groups: readonly { title: string; rule: string; lines: readonly { label: string; text: string }[] }[];
}

/** 统计表 on A4: two cells a row, then by which rule each part was counted. */
export function statisticsPaper({ unit, title, rate, groups }: Told, foot: string): PaperContent {
  const twos = groups.flatMap((group) =>
    group.lines.flatMap((one, at) => {
      if (at % 2) return [];
      const two = group.lines[at + 1];
      return [[at ? '' : group.title, one.label, one.text, two?.label ?? '', two?.text ?? '']];
    }),
  );
  return {
    title: '人民调解工作统计表',
    blocks: [
      {
        kind: 'pairs',
        rows: [
          [
            { head: '单位', value: unit },
            { head: '时间', value: title },
          ],
          [{ head: '调解成功率', value: `${rate}（调解成功 / 受理）`, strong: true }],
        ],
      },
      { kind: 'table', head: ['', '项目', '数', '项目', '数'], rows: twos, widths: [16, 26, 22, 27, 13] },
      { kind: 'text', flat: true, text: groups.map((g) => `${g.title}：${g.rule}`).join('\n') },
      { kind: 'sign', lines: ['填表人：＿＿＿＿＿＿　　　　负责人：＿＿＿＿＿＿'] },
    ],
    foot,
  };
}
