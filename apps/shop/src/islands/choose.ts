import { exchange } from './send-form.js';

/** Choosing a size or a kind exchanges price, stock and buy form in place; the address keeps what was chosen. */
export function choose(element: HTMLElement): void {
  element.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.pick');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    element.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(link.href);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (!response.ok || !exchange(`#${element.id}`, page)) {
        throw new Error();
      }
      history.replaceState(null, '', link.href);
      document.querySelector<HTMLElement>(`a.pick[href="${link.getAttribute('href') ?? ''}"]`)?.focus();
    } catch {
      location.assign(link.href); // The line is down for us; the plain way may still get through.
    }
  });
}
