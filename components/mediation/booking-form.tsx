import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { PageHead } from '@/components/ui/page-head';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { BookingView } from '@/lib/mediation/queries/booking';
import { tooLate } from '@/lib/mediation/rules/too-late';
import { SittingFields } from './sitting-fields';
import { TakenRooms } from './taken-rooms';

interface BookingFormProps {
  view: BookingView;
  back: string;
  action: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
  now: Date;
}

/** A time and a place, who is asked to come, and whether others may listen. */
export function BookingForm({ view, back, action, hidden, initial, now }: BookingFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="约好"
      draft="sitting"
      head={
        <PageHead
          crumb={{ href: back, label: '回到案子', back: true }}
          reference={view.number}
          title="约一次调解"
          lede={
            view.canBook
              ? '约好以后，请来的当事人登录就能看到时间和地点，前一天再提醒一次；通知书可以打印。'
              : tooLate(view.state)
          }
        />
      }
    >
      <SittingFields rooms={view.rooms} now={now} />
      <TakenRooms taken={view.taken} />
      <Choices
        name="guests"
        label="请谁来"
        hint="只请一方，就是分头谈；另一方看不到这一次"
        many
        options={[...view.parties, ...view.others]}
        defaultValue={view.parties.map((p) => p.value)}
      />
      {view.isProtected ? (
        <p className="quiet">保护的案子一律不公开调解，也不给当事人发消息：请您当面或者打电话告诉他们。</p>
      ) : (
        <Choices
          name="wantsOpen"
          label="谁要求公开进行"
          hint="问过每一方再勾。每一方都要求公开，才公开；有一方没有要求，就不公开"
          many
          options={view.parties}
          optional
        />
      )}
    </ActionForm>
  );
}
