import { SelectField } from '@/components/ui/select-field';
import type { CaseView } from '@/lib/mediation/queries/record';

/** Picks a clause of the library by an ordinary GET: its blanks become the fields of the form below. */
export function ClausePicker({ view, path, picked }: { view: CaseView; path: string; picked: string | null }) {
  return (
    <form method="get" action={path} className="filters filters--list" aria-label="挑一条现成的条款">
      <SelectField
        name="clause"
        label="现成的条款"
        options={view.clauses.map((c) => ({ value: c.key, label: c.isExample ? `${c.title}（示例）` : c.title }))}
        blank="自己写"
        defaultValue={view.clauses.find((c) => c.key === picked)?.key ?? ''}
        optional
      />
      <button type="submit" className="btn btn--sm">
        用这一条
      </button>
    </form>
  );
}
