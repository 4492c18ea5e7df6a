import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { publicityOf } from '@/lib/proposals/rules';
import { mayDecideItem } from '../policy';
import { findSeats, lockAgenda } from '../queries/meeting';
import { attendanceOf, quorumOf } from '../rules';
import { decideInput } from '../schema';
import { moveTopics, saveMeeting, topicSentences } from './step-meeting';

const { meetingItems } = tables;

/** RC 32, VC 33: the council advises. So each decision says where it leads: 执行, 提交法定会议, 继续协商 or 不采纳. */
export const decideItem = defineCommand({
  name: 'meeting.decide-item',
  input: decideInput,
  async load(tx, input) {
    const meeting = await lockAgenda(tx, input);
    return meeting && { ...meeting, seats: await findSeats(tx, meeting.id) };
  },
  authorize: mayDecideItem,
  decide({ input, loaded, by, now, write }) {
    const fresh = checkVersion(loaded, input.version);
    if (!fresh.ok) return fresh;
    const { id, ref, version, state, seats } = loaded;
    const item = loaded.items.find((i) => i.id === input.item && !i.decidedAt);
    const topic = loaded.topics.find((t) => t.id === item?.proposalId);
    if (state !== 'open' || !item || !topic) return fail('illegal_transition');
    const members = seats.filter((s) => s.capacity === 'member');
    const present = members.filter((s) => s.signedInAt).length;
    if (!attendanceOf(quorumOf(loaded.settings), present, members.length).met) return fail('no_quorum');
    const { forCount, againstCount, abstainCount, secondCounterId } = input;
    if (forCount + againstCount + abstainCount > present) return fail('too_many_hands');
    const carries = input.route === 'execute' || input.route === 'refer';
    if (carries && forCount <= againstCount) return fail('not_carried');
    if (secondCounterId === by.personId) return fail('one_counter');
    if (!seats.some((s) => s.personId === secondCounterId && s.signedInAt)) return fail('counter_absent');
    const text = write(topic.id, 'decision', input.text);
    const { route } = input;
    const counts = { forCount, againstCount, abstainCount, presentCount: present };
    return moveTopics(
      {
        change: {
          id,
          ref,
          set: { version: version + 1 },
          item: {
            id: item.id,
            set: { ...counts, route, secondCounterId, counterId: by.personId, decisionId: text.id, decidedAt: now },
          },
          topics: [],
        },
        texts: [text],
        events: [
          {
            type: 'meeting.item-decided',
            subjectId: id,
            payload: { ...counts, topic: topic.id, route, secondCounter: secondCounterId, text: text.hash },
          },
        ],
      },
      id,
      [
        {
          topic,
          event: `decide-${route}`,
          textId: text.id,
          set: { route, decisionId: text.id, decidedAt: now, ...(route !== 'continue' && publicityOf(now)) },
        },
      ],
    );
  },
  async commit(tx, { item, ...change }) {
    await tx.update(meetingItems).set(item.set).where(eq(meetingItems.id, item.id));
    return saveMeeting(tx, change);
  },
  says: {
    ...lateSentences,
    ...topicSentences,
    no_quorum: '签到的成员不够，不能作决定。可以继续讨论，散会后这件议题等下一次会。',
    too_many_hands: { field: 'forCount', text: '赞成、反对、弃权加起来比签到的成员多，请重新清点。' },
    not_carried: { field: 'route', text: '赞成的没有比反对的多，不能执行或提交法定会议，请选继续协商或不采纳。' },
    one_counter: { field: 'secondCounterId', text: '复核清点的人不能是您自己。' },
    counter_absent: { field: 'secondCounterId', text: '复核清点的人要已经签到。' },
  },
});
