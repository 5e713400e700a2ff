/** Copies a number to carry it over to the bank's app, and says so. */
export function copy(element: HTMLElement): void {
  const button = element.querySelector<HTMLButtonElement>('button[data-copy]');
  const said = element.querySelector('[role=status]');
  if (button === null || navigator.clipboard === undefined) {
    return;
  }
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    const label = button.querySelector('span');
    const words = element.dataset.copied ?? '';
    if (label !== null && said !== null) {
      const before = label.textContent;
      label.textContent = words;
      said.textContent = words;
      setTimeout(() => {
        label.textContent = before;
        said.textContent = '';
      }, 2_000);
    }
  });
}
