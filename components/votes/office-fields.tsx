import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';

interface Office {
  title: string;
  seats: number;
  names: string[];
}

const shown = 3;
const nths = ['第一', '第二', '第三', '第四', '第五'];

/** Offices, seats and candidates. Boxes that are left empty do not count. */
export function OfficeFields({ offices }: { offices: Office[] }) {
  return nths.slice(0, Math.max(shown, offices.length)).map((nth, at) => {
    const office = offices[at];
    const n = at + 1;
    return (
      <Section key={nth} title={`${nth}种职务${at === 0 ? '' : '（没有就空着）'}`}>
        <TextField
          name={`office${n}`}
          label={`${nth}种职务叫什么`}
          hint="例如主任、副主任、委员"
          maxLength={20}
          defaultValue={office?.title}
          optional={at > 0}
        />
        <TextField
          name={`seats${n}`}
          label={`${nth}种职务应选几名`}
          inputMode="numeric"
          width="short"
          unit="名"
          defaultValue={office ? String(office.seats) : undefined}
          optional={at > 0}
        />
        <TextArea
          name={`candidates${n}`}
          label={`${nth}种职务的候选人`}
          hint="一行写一个姓名；全部候选人要多于应选名额"
          rows={4}
          maxLength={1000}
          defaultValue={office?.names.join('\n')}
          optional={at > 0}
        />
      </Section>
    );
  });
}

export function LaterOffices({ offices }: { offices: Office[] }) {
  return (
    <Section title="再选的职务和候选人" note="按上一次的得票定的，不能改">
      <ul>
        {offices.map((office) => (
          <li key={office.title}>
            {office.title}，缺 {office.seats} 名：{office.names.join('、')}
          </li>
        ))}
      </ul>
    </Section>
  );
}
