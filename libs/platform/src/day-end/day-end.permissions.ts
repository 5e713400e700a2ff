import { grantAtFirst } from '../permissions/roles.js';

/** Who sees what the end of the day did, and who has it done again. */
export const DayEndPermission = { View: 'dayEnd.view', Run: 'dayEnd.run' } as const;

grantAtFirst({
  [DayEndPermission.View]: ['OWNER', 'MANAGER', 'TREASURER', 'SUPERVISOR'],
  [DayEndPermission.Run]: ['OWNER', 'MANAGER', 'TREASURER'],
});
