export { IntakeModule } from './intake.module.js';
export { IntakePermission } from './intake.permissions.js';
export { IntakeFilesService } from './intake-files.service.js';
export { MemberImportsService } from './members/member-imports.service.js';
export { MemberImportReadsService } from './members/member-import-reads.service.js';
export { batchIdIn, PayrollMatchingService } from './payroll/payroll-matching.service.js';
export { intakeMigrations } from './migrations/index.js';
