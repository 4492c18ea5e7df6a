import { Section } from '@/components/ui/section';
import { Ways } from '@/components/ui/ways';
import type { VoteView } from '@/lib/votes/queries/record';
import type { VoteChannel } from '@/lib/votes/schema';

type Asked = Pick<VoteView, 'place' | 'channels'>;

/** What this vote has beside the own phone: no paper is promised where there is none. */
export function waysOf({ place, channels }: Asked) {
  const has = (...some: VoteChannel[]) => some.some((channel) => channels.includes(channel));
  const atWindow = has('hall', 'paper', 'visit')
    ? `领纸票：${place.window}。请带上身份证。`
    : has('kiosk')
      ? `到会场的自助机上投，地方问 ${place.window}。请带上身份证。`
      : `不会用手机？${place.window}，有人教您。请带上身份证。`;
  const comes = has('visit') ? '两位工作人员带票箱上门' : has('paper') ? '我们把纸票送到家' : null;
  return [
    { icon: 'door' as const, text: atWindow },
    ...(comes ? [{ icon: 'phone' as const, text: `走不动？打 ${place.phone}，${comes}。` }] : []),
  ];
}

export function OtherWays({ vote }: { vote: Asked }) {
  return (
    <Section title={vote.channels.includes('online') ? '不想用手机投' : '怎么去投'}>
      <Ways items={waysOf(vote)} />
    </Section>
  );
}
