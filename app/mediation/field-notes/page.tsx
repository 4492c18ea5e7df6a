import { FieldApp } from '@/components/mediation/field/field-app';
import { FieldShell } from '@/components/mediation/field/field-shell';

export const metadata = { title: '外勤笔记' };

// Kept on phones to open without a network: it says nothing of anybody, and asks nothing of the session.
export default function FieldNotesPage() {
  return (
    <FieldShell demo={process.env.HAS_DEMO !== undefined}>
      <FieldApp />
    </FieldShell>
  );
}
