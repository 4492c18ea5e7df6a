// A case whose first steps another journey walks: by the real commands, and its first talk is over.
import { applyForMediation } from '@/lib/mediation/commands/apply-for-mediation';
import { demoPhones } from '@/seeds/demo/phones';
import { playCase } from '@/seeds/demo/play-case';
import type { Company } from '../company';
import type { Site } from '../site';
import { onStage } from '../stage';
import type { Case } from './case';

export interface Story {
  type: string;
  title: string;
  facts: string;
  requests: string;
  respondentName: string;
  respondentPhone?: string;
  /** Days before today. */
  ago: number;
  /** A note of the mediator and what was said. */
  note: string;
  statement: string;
}

const here = { community: 'zj', place: '紫兰苑' };

/** 王念兰 applied; 孙和清 mediates. */
export const begin = (company: Company, site: Site, { ago, note, statement, ...story }: Story): Promise<Case> =>
  onStage(company, site, async (stage) => {
    const applicant = await stage.who(demoPhones.owner);
    const [director, mediator] = [await stage.who(demoPhones.director), await stage.who(demoPhones.mediator)];
    const typed = { ...here, ...story, voluntary: 'on' };
    const { ref } = await stage.run(applyForMediation, applicant, stage.at(-ago, '10:00'), typed);
    await playCase(stage, {
      ...{ community: 'zj', ref, director, mediator, ago, type: story.type, outcome: 'mediating' },
      notes: [{ step: 'listen', after: 0, place: '两家家里', present: '分头谈', text: note }],
      session: { after: 1, statement },
    });
    return { community: 'zj', ref };
  });
