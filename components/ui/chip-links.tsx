'use client';

// In the browser too: beside its HTML a page carries only the ids and names of a hundred links.

interface ChipLinksProps {
  /** Each link is this and an id. */
  base: string;
  chips: (readonly [id: string, name: string, quiet?: string])[];
}

/** Many short names to pick from: buildings, doors. */
export function ChipLinks({ base, chips }: ChipLinksProps) {
  return (
    <ul className="applied">
      {chips.map(([id, name, quiet]) => (
        <li key={id}>
          <a href={`${base}/${id}`}>{name}</a>
          {quiet ? <span className="quiet"> {quiet}</span> : null}
        </li>
      ))}
    </ul>
  );
}
