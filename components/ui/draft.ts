/** What is typed but not sent, kept in this browser under the address and name of its form. */
export interface Draft {
  read(): [name: string, values: string[]][];
  save(form: HTMLFormElement): void;
  clear(): void;
}

export function draftOf(name: string): Draft {
  const key = `draft:${location.pathname}:${name}`;
  return {
    read() {
      const kept = attempt(() => localStorage.getItem(key));
      return kept ? Object.entries(JSON.parse(kept) as Record<string, string[]>) : [];
    },
    save(form) {
      const kept: Record<string, string[]> = {};
      for (const box of form.elements) {
        if (!isTyped(box)) continue;
        const values = kept[box.name] ?? [];
        kept[box.name] = values;
        if (!isTick(box) || box.checked) values.push(box.value);
      }
      attempt(() => localStorage.setItem(key, JSON.stringify(kept)));
    },
    clear() {
      attempt(() => localStorage.removeItem(key));
    },
  };
}

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Never a password, never a file, and nothing that the page itself put there. */
function isTyped(box: Element): box is Box {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLSelectElement) return box.name !== '';
  return box instanceof HTMLInputElement && box.name !== '' && !/^(hidden|password|file|submit)$/.test(box.type);
}

function isTick(box: Box): box is HTMLInputElement {
  return box instanceof HTMLInputElement && (box.type === 'radio' || box.type === 'checkbox');
}

/** Puts a draft back into the boxes; false when there was nothing new in it. */
export function refill(form: HTMLFormElement, kept: [string, string[]][]): boolean {
  let changed = false;
  const left = new Map(kept.map(([name, values]) => [name, [...values]]));
  for (const box of form.elements) {
    if (!isTyped(box)) continue;
    const values = left.get(box.name);
    if (!values) continue;
    if (isTick(box)) {
      const ticked = values.includes(box.value);
      changed ||= ticked !== box.checked;
      box.checked = ticked;
    } else {
      const value = values.shift() ?? box.value;
      changed ||= value !== box.value;
      box.value = value;
    }
  }
  return changed;
}

/** Private windows and full disks refuse storage; the form goes on without a draft. */
function attempt<T>(deed: () => T): T | null {
  try {
    return deed();
  } catch {
    return null;
  }
}
