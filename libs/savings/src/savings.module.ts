import { IdentityModule } from '@lumbung/identity';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { PaymentsModule } from '@lumbung/payments';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { AccountListResolver } from './accounts/account-list.resolver.js';
import { AccountListService } from './accounts/account-list.service.js';
import { SavingsAccountsResolver } from './accounts/accounts.resolver.js';
import { SavingsAccountsService } from './accounts/accounts.service.js';
import { SavingsClosing } from './accounts/closing.service.js';
import { PrincipalListener } from './accounts/principal.listener.js';
import { PrincipalShareBooks } from './accounts/principal-share.books.js';
import { DeskLimitsService } from './desk/desk-limits.service.js';
import { DeskResolver } from './desk/desk.resolver.js';
import { MoveApprovals } from './desk/move-approvals.service.js';
import { MoveRequests } from './desk/move-requests.service.js';
import { TellerSearch } from './desk/teller-search.service.js';
import { DepositDeskService } from './deposit-requests/deposit-desk.service.js';
import { DepositRequestsResolver } from './deposit-requests/deposit-requests.resolver.js';
import { OwnDepositsService } from './deposit-requests/own-deposits.service.js';
import { SavingsBook } from './exits/savings-book.js';
import { SavingsObstacles } from './exits/savings-obstacles.js';
import { SavingsExitsResolver } from './exits/exits.resolver.js';
import { SavingsExitsService } from './exits/exits.service.js';
import { HeirPaymentsService } from './exits/heir-payments.service.js';
import { SuccessionResolver } from './exits/succession.resolver.js';
import { SuccessionService } from './exits/succession.service.js';
import { UnpaidExitsService } from './exits/unpaid-exits.service.js';
import { MandatoryArrearsService } from './mandatory/arrears.service.js';
import { MandatoryClassesService } from './mandatory/mandatory-classes.service.js';
import { MandatorySavingsResolver } from './mandatory/mandatory.resolver.js';
import { MandatorySavingsService } from './mandatory/mandatory.service.js';
import { SavingsHoldsResolver } from './holds/holds.resolver.js';
import { SavingsHoldsService } from './holds/holds.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { standingWords } from './messages/standing.js';
import { monthEnd } from './messages/month-end.js';
import { mudharabah } from './messages/mudharabah.js';
import { BonusStep } from './bonus/bonus.step.js';
import { SavingsBonusResolver } from './bonus/bonus.resolver.js';
import { SavingsBonusService } from './bonus/bonus.service.js';
import { MudharabahResolver } from './mudharabah/mudharabah.resolver.js';
import { NisbahService } from './mudharabah/nisbah.service.js';
import { ProfitShareStep } from './mudharabah/profit-share.step.js';
import { ProfitSharesService } from './mudharabah/profit-shares.service.js';
import { DormancyStep } from './month-end/dormancy.step.js';
import { SavingsEarningsService } from './month-end/earnings.service.js';
import { FeesStep } from './month-end/fees.step.js';
import { InterestStep } from './month-end/interest.step.js';
import { OwnStandingService } from './standing/own-standing.service.js';
import { StandingResolver } from './standing/standing.resolver.js';
import { StandingInstructionsService } from './standing/standing.service.js';
import { StandingStep } from './standing/standing.step.js';
import { WithholdingSlipsResolver } from './slips/slips.resolver.js';
import { WithholdingSlipsService } from './slips/slips.service.js';
import { TermsExampleService } from './terms/terms-example.service.js';
import { SavingsTermsResolver } from './terms/terms.resolver.js';
import { SavingsTermsService } from './terms/terms.service.js';
import { noticeWords } from './messages/notices.js';
import { NoticeListener } from './notices/notice.listener.js';
import { SavingsNoticesResolver } from './notices/notices.resolver.js';
import { SavingsNotices } from './notices/notices.service.js';
import { termWords } from './messages/term.js';
import { SavingsMovesResolver } from './moves/moves.resolver.js';
import { SavingsMovesService } from './moves/moves.service.js';
import { OwnTransfersResolver } from './own-transfers/own-transfers.resolver.js';
import { OwnTransfersService } from './own-transfers/own-transfers.service.js';
import { TransferRulesService } from './own-transfers/transfer-rules.service.js';
import { planWords } from './messages/plans.js';
import { PlanEndService } from './planned/plan-end.service.js';
import { PlanReadingService } from './planned/plan-reading.service.js';
import { PlansResolver } from './planned/plans.resolver.js';
import { PlansService } from './planned/plans.service.js';
import { PassbookResolver } from './passbook/passbook.resolver.js';
import { PassbookService } from './passbook/passbook.service.js';
import { OwnPapersResolver } from './receipts/own-papers.resolver.js';
import { OwnPapers } from './receipts/own-papers.service.js';
import { ReceiptPapersResolver } from './receipts/receipt-papers.resolver.js';
import { ReceiptPapers } from './receipts/receipt-papers.service.js';
import { SavingsLists } from './lists/lists.service.js';
import { SignedPapers } from './papers/signed-papers.js';
import { PassbookLayouts } from './passbook-print/passbook-layout.service.js';
import { PassbookPrintResolver } from './passbook-print/passbook-print.resolver.js';
import { PassbookPrinting } from './passbook-print/passbook-print.service.js';
import { SavingsStatements } from './statements/statements.service.js';
import { SavingsStatementsResolver } from './statements/statements.resolver.js';
import { SavingsProductsResolver } from './products/products.resolver.js';
import { SavingsProductsService } from './products/products.service.js';
import { OwnTermResolver } from './term/own-term.resolver.js';
import { OwnTermService } from './term/own-term.service.js';
import { TermBreakService } from './term/term-break.service.js';
import { TermCorrections } from './term/term-corrections.js';
import { TermCertificates } from './term/term-certificates.service.js';
import { TermDepositsService } from './term/term-deposits.service.js';
import { TermIntake } from './term/term-intake.service.js';
import { TermLifeService } from './term/term-life.service.js';
import { TermReadingService } from './term/term-reading.service.js';
import { TermTermsService } from './term/term-terms.service.js';
import { TermDayEnd } from './term/term.day-end.js';
import { TermResolver } from './term/term.resolver.js';
import './savings.permissions.js';
import { SpendingService } from './spending/spending.service.js';

