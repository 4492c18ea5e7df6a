import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/kernel/form-state';
import type { CaseView } from '@/lib/mediation/queries/record';

interface EndAgentsProps {
  view: CaseView;
  action: FormAction;
  hidden: { community: string; ref: string; version: number; key: string };
}

export function EndAgents({ view, action, hidden }: EndAgentsProps) {
  const agents = view.parties.flatMap((p) => p.agents.map((a) => ({ ...a, of: p.name })));
  if (!agents.length) return null;
  return (
    <Section title="已经登记的" count={`${agents.length} 位`}>
      {agents.map((a) => (
        <PostButton
          key={a.id}
          action={action}
          hidden={{ ...hidden, key: `${hidden.key}-${a.id}`, agentId: a.id }}
          submit={`结束：${a.of}的${a.word} ${a.name}`}
          look="quiet"
        />
      ))}
    </Section>
  );
}
