import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import type { CaseView } from '@/lib/mediation/queries/record';
import { deedPaths, type Picked } from './deed-spec';

interface PartySearchProps {
  view: CaseView;
  picked: Picked;
  hidden: { community: string; ref: string };
}

/** Whom to complete, or one person of the roster by the whole name and the end of the phone. */
export function PartySearch({ view, picked, hidden }: PartySearchProps) {
  const path = `/c/${hidden.community}/mediation/${hidden.ref}/${deedPaths.saveParty}`;
  const { search } = picked;
  return (
    <Section title="补全谁">
      <div className="acts">
        {view.parties.map((p) => (
          <a key={p.id} href={`${path}?party=${p.id}`} aria-current={p.id === picked.partyId ? 'true' : undefined}>
            {p.sideName} {p.name}
          </a>
        ))}
        <a href={path}>另添一位</a>
      </div>
      <form className="form" method="get" action={path} aria-label="从名册里找">
        <TextField name="name" label="从名册里找：全名" width="mid" maxLength={40} defaultValue={search?.name} />
        <TextField
          name="tail"
          label="手机号后四位"
          inputMode="numeric"
          width="short"
          maxLength={4}
          defaultValue={search?.tail}
        />
        <div className="acts">
          <button type="submit" className="btn">
            找一找
          </button>
        </div>
        {search ? (
          <p role="status">
            {search.person
              ? `找到了：${search.person.name} ${search.person.phone ?? ''}，已经填进下面。`
              : '没有找到。请核对全名和手机号后四位，或者直接在下面填。'}
          </p>
        ) : null}
      </form>
    </Section>
  );
}
