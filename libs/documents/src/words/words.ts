import type { Locale } from '@lumbung/kernel';
import { en } from './en.js';
import { id, type Words } from './id.js';

const WORDS: Record<Locale, Words> = { id, en };

/** The words printed on paper, in the language of the reader. */
export function wordsOf(locale: Locale): Words {
  return WORDS[locale];
}
