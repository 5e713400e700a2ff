export { Config, ConfigError, loadConfig, type RunTimeRole } from './config/config.js';
export * from './context/request-context.js';
export { Row, MoneyColumn, QuantityColumn } from './database/row.js';
export { TenantDatabase } from './database/tenant-database.js';
export { PlatformDatabase, PlatformTx } from './database/platform-database.js';
export { CouncilDatabase } from './database/council-database.js';
export { Tx } from './database/tx.js';
export { requestHash } from './database/request-hash.js';
export { loadRegions } from './regions/region-data.js';
export { migrate, DatabaseUnusable, type MigrationClass } from './database/migrate.js';
export { checkWalls } from './database/boot-check.js';
export { listenToStatements, type SentStatement } from './database/statements.js';
export { AuditService } from './audit/audit.service.js';
export type { AuditEntry } from './audit/audit.js';
export * from './errors/faults.js';
export { UserError } from './errors/user-error.js';
export { addMessages, knownMessages, translate } from './messages/messages.js';
export * from './graphql/scalars.js';
export * from './graphql/connection.js';
export { resultUnion } from './graphql/result-union.js';
export { selectedFields } from './graphql/selected-fields.js';
export { AnswerPlainly } from './graphql/plain-fields.js';
export { inputPipe } from './graphql/input-pipe.js';
export { LIMITS } from './graphql/limits.js';
export { GraphqlDriver, type GraphqlOptions } from './graphql/graphql-driver.js';
export type { CostRules, Payer } from './graphql/cost-meter.js';
export { TokenBuckets } from './graphql/token-buckets.js';
export { documentCost } from './graphql/document-cost.js';
export { TrustedDocuments } from './graphql/trusted-documents.js';
export { Allow, AllowAnyone, AllowCouncil, AllowShoppers, AllowSignedIn, type Allowed } from './permissions/allow.js';
export { admit, allowedOf } from './permissions/enforce.js';
export { grantAtFirst, permissionsOf, roleTemplates, type RoleTemplate } from './permissions/roles.js';
export { EveryNight, ListenTo, Task } from './jobs/worker-methods.js';
export {
  DayEndStep,
  type DayEndBatch,
  type DayEndProgress,
  type DayEndStepDeclaration,
} from './day-end/day-end-step.js';
export { DayEndPermission } from './day-end/day-end.permissions.js';
export { DAY_END_TASK, DayEndRunner } from './day-end/day-end.runner.js';
export { DayEndRunsService } from './day-end/day-end-runs.service.js';
export { DayEndService } from './day-end/day-end.service.js';
export { EventDelivery, type EventAbout } from './jobs/event-delivery.js';
export type { ScheduledTask } from './jobs/schedule.js';
export { MediaStore } from './media/media-store.js';
export {
  MOST_PRIVATE_FILE_BYTES,
  PrivateFiles,
  type KeptFile,
  type OpenedPrivateFile,
  type PrivateFileSort,
  type SentFile,
} from './media/private-files.js';
export { derivedKey, seal, unseal } from './secrets/sealing.js';
export { SignedPermits, type SignedPermit } from './secrets/signed-permits.js';
export { newToken, tokenHash } from './secrets/token.js';
export { TenantKeys, TenantVault } from './secrets/tenant-vault.js';
export { TenantDirectory } from './tenancy/tenant-directory.js';
export { PlatformModule, platformResolvers } from './platform.module.js';
export { platformMigrations } from './migrations/index.js';
export { log, NestLog } from './log/log.js';
export { Region, RegionLevel } from './shared/region.js';
export { Address, AddressInput } from './shared/address.js';
export { Image, ImageSource, imageUrl } from './shared/image.js';
export { FourEyesRequired, InvalidInput, SlugTaken } from './shared/refusals.js';
export { BusinessDateRange } from './shared/business-date-range.js';
export { HealthController } from './health/health.controller.js';
export { measureRequests } from './health/metrics.js';
export { RegionsService, type RegionQuestion } from './shared/regions.service.js';
