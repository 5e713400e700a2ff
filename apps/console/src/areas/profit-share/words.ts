import { useWords } from '../../words/index.js';
import { en } from './en.js';
import { id } from './id.js';

export function useProfitShareWords() {
  return useWords({ id, en });
}
