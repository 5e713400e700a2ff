import type { Locale } from '@lumbung/kernel';
import { en } from './en.js';
import { id, type Messages } from './id.js';

const CATALOGUES: Record<Locale, Messages> = { id, en };

export function messagesIn(locale: Locale): Messages {
  return CATALOGUES[locale];
}

export type { Messages };
