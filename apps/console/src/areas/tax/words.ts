import { useWords } from '../../words/index.js';
import { en } from './en.js';
import { id } from './id.js';

export function useTaxWords() {
  return useWords({ id, en });
}
