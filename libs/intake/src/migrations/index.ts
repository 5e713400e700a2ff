import { MemberImports1763835100000 } from './1763835100000-member-imports.js';

export const intakeMigrations = [MemberImports1763835100000] as const;
