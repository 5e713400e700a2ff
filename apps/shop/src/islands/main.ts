/** Wakes the islands of a page: parts that already work, and now work a little better. */
import { buy } from './buy.js';
import { checkout } from './checkout.js';
import { choose } from './choose.js';
import { copy } from './copy.js';
import { filters } from './filters.js';
import { focus } from './focus.js';
import { gallery } from './gallery.js';
import { payment } from './payment.js';
import { regions } from './regions.js';
import { rememberBaseStyles } from './remember-styles.js';
import { shrink } from './shrink.js';
import { stepper } from './stepper.js';
import { suggest } from './suggest.js';
import { swap } from './swap.js';

const ISLANDS: Readonly<Record<string, (element: HTMLElement) => void>> = {
  buy,
  checkout,
  choose,
  copy,
  filters,
  focus,
  gallery,
  payment,
  regions,
  shrink,
  stepper,
  suggest,
  swap,
};

/** Also called for what arrives later, when a part of the page is exchanged. */
export function wake(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-island]')) {
    ISLANDS[element.dataset.island ?? '']?.(element);
  }
}

document.documentElement.classList.add('script');
document.addEventListener('lumbung:arrived', (event) => wake(event.target as HTMLElement));
wake(document);
rememberBaseStyles();
