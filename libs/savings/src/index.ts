export { SavingsModule } from './savings.module.js';
export { SavingsPermission } from './savings.permissions.js';
export { SavingsAccount, type SavingsAccountId } from './accounts/account.types.js';
export { SavingsAccountsService } from './accounts/accounts.service.js';
export { DeskLimitsService } from './desk/desk-limits.service.js';
export { SavingsHoldsService } from './holds/holds.service.js';
export { SavingsHold } from './holds/holds.types.js';
export { MandatoryArrearsOrder } from './mandatory/arrears.types.js';
export { MandatoryClassesService, type OpeningClass } from './mandatory/mandatory-classes.service.js';
export { classOf } from './mandatory/member-class.js';
export { MandatorySavingsService, type MandatoryDue } from './mandatory/mandatory.service.js';
export { OwnDepositsService } from './deposit-requests/own-deposits.service.js';
export { SavingsLocked } from './moves/moves.schema.js';
export type { ForeignDeposit } from './moves/move-order.js';
export { SavingsMovesService, type MoveAnswer } from './moves/moves.service.js';
export { ReceiptPapers } from './receipts/receipt-papers.service.js';
export { SavingsPaper } from './receipts/receipt-papers.types.js';
export type { OpenedPaper } from './papers/signed-papers.js';
export { SavingsLists } from './lists/lists.service.js';
export { PassbookPrinting } from './passbook-print/passbook-print.service.js';
export { SavingsStatements } from './statements/statements.service.js';
export { SavingsReceipt } from './moves/receipt.types.js';
export { PassbookService } from './passbook/passbook.service.js';
export { SavingsFamily, SavingsProduct, ShariaContract, type SavingsProductId } from './products/product.types.js';
export { SavingsProductsService } from './products/products.service.js';
export { TermDepositsService } from './term/term-deposits.service.js';
export { TermCertificates } from './term/term-certificates.service.js';
export { lastDayPaid, monthsOver, runningTerm, type RunningTerm } from './term/former-term.js';
export {
  TermIntake,
  type BroughtTerm,
  type FormerTerm,
  type KnownCertificate,
  type PayoutChoice,
} from './term/term-intake.service.js';
export { TermReadingService } from './term/term-reading.service.js';
export { TermDeposit } from './term/term.types.js';
export { SpendingService, type ReceivingAccount, type SpendingAccount } from './spending/spending.service.js';
export { savingsMigrations } from './migrations/index.js';
export { SavingsEarningsService, type EarningsRun } from './month-end/earnings.service.js';
export { MonthRules } from './month-end/rules.js';
export type { NewEarning, PriorEarning } from './month-end/member-tax.js';
export { SavingsTerms } from './terms/terms.types.js';
export { SavingsTermsService } from './terms/terms.service.js';
export { WithholdingSlipsService } from './slips/slips.service.js';
