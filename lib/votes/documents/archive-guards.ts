// Challenges, rounds of the mobile box and hand-overs as tables, for the file of a vote. Null: there were none.
import { dateTime } from '../../i18n/format';
import { csvOf } from '../../kernel/csv';
import type { GuardRows } from '../queries/archive-guards';
import { rollChallengeWords } from '../rules/challenges';

const states = { open: '还没有决定', accepted: '成立', rejected: '不成立', late: '开始以后才提，名册不动' } as const;
const acts = { add: '补列', strike: '划去', voter: '换投票人', area: '改面积' } as const;
const moment = (at: Date | null) => (at ? dateTime(at) : '');
const table = (head: string[], rows: (string | number | null)[][]) => (rows.length ? csvOf([head, ...rows]) : null);

export const rollChallengeTable = ({ roll }: GuardRows) =>
  table(
    ['提出', '什么异议', '号', '怎么说的', '决定', '理由', '谁决定', '决定时间', '名册怎么改', '改后名册的校验'],
    roll.map(({ c, text, reason, by, decision }) => [
      ...[dateTime(c.filedAt), rollChallengeWords[c.kind], c.number, text, states[c.state], reason, by],
      ...[
        moment(c.decidedAt),
        decision ? `${acts[decision.act]} ${decision.number} 号` : '',
        decision?.afterHash ?? '',
      ],
    ]),
  );

export const resultChallengeTable = ({ result }: GuardRows) =>
  table(
    ['提出', '怎么说的', '答复', '谁答复', '答复时间'],
    result.map(({ c, text, answer, by }) => [dateTime(c.filedAt), text, answer, by, moment(c.answeredAt)]),
  );

export const visitTable = ({ visits }: GuardRows) =>
  table(
    ['出门', '带票箱的人', '带票箱的人', '上门的号'],
    visits.map((v) => [dateTime(v.wentAt), v.first, v.second, v.number]),
  );

export const handoverTable = ({ handovers }: GuardRows) =>
  table(
    ['交出', '交的人', '接的人', '空白', '发出', '收回', '接时空白', '接时发出', '接时收回', '接收', '不一样的原因'],
    handovers.map(({ h, giver, receiver, difference }) => [
      ...[dateTime(h.givenAt), giver, receiver, h.blank, h.issued, h.returned],
      ...[h.blankFound, h.issuedFound, h.returnedFound, moment(h.receivedAt), difference],
    ]),
  );
