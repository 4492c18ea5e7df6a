// Tables that only grow. The triggers are installed after every migration from this one list and checked at start:
// drizzle-kit's table rebuild on SQLite drops them without a word.

/**
 * `erase`: columns that may become null once, `fill`: that may become something once, all together, while every other
 * column stays as it was.
 */
export interface AppendOnly {
  table: string;
  erase?: readonly string[];
  fill?: readonly string[];
  keep?: readonly string[];
  /** Rows go once this holds, and not before. */
  goWhen?: string;
  /** Rows change while this holds. */
  changeWhen?: string;
}

/** The last roll decision names the row and is not carried out yet: the vote still has the hash from before it. */
const isDecidedOn = `exists (select 1 from roll_decisions d join votes v on v.id = d.vote_id and v.roll_hash = d.before_hash
  where d.vote_id = old.vote_id and cast(d.before as text) like '%"' || old.id || '"%'
  and d.nth = (select max(nth) from roll_decisions where vote_id = old.vote_id))
  and not exists (select 1 from ballots where vote_id = old.vote_id)`;
/** The director has decided that the persons of the case be taken out of its file. */
const isReleased = `exists (select 1 from mediation_dossiers d where d.case_id = old.case_id
  and d.released_at is not null and d.held_at is null)`;
const isKept = (table: string) => `exists (select 1 from ${table} k where k.id = old.id)`;

export const appendOnly: readonly AppendOnly[] = [
  { table: 'audit_events' },
  { table: 'chain_seals' },
  { table: 'installation_keys' },
  { table: 'transitions' },
  { table: 'access_log' },
  { table: 'break_glass' },
  { table: 'mediation_alarms' },
  { table: 'mediation_reports', changeWhen: isReleased },
  { table: 'mediation_wishes' },
  { table: 'mediation_interests' },
  { table: 'mediation_drawn' },
  { table: 'links' },
  { table: 'paper_templates' },
  { table: 'electors', goWhen: isDecidedOn, changeWhen: isDecidedOn },
  { table: 'roll_decisions' },
  // Voided in person or changed online: what it was stays.
  { table: 'ballots', goWhen: `${isKept('voided_ballots')} or ${isKept('changed_ballots')}` },
  { table: 'voided_ballots' },
  { table: 'changed_ballots' },
  { table: 'paper_counts' },
  { table: 'paper_entries' },
  { table: 'paper_refusals' },
  { table: 'paper_returns' },
  { table: 'vote_deliveries' },
  { table: 'vote_visits' },
  { table: 'visit_stops' },
  { table: 'vote_certifications' },
  { table: 'vote_records' },
  { table: 'box_keepers' },
  { table: 'vote_marks' },
  // Opened and deleted in the transaction that counts the vote, or voids it.
  { table: 'sealed_ballots', goWhen: "exists (select 1 from votes where id = old.vote_id and state <> 'announced')" },
  { table: 'box_choices' },
  { table: 'box_codes' },
  { table: 'bundle_counts' },
  // A wrong number is struck before the hands are counted, and not after.
  { table: 'vote_attendance', goWhen: 'not exists (select 1 from hand_counts where vote_id = old.vote_id)' },
  { table: 'hand_counts' },
  { table: 'articles' },
  {
    table: 'texts',
    erase: ['text', 'salt'],
    keep: ['id', 'community_id', 'subject_id', 'kind', 'version', 'hash', 'author_id', 'at'],
  },
  {
    table: 'files',
    fill: ['removed_at'],
    keep: [
      ...['id', 'community_id', 'subject_kind', 'subject_id', 'purpose', 'sha256', 'media_type', 'bytes'],
      ...['width', 'height', 'uploaded_by_id', 'at'],
    ],
  },
];

const refusal = ({ table }: AppendOnly) => `${table} only grows`;

/** True for the one update that is let through. */
const isErasure = ({ erase = [], fill = [], keep = [] }: AppendOnly, same: string) =>
  [
    ...fill.map((c) => `old.${c} is null and new.${c} is not null`),
    ...erase.map((c) => `old.${c} is not null and new.${c} is null`),
    ...keep.map((c) => `new.${c} ${same} old.${c}`),
  ].join(' and ');

export const triggerNames = appendOnly.flatMap(({ table }) => [`${table}_no_update`, `${table}_no_delete`]);

export function sqliteTriggers(): string[] {
  return appendOnly.flatMap((a) => [
    `drop trigger if exists ${a.table}_no_update`,
    `create trigger ${a.table}_no_update before update on ${a.table}
     ${a.keep ? `when not (${isErasure(a, 'is')})` : a.changeWhen ? `when not (${a.changeWhen})` : ''}
     begin select raise(abort, '${refusal(a)}'); end`,
    `drop trigger if exists ${a.table}_no_delete`,
    `create trigger ${a.table}_no_delete before delete on ${a.table} ${a.goWhen ? `when not (${a.goWhen})` : ''}
     begin select raise(abort, '${refusal(a)}'); end`,
  ]);
}

const unless = (name: string, condition: string, row: 'old' | 'new', a: AppendOnly) =>
  `create or replace function ${name}() returns trigger language plpgsql as $$
   begin if ${condition} then return ${row}; end if; raise exception '${refusal(a)}'; end $$`;

export function postgresTriggers(): string[] {
  return [
    `create or replace function only_grows() returns trigger language plpgsql as $$
     begin raise exception '% only grows', tg_table_name; end $$`,
    ...appendOnly.flatMap((a) => [
      // A trigger's own condition cannot look into another table.
      ...(a.goWhen ? [unless(`${a.table}_stay`, a.goWhen, 'old', a)] : []),
      ...(a.changeWhen ? [unless(`${a.table}_same`, a.changeWhen, 'new', a)] : []),
      `drop trigger if exists ${a.table}_no_update on ${a.table}`,
      `create trigger ${a.table}_no_update before update on ${a.table} for each row
       ${a.keep ? `when (not (${isErasure(a, 'is not distinct from')}))` : ''}
       execute function ${a.changeWhen ? `${a.table}_same` : 'only_grows'}()`,
      `drop trigger if exists ${a.table}_no_delete on ${a.table}`,
      `create trigger ${a.table}_no_delete before delete on ${a.table} for each row
       execute function ${a.goWhen ? `${a.table}_stay` : 'only_grows'}()`,
    ]),
  ];
}
