import { TextField } from '@/components/ui/text-field';

/** Whose challenge the window writes down. */
export const ForWhom = () => (
  <TextField
    name="forName"
    label="替谁登记"
    hint="窗口替来人登记时填来人的姓名；自己提的不填"
    width="mid"
    maxLength={40}
    optional
  />
);
