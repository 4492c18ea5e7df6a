import canonicalize from 'canonicalize';
import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { screenChannels } from '@/db/schema/channel-words';
import { defineCommand } from '@/lib/kernel/command';
import { canonical, sha256 } from '@/lib/kernel/events';
import { fail, ok } from '@/lib/kernel/result';
import { keepPublicKey, sign, signingKey } from '@/lib/kernel/signing';
import { lateSentences } from '@/lib/kernel/step';
import { type PublicRecord, publicRecord } from '../documents/public-record';
import { mayCertify } from '../policy';
import { type Box, findBox, findScreenMarks, resultOfBox } from '../queries/box';
import {
  type CountedRow,
  findPapersByChannel,
  findPaperTotals,
  findRollWithBallots,
  type PaperTotals,
  resultOf,
} from '../queries/count';
import { countUnresolved } from '../queries/guards';
import { findHands, type Hands, resultOfHands } from '../queries/hands';
import { lockVote, type Vote } from '../queries/vote';
import { stepInput } from '../schema';
import { hashRoll } from './freeze-roll';
import { saveVote, stepVote, type VoteChange } from './step-vote';

const { auditChains, voteCertifications, voteRecords } = tables;
type Signature = typeof voteCertifications.$inferInsert;
interface Change {
  vote: VoteChange;
  signature: Signature;
  /** With the second signature. */
  record: PublicRecord | null;
}

/** Two people, neither of whom opened it, each after a count of their own; the second one makes the result stand. */
export const certifyVote = defineCommand({
  name: 'vote.certify',
  input: stepInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    const signed = await tx.select().from(voteCertifications).where(eq(voteCertifications.voteId, vote.id));
    const rows = await findRollWithBallots(tx, vote.id);
    const paper = await findPaperTotals(tx, vote.id);
    const papersByChannel = await findPapersByChannel(tx, vote.id);
    const box = vote.mode === 'secret' ? await findBox(tx, vote.id) : null;
    const hands = vote.mode === 'hands' ? await findHands(tx, vote.id) : null;
    const screens = await findScreenMarks(tx, vote.id);
    const unresolved = await countUnresolved(tx, vote);
    const ofChain = tx.select().from(auditChains).where(eq(auditChains.communityId, vote.communityId));
    const [chain] = await tx.lock(ofChain, 'update');
    return { ...vote, signed, rows, paper, papersByChannel, box, hands, screens, unresolved, chain: chain ?? null };
  },
  authorize: mayCertify,
  decide(args) {
    const { loaded, by, now } = args;
    const { signed, rows, chain } = loaded;
    if (signed.some((s) => s.personId === by.personId)) return fail('signed_already');
    const again = loaded.state === 'counted' ? recount(loaded) : null;
    if (again && canonical(again) !== canonical(loaded.outcome)) return fail('recount_differs');
    if (loaded.rollSalt && hashRoll(loaded.rollSalt, rows) !== loaded.rollHash) return fail('recount_differs');
    const isSecond = signed.length > 0;
    const { textHash, rollHash, ruleHash } = loaded;
    const frozen = { certifiedAt: now, chainSeq: chain?.seq ?? 0, chainHash: chain?.hash ?? '' };
    const stepped = stepVote(args, {
      event: isSecond ? 'certify' : 'sign',
      set: isSecond ? frozen : {},
      payload: {
        result: sha256(canonical(loaded.outcome)),
        // Who certifies does so knowing of them.
        unresolvedRollChallenges: loaded.unresolved,
        ...(isSecond ? { textHash, rollHash, ruleHash, chainSeq: frozen.chainSeq, chainHash: frozen.chainHash } : {}),
      },
      ...(isSecond ? { tell: { roles: ['clerk', 'secretary'], template: 'vote.certified' } } : {}),
    });
    const signature = { voteId: loaded.id, communityId: loaded.communityId, personId: by.personId, at: now };
    if (!stepped.ok) return stepped;
    const record = isSecond ? recordOf(args.input.community, { ...loaded, ...frozen }) : null;
    return ok({ ...stepped.value, change: { vote: stepped.value.change, signature, record } });
  },
  async commit(tx: WriteTx, { vote, signature, record }: Change) {
    await tx.insert(voteCertifications).values(signature);
    if (record) await keepRecord(tx, record, signature);
    return saveVote(tx, vote);
  },
  says: {
    ...lateSentences,
    signed_already: '您已经证明过了，要由另一个人再证明一次。',
    recount_differs: '重新算出来的和计票结果不一样，不能证明，请马上报监督委员会和街道。',
  },
});

type Cast = Vote & {
  rows: readonly CountedRow[];
  paper: PaperTotals;
  papersByChannel: PublicRecord['channels'];
  /** Of a secret vote. */
  box: Box | null;
  hands: Hands | null;
  screens: Awaited<ReturnType<typeof findScreenMarks>>;
};

function recount({ rows, paper, papersByChannel, box, hands, screens, ...vote }: Cast) {
  if (hands) return resultOfHands(vote, hands);
  if (!box) return resultOf(vote, rows, paper);
  return resultOfBox(vote, { ballots: box.ballots, screens, paper, byChannel: papersByChannel });
}

type Counted = Cast & {
  certifiedAt: Date;
  chainSeq: number;
  chainHash: string;
};

function recordOf(community: string, vote: Counted): PublicRecord {
  const { outcome, announcedAt, textHash, rollHash, ruleHash, papersByChannel } = vote;
  const voided = outcome!.papers.voided ?? 0;
  const onScreen = screenChannels.flatMap((channel) => {
    const returned = outcome!.channels.find((c) => c.tally === 'statutory' && c.channel === channel)?.heads ?? 0;
    const issued = channel === 'online' ? returned + voided : returned;
    return issued ? [[channel, { issued, returned }]] : [];
  });
  return publicRecord({
    ...{ ...vote, community, announcedAt: announcedAt!, textHash: textHash!, rollHash: rollHash!, ruleHash: ruleHash! },
    results: outcome!.items,
    // On a screen a ballot is issued by being cast; one that was voided in person did not come back.
    channels: { ...Object.fromEntries(onScreen), ...papersByChannel, ...inTheHall(vote.hands) },
  });
}

/** A hand is handed out with the attendance, and comes back whether it was raised or not. */
const inTheHall = (hands: Hands | null): PublicRecord['channels'] =>
  hands?.attended ? { hall: { issued: hands.attended, returned: hands.attended } } : {};

/** Signed once, with the installation's key, over the RFC 8785 bytes without the signature. */
async function keepRecord(tx: WriteTx, record: PublicRecord, { voteId, communityId, at }: Signature) {
  await keepPublicKey(tx, at);
  const unsigned = { ...record, publicKey: signingKey().publicKey };
  const { keyId, signature } = sign(canonicalize(unsigned)!);
  await tx
    .insert(voteRecords)
    .values({ voteId, communityId, record: canonicalize({ ...unsigned, signature })!, keyId, at });
}
