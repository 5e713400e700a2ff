import { id } from './id.js';
import { useLocale } from './locale.js';

export function useCommonWords() {
  return useLocale().english?.common ?? id;
}
export { useLocale, useWords } from './locale.js';
