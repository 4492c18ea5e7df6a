// 示例方法. The published sources name the three; of their steps only 耐心倾听 and 诚心沟通 are quoted. All other wording is
// ours, for a community to change: nothing here is an official text.
import type { MethodStep } from '@/db/schema/mediation-methods';

const step = (key: string, label: string, guidance: string, record: string, ...phrases: string[]): MethodStep => ({
  ...{ key, label, guidance, record, isAsked: false, phrases },
});

export interface ExampleMethod {
  name: string;
  steps: MethodStep[];
}

const sixHearts: ExampleMethod = {
  name: '六心工作法（示例）',
  steps: [
    step(
      ...(['welcome', '热心接待', '当天接下来，说清调解不收费，随时可以终止。'] as const),
      '怎么来的、谁来的、要什么。',
      '已说清调解不收费，愿意就调，不愿意随时可以停。',
      '已请当事人把事情从头说了一遍。',
    ),
    step(
      ...(['listen', '耐心倾听', '分头听，不打断；记下各自要什么。'] as const),
      '各自怎么说，各自要什么，气在哪里。',
      '分头听双方各说了一遍，没有打断。',
      '双方的要求已经复述给本人听，本人说没有听错。',
    ),
    step(
      ...(['examine', '细心调查', '到现场看，请懂行的人一起查。'] as const),
      '看了哪里、问了谁、查到什么，哪些已经证实。',
      '已到现场看过，拍了照片。',
      '已问过左邻右舍。',
    ),
    step(
      ...(['reason', '公心评理', '讲清法律和情理，各自的责任。'] as const),
      '讲了哪些道理，各自听了怎么说。',
      '已向双方讲明各自的责任，没有偏向任何一方。',
    ),
    step(
      ...(['talk', '诚心沟通', '一条一条商量，谁做什么、什么时候做。'] as const),
      '谈成了哪几条，还差哪几条。',
      '双方愿意当面谈。',
      '还有一条没有谈拢，约了下次再谈。',
    ),
    step(
      ...(['return', '恒心回访', '协议生效后 7 天、30 天各问一次。'] as const),
      '做到了没有，还有没有新的矛盾。',
      '双方都说已经做到，没有新的矛盾。',
    ),
  ],
};

const fiveHearts: ExampleMethod = {
  name: '五心工作法（示例）',
  steps: [
    step(
      ...(['five-heed', '留心发现', '走访、巡查时多看多问，小事早知道。'] as const),
      '在哪里、怎么发现的。',
      '走访时发现，双方还没有找上门。',
    ),
    step(
      ...(['five-listen', '耐心倾听', '让人把话说完，先消气，再说理。'] as const),
      '各自怎么说，要什么。',
      '双方各自把话说完了，情绪平下来了。',
    ),
    step(
      ...(['five-examine', '细心查明', '看现场、看凭据，查清来龙去脉。'] as const),
      '查到什么，凭什么。',
      '已看过双方拿来的凭据。',
    ),
    step(
      ...(['five-talk', '诚心调和', '一起想办法，一条一条谈。'] as const),
      '提了什么办法，双方怎么说。',
      '提出的办法双方都愿意考虑。',
    ),
    step(
      ...(['five-return', '恒心跟踪', '到日子去看做到没有。'] as const),
      '看到的情况。',
      '已去看过，约定的事做到了。',
    ),
  ],
};

const fourLooks: ExampleMethod = {
  name: '望闻问切（示例）',
  steps: [
    step(
      ...(['look', '望：看现场', '先到现场看，看人、看事、看周围。'] as const),
      '看到什么，有没有要马上防的危险。',
      '已到现场看过，没有要马上防的危险。',
    ),
    step(
      ...(['hear', '闻：听各方', '听双方说，也听邻居、同事怎么说。'] as const),
      '听到哪些说法，哪里对不上。',
      '双方的说法大体一致。',
      '双方的说法对不上，还要查。',
    ),
    step(
      ...(['ask', '问：问根由', '问为什么闹起来，心结在哪里。'] as const),
      '起因，各自最在意的是什么。',
      '已问明各自最在意的是什么。',
    ),
    step(
      ...(['settle', '切：定办法', '对准根由商量办法，写清楚谁做什么。'] as const),
      '商量出的办法。',
      '已按双方商量的办法写下来，念给双方听过。',
    ),
  ],
};

export const exampleMethods = { six: sixHearts, five: fiveHearts, four: fourLooks } as const;
export const exampleKeys = ['six', 'five', 'four'] as const satisfies readonly (keyof typeof exampleMethods)[];
