import { useLocale } from '../words/index.js';
import { id } from './id.js';

export function useShellWords() {
  return useLocale().english?.shell ?? id;
}
