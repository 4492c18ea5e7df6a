// Made-up people: surnames and given names drawn apart, so that nobody in particular is meant.
import { pick, type Random } from './random';

const surnames = [
  ...'李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
];
const first = [
  ...'文明志建国伟海晓雨春秋冬夏兰梅竹菊松柏云霞光辉荣华富安宁平和静雅思念慧敏淑惠玉珍宝金银德仁义礼信诚善美佳欣悦乐康健长永少小大福禄寿喜庆祥瑞',
];
const second = [
  ...'军民强刚勇峰山河川江波涛林森木子轩宇航宁清泉英红丽娟芳芬香凤莲花琴燕玲珠瑶琳珊婷萍艳秀云生成才根发旺兴顺利达通远方正直忠厚实诚',
];

export const aSurname = (random: Random) => pick(random, surnames);

/** A full name; unique where the caller keeps the names already given in the household. */
export function aName(random: Random, surname: string, taken: ReadonlySet<string> = new Set()): string {
  for (;;) {
    const name = surname + pick(random, first) + (random() < 0.85 ? pick(random, second) : '');
    if (!taken.has(name)) return name;
  }
}

export const aBirthDay = (random: Random, youngest: number, oldest: number) => {
  const year = 2026 - youngest - Math.floor(random() * (oldest - youngest + 1));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
};
