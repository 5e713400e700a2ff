import type { id } from './id.js';
import { members } from './members.js';
import { payroll } from './payroll.js';
import { terms } from './terms.js';

export const en: Record<keyof typeof id, string> = { ...members.en, ...payroll.en, ...terms.en };
