interface SuggestionLine {
  readonly text: string;
  readonly href: string;
  readonly kind?: string;
}

const QUIET_MS = 180;

/** Lines under the search box: links, walked with the arrow keys. */
export function suggest(element: HTMLElement): void {
  const input = element.querySelector('input');
  if (input === null) {
    return;
  }
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.hidden = true;
  element.append(list);
  let timer = 0;
  let asked = '';
  const show = (lines: readonly SuggestionLine[]) => {
    list.replaceChildren(...lines.map(lineOf));
    list.hidden = lines.length === 0;
  };
  const ask = async () => {
    const text = input.value.trim();
    asked = text;
    const lines = text.length < 2 ? [] : await find(text);
    if (asked === text) {
      show(lines);
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, QUIET_MS);
  });
  element.addEventListener('keydown', (event) => walk(event, input, list));
  document.addEventListener('focusin', (event) => {
    if (!element.contains(event.target as Node)) {
      list.hidden = true;
    }
  });
}

async function find(text: string): Promise<readonly SuggestionLine[]> {
  try {
    const response = await fetch(`/cari/saran?q=${encodeURIComponent(text)}`);
    return response.ok ? ((await response.json()) as SuggestionLine[]) : [];
  } catch {
    return []; // Suggestions are a kindness; without a line there are none.
  }
}

function lineOf({ text, href, kind }: SuggestionLine): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  if (kind !== undefined) {
    const hint = document.createElement('small');
    hint.textContent = ` ${kind}`;
    link.append(hint);
  }
  line.append(link);
  return line;
}

function walk(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')];
  if (event.key === 'Escape') {
    list.hidden = true;
    input.focus();
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || list.hidden || links.length === 0) {
    return;
  }
  event.preventDefault();
  const next = links.indexOf(document.activeElement as HTMLAnchorElement) + step;
  (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
}
