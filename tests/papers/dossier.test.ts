import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { bookSitting } from '@/lib/mediation/commands/book-sitting';
import { recordSession } from '@/lib/mediation/commands/record-session';
import { showFileArchive } from '@/lib/mediation/queries/file-archive';
import { aDispute, at, mustOn } from '@/tests/support/mediation';
import { aWholeCase } from '@/tests/support/whole-case';
import { bare, hasOffice, type Printed, printed } from './office';

const d = await aDispute('office');
/** Agreed in the morning and held: the summons lies in the file. */
const { ref } = await aWholeCase(d, async ({ ref, id, applicant, respondent }) => {
  const guests = [applicant.id, respondent.id];
  const by = d.mediator.actor;
  const booking = { at: '2026-11-24 08:30', minutes: '60', place: '党群服务中心议事长廊', guests, wantsOpen: guests };
  await mustOn(d, ref, bookSitting, by, booking, at('2026-11-24', '08:00'));
  const { mediationSittings } = tables;
  const [agreed] = await store.read.select().from(mediationSittings).where(eq(mediationSittings.caseId, id));
  const talk = { present: '双方', statement: '先说了经过。', result: 'success', sittingId: agreed!.id };
  const held = { ...talk, at: '2026-11-24 08:30', place: '党群服务中心议事长廊' };
  await mustOn(d, ref, recordSession, by, held, at('2026-11-24', '08:50'));
});
const exported = '孙示例 2026年12月25日(周五) 12:00 导出';
const taken = await showFileArchive.run(
  { store, actor: d.mediator.actor, now: at('2026-12-25', '12:00'), newId },
  { community: 'office', ref, exported },
);
if (!taken.ok) throw new Error(taken.error.code);
const entries = new Map(Object.entries(unzipSync(taken.value.bytes)));
const words = new Map([...entries].filter(([name]) => name.endsWith('.docx')));

const both = ['李示例', '周示例'];
const identities = ['女', '男', '汉族', '46岁', '教师', '厨师', '1号楼 1-101', '1号楼 1-201'];
const phones = ['13800005678', '13900000246'];
const number = 'office人调字〔2026〕001号';
const terms = [
  '一、周示例于2026年11月28日前，修好卫生间防水，物业验收。',
  '二、周示例于2026年11月30日前付3,200.00元（叁仟贰佰元整）：赔被褥损失。',
  '三、李示例：收款后不再就这次漏水提出其他要求。',
];
const org = 'office村民委员会（示例）人民调解委员会';
const said = '双方当时推了几下，没有受伤。';

/** By paper: what of the case must stand in it. */
const papers: [string, string[]][] = [
  [
    '封面和卷内目录',
    [org, '(2026)office人调字第1号', '楼上漏水', '孙示例', '2026年11月23日', '2026年12月25日', '30年', exported],
  ],
  [
    '人民调解申请书',
    [...both, ...identities, ...phones, '卫生间天花板一直滴水，被褥湿了。', '修好，赔被褥。', '自愿', org],
  ],
  ['权利义务告知书', [...both, '不收取任何费用', '三十日内']],
  ['身份证明', [...both, '居民身份证', '410***********002X', '410***********0019', '2026年11月23日', '孙示例']],
  ['调查记录', ['1-201 卫生间', '物业师傅赵示例', '关了立管还滴水。', '防水层裂了 20 厘米', '15:00']],
  ['证据材料', ['被褥照片', '泡湿两床被褥', '照片', '复印件', '李示例', '共1项，3页']],
  [
    '调解通知书',
    [...both, '2026年11月24日(周二)08:30', '约60分钟', '党群服务中心议事长廊', '公开进行', '孙示例', org, '送达回证'],
  ],
  [
    '调解记录',
    [...both, '徐露调解室', '双方、物业师傅', '周示例愿意修', '漏点在楼上地漏', '☑调解成功', '□调解不成', '孙示例'],
  ],
  [
    '人民调解协议书',
    [number, ...both, ...identities, '楼上地漏漏水', '楼上承担全部责任', ...terms, '一式3份', '孙示例', org],
  ],
  ['履行凭证', [number, ...terms.slice(0, 2), '2026年11月28日已履行', 'act号收条', 'pay号收条']],
  ['回访记录', [number, '协议生效后 7 天回访', '第7天去看', '第30天去看', '全部履行', '没有反复的苗头', '孙示例']],
  [
    '司法确认材料',
    ['中原区人民法院', number, ...both, ...phones, ...terms, '调解组织证明', '2026年11月29日', '恶意串通', said],
  ],
  ['治安案件书面申请', ['汝河路派出所', '中公（汝）2026-31', said, '第九条第四款', number, 'act号收条', ...both]],
  ['卷宗情况说明', ['两家和好。', '附照片三张。', '孙示例']],
  ['卷底', ['孙示例', '2026年12月25日']],
];

test('the archive holds every paper of the file, the history, and the sum of each', () => {
  const names = [...words.keys()].map((name) => name.slice(3, -5));
  expect(names).toEqual(papers.map(([name]) => name));
  const sums = strFromU8(entries.get('SHA256SUMS')!).trim().split('\n');
  expect(sums).toHaveLength(entries.size - 1);
  for (const line of sums) {
    const [sum, name] = line.split('  ');
    expect(createHash('sha256').update(entries.get(name!)!).digest('hex')).toBe(sum);
  }
  const history = strFromU8(entries.get('办理经过.csv')!);
  for (const step of ['受理', '协议生效', '立卷归档', '申请司法确认']) expect(history).toContain(step);
});

let paper: (name: string) => Printed;
beforeAll(() => {
  if (!hasOffice) return;
  const all = printed(words);
  paper = (name) => [...all].find(([file]) => file.slice(3, -5) === name)![1];
}, 150_000);

test.skipIf(!hasOffice).each(papers)('%s, opened by an office program, says all of the case', (name, parts) => {
  const { words: text, pages, isA4 } = paper(name);
  expect(isA4).toBe(true);
  expect(pages).toBeGreaterThan(0);
  for (const part of parts) expect(text).toContain(bare(part));
  expect(text).not.toMatch(/第页|共页/);
  expect(text).not.toMatch(/undefined|null|NaN|Invalid|\[object|[{}]|�/);
  expect(text).toContain(bare(exported));
});
