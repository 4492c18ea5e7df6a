// The village elects: 1,662 stand on the roll, and more than half of them have to vote.
import { findVote } from '@/lib/votes/queries/vote';
import { demoPhones } from '@/seeds/demo/phones';
import { countBlank } from '@/seeds/demo/play-secret';
import type { Address } from '@/seeds/demo/play-vote';
import type { Company } from '../company';
import type { Site } from '../site';
import { findOthers, onStage } from '../stage';

const bundle = 100;
const bundles = 9;
/** More than the first bundles hold is counted by hand. */
export const byHand = bundles + 1;

/** Six numbers without a part in the story. */
export const findNumbers = (company: Company, site: Site, vote: Address) =>
  onStage(company, site, async (stage) => (await findOthers(stage, vote)).slice(0, 6).map((e) => String(e.number)));

/** 900 blank papers, handed out and counted in nine bundles; of a hundred papers each line stands on so many. */
export const villageElectsOnPaper = (
  company: Company,
  site: Site,
  vote: Address,
  { days, marks }: { days: number; marks: [of100: number, line: string][] },
) =>
  onStage(company, site, async (stage) => {
    const [clerk, secretary, supervisor] = [
      await stage.who(demoPhones.ljgClerk),
      await stage.who(demoPhones.ljgSecretary),
      await stage.who(demoPhones.ljgSupervisor),
    ];
    const { id: voteId } = (await findVote(stage.store.read, vote))!;
    const roll = (await findOthers(stage, vote)).slice(-bundle * bundles);
    const lines = marks.flatMap(([of100, line]) => Array.from({ length: of100 }, () => line));
    const plan = { address: vote, voteId, clerk, keepers: [secretary, supervisor] as [typeof clerk, typeof clerk] };
    await countBlank(stage, { ...plan, opens: days, counts: days }, roll, (nth) => lines[nth % lines.length]!);
    return roll.length;
  });
