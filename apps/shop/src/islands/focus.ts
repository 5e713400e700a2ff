/** Leads those who cannot see the page's top to what is wrong with the form. */
export function focus(element: HTMLElement): void {
  element.focus();
}