addMessages({ id, en });
addMessages(monthEnd);
addMessages(termWords);
addMessages(noticeWords);
addMessages(mudharabah);
addMessages(standingWords);
addMessages(planWords);

/** Share capital and savings of the members. */
@Module({
  imports: [IdentityModule, LedgerModule, MembershipModule, PaymentsModule],
  providers: [
    SavingsProductsService,
    SavingsProductsResolver,
    SavingsAccountsService,
    SavingsAccountsResolver,
    SavingsClosing,
    PrincipalListener,
    PrincipalShareBooks,
    MoveRequests,
    SavingsExitsService,
    UnpaidExitsService,
    SavingsExitsResolver,
    SuccessionService,
    HeirPaymentsService,
    SuccessionResolver,
    SavingsObstacles,
    SavingsBook,
    SavingsMovesService,
    SavingsMovesResolver,
    PassbookService,
    PassbookResolver,
    MandatorySavingsService,
    MandatoryClassesService,
    MandatoryArrearsService,
    MandatorySavingsResolver,
    SpendingService,
    SavingsHoldsService,
    SavingsHoldsResolver,
    TransferRulesService,
    OwnTransfersService,
    OwnTransfersResolver,
    DeskLimitsService,
    MoveApprovals,
    TellerSearch,
    DeskResolver,
    SavingsTermsService,
    SavingsTermsResolver,
    TermsExampleService,
    SavingsEarningsService,
    InterestStep,
    FeesStep,
    DormancyStep,
    BonusStep,
    SavingsBonusService,
    SavingsBonusResolver,
    NisbahService,
    ProfitSharesService,
    ProfitShareStep,
    MudharabahResolver,
    StandingInstructionsService,
    OwnStandingService,
    StandingStep,
    StandingResolver,
    WithholdingSlipsService,
    WithholdingSlipsResolver,
    TermTermsService,
    TermLifeService,
    TermIntake,
    TermDepositsService,
    TermBreakService,
    TermReadingService,
    TermCertificates,
    TermCorrections,
    TermDayEnd,
    TermResolver,
    NoticeListener,
    SavingsNotices,
    SavingsNoticesResolver,
    OwnTermResolver,
    OwnTermService,
    PlansService,
    PlanReadingService,
    PlanEndService,
    PlansResolver,
    OwnPapers,
    OwnPapersResolver,
    SignedPapers,
    ReceiptPapers,
    ReceiptPapersResolver,
    SavingsStatements,
    SavingsStatementsResolver,
    SavingsLists,
    PassbookLayouts,
    PassbookPrinting,
    PassbookPrintResolver,
    AccountListService,
    AccountListResolver,
    OwnDepositsService,
    DepositDeskService,
    DepositRequestsResolver,
  ],
  exports: [
    SavingsProductsService,
    SavingsAccountsService,
    SavingsMovesService,
    ReceiptPapers,
    SavingsStatements,
    SavingsLists,
    PassbookPrinting,
    PassbookService,
    MandatorySavingsService,
    MandatoryClassesService,
    OwnDepositsService,
    SpendingService,
    DeskLimitsService,
    SavingsHoldsService,
    SavingsTermsService,
    SavingsEarningsService,
    WithholdingSlipsService,
    TermDepositsService,
    TermIntake,
    TermReadingService,
    TermCertificates,
  ],
})
export class SavingsModule {}
