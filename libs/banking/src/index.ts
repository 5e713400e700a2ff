export { BankingModule } from './banking.module.js';
export { BankingPermission } from './banking.permissions.js';
export { MatchingService } from './matching/matching.service.js';
export { MoneyAccountsService } from './accounts/money-accounts.service.js';
export { ReconciliationService } from './reconciliation/reconciliation.service.js';
export { StatementReadsService } from './statements/statement-reads.service.js';
export { StatementsService } from './statements/statements.service.js';
export { bankingMigrations } from './migrations/index.js';
