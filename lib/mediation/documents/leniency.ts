import { paperDate } from '@/lib/i18n/format';
import { type PaperContent, text } from '@/lib/kernel/paper/sheet';
import { termLine } from './agreement';
import type { PaperCase, PaperTerm } from './paper-case';
import { heading, identity, paper, paragraphs, seal, sign, signHere } from './parts';

export const termDone = (t: PaperTerm) =>
  t.kind === 'promise'
    ? `${termLine(t)}（持续遵守）`
    : `${termLine(t)}（${t.doneDay ? paperDate(t.doneDay) : ''}已履行，凭证：${t.proof ?? '附后'}）`;

export const leniencyWords =
  '依照《中华人民共和国治安管理处罚法》第九条第四款，申请人在公安机关作出处理决定前，书面申请对本案不予处罚，请予认可。是否认可，由公安机关依法决定。';

/** PSA 9 ¶4: the parties' own application. The decision is the police's; the committee only certifies what it knows. */
export function leniencyPapers(c: PaperCase): PaperContent[] {
  const { agreement: a, leniency: asked } = c;
  if (!a?.effectiveDay || !asked) return [];
  return [
    paper('治安案件当事人书面申请', [
      text(`${asked.organ}：`, true),
      ...c.parties.map((p) => identity({ ...p, sideName: '申请人' }, true)),
      ...(asked.number ? [text(`案件编号：${asked.number}`, true)] : []),
      heading('事情经过：'),
      ...paragraphs(asked.words),
      heading('调解和履行：'),
      text(
        `上述事情因民间纠纷引起，情节较轻。经${c.org}调解，双方自愿达成“${a.number}”调解协议，于${paperDate(a.effectiveDay)}生效，并已全部履行：`,
      ),
      ...a.terms.map((t) => text(termDone(t))),
      heading('申请：'),
      text(leniencyWords),
      text('附：调解协议、履行凭证。'),
      sign(...c.parties.map((p) => signHere(`申请人 ${p.name}`)), `申请日期：${paperDate(asked.day)}`),
      text(`协议由本委员会主持达成，履行情况已经本委员会查看。（本栏由人民调解委员会填写）`),
      seal(c.org),
    ]),
  ];
}
