import type { FormAction } from '@/lib/kernel/form-state';
import { ActionForm } from './action-form';
import type { Look } from './look';

interface PostButtonProps {
  action: FormAction;
  hidden?: Record<string, string | number | boolean | null | undefined>;
  submit: string;
  look?: Look;
}

/** A deed that asks nothing more. */
export function PostButton({ look = 'plain', ...props }: PostButtonProps) {
  return <ActionForm look={look} {...props} />;
}
