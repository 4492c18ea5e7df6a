// A small estate of 紫锦 in which the large owner stands alone: who has the heads need not have the area.
import { createHash } from 'node:crypto';
import { checkRoster } from '@/lib/community/commands/check-roster';
import { confirmRoster } from '@/lib/community/commands/confirm-roster';
import { importRoster } from '@/lib/community/commands/import-roster';
import { demoPhones } from '@/seeds/demo/phones';
import { type Address, findRoll } from '@/seeds/demo/play-vote';
import { grant } from '@/seeds/demo/roles';
import { asTable, type Row } from '@/seeds/demo/roster-rows';
import type { Company } from '../company';
import type { Site } from '../site';
import { onStage } from '../stage';

const community = 'zj';
export const estate = '河畔小院';
/** Three flats of one owner are one head. */
const large = ['1-401', '1-402', '1-501'];
const small = ['赵一禾', '钱二川', '孙三石', '李四海', '周五岳', '吴六桥'];

const flat = (room: string, area: string) => ({ estate, building: '1号楼', room, area, grid: '第一网格', votes: '是' });
const away = { tie: '产权人不住', since: '2019-05-01' };
const rows: Row[] = [
  { ...flat('1-101', '80.00'), household: '居0793', kind: '居民户', name: '王念兰', ...away },
  ...small.map((name, at) => ({ ...flat(`1-${102 + at}`, '80.00'), name, phone: `1990008800${at}`, ...away })),
  ...large.map((room) => ({ ...flat(room, '120.00'), name: '郑广厦', phone: '19900088009', ...away })),
];

/** Enters the estate, and makes the mediator one of those who supervise: the vote has to be certified by two. */
export const estateIsEntered = (company: Company, site: Site) =>
  onStage(company, site, async (stage) => {
    const admin = await stage.who(demoPhones.admin);
    const table = asTable(rows);
    const file = { table, hash: createHash('sha256').update(JSON.stringify(table)).digest('hex') };
    const { id: rosterId } = await stage.run(checkRoster, admin, stage.at(0), { community, file });
    await stage.run(confirmRoster, admin, stage.at(0), { community, rosterId });
    await stage.run(importRoster, admin, stage.at(0), { community, rosterId });
    await grant(stage, community, admin, (await stage.who(demoPhones.mediator)).id, 'supervisor');
  });

/** The papers of the small owners, and of the large one. */
export const findOwnersPapers = (company: Company, site: Site, vote: Address) =>
  onStage(company, site, async (stage) => {
    const numberOf = new Map((await findRoll(stage, community, vote.ref)).map((e) => [e.label, String(e.number)]));
    const at = (room: string) => numberOf.get(`${estate} 1-${room}`)!;
    return { few: small.map((_, nth) => at(`1-${102 + nth}`)), one: at(large[0]!) };
  });
