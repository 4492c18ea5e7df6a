import { TextField } from '@/components/ui/text-field';

export function NewPassword() {
  return (
    <>
      <TextField
        name="password"
        label="新密码"
        hint="至少 8 个字符，要有字母，还要有数字或者符号。"
        type="password"
        autoComplete="new-password"
        maxLength={200}
        width="mid"
      />
      <TextField
        name="passwordAgain"
        label="再写一次新密码"
        type="password"
        autoComplete="new-password"
        maxLength={200}
        width="mid"
      />
    </>
  );
}
