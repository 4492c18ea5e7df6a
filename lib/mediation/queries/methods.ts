import { and, count, eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineQuery, type View } from '@/lib/kernel/query';
import { openStates } from '../machine';
import { maySaveMethod } from '../policy';
import { mayAddMethod } from '../policy/library';
import { writeSteps } from '../rules/method';
import { findMethods, type Method } from './method';

const { mediations, methodTemplates } = tables;
type At = { community: string };

async function gather(read: Reader, { community: code }: At) {
  const community = await findCommunity(read, code);
  return community && { communityId: community.id, methods: await findMethods(read, community.id) };
}

/** Cases in hand that go by a method, whichever version of it. */
const findInHand = (read: Reader, communityId: string) =>
  read
    .select({ methodId: methodTemplates.methodId, n: count() })
    .from(mediations)
    .innerJoin(methodTemplates, eq(methodTemplates.id, mediations.methodId))
    .where(and(eq(mediations.communityId, communityId), inArray(mediations.state, [...openStates])))
    .groupBy(methodTemplates.methodId);

const lineOf = ({ methodId, name, version, isUsual, isExample, steps }: Method) => ({
  ...{ id: methodId, name, version, isUsual, isExample },
  steps: steps.map((s) => s.label).join('、'),
});

/** The ways of working of a community. */
export const listMethods = defineQuery({
  name: 'mediation.methods',
  async load(read, at: At) {
    const found = await gather(read, at);
    return found && { ...found, inHand: await findInHand(read, found.communityId) };
  },
  authorize: maySaveMethod,
  present: ({ loaded: { methods, inHand } }) => ({
    methods: methods.map((m) => ({ ...lineOf(m), cases: inHand.find((r) => r.methodId === m.methodId)?.n ?? 0 })),
  }),
});
export type MethodsView = View<typeof listMethods>;

export const newMethod = defineQuery({
  name: 'mediation.new-method',
  load: gather,
  authorize: mayAddMethod,
  present: () => ({}),
});

/** One of them, with its steps as they are edited. */
export const showMethod = defineQuery({
  name: 'mediation.method',
  async load(read, { id, ...at }: At & { id: string }) {
    const found = await gather(read, at);
    const method = found?.methods.find((m) => m.methodId === id);
    return found && method ? { communityId: found.communityId, method } : null;
  },
  authorize: maySaveMethod,
  present: ({ loaded: { method } }) => ({ ...lineOf(method), lines: writeSteps(method.steps), all: method.steps }),
});
export type MethodView = View<typeof showMethod>;
