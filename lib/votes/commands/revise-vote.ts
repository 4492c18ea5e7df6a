import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayRevise } from '../policy';
import { findNamed, named } from '../queries/candidates';
import { findPlaces } from '../queries/places';
import { lockVote } from '../queries/vote';
import { reviseInput } from '../schema';
import { checkDraft, draftSentences } from './check-draft';
import { saveVote, stepVote } from './step-vote';

/** Until it is announced anything may change; each text stays as a version of its own. */
export const reviseVote = defineCommand({
  name: 'vote.revise',
  input: reviseInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    return { ...vote, ...(await findPlaces(tx, input)), known: await findNamed(tx, vote.communityId, input.offices) };
  },
  authorize: mayRevise,
  decide(args) {
    const { input, loaded, now, write } = args;
    const checked = checkDraft(input, {
      estate: loaded.estate,
      group: loaded.group,
      communityId: loaded.communityId,
      now,
      later: loaded.priorId ? loaded.items : null,
    });
    if (!checked.ok) return checked;
    const words = write(loaded.id, 'vote', input.text, loaded.version + 1);
    const { title, rule, mode, kind, asksTenants, asksFirms, silentOwners, allowsChange, opensAt, closesAt } = input;
    return stepVote(args, {
      event: 'revise',
      words,
      set: {
        title,
        rule,
        mode,
        kind,
        asksTenants,
        asksFirms,
        silentOwners,
        allowsChange,
        opensAt,
        closesAt,
        ...checked.value,
        items: named(checked.value.items, loaded.known),
        textId: words.id,
      },
      payload: { rule, mode, kind },
    });
  },
  commit: saveVote,
  says: { ...draftSentences, ...lateSentences },
});
