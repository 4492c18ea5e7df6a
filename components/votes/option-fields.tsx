import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';

/** 选一选: what there is to choose from. It asks for opinions and decides nothing. */
export function OptionFields({ draft }: { draft?: { options: string; max: number } | undefined }) {
  return (
    <>
      <TextArea
        name="options"
        label="选项"
        hint="一行写一个，2 到 30 个"
        rows={6}
        maxLength={2000}
        defaultValue={draft?.options}
      />
      <TextField
        name="max"
        label="最多可选几个"
        hint="选项多少票就是多少票，只供参考，不产生决定"
        inputMode="numeric"
        width="short"
        unit="个"
        defaultValue={draft ? String(draft.max) : '1'}
      />
    </>
  );
}
