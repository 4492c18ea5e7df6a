import { ActionForm } from '@/components/ui/action-form';
import { FileField } from '@/components/ui/file-field';
import { Section } from '@/components/ui/section';
import { filesAccept, filesHint } from '@/lib/files/rules';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { ScansView } from '@/lib/votes/queries/scans';

interface ScansSectionProps {
  scans: ScansView;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
  action: FormAction;
}

/** On the counters' desk: how many scans are kept, and the form for more. */
export function ScansSection({ scans, hidden, initial, action }: ScansSectionProps) {
  return (
    <Section title="纸票扫描件" note={`已存 ${scans.total} 份`}>
      {scans.can.keep ? (
        <ActionForm action={action} hidden={hidden} initial={initial} submit="上传纸票扫描件" look="plain">
          <FileField name="scans" label="扫描件" hint={filesHint} accept={filesAccept} many button="拍照或选文件" />
        </ActionForm>
      ) : scans.isSecret ? (
        <p className="small quiet">截止以后，纸票混在一起再扫描；存下的不按先后，也不记时间。</p>
      ) : null}
      {scans.total ? (
        <p className="acts">
          <a href={`/c/${hidden.community}/votes/${hidden.ref}/scans`}>看已存的扫描件</a>
        </p>
      ) : null}
    </Section>
  );
}
