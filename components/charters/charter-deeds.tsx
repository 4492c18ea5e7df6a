import { ActionForm } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { Deed } from '@/components/ui/deed';
import { PostButton } from '@/components/ui/post-button';
import { TextField } from '@/components/ui/text-field';
import type { CharterView } from '@/lib/charters/queries/record';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

export interface CharterActions {
  fileCharterAction: FormAction;
  confirmFilingAction: FormAction;
}

interface CharterDeedsProps {
  charter: CharterView;
  hidden: { community: string; ref: string; version: number; key: string };
  initial: FormState;
  actions: CharterActions;
  now: Date;
}

export function CharterDeeds({ charter, hidden, initial, actions, now }: CharterDeedsProps) {
  const { can, filing, place } = charter;
  return (
    <>
      {can.file ? (
        <Deed title={filing ? '改备案登记' : '登记备案'} open={!filing}>
          <ActionForm action={actions.fileCharterAction} hidden={hidden} initial={initial} submit="登记备案" look="go">
            <TextField
              name="filedWith"
              label="报给谁备案"
              maxLength={60}
              defaultValue={filing?.with ?? place.street.replace(/(（[^（]*）)?$/, '办事处$1')}
            />
            <DateField name="filedDay" label="哪天报的" max={dayOf(now)} defaultValue={filing?.day ?? dayOf(now)} />
            <TextField name="filingNumber" label="备案编号" maxLength={60} width="mid" defaultValue={filing?.number} />
          </ActionForm>
        </Deed>
      ) : null}
      {can.confirm && filing ? (
        <Deed title="确认备案" open>
          <p className="small">
            {filing.with}，{filing.number}。核对文本和表决结果以后确认。
          </p>
          <PostButton action={actions.confirmFilingAction} hidden={hidden} submit="确认备案" look="go" />
        </Deed>
      ) : null}
    </>
  );
}
