import { useWords } from '../../words/index.js';
import { en } from './en.js';
import { id } from './id.js';
import { mandatoryEn } from './mandatory.en.js';
import { mandatoryId } from './mandatory.id.js';

export function useSavingsWords() {
  return useWords({ id, en });
}

export function useMandatoryWords() {
  return useWords({ id: mandatoryId, en: mandatoryEn });
}
