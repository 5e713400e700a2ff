export { MembershipModule } from './membership.module.js';
export { AdmissionService } from './applications/admission.service.js';
export { ExitObstacle, ExitObstacleKind, ExitObstacles, type ExitObstacleProvider } from './exits/exit-obstacles.js';
export { MembershipService, type ActiveMember } from './members/membership.service.js';
export { MemberReadsService } from './members/member-reads.service.js';
export type { MemberId } from './members/member.entity.js';
export { Member, MemberStatus, MemberStatusCount } from './members/member.types.js';
export { MembershipPermission } from './membership.permissions.js';
export { membershipMigrations } from './migrations/index.js';
