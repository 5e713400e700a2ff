import type { Locale } from '@lumbung/kernel';
import type { Messages } from '../messages/index.js';

/** In whose language a part of a page speaks. A Visit is one. */
export interface Reader {
  readonly locale: Locale;
  readonly t: Messages;
}
