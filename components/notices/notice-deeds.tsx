import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button';
import { Choices } from '@/components/ui/choices';
import { DatetimeField } from '@/components/ui/datetime-field';
import { Deed } from '@/components/ui/deed';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { clockOf, dayOf } from '@/lib/kernel/calendar/day';
import type { FormAction } from '@/lib/kernel/form-state';
import { serviceMethods, serviceResults } from '@/lib/notices/rules';
import { NoticeOutcome } from './notice-outcome';
import type { NoticeSheetProps } from './notice-sheet';
import { ClauseFields, PaperFields } from './paper-fields';

type Name =
  | 'fix'
  | 'issue'
  | 'serve'
  | 'answer'
  | 'recordAnswer'
  | 'note'
  | 'recheck'
  | 'again'
  | 'report'
  | 'receipt'
  | 'settle'
  | 'withdraw';
export type NoticeActions = Record<`${Name}NoticeAction`, FormAction>;
export type DeedForm = (name: Name, submit: string, fields: ReactNode) => ReactNode;

const choicesOf = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }));

/** The forms of those deeds that this viewer may do now; the likeliest one stands open. */
export function NoticeDeeds(props: NoticeSheetProps) {
  const { notice, hidden, initial, actions, now } = props;
  const { can, draft } = notice;
  const today = dayOf(now);
  const form: DeedForm = (name, submit, fields) => (
    <ActionForm
      action={actions[`${name}NoticeAction`]}
      hidden={hidden}
      initial={initial}
      submit={submit}
      look="go"
      draft={name}
    >
      {fields}
    </ActionForm>
  );
  return (
    <>
      {can.issue ? (
        <Deed title="开告知单" open>
          {form(
            'issue',
            '发出告知单',
            <>
              <ClauseFields draft={draft} />
              <PaperFields draft={draft} min={today} />
            </>,
          )}
        </Deed>
      ) : null}
      {can.fix ? (
        <Deed title="已经改好了，不用开单">
          {form('fix', '记为当场改好', <TextArea name="text" label="怎么改好的" rows={2} />)}
        </Deed>
      ) : null}
      {can.print && can.newCode ? (
        <p className="acts">
          <ButtonLink href={`/c/${hidden.community}/notices/${hidden.ref}/paper`} look="plain" icon="print">
            打印告知单
          </ButtonLink>
        </p>
      ) : null}
      {can.serve ? (
        <Deed title="登记送达" open>
          {form('serve', '登记送达', <ServiceFields at={`${today}T${clockOf(now)}`} />)}
        </Deed>
      ) : null}
      {can.again ? (
        <Deed title="再次告知" open>
          {form('again', '再次发出告知单', <PaperFields draft={draft} min={today} />)}
        </Deed>
      ) : null}
      <NoticeOutcome {...props} form={form} />
    </>
  );
}

function ServiceFields({ at }: { at: string }) {
  return (
    <>
      <Choices name="method" label="怎么送的" options={choicesOf(serviceMethods)} tight />
      <Choices name="result" label="结果" options={choicesOf(serviceResults)} tight />
      <DatetimeField name="servedAt" label="什么时候送到的" defaultValue={at} max={at} />
      <TextField name="witness" label="见证人" hint="留置送达要写" width="mid" maxLength={40} optional />
      <TextArea name="text" label="经过" hint="拒签、联系不上的，写清几时去、怎么说的" rows={2} optional />
    </>
  );
}
