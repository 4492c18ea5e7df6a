import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { RoomsView } from '@/lib/mediation/queries/room-list';

interface RoomFormProps {
  /** Null: a new one. */
  room: RoomsView['rooms'][number] | null;
  community: string;
  action: FormAction;
  initial: FormState;
}

const uses = [
  { value: 'open', label: '在用', hint: '约调解时可以选' },
  { value: 'closed', label: '不用了', hint: '已经约好的照旧，以后不再给选' },
];

export function RoomForm({ room, community, action, initial }: RoomFormProps) {
  const hidden = { community, roomId: room?.id, version: room?.version ?? 0 };
  return (
    <ActionForm action={action} hidden={hidden} initial={initial} submit="保存">
      <TextField name="name" label="名字" maxLength={20} defaultValue={room?.name} />
      <TextField
        name="address"
        label="在哪里"
        hint="写到楼和房间，当事人照着找"
        maxLength={60}
        defaultValue={room?.address}
      />
      <Choices name="use" label="用不用" options={uses} defaultValue={room && !room.isOpen ? 'closed' : 'open'} />
    </ActionForm>
  );
}
