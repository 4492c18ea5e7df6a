import { CheckField } from '@/components/ui/check-field';
import { Choices } from '@/components/ui/choices';
import { TextField } from '@/components/ui/text-field';
import type { CaseView } from '@/lib/mediation/queries/record';
import { mostRepresentatives, partyKindNames } from '@/lib/mediation/rules/sides';
import { genderNames, sideNames } from '@/lib/mediation/rules/words';
import { choicesOf, type Picked } from './deed-spec';

const text = (value: string | number | null | undefined) =>
  value === null || value === undefined ? undefined : `${value}`;

/** Filled with what is known of the party, or of the person found in the roster. */
export function PartyFields({ view, picked }: { view: CaseView; picked: Picked }) {
  const party = view.parties.find((p) => p.id === picked.partyId);
  const found = picked.search?.person ?? null;
  const known = party ?? found;
  const typed = party?.typed;
  // Whole for whoever rings people up; to others it is shown masked and stays as it is.
  const rings = view.audience === 'mediator';
  const kept = (value: string | null | undefined) => (value && !rings ? `现在是 ${value}，不改就空着` : undefined);
  return (
    <>
      {party ? <input type="hidden" name="partyId" value={party.id} /> : null}
      {found ? <input type="hidden" name="knownId" value={found.id} /> : null}
      <Choices name="side" label="哪一方" options={choicesOf(sideNames)} defaultValue={party?.side} />
      <Choices
        name="kind"
        label="是什么"
        options={choicesOf(partyKindNames)}
        defaultValue={party?.kind ?? 'person'}
        tight
      />
      <TextField name="name" label="姓名或单位名称" width="mid" maxLength={40} defaultValue={text(known?.name)} />
      <TextField
        name="phone"
        label="手机号"
        hint={found?.phone ? `名册里是 ${found.phone}，不改就空着` : kept(party?.phone)}
        type="tel"
        inputMode="tel"
        width="mid"
        defaultValue={rings && party ? text(party.phone) : undefined}
        optional
      />
      <Choices
        name="gender"
        label="性别"
        options={choicesOf(genderNames)}
        defaultValue={typed?.gender ?? found?.gender ?? undefined}
        tight
        optional
      />
      <TextField
        name="age"
        label="年龄"
        hint="不满 18 岁的，要登记监护人"
        inputMode="numeric"
        width="short"
        unit="岁"
        defaultValue={text(typed?.age ?? found?.age)}
        optional
      />
      <TextField name="nation" label="民族" width="short" maxLength={10} defaultValue={text(typed?.nation)} optional />
      <TextField name="work" label="职业或职务" width="mid" maxLength={40} defaultValue={text(typed?.work)} optional />
      <TextField
        name="address"
        label="单位或住址"
        hint={kept(party?.address)}
        maxLength={80}
        defaultValue={rings && party ? text(party.address) : text(found?.address)}
        optional
      />
      <TextField
        name="code"
        label="统一社会信用代码"
        hint={party?.code ? `单位才填。现在是 ${party.code}` : '单位才填'}
        width="mid"
        maxLength={18}
        defaultValue={text(party?.typedCode)}
        optional
      />
      <TextField
        name="contactName"
        label="单位的联系人"
        width="mid"
        maxLength={40}
        defaultValue={text(party?.contactName)}
        optional
      />
      <TextField
        name="contactPost"
        label="联系人的职务"
        width="mid"
        maxLength={40}
        defaultValue={text(party?.contactPost)}
        optional
      />
      <CheckField
        name="isRepresentative"
        label="是这一方推选的代表"
        hint={`人多的一方推选，最多 ${mostRepresentatives} 位`}
        value="on"
        defaultChecked={party?.isRepresentative}
      />
    </>
  );
}
