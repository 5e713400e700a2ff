export { CooperativesModule } from './cooperatives.module.js';
export { CooperativesPermission } from './cooperatives.permissions.js';
export { Cooperative, CooperativeConnection } from './profile/cooperative.schema.js';
export { CooperativeKind, CooperativeState } from './profile/cooperative.enums.js';
export {
  CARD_COLUMNS,
  CooperativeView,
  publicState,
  type CooperativeCard,
  type CooperativePapers,
  type CooperativeRow,
} from './profile/cooperative-view.js';
export { ProfileService } from './profile/profile.service.js';
export { RegistrationsService, type Badge, type RegisteredCooperative } from './profile/registrations.service.js';
export { SignUpService } from './sign-up/sign-up.service.js';
export { SlugsService } from './sign-up/slugs.service.js';
export { DirectoryService } from './directory/directory.service.js';
export { DocumentsService, type UploadedPaper } from './documents/documents.service.js';
export { DocumentKind } from './documents/document.schema.js';
export { OnboardingService } from './onboarding/onboarding.service.js';
export { OnboardingItemKey } from './onboarding/onboarding.schema.js';
export { cooperativesMigrations } from './migrations/index.js';
