import { en } from './en.js';
import { id } from './id.js';
import { useWords } from './locale.js';

export function useCommonWords() {
  return useWords({ id, en });
}
export { useLocale, useWords } from './locale.js';
