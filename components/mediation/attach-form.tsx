import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { FileField } from '@/components/ui/file-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { hintOf } from '@/lib/files/rules';
import { acceptOf, anything, kindsWord } from '@/lib/files/rules/media';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { FilesView } from '@/lib/mediation/queries/files-page';
import { sideNames } from '@/lib/mediation/rules/words';

interface AttachFormProps {
  view: FilesView;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
  action: FormAction;
}

/** A party answers what it is and gives the files; whose they are is known. */
export function AttachForm({ view, hidden, initial, action }: AttachFormProps) {
  return (
    <ActionForm action={action} hidden={hidden} initial={initial} submit="添进案子" look="go">
      <Choices
        name="purpose"
        label="是哪一类"
        options={view.purposes.map(({ purpose, label, takes }) => ({
          ...{ value: purpose, label },
          hint: `收${kindsWord(takes)}`,
        }))}
      />
      <TextField name="caption" label="一句话说是什么" hint="例如：客厅天花板漏水的照片" maxLength={60} />
      <FileField
        name="files"
        label="文件"
        hint={hintOf(anything)}
        accept={acceptOf(anything)}
        button="拍照或选文件"
        many
      />
      {view.isParty ? null : (
        <SelectField
          name="partyId"
          label="谁给的"
          hint="给的一方自己看得到；对方要您给双方看，才看得到"
          blank="委员会收集"
          options={view.parties.map((p) => ({ value: p.id, label: `${p.name}（${sideNames[p.side]}）` }))}
          optional
        />
      )}
      {view.targets.length ? (
        <SelectField
          name="targetId"
          label="是哪一项的"
          hint="凭证选是哪一条、哪一期；委托书选是谁的；照片和录音选是哪一次"
          blank="不单属于哪一项"
          options={view.targets.map((t) => ({ value: t.id, label: t.label }))}
          optional
        />
      ) : null}
    </ActionForm>
  );
}
