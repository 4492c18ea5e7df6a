import { CheckField } from '@/components/ui/check-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';

interface TopicFieldsProps {
  title?: string;
  what?: string;
  wish?: string;
  concerns?: string;
}

/** Concrete, actionable, signed: what the form asks for, for a new topic and for one sent back. */
export function TopicFields({ title, what, wish, concerns }: TopicFieldsProps) {
  return (
    <>
      <TextField
        name="title"
        label="一句话说是什么事"
        hint="不写人名和门牌号，例如：6 号楼楼道堆物怎么管"
        maxLength={40}
        defaultValue={title}
      />
      <TextArea
        name="what"
        label="什么事"
        hint="在哪里、什么时候起、现在什么样。准入后全文公开，请不要写别人的名字和电话"
        rows={6}
        maxLength={3000}
        defaultValue={what}
      />
      <TextArea
        name="wish"
        label="希望怎么办"
        hint="写成别人照着就能办的做法，一条一条写"
        rows={4}
        maxLength={2000}
        defaultValue={wish}
      />
      <TextField
        name="concerns"
        label="涉及谁"
        hint="例如：6 号楼各户、物业、楼下商户"
        maxLength={120}
        defaultValue={concerns}
      />
      <CheckField name="signed" value="on" label="由我本人署名提出" hint="公开时姓名写成“张*”" />
    </>
  );
}
