import { LedgerModule } from '@lumbung/ledger';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { MoneyAccountsResolver } from './accounts/money-accounts.resolver.js';
import { MoneyAccountsService } from './accounts/money-accounts.service.js';
import './banking.permissions.js';
import { BookingService } from './matching/booking.service.js';
import { MatchingReadsService } from './matching/matching-reads.service.js';
import { MatchingResolver } from './matching/matching.resolver.js';
import { OpenLines } from './matching/open-lines.js';
import { MatchingService } from './matching/matching.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { ReconciliationResolver } from './reconciliation/reconciliation.resolver.js';
import { ReconciliationService } from './reconciliation/reconciliation.service.js';
import { StatementReadsService } from './statements/statement-reads.service.js';
import { StatementsResolver } from './statements/statements.resolver.js';
import { StatementsService } from './statements/statements.service.js';

addMessages({ id, en });

/** What the banks of a cooperative say, held against its books. */
@Module({
  imports: [LedgerModule],
  providers: [
    MoneyAccountsService,
    MoneyAccountsResolver,
    StatementsService,
    StatementReadsService,
    StatementsResolver,
    MatchingService,
    OpenLines,
    MatchingReadsService,
    BookingService,
    MatchingResolver,
    ReconciliationService,
    ReconciliationResolver,
  ],
  exports: [StatementsService, StatementReadsService, ReconciliationService, MoneyAccountsService, MatchingService],
})
export class BankingModule {}
