// Tables that only grow. The triggers are installed after every migration from this one list and checked at start:
// drizzle-kit's table rebuild on SQLite drops them without a word.

/** `erase`: columns that may become null once, all together, while every other column stays as it was. */
export interface AppendOnly {
  table: string;
  erase?: readonly string[];
  keep?: readonly string[];
  /** Rows go once this holds, and not before. */
  goWhen?: string;
}

export const appendOnly: readonly AppendOnly[] = [
  { table: 'audit_events' },
  { table: 'chain_seals' },
  { table: 'installation_keys' },
  { table: 'transitions' },
  { table: 'access_log' },
  { table: 'links' },
  { table: 'electors' },
  { table: 'ballots' },
  { table: 'paper_counts' },
  { table: 'paper_entries' },
  { table: 'paper_refusals' },
  { table: 'vote_certifications' },
  { table: 'vote_records' },
  { table: 'box_keepers' },
  { table: 'vote_marks' },
  // Opened and deleted in the transaction that counts the vote, or voids it.
  { table: 'sealed_ballots', goWhen: "exists (select 1 from votes where id = old.vote_id and state <> 'announced')" },
  { table: 'box_choices' },
  { table: 'box_codes' },
  { table: 'bundle_counts' },
  { table: 'articles' },
  {
    table: 'texts',
    erase: ['text', 'salt'],
    keep: ['id', 'community_id', 'subject_id', 'kind', 'version', 'hash', 'author_id', 'at'],
  },
];

const refusal = ({ table }: AppendOnly) => `${table} only grows`;

/** True for the one update that is let through. */
const isErasure = ({ erase = [], keep = [] }: AppendOnly, same: string) =>
  [
    ...erase.map((c) => `old.${c} is not null and new.${c} is null`),
    ...keep.map((c) => `new.${c} ${same} old.${c}`),
  ].join(' and ');

export const triggerNames = appendOnly.flatMap(({ table }) => [`${table}_no_update`, `${table}_no_delete`]);

export function sqliteTriggers(): string[] {
  return appendOnly.flatMap((a) => [
    `drop trigger if exists ${a.table}_no_update`,
    `create trigger ${a.table}_no_update before update on ${a.table} ${a.erase ? `when not (${isErasure(a, 'is')})` : ''}
     begin select raise(abort, '${refusal(a)}'); end`,
    `drop trigger if exists ${a.table}_no_delete`,
    `create trigger ${a.table}_no_delete before delete on ${a.table} ${a.goWhen ? `when not (${a.goWhen})` : ''}
     begin select raise(abort, '${refusal(a)}'); end`,
  ]);
}

export function postgresTriggers(): string[] {
  return [
    `create or replace function only_grows() returns trigger language plpgsql as $$
     begin raise exception '% only grows', tg_table_name; end $$`,
    ...appendOnly.flatMap((a) => [
      // A trigger's own condition cannot look into another table.
      ...(a.goWhen
        ? [
            `create or replace function ${a.table}_stay() returns trigger language plpgsql as $$
             begin if ${a.goWhen} then return old; end if; raise exception '${refusal(a)}'; end $$`,
          ]
        : []),
      `drop trigger if exists ${a.table}_no_update on ${a.table}`,
      `create trigger ${a.table}_no_update before update on ${a.table} for each row
       ${a.erase ? `when (not (${isErasure(a, 'is not distinct from')}))` : ''} execute function only_grows()`,
      `drop trigger if exists ${a.table}_no_delete on ${a.table}`,
      `create trigger ${a.table}_no_delete before delete on ${a.table} for each row
       execute function ${a.goWhen ? `${a.table}_stay` : 'only_grows'}()`,
    ]),
  ];
}
