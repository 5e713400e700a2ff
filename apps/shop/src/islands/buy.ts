import { showCartCount } from './cart-badge.js';

interface Added {
  readonly count?: number;
  readonly refusal?: string;
}

/** Puts into the cart without leaving the page, and says what came of it. */
export function buy(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const said = form.querySelector<HTMLElement>('.buy-said');
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  if (said === null || button === null) {
    return;
  }
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
      const response = await fetch(form.action, {
        method: 'POST',
        body: fields,
        headers: { accept: 'application/json' },
      });
      const { count, refusal } = (await response.json()) as Added;
      tell(said, count, refusal);
    } catch {
      // The line is down or the answer was no JSON: let the browser do it the plain way, and show what it gets.
      form.submit();
    } finally {
      button.disabled = false;
    }
  });
}

function tell(said: HTMLElement, count: number | undefined, refusal: string | undefined): void {
  said.textContent = refusal ?? said.dataset.said ?? '';
  said.classList.toggle('buy-refused', refusal !== undefined);
  if (count !== undefined) {
    showCartCount(count);
    const link = document.createElement('a');
    link.href = '/keranjang';
    link.textContent = said.dataset.link ?? '';
    said.append(' ', link);
  }
}
