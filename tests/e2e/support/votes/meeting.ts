// Votes whose beginning other journeys show: announced by the real commands, and the many who vote besides.

import { findVote } from '@/lib/votes/queries/vote';
import { demoPhones } from '@/seeds/demo/phones';
import { castSealed } from '@/seeds/demo/play-secret';
import { type Address, announce, chooser, enterOnPaper } from '@/seeds/demo/play-vote';
import type { Company } from '../company';
import type { Site } from '../site';
import { findOthers, onStage } from '../stage';

const community = 'ljg';

interface Plan {
  title: string;
  channels: string[];
  mode?: 'secret';
}

/** By households, drafted and announced tomorrow, open from the twelfth to the fourteenth day. */
export const villageIsAsked = (company: Company, site: Site, plan: Plan): Promise<Address> =>
  onStage(company, site, async (stage) => {
    const ref = await announce(stage, await stage.who(demoPhones.ljgClerk), {
      ...{ ...plan, community, rule: 'v-households', text: `${plan.title}，钱从村集体收入里出。` },
      ...{ drafted: 1, announced: 1, opens: 12, closes: 14, study: '村党总支会议纪要第 31 号' },
    });
    return { community, ref };
  });

/** Two on the roll without an account. */
export const findTwo = (company: Company, site: Site, vote: Address) =>
  onStage(company, site, async (stage) => {
    const [one, two] = await findOthers(stage, vote);
    return [String(one!.number), String(two!.number)] as const;
  });

/** So many papers more, handed out, returned and read by two, on the day so many days from now. */
export const othersVoteOnPaper = (company: Company, site: Site, vote: Address, { days, papers }: Bulk) =>
  onStage(company, site, async (stage) => {
    const roll = (await findOthers(stage, vote)).slice(-papers);
    const readers = [await stage.who(demoPhones.ljgClerk), await stage.who(demoPhones.ljgSecretary)] as const;
    const read = { channel: 'paper' as const, issued: roll.length, roll, choose: chooser(7, 88, 8) };
    await enterOnPaper(stage, stage.at(days, '16:00'), vote, { ...read, readers: [...readers] });
  });

interface Bulk {
  days: number;
  papers: number;
}

/** So many sealed ballots from phones. */
export const othersVoteInSecret = (company: Company, site: Site, vote: Address, { days, papers }: Bulk) =>
  onStage(company, site, async (stage) => {
    const [clerk, supervisor] = [await stage.who(demoPhones.ljgClerk), await stage.who(demoPhones.ljgSupervisor)];
    const { id: voteId } = (await findVote(stage.store.read, vote))!;
    const roll = (await findOthers(stage, vote)).slice(-papers);
    const choose = chooser(9, 60, 30);
    const plan = { address: vote, voteId, clerk, keepers: [clerk, supervisor] as [typeof clerk, typeof clerk] };
    await castSealed(stage, { ...plan, opens: days, counts: days }, roll, () => ({ choice: choose() }));
  });
