/** What a form shows again after it was refused: everything typed, what is wrong and where. */
export interface FormState {
  /** As typed, by field name; repeated fields as arrays. */
  values: Record<string, string | string[]>;
  /** A Chinese sentence by field name. */
  errors: Record<string, string>;
  /** A Chinese sentence about the whole, or null. */
  problem: string | null;
  /** Somebody else changed the record meanwhile. */
  stale?: boolean;
}

export const emptyFormState: FormState = { values: {}, errors: {}, problem: null };

/** The shape of every exported line of an `actions.ts`. */
export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

const ofThePage = new Set(['community', 'ref', 'version', 'key']);

/** What tells a form from the others of its page: its button, and the rows it is about. */
export const formNameOf = (submit: string, hidden: Record<string, unknown>) =>
  [submit, ...Object.keys(hidden).flatMap((name) => (ofThePage.has(name) ? [] : [hidden[name]]))].join('/');

/** The hidden field in which a form says what its boxes are called, so that its refusal can name them without a script. */
export const boxNames = 'formNames';

/** `name 标签` a line, in the order of the page. */
export const spellBoxNames = (labels: ReadonlyMap<string, string>) =>
  [...labels].map(([name, label]) => `${name} ${label}`).join('\n');

export function readBoxNames({ values }: FormState): ReadonlyMap<string, string> {
  const lines = [values[boxNames] ?? []].flat().join('\n').split(/\r?\n/);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

/** Whether a state that a page opens with is this form's; a state that names no form is for whichever gets it. */
export const isOf = (formName: string, { values }: FormState) =>
  values.formName === undefined || values.formName === formName;
