import { FileField } from '@/components/ui/file-field';
import { hintOf } from '@/lib/files/rules';
import { acceptOf } from '@/lib/files/rules/media';
import { type FilePurpose, purposes } from '@/lib/mediation/rules/files';

/** What goes with a deed: as many as there are, or none. */
export function FilesField({ purpose, label }: { purpose: FilePurpose; label: string }) {
  const { takes } = purposes[purpose];
  return (
    <FileField
      name="files"
      label={label}
      hint={hintOf(takes)}
      accept={acceptOf(takes)}
      button="拍照或选文件"
      many
      optional
    />
  );
}
