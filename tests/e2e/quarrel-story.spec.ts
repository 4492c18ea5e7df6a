import * as after from './support/quarrel/after';
import * as intake from './support/quarrel/intake';
import * as talk from './support/quarrel/talk';
import { test } from './support/test';

test('紫锦: a quarrel between neighbours, mediated to the last visit @postgres', async ({ company }) => {
  test.setTimeout(400_000);
  await intake.adminMakesARelativeMediator(company);
  const quarrel = await intake.residentApplies(company);
  await intake.directorAccepts(company, quarrel);
  await intake.directorFindsAMediator(company, quarrel);
  await intake.mediatorTellsTheRights(company, quarrel);
  await talk.mediatorNotesTheSixHearts(company, quarrel);
  await talk.mediatorHoldsTwoTalks(company, quarrel);
  await talk.mediatorWritesTheAgreement(company, quarrel);
  await talk.everybodySigns(company, quarrel);
  await after.othersFindNothing(company, quarrel);
  await company.later(5, '10:00');
  await after.neighbourPerforms(company, quarrel);
  await company.later(8, '10:00');
  await after.mediatorVisits(company, quarrel);
  await company.later(31, '10:00');
  await after.mediatorVisits(company, quarrel);
  await after.mediatorCloses(company, quarrel);
  await after.directorSeesWhoLooked(company, quarrel);
});
