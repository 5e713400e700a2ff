export { CouncilModule } from './council.module.js';
export { CouncilPermission } from './council.permissions.js';
export { CouncilsService, type CouncilId } from './registry/councils.service.js';
export { CountsService, type PublishedCounts } from './cooperatives/counts.service.js';
export { SubmissionService } from './verification/submission.service.js';
export { VerificationService } from './verification/verification.service.js';
export { VerificationState } from './verification/verification.enums.js';
export { SuspensionsService } from './suspensions/suspensions.service.js';
export { councilMigrations } from './migrations/index.js';
