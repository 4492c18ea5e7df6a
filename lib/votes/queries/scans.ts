import { countFiles, findFiles } from '@/lib/files/queries';
import { readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayKeepScans, mayReadScans } from '../policy/scans';
import { scanPurpose, whenScans } from '../rules/scans';
import { findHead, presentHead } from './head';

/** The scans of a vote's paper ballots; those of a secret vote without time and in no order. */
export const showScans = defineQuery({
  name: 'vote.scans',
  async load(read, { after, ...at }: { community: string; ref: string; after?: string | undefined }, { now }) {
    const vote = await findHead(read, at);
    if (!vote) return null;
    const subject = { id: vote.id, purpose: scanPurpose };
    const page = await findFiles(read, subject, readCursor(after));
    return { ...vote, hasClosed: now >= vote.closesAt, page, total: await countFiles(read, subject) };
  },
  authorize: mayReadScans,
  present({ loaded: v, actor, now }) {
    const head = presentHead(v, now);
    return {
      ...{ title: v.title, ref: v.ref, number: head.number, isSecret: head.isSecret, total: v.total },
      rows: v.page.rows.map(({ id, sha256, mediaType, bytes, at, by }) => ({
        ...{ id, mediaType, bytes, hash: sha256.slice(0, 12) },
        at: head.isSecret ? null : at,
        by: head.isSecret ? null : by,
      })),
      next: v.page.next,
      can: { keep: whenScans(v, now) === 'now' && mayKeepScans(actor, v).ok },
    };
  },
});
export type ScansView = View<typeof showScans>;
