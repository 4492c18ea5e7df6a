// The papers of a vote: each is made of what its page shows, so whoever may see the one may take the other.
import type { PaperContent } from '@/lib/kernel/paper/sheet';
import { type Answer, defineQuery, type Query } from '@/lib/kernel/query';
import { kernelSentences, refused } from '@/lib/kernel/refused';
import { announcementPapers } from '../documents/announcement-paper';
import { ballotPapers } from '../documents/ballot-papers';
import { countSheet } from '../documents/count-sheet';
import { issueRegister } from '../documents/issue-register';
import { resultPaper } from '../documents/result-paper';
import { rollPaper } from '../documents/roll-paper';
import { mayEnterPapers } from '../policy';
import { findHead, presentHead } from './head';
import { showIssueRegister } from './issue-register';
import { showVote } from './record';
import { numberAfter, showRoll } from './roll';

interface Asked {
  community: string;
  ref: string;
  /** Address of the site, for the QR. */
  origin: string;
  after?: string | undefined;
}
export interface PrintedPaper {
  title: string;
  number: string;
  papers: PaperContent[];
  /** The number on the roll after which this batch begins. */
  after: number;
  /** Where the next batch begins; null at the end. */
  next: string | null;
}

const showCountSheet = defineQuery({
  name: 'vote.count-sheet',
  async load(read, at: { community: string; ref: string }) {
    const vote = await findHead(read, at);
    return vote?.announcedAt && vote.mode !== 'hands' ? vote : null;
  },
  authorize: mayEnterPapers,
  present: ({ loaded, now }) => presentHead(loaded, now),
});

type Seen = { number: string; next?: string | null };

/** The page's own query, and a paper of what it shows. */
function printed<In, Out extends Seen>(
  title: string,
  query: Query<In, Out>,
  input: (asked: Asked) => In,
  make: (view: Out, url: string) => PaperContent[] | null,
): Query<Asked, PrintedPaper> {
  return {
    name: query.name,
    async run(context, asked): Promise<Answer<PrintedPaper>> {
      const answer = await query.run(context, input(asked));
      if (!answer.ok) return answer;
      const papers = make(answer.value, `${asked.origin}/c/${asked.community}/votes/${asked.ref}`);
      if (!papers) return { ok: false, error: refused('not_found', kernelSentences.not_found) };
      const { number, next = null } = answer.value;
      return { ok: true, value: { title, number, papers, after: numberAfter(asked.after), next } };
    },
  };
}

const address = ({ community, ref }: Asked) => ({ community, ref });
const batch = (asked: Asked) => ({ ...address(asked), after: asked.after });

const votePapers = {
  announcement: printed('表决公告', showVote, address, (vote, url) =>
    vote.announcedAt ? announcementPapers(vote, url) : null,
  ),
  roll: printed('表决名册', showRoll, (asked) => ({ ...batch(asked), posted: true }), rollPaper),
  ballots: printed('表决票', showRoll, (asked) => ({ ...batch(asked), forBallots: true }), ballotPapers),
  'issue-register': printed('发票登记表', showIssueRegister, batch, issueRegister),
  'count-sheet': printed('计票单', showCountSheet, address, countSheet),
  result: printed('结果公告', showVote, address, resultPaper),
} as const;
export type PaperName = keyof typeof votePapers;

/** Null: there is no such paper. */
export const votePaper = (name: string): Query<Asked, PrintedPaper> | null =>
  name in votePapers ? votePapers[name as PaperName] : null;
