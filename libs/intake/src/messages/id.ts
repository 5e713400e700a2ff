import { members } from './members.js';
import { payroll } from './payroll.js';

export const id = { ...members.id, ...payroll.id } as const;
