import { dateTime } from '@/lib/i18n/format';
import { type PaperContent, pair, text } from '@/lib/kernel/paper/sheet';
import type { PaperCase } from './paper-case';
import { heading, paper, paragraphs, rule, seal, sign, signHere } from './parts';

export const toldOf = (c: PaperCase) =>
  c.told.length
    ? `${c.told.map((t) => `${t.name}（${dateTime(t.at)}，${t.way}）`).join('；')}已告知人民调解的性质、原则、效力和当事人的权利义务。`
    : '＿＿＿＿＿＿＿＿';

export const resultTicks = (result: string) =>
  ['调解成功', '调解不成', '有待继续调解'].map((r) => `${r === result ? '☑' : '□'}${r}`).join('　');

/** 调解记录, one paper a session. Signed by those who were there; of a talk apart, by that side only. */
export const sessionPapers = (c: PaperCase): PaperContent[] =>
  c.sessions.map((s) => {
    const signers = c.parties.filter((p) => !s.apart || p.name === s.apart);
    return paper('人民调解记录', [
      {
        kind: 'pairs',
        rows: [
          pair('时间', dateTime(s.at)),
          pair('地点', s.place),
          pair('事由', c.title),
          pair('当事人', c.parties.map((p) => `${p.sideName}${p.name}`).join('、')),
          pair('参加人', s.apart ? `${s.present}（与${s.apart}单独谈）` : s.present),
          pair('结果', resultTicks(s.result)),
        ],
      },
      heading('人民调解委员会已将申请调解的纠纷告知：'),
      text(toldOf(c)),
      heading('当事人陈述：'),
      ...paragraphs(s.statement),
      heading('核实的情况：'),
      ...(s.verified ? paragraphs(s.verified) : [text('没有另外核实的情况。')]),
      sign(
        ...signers.map((p) => signHere(`${p.sideName} ${p.name}`, '签名或按指印')),
        ...c.mediators.map((m) => signHere(`人民调解员 ${m}`, '签名')),
        `记录人（签名）：${s.recorder}${rule}`,
      ),
      seal(c.org),
    ]);
  });
