import { Deed } from '@/components/ui/deed';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { shortDateTime } from '@/lib/i18n/format';
import { clockOf } from '@/lib/kernel/calendar/day';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { RoomsView } from '@/lib/mediation/queries/room-list';
import { RoomForm } from './room-form';

interface RoomsPageProps {
  view: RoomsView;
  community: string;
  action: FormAction;
  initial: FormState;
}

/** 调解室: when each is taken, nothing of whose case it is. */
export function RoomsPage({ view, ...form }: RoomsPageProps) {
  return (
    <>
      <PageHead
        crumb={{ href: `/c/${form.community}/mediation`, label: '调解', back: true }}
        title="调解室"
        lede="约调解时从这里选。同一间、同一段时间只能约一场。"
      />
      <p>
        <a href={`/c/${form.community}/mediation/poster`}>打印扫码申请的海报，贴在调解室里</a>
      </p>
      {view.rooms.map((room) => (
        <Section key={room.id} title={room.name} note={room.address}>
          {room.isOpen ? null : <StateTag shape="pause">不用了</StateTag>}
          {room.taken.length ? (
            <ul>
              {room.taken.map((t) => (
                <li key={t.id}>
                  {shortDateTime(t.startsAt)}—{clockOf(t.endsAt)} 已约
                </li>
              ))}
            </ul>
          ) : (
            <p className="quiet">接下来都空着。</p>
          )}
          {view.can.save ? (
            <Deed title={`改${room.name}`}>
              <RoomForm room={room} {...form} />
            </Deed>
          ) : null}
        </Section>
      ))}
      {view.rooms.length ? null : <p className="quiet">还没有登记调解室。</p>}
      {view.can.save ? (
        <Deed title="添一间调解室" open={!view.rooms.length}>
          <RoomForm room={null} {...form} />
        </Deed>
      ) : null}
    </>
  );
}
