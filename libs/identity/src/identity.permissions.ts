import { grantAtFirst } from '@lumbung/platform';

// Inviting and assigning are bounded a second time: nobody grants more than he holds. Keys outlive a working day and
// act alone, so only owners make them.
grantAtFirst({
  'identity.read': ['OWNER', 'MANAGER', 'SUPERVISOR'],
  'identity.invite': ['OWNER', 'MANAGER'],
  'identity.assign': ['OWNER', 'MANAGER'],
  'identity.issueKey': ['OWNER'],
  'council.read': ['COUNCIL_ADMIN', 'COUNCIL_REVIEWER', 'COUNCIL_PROGRAMME_OFFICER', 'COUNCIL_VIEWER'],
  'council.invite': ['COUNCIL_ADMIN'],
  'council.assign': ['COUNCIL_ADMIN'],
});
