interface RegionChoice {
  readonly code: string;
  readonly path: string;
}

const QUIET_MS = 250;

/** Finds villages while one types; without a script a button does it. */
export function regions(element: HTMLElement): void {
  const input = element.querySelector<HTMLInputElement>('input[name=regionText]');
  const place = element.querySelector<HTMLElement>('[data-regions]');
  const button = element.querySelector('button');
  if (input === null || place === null || button === null) {
    return;
  }
  button.hidden = true;
  let timer = 0;
  let asked = input.value;
  const ask = async () => {
    const text = input.value.trim();
    asked = text;
    if (text.length < 3) {
      return;
    }
    try {
      const response = await fetch(`/wilayah?cari=${encodeURIComponent(text)}`);
      const found = (await response.json()) as readonly RegionChoice[];
      if (asked === text) {
        place.replaceChildren(...found.map((region) => choiceOf(region, element.dataset.refreshes !== undefined)));
      }
    } catch {
      button.hidden = false; // The line is down for us; the plain way may still get through.
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, QUIET_MS);
  });
  // Somebody may have typed before the script was there.
  if (input.value !== input.defaultValue) {
    void ask();
  }
}

function choiceOf({ code, path }: RegionChoice, refreshes: boolean): HTMLLabelElement {
  const label = document.createElement('label');
  label.className = 'choice';
  const radio = document.createElement('input');
  radio.type = 'radio';
  radio.name = 'regionCode';
  radio.value = code;
  radio.toggleAttribute('data-refresh', refreshes);
  const text = document.createElement('span');
  text.textContent = path;
  label.append(radio, text);
  return label;
}
