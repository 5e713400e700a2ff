import { members } from './members.js';
import { payroll } from './payroll.js';
import { terms } from './terms.js';

export const id = { ...members.id, ...payroll.id, ...terms.id } as const;
