import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { AccountsResolver } from './accounts/accounts.resolver.js';
import { AccountsService } from './accounts/accounts.service.js';
import { BooksListener } from './accounts/books.listener.js';
import { BooksService } from './accounts/books.service.js';
import { ChartResolver } from './chart/chart.resolver.js';
import { ChartService } from './chart/chart.service.js';
import { JournalsResolver } from './journals/journals.resolver.js';
import { JournalsService } from './journals/journals.service.js';
import { LedgerService } from './journals/ledger.service.js';
import { chart } from './messages/chart.js';
import { ManualReadingService } from './manual/manual-reading.service.js';
import { ManualJournalsResolver } from './manual/manual.resolver.js';
import { ManualJournalsService } from './manual/manual.service.js';
import { ManualSettingsService } from './manual/settings.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { kinds } from './messages/kinds.js';
import { manual } from './messages/manual.js';
import { proofs } from './messages/proofs.js';
import { statements } from './messages/statements.js';
import { ClosingChecks } from './periods/closing-checks.js';
import { PeriodsResolver } from './periods/periods.resolver.js';
import { PeriodsService } from './periods/periods.service.js';
import { StatementFilesService } from './printing/statement-files.service.js';
import { ControlProofs } from './proof/control-proofs.js';
import { ProofJobs } from './proof/proof.jobs.js';
import { ProofResolver } from './proof/proof.resolver.js';
import { ProofService } from './proof/proof.service.js';
import { AccountLedgerEntryResolver, AccountLedgerResolver } from './reports/account-ledger.resolver.js';
import { AccountLedgerService } from './reports/account-ledger.service.js';
import { TrialBalanceResolver, TrialBalanceService } from './reports/trial-balance.js';
import { ReversalEffects } from './reversals/reversal-effects.js';
import { ReversalsResolver } from './reversals/reversals.resolver.js';
import { ReversalsService } from './reversals/reversals.service.js';
import { HoldsJobs } from './sub-accounts/holds.jobs.js';
import { SubAccountsService } from './sub-accounts/sub-accounts.service.js';
import { BalanceSheetService } from './statements/balance-sheet.service.js';
import { CashBookService } from './statements/cash-book.service.js';
import { ResultStatementService } from './statements/result-statement.service.js';
import { CashBookResolver, StatementsResolver } from './statements/statements.resolver.js';
import { RecurringJobs } from './templates/recurring.jobs.js';
import { TemplatesResolver } from './templates/templates.resolver.js';
import { AttachmentsResolver } from './attachments/attachments.resolver.js';
import { AttachmentsService } from './attachments/attachments.service.js';
import { TemplatesService } from './templates/templates.service.js';
import { YearsResolver } from './years/years.resolver.js';
import { YearsService } from './years/years.service.js';
import './ledger.permissions.js';

addMessages({ id, en });
addMessages(chart);
addMessages(kinds);
addMessages(manual);
addMessages(statements);
addMessages(proofs);

/** The double-entry books of each cooperative. */
@Module({
  providers: [
    LedgerService,
    BooksService,
    BooksListener,
    AccountsService,
    AccountsResolver,
    ChartService,
    ChartResolver,
    JournalsService,
    JournalsResolver,
    ManualJournalsService,
    ManualReadingService,
    ManualSettingsService,
    ManualJournalsResolver,
    TemplatesService,
    TemplatesResolver,
    RecurringJobs,
    AttachmentsService,
    AttachmentsResolver,
    ReversalEffects,
    ReversalsService,
    ReversalsResolver,
    ClosingChecks,
    PeriodsService,
    PeriodsResolver,
    YearsService,
    YearsResolver,
    BalanceSheetService,
    ResultStatementService,
    StatementsResolver,
    CashBookService,
    CashBookResolver,
    StatementFilesService,
    TrialBalanceService,
    TrialBalanceResolver,
    AccountLedgerService,
    AccountLedgerResolver,
    AccountLedgerEntryResolver,
    ControlProofs,
    ProofService,
    ProofJobs,
    ProofResolver,
    SubAccountsService,
    HoldsJobs,
  ],
  exports: [
    AttachmentsService,
    ChartService,
    ManualJournalsService,
    StatementFilesService,
    LedgerService,
    BooksService,
    TrialBalanceService,
    ProofService,
    ControlProofs,
    ClosingChecks,
    SubAccountsService,
    ReversalEffects,
    ReversalsService,
  ],
})
export class LedgerModule {}
