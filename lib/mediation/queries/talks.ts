import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { defineQuery, type View } from '@/lib/kernel/query';
import { talkPapers } from '../documents/talks';
import { mayWork } from '../machine';
import { mayTalkApart } from '../policy/sittings';
import { isSealed } from '../rules/confidence';
import { sideNames } from '../rules/words';
import { findCase } from './case';

const { mediationParties, mediationTalks, people, texts } = tables;

/** The one place in which these words are read. */
const findTalks = (read: Reader, caseId: string) =>
  read
    .select({ talk: mediationTalks, party: mediationParties.name, text: texts.text, author: people.name })
    .from(mediationTalks)
    .innerJoin(mediationParties, eq(mediationParties.id, mediationTalks.partyId))
    .innerJoin(texts, eq(texts.id, mediationTalks.textId))
    .innerJoin(people, eq(people.id, mediationTalks.authorId))
    .where(eq(mediationTalks.caseId, caseId))
    .orderBy(asc(mediationTalks.at), asc(mediationTalks.id));

const gone = '（已按保存期限删除）';
const sealed = '（已封存：调解没有成功，当时说的话不能用在别处）';

/** What each side said for the mediators alone, and the same as a paper that is kept beside the file and not in it. */
export const showTalks = defineQuery({
  name: 'mediation.talks',
  async load(read, at: { community: string; ref: string }, { actor }) {
    const found = await findCase(read, at);
    if (!found) return null;
    return { ...found, talks: mayTalkApart(actor, found).ok ? await findTalks(read, found.id) : [] };
  },
  authorize: mayTalkApart,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '背对背谈话' }),
  present({ loaded: d }) {
    const talks = d.talks.map(({ talk, party, text, author }) => ({
      ...{ id: talk.id, at: talk.at, place: talk.place, party, author },
      words: isSealed(d.state) ? sealed : (text ?? gone),
    }));
    const number = refLabel('mediation', d.ref);
    return {
      version: d.version,
      number,
      canNote: mayWork(d.state, 'note-talk'),
      parties: d.parties.map((p) => ({ value: p.id, label: p.name, hint: sideNames[p.side] })),
      talks,
      papers: talkPapers({ number, org: `${d.community.committee}人民调解委员会`, talks }),
    };
  },
});
export type TalksView = View<typeof showTalks>;
