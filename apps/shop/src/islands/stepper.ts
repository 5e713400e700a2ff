/** Shows the − and + beside a number, and keeps it within its bounds. */
export function stepper(element: HTMLElement): void {
  const input = element.querySelector('input');
  if (input === null) {
    return;
  }
  const buttons = [...element.querySelectorAll<HTMLButtonElement>('button[data-by]')];
  const refresh = () => {
    const value = Number(input.value);
    for (const button of buttons) {
      const isLess = button.dataset.by === '-1';
      button.disabled = isLess ? value <= Number(input.min) : input.max !== '' && value >= Number(input.max);
    }
  };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => {
      if (button.dataset.by === '-1') {
        input.stepDown();
      } else {
        input.stepUp();
      }
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  input.addEventListener('change', refresh);
  refresh();
}
