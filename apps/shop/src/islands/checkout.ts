import { exchange, sendForm } from './send-form.js';

/** Reckons the fee again when the way of receiving or the village changes, and sends the order only once. */
export function checkout(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  let turn = 0;
  form.addEventListener('change', async (event) => {
    const field = event.target as HTMLInputElement;
    if (!field.hasAttribute('data-refresh')) {
      return;
    }
    if (field.name === 'fulfilment') {
      const isFetched = field.value === 'PICKUP';
      form.querySelector('#alamat')?.classList.toggle('address-off', isFetched);
      form.querySelector('#jam')?.classList.toggle('address-off', !isFetched);
    }
    const asked = ++turn;
    const page = await sendForm(form, null, { step: 'refresh' });
    // Answers may overtake each other: only the one to the last choice is true, and none counts any more once it is sent.
    if (page !== null && asked === turn) {
      exchange('#ringkasan', page);
    }
  });
  form.addEventListener('submit', () => {
    turn += 1;
    // After the browser has read which button was pressed.
    setTimeout(() => form.querySelectorAll<HTMLButtonElement>('button').forEach((button) => (button.disabled = true)));
  });
  // Coming back by the back button, the form is to be used again.
  addEventListener('pageshow', () =>
    form.querySelectorAll<HTMLButtonElement>('button').forEach((button) => (button.disabled = false)),
  );
}
