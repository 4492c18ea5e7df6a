import { SelectField } from '@/components/ui/select-field';
import type { CaseView } from '@/lib/mediation/queries/record';
import { clausesFor, findClause } from '@/lib/mediation/rules/clauses';

/** Picks a clause of the library by an ordinary GET: its blanks become the fields of the form below. */
export function ClausePicker({ view, path, picked }: { view: CaseView; path: string; picked: string | null }) {
  const clause = findClause(picked);
  return (
    <form method="get" action={path} className="filters filters--list" aria-label="挑一条现成的条款">
      <SelectField
        name="clause"
        label="现成的条款（示例）"
        options={clausesFor(view.type).map((c) => ({ value: c.key, label: c.title }))}
        blank="自己写"
        defaultValue={clause?.key ?? ''}
        optional
      />
      <button type="submit" className="btn btn--sm">
        用这一条
      </button>
    </form>
  );
}
