import type { FieldProps } from './form-context';
import { TextField } from './text-field';

interface MoneyProps extends FieldProps {
  /** In 元, as a person writes it: 3200 or 3200.50. */
  defaultValue?: string;
}

export function MoneyField(props: MoneyProps) {
  return <TextField {...props} width="short" unit="元" inputMode="decimal" autoComplete="off" />;
}
