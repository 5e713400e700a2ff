import { grantAtFirst } from '@lumbung/platform';

export const CouncilPermission = {
  Read: 'council.read',
  Review: 'council.review',
  Suspend: 'council.suspend',
  Approve: 'council.approve',
} as const;

/** Inviting and assigning belong to identity, which grants them. */
export function grantCouncilAtFirst(): void {
  grantAtFirst({
    'council.read': ['COUNCIL_ADMIN', 'COUNCIL_REVIEWER', 'COUNCIL_PROGRAMME_OFFICER', 'COUNCIL_VIEWER'],
    'council.review': ['COUNCIL_ADMIN', 'COUNCIL_REVIEWER'],
    'council.suspend': ['COUNCIL_ADMIN', 'COUNCIL_REVIEWER'],
    'council.approve': ['COUNCIL_ADMIN'],
  });
}
