import { z } from 'zod';
import { chosen, code, day, id, line, oneOf, optional, phone, squareMetres, tick, version } from '../kernel/fields';
import { tableFile } from '../kernel/table-field';
import { sealIdNumber } from './id-numbers';
import { readLines } from './roster/lines';
import { firmKindNames, gridKindNames, householdKindNames, isValidIdNumber, standingNames } from './rules';

const keys = <T extends object>(of: T) => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];
const inCommunity = { community: code() };

export const communityInput = z.object({
  ...inCommunity,
  version: version(),
  committee: line(60),
  street: line(60),
  phone: line(40),
  window: line(80),
  shortName: optional(line(12)),
});
export const estateInput = z.object({ ...inCommunity, name: line(20), hasOwnersCommittee: tick() });
export const buildingInput = z.object({ ...inCommunity, estateId: chosen('小区'), name: line(20) });
export const unitInput = z.object({ ...inCommunity, buildingId: chosen('楼栋'), room: line(20), area: squareMetres() });
export const unitAreaInput = z.object({ ...inCommunity, unitId: id(), area: squareMetres() });

/** Typed, sealed at once: nothing behind the form sees the number. */
const idNumber = () =>
  optional(
    line(18)
      .transform((text) => text.toUpperCase())
      .refine(isValidIdNumber, '身份证号不对，请核对 18 位号码。')
      .transform(sealIdNumber),
  );
const personFields = {
  name: line(30),
  phone: optional(phone()),
  gender: optional(oneOf(['male', 'female'])),
  birthDay: optional(day()),
  standing: oneOf(keys(standingNames), '请选身份。'),
  isPartyMember: tick(),
  isRepresentative: tick(),
  isCommitteeMember: tick(),
  isCollectiveMember: tick(),
  isCollectiveRep: tick(),
  lacksCapacity: tick(),
  idNumber: idNumber(),
};
export const personInput = z.object({ ...inCommunity, householdId: optional(id()), ...personFields });
export const personEditInput = z.object({ ...inCommunity, personId: id(), version: version(), ...personFields });

const householdCode = () => line(20);
export const householdInput = z.object({
  ...inCommunity,
  code: householdCode(),
  kind: oneOf(keys(householdKindNames), '请选户类型。'),
  unitCode: optional(line(60)),
});
export const householdEditInput = z.object({
  ...inCommunity,
  householdId: id(),
  kind: oneOf(keys(householdKindNames), '请选户类型。'),
  unitCode: optional(line(60)),
});
export const memberInput = z.object({ ...inCommunity, householdId: id(), personId: chosen('一个人') });
export const tieInput = z.object({ ...inCommunity, unitId: id(), personId: chosen('一个人'), since: day() });
export const ownershipInput = tieInput.extend({ votes: tick() });
export const endTieInput = z.object({ ...inCommunity, unitId: id(), personId: id(), until: day() });
export const votingOwnerInput = z.object({ ...inCommunity, unitId: id(), personId: chosen('一个产权人') });
export const endTenancyInput = z.object({ ...inCommunity, tenancyId: id(), until: day() });

export const gridInput = z.object({
  ...inCommunity,
  name: line(20),
  kind: oneOf(keys(gridKindNames), '请选哪一种网格。'),
  parentId: optional(id()),
});
export const coverInput = z.object({ ...inCommunity, gridId: id(), buildingId: chosen('楼栋') });

export const firmInput = z.object({
  ...inCommunity,
  name: line(40),
  kind: oneOf(keys(firmKindNames), '请选是商户还是共建单位。'),
  unitCode: optional(line(60)),
  contactId: optional(id()),
});
export const firmEditInput = firmInput.extend({ firmId: id() });

const sealed = (number: string) => {
  const { idHash, idSealed } = sealIdNumber(number);
  return { idHash, idSealed: idSealed.toString('base64') };
};

export const rosterInput = z.object({ ...inCommunity, file: tableFile() });
/** Needs the day, so it is for the command to call. */
export const readRoster = (table: readonly (readonly string[])[], today: string) => readLines(table, sealed, today);
export const rosterIdInput = z.object({ ...inCommunity, rosterId: id() });
