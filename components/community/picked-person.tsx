import { Choices } from '@/components/ui/choices';
import { TextField } from '@/components/ui/text-field';
import { standingNames } from '@/lib/community/rules';

interface Candidate {
  id: string;
  name: string;
  standing: keyof typeof standingNames;
  household: string | null;
  unit: string | null;
}

/** First the words, by GET, so that it also works without a script. */
export function FindPerson({ path, who, label }: { path: string; who?: string; label: string }) {
  return (
    <form method="get" action={path} className="form">
      <TextField
        name="who"
        label={label}
        hint="写姓名、房号或户号，再从找到的人里选"
        type="search"
        width="mid"
        defaultValue={who}
      />
      <div className="acts">
        <button type="submit" className="btn">
          查找
        </button>
      </div>
    </form>
  );
}

/** Then one of those found, inside the form of the deed. */
export function PickedPerson({
  label,
  candidates,
  name = 'personId',
  optional,
}: {
  label: string;
  candidates: Candidate[];
  name?: string;
  optional?: boolean;
}) {
  return (
    <Choices
      name={name}
      label={label}
      optional={optional}
      tight
      options={candidates.map((one) => ({
        value: one.id,
        label: one.name,
        hint: [standingNames[one.standing], one.household, one.unit].filter(Boolean).join(' · '),
      }))}
    />
  );
}
