import type { KeptBox } from './store';

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Never a password, never a file, and nothing that the page itself put there. */
function isTyped(box: Element): box is Box {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLSelectElement) return box.name !== '';
  return box instanceof HTMLInputElement && box.name !== '' && !/^(hidden|password|file|submit)$/.test(box.type);
}

const isTick = (box: Box): box is HTMLInputElement =>
  box instanceof HTMLInputElement && (box.type === 'radio' || box.type === 'checkbox');

const typedIn = (box: Box) => (isTick(box) ? (box.checked ? 'on' : '') : box.value);

function servedIn(box: Box): string {
  if (isTick(box)) return box.defaultChecked ? 'on' : '';
  if (!(box instanceof HTMLSelectElement)) return box.defaultValue;
  return ([...box.options].find((o) => o.defaultSelected) ?? box.options[0])?.value ?? '';
}

/** Several boxes of one name are told apart by their order, ticks by what they stand for. */
function* boxesOf(form: HTMLFormElement): Generator<[key: string, box: Box]> {
  const seen = new Map<string, number>();
  for (const box of form.elements) {
    if (!isTyped(box)) continue;
    const nth = seen.get(box.name) ?? 0;
    if (!isTick(box)) seen.set(box.name, nth + 1);
    yield [isTick(box) ? `${box.name}=${box.value}` : `${box.name}#${nth}`, box];
  }
}

export type Bases = ReadonlyMap<string, string>;

/** What the page put into the boxes as it opened. */
export const basesOf = (form: HTMLFormElement): Bases =>
  new Map([...boxesOf(form)].map(([key, box]) => [key, servedIn(box)]));

export const keptBoxes = (form: HTMLFormElement, bases: Bases): KeptBox[] =>
  [...boxesOf(form)].map(([key, box]) => ({ key, typed: typedIn(box), base: bases.get(key) ?? null }));

const labelOf = (box: Box) => (box.labels?.[0]?.textContent ?? box.name).replace(/（选填）$/, '').trim();

function put(box: Box, value: string) {
  if (isTick(box)) box.checked = value === 'on';
  else box.value = value;
}

/**
 * What was typed goes back into the boxes that nobody has touched since. One that was not typed into shows what the
 * record says now; one that both sides changed keeps the typed words, and what the record says now is told.
 */
export function refill(form: HTMLFormElement, kept: readonly KeptBox[]) {
  const left = new Map(kept.map((box) => [box.key, box]));
  const differing: { label: string; now: string }[] = [];
  let changed = false;
  for (const [key, box] of boxesOf(form)) {
    const was = left.get(key);
    const now = servedIn(box);
    // Who is quicker than the disk is not interrupted.
    if (!was || was.typed === was.base || was.typed === now || typedIn(box) !== now) continue;
    if (was.base !== null && now !== was.base && !isTick(box)) differing.push({ label: labelOf(box), now });
    put(box, was.typed);
    changed = true;
  }
  return { changed, differing };
}
