import { exchange, sendForm } from './send-form.js';

const QUIET_MS = 500;

/** A form whose change or sending only exchanges one part of the page: a cart line. */
export function swap(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const target = form.dataset.swap ?? '';
  let timer = 0;
  const send = async (submitter?: HTMLButtonElement | null) => {
    clearTimeout(timer);
    form.setAttribute('aria-busy', 'true');
    const page = await sendForm(form, submitter);
    const badge = page?.querySelector('[data-count]');
    if (page === null || page.querySelector('.notice-bad') !== null || !exchange(target, page)) {
      location.assign('/keranjang');
      return;
    }
    if (badge) {
      document.querySelector('[data-count]')?.replaceWith(badge);
    }
  };
  form.addEventListener('change', () => {
    clearTimeout(timer);
    timer = window.setTimeout(send, QUIET_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(event.submitter as HTMLButtonElement | null);
  });
}
