import { paperDate } from '@/lib/i18n/format';
import { type PaperContent, text } from '@/lib/kernel/paper/sheet';
import { termLines } from './agreement';
import type { PaperAgreement, PaperCase } from './paper-case';
import { dateToWrite, heading, identity, paper, paragraphs, seal, sign, signHere } from './parts';

export const confirmationPromise =
  '申请人承诺：出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为协议内容给他人造成损害，愿意承担相应的民事责任和其他法律责任。';
export const made = (a: PaperAgreement) =>
  `${a.effectiveDay ? paperDate(a.effectiveDay) : ''}生效的“${a.number}”${a.isOral ? '口头' : ''}调解协议`;

/** PM 33, CPL 205: both sides ask together; then the committee's certificate that it mediated. */
export function confirmationPapers(c: PaperCase): PaperContent[] {
  const { agreement: a, confirmation: asked } = c;
  if (!a?.effectiveDay || !asked) return [];
  const names = c.parties.map((p) => p.name).join('、');
  return [
    paper('司法确认申请书', [
      ...c.parties.map((p) => identity({ ...p, sideName: '申请人' }, true)),
      heading('申请事项：'),
      text(`请求确认申请人经${c.org}主持调解达成、于${made(a)}有效。`),
      heading('事实和理由：'),
      text(`申请人因“${c.title}”发生纠纷，经${c.org}调解，自愿达成协议，内容如下：`),
      ...a.terms.flatMap((t) => termLines(t).map((line) => text(line))),
      ...(asked.words ? paragraphs(asked.words) : []),
      text(confirmationPromise),
      text('附：调解协议、调解组织证明、申请人身份证明。'),
      text('此致', true),
      text(asked.organ, true),
      sign(...c.parties.map((p) => signHere(`申请人 ${p.name}`)), `申请日期：${paperDate(asked.day)}`),
    ]),
    paper('调解组织证明', [
      text(`${asked.organ}：`, true),
      text(
        `${names}因“${c.title}”向本委员会${c.isApplication ? '申请调解' : '反映，由本委员会调解'}。本委员会于${paperDate(c.acceptedAt ?? c.openedAt)}受理，由人民调解员${c.mediators.join('、')}主持，当事人自愿达成了${made(a)}。`,
      ),
      text('本委员会是依法设立的人民调解组织，上述人员是本委员会的人民调解员。特此证明。'),
      seal(c.org, dateToWrite),
    ]),
  ];
}
