import { dateTime } from '@/lib/i18n/format';
import { type PaperContent, pair, text } from '@/lib/kernel/paper/sheet';
import type { PaperCase, PaperSitting } from './paper-case';
import { dateToWrite, heading, paper, rule, seal, sign } from './parts';

const before = [
  '一、请带身份证件和与纠纷有关的材料。请人代办的，请带授权委托书。',
  '二、人民调解不收取任何费用，全凭自愿。您可以接受调解，也可以拒绝；可以要求更换调解员；可以要求公开或者不公开进行。',
  '三、不能按时来的，请提前打电话，另约时间。',
];

/** 调解通知书, one a party and sitting, with the slip on which its delivery is signed. It may lie on a table: no other side, no type. */
export const summonsPapers = (c: PaperCase): PaperContent[] =>
  c.sittings.flatMap((s) => c.parties.filter((p) => s.invited.includes(p.id)).map((p) => summons(c, s, p)));

function summons(c: PaperCase, s: PaperSitting, p: PaperCase['parties'][number]): PaperContent {
  const acting = s.acting.filter((a) => a.partyId === p.id).map((a) => a.name);
  return paper(
    '人民调解通知书',
    [
      heading(`${p.name}：`),
      text(`与您有关的一件民间纠纷（${c.number}），本委员会定于下面的时间、地点进行调解，请您按时参加。`),
      {
        kind: 'pairs',
        rows: [
          pair('时间', `${dateTime(s.startsAt)}，约 ${s.minutes} 分钟`),
          pair('地点', s.where),
          pair('方式', s.isOpen ? '公开进行（每一方都要求公开）' : '不公开进行'),
          ...(acting.length ? [pair('代理人、监护人', acting.join('、'))] : []),
          pair('联系人', `人民调解员 ${c.mediators.join('、')}，电话 ${c.phone}`),
        ],
      },
      ...before.map((line) => text(line)),
      seal(c.org),
      heading('送达回证'),
      sign(
        `收到通知书的人（签名或按指印）：${rule}`,
        `收到的时间：${dateToWrite}`,
        `送达人（签名）：${rule}　方式：${rule}`,
      ),
    ],
    c.number,
  );
}
