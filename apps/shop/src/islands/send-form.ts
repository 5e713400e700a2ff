/** Sends a form as the browser would, and gives back the page that comes of it. Answers null when it did not arrive. */
export async function sendForm(
  form: HTMLFormElement,
  submitter?: HTMLButtonElement | null,
  extra?: Readonly<Record<string, string>>,
): Promise<Document | null> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    fields.append(name, String(value));
  }
  for (const [name, value] of Object.entries(extra ?? {})) {
    fields.set(name, value);
  }
  try {
    const response = await fetch(submitter?.getAttribute('formaction') ?? form.action, {
      method: 'POST',
      body: fields,
    });
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return null;
  }
}

/** Puts the new state of one part of the page in the place of the old, with the focus where it was. */
export function exchange(selector: string, page: Document): boolean {
  const [old, fresh] = [document.querySelector(selector), page.querySelector(selector)];
  if (old === null || fresh === null) {
    return false;
  }
  const focused = document.activeElement?.id;
  old.replaceWith(fresh);
  fresh.dispatchEvent(new Event('lumbung:arrived', { bubbles: true }));
  if (focused) {
    document.getElementById(focused)?.focus();
  }
  return true;
}
