import { defineEvent } from './domain-event.js';

/** Somebody was invited to work at the cooperative. */
export const staffInvited = defineEvent<'identity.staffInvited', { invitationId: string; roles: string[] }>(
  'identity.staffInvited',
  1,
);

/** A person holds a role at the cooperative that he did not hold before. */
export const roleAssigned = defineEvent<'identity.roleAssigned', { personId: string; role: string }>(
  'identity.roleAssigned',
  1,
);

/** A person lost a role; `worksHere` is false when it was the last one. */
export const roleRemoved = defineEvent<'identity.roleRemoved', { personId: string; role: string; worksHere: boolean }>(
  'identity.roleRemoved',
  1,
);
