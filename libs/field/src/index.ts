export { FieldModule } from './field.module.js';
export { FieldPermission } from './field.permissions.js';
export { CollectingService } from './collecting/collecting.service.js';
export { CollectorsService, type CollectorId } from './collectors/collectors.service.js';
export { FieldCollector } from './collectors/collectors.types.js';
export { CashHandover } from './handovers/handovers.types.js';
export { MeetingsService } from './meetings/meetings.service.js';
export { HandoversService } from './handovers/handovers.service.js';
export { fieldMigrations } from './migrations/index.js';
