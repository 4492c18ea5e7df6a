import type { FieldProps } from './form-context';
import { TextField } from './text-field';

interface DayProps extends FieldProps {
  /** YYYY-MM-DD. */
  defaultValue?: string;
  min?: string;
  max?: string;
}

export function DateField(props: DayProps) {
  return <TextField {...props} type="date" width="short" />;
}
