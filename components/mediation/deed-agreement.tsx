import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { SelectField } from '@/components/ui/select-field';
import { SignaturePad } from '@/components/ui/signature-pad';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { CaseView } from '@/lib/mediation/queries/record';
import { drawnSize, mostStrokes } from '@/lib/mediation/rules/drawn';
import { seal } from '@/lib/mediation/rules/signing';
import { signingWays } from '@/lib/mediation/rules/words';
import { choicesOf, type DeedSpec, partyChoices } from './deed-spec';
import { FilesField } from './files-field';
import { TermFields } from './term-fields';

const forms = [
  { value: 'written', label: '书面协议', hint: '双方、调解员签字并盖章才生效' },
  { value: 'oral', label: '口头协议', hint: '双方当场同意即生效，登记在案' },
];
/** The recorder signs apart only when it was nobody of the mediators. */
const recorderAlone = ({ agreement, mediators }: CaseView) => {
  const recorder = agreement?.recorder;
  return recorder && !mediators.some((m) => m.personId === recorder.personId)
    ? [{ value: recorder.personId, label: `${recorder.name}（记录人）` }]
    : [];
};
const signers = (view: CaseView) => [
  ...partyChoices(view),
  ...view.mediators.map((m) => ({ value: m.personId, label: m.name, hint: m.duty })),
  ...recorderAlone(view),
  { value: seal, label: '调解委员会印章' },
];
const unsigned = (view: CaseView) =>
  signers(view).filter((s) => !view.agreement?.signatures.some((done) => done.key === s.value));

/** A guardian, or an agent with special authority. */
const SignedFor = ({ view }: { view: CaseView }) =>
  view.parties.some((p) => p.agents.length) ? (
    <SelectField
      name="agentId"
      label="谁代签的"
      hint="未成年人由监护人签；代理人要有特别授权"
      blank="本人签的"
      options={view.parties.flatMap((p) =>
        p.agents.map((a) => ({ value: a.id, label: `${a.name}（${p.name}的${a.word}）` })),
      )}
      optional
    />
  ) : null;

export const agreementDeeds = {
  addTerm: {
    title: '写协议内容',
    submit: '添上这一条',
    lede: '一次写一条：谁、做什么、多少钱、到哪一天。可以挑一条现成的只填空，也可以自己写。',
    fields: (view, now, picked) => <TermFields view={view} now={now} clauseKey={picked.clause} />,
  },
  draft: {
    title: '拟调解协议',
    submit: '拟好，取协议编号',
    lede: '拟好以后不能再改。写错了只能作废重拟，作废的编号会留着。',
    fields: (view, now) => (
      <>
        <Choices name="form" label="用什么形式" options={forms} />
        <TextArea name="facts" label="纠纷主要事实" rows={5} maxLength={3000} defaultValue={view.facts} doc />
        <TextArea name="issues" label="争的是什么，各自什么责任" rows={4} maxLength={3000} doc />
        <TextField
          name="copies"
          label="一式几份"
          inputMode="numeric"
          width="short"
          unit="份"
          defaultValue={String(view.parties.length + 1)}
        />
        <DateField name="agreedDay" label="口头协议：哪天同意的" max={dayOf(now)} optional />
        <Choices name="consents" label="口头协议：谁当场同意了" many options={partyChoices(view)} optional />
      </>
    ),
  },
  void: {
    title: '协议作废，重新商量',
    submit: '作废',
    lede: '编号留着，内容退回来接着改。',
    fields: () => <TextArea name="reason" label="为什么作废" rows={3} maxLength={1000} />,
  },
  sign: {
    title: '登记签字盖章',
    submit: '登记',
    lede: '照纸上的登记，一处登记一次。最后一处登记好，协议就生效。',
    fields: (view, now) => (
      <>
        <SelectField name="signer" label="谁签的" options={unsigned(view)} width="mid" />
        <SignedFor view={view} />
        <Choices name="way" label="怎么签的" options={choicesOf(signingWays)} tight />
        <DateField name="day" label="纸上的日期" defaultValue={dayOf(now)} max={dayOf(now)} />
        <FilesField purpose="signed" label="签好的协议，拍照或扫描" />
      </>
    ),
  },
  drawSignature: {
    title: '在屏上签名',
    submit: '签好了',
    lede: '先看清协议再签。屏上签的留作凭据，还要在纸上补签，协议才生效；调委会用可靠的电子签名服务的，另有说明。',
    fields: (view) => (
      <>
        {view.audience === 'party' ? null : (
          <>
            <Choices name="partyId" label="谁来签" options={partyChoices(view)} />
            <SignedFor view={view} />
          </>
        )}
        <SignaturePad
          name="strokes"
          label="签名"
          hint="用手指、笔或者鼠标写。不会写的不用在这里签，请在纸上签名、盖章或者按指印"
          size={drawnSize}
          most={mostStrokes}
        />
      </>
    ),
  },
} satisfies Record<string, DeedSpec>;
