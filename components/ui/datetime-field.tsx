import type { FieldProps } from './form-context';
import { TextField } from './text-field';

interface MomentProps extends FieldProps {
  /** YYYY-MM-DDTHH:mm, clock of Asia/Shanghai. */
  defaultValue?: string;
  min?: string;
  max?: string;
}

export function DatetimeField(props: MomentProps) {
  return <TextField {...props} type="datetime-local" width="short" />;
}
