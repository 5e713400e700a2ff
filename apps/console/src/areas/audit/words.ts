import { useWords } from '../../words/index.js';
import { en } from './en.js';
import { id } from './id.js';

export function useAuditWords() {
  return useWords({ id, en });
}
