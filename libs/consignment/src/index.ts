export { ConsignmentModule } from './consignment.module.js';
export { consignmentMigrations } from './migrations/index.js';
