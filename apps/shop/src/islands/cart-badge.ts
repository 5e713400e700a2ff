/** Keeps the number in the basket, at the head of the page, in step. */
export function showCartCount(count: number): void {
  const badge = document.querySelector<HTMLElement>('[data-count]');
  if (badge !== null) {
    badge.hidden = count === 0;
    badge.textContent = String(count);
  }
}
