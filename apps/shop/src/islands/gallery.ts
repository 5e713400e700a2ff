/** Dots under a strip of pictures: how many there are, and which one is seen. The strip itself scrolls without us. */
export function gallery(element: HTMLElement): void {
  const strip = element.querySelector<HTMLElement>('.gallery-strip');
  if (strip === null) {
    return;
  }
  const dots = document.createElement('div');
  dots.className = 'gallery-dots';
  const pictures = [...strip.children];
  pictures.forEach((picture, index) => {
    const dot = document.createElement('button');
    dot.type = 'button';
    dot.setAttribute('aria-label', `${strip.getAttribute('aria-label') ?? ''} ${index + 1}`);
    dot.addEventListener('click', () =>
      picture.scrollIntoView({ block: 'nearest', inline: 'start', behavior: 'smooth' }),
    );
    dots.append(dot);
  });
  element.append(dots);
  const mark = () => {
    const seen = Math.round(strip.scrollLeft / Math.max(1, strip.clientWidth));
    [...dots.children].forEach((dot, index) => dot.setAttribute('aria-current', String(index === seen)));
  };
  strip.addEventListener('scroll', mark, { passive: true });
  mark();
}
