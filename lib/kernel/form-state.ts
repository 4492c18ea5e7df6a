/** What a form shows again after it was refused: everything typed, what is wrong and where. */
export interface FormState {
  /** As typed, by field name; repeated fields as arrays. */
  values: Record<string, string | string[]>;
  /** A Chinese sentence by field name. */
  errors: Record<string, string>;
  /** A Chinese sentence about the whole, or null. */
  problem: string | null;
}

export const emptyFormState: FormState = { values: {}, errors: {}, problem: null };

/** The shape of every exported line of an `actions.ts`. */
export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;
