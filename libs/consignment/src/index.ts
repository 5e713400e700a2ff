export { ConsignmentModule } from './consignment.module.js';
export {
  ConsignmentService,
  type ConsignedReturn,
  type ConsignedSale,
  type ConsignedSaleLine,
  type TermsQuestion,
} from './sales/consignment.service.js';
export { shareOfReturn, shareOfSale, type Share } from './sales/share.js';
export { SettlementPapersService } from './papers/settlement-papers.service.js';
export { ConsignmentPermission } from './consignment.permissions.js';
export { consignmentMigrations } from './migrations/index.js';
export { PayoutAccounts } from './settlements/payout-accounts.service.js';
