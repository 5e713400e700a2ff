import { MemberImports1763835100000 } from './1763835100000-member-imports.js';
import { ImportClasses1763862011000 } from './1763862011000-import-classes.js';
import { Payroll1763835200000 } from './1763835200000-payroll.js';

export const intakeMigrations = [MemberImports1763835100000, Payroll1763835200000, ImportClasses1763862011000] as const;
