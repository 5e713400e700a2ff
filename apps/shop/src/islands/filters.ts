/** Beside the list there is room for the filters: keep them open on a wide screen. */
export function filters(element: HTMLElement): void {
  const wide = matchMedia('(min-width: 900px)');
  const follow = () => {
    (element as HTMLDetailsElement).open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}
