import { createContext, use } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { FormState } from '@/lib/kernel/form-state';

interface FormScope {
  /** Two forms on a page may ask for the same name; their ids must differ. */
  id: string;
  state: FormState;
  register: (name: string) => Partial<UseFormRegisterReturn>;
  /** Each field says what it is called as it is drawn; the form sends that along (`BoxNames`). */
  labels?: Map<string, string>;
}

/** Fields also stand in a plain form of GET or POST, where nothing was refused yet. */
export const FormContext = createContext<FormScope>({
  id: 'f',
  state: { values: {}, errors: {}, problem: null },
  register: (name) => ({ name }),
});

export interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  /** Marked（选填）; what must be filled in is not marked. */
  optional?: boolean;
}

/** What every field needs: its ids, what was typed last, what is wrong with it. `served`: what the page puts into it. */
export function useField({ name, label, hint, served }: Omit<FieldProps, 'optional'> & { served?: string }) {
  const { id, state, register, labels } = use(FormContext);
  labels?.set(name, label);
  const error = state.errors[name];
  const own = fieldId(id, name);
  return {
    id: own,
    error,
    typed: state.values[name],
    /** Somebody else was quicker: what the newest page says here, beside what was typed. */
    now: state.stale && served && textOf(state.values[name]) !== served ? served : undefined,
    /** Something came back from the server: an absent value is an answer too. */
    posted: Object.keys(state.values).length > 0,
    binding: register(name),
    hintId: hint ? `${own}-hint` : undefined,
    errorId: error ? `${own}-why` : undefined,
    invalid: error ? true : undefined,
    describedBy: [hint && `${own}-hint`, error && `${own}-why`].filter(Boolean).join(' ') || undefined,
  };
}

export function fieldId(form: string, name: string): string {
  return `${form}-${name}`;
}

export function textOf(typed: string | string[] | undefined): string | undefined {
  return Array.isArray(typed) ? typed[0] : typed;
}
