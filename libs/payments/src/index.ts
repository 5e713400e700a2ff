export { PaymentsModule } from './payments.module.js';
export { PaymentsPermission } from './payments.permissions.js';
export {
  isCash,
  hasNoEnd,
  paysAtOnce,
  PaymentMethod,
  PaymentState,
  PAYMENT_METHODS,
} from './payments/payment-states.js';
export { PaymentChannel, PaymentProviderName } from './payments/payment-channels.js';
export type { OpenPayment } from './payments/opening.service.js';
export type { PaymentFacts, PaymentId } from './payments/payment-rows.js';
export type { RefundedPayment, RefundPayment } from './payments/refunding.service.js';
export {
  BankAccount,
  Payment,
  PaymentInstructions,
  PaymentOption,
  PaymentProof,
  PaymentSavingsAccount,
  QrisPayment,
} from './payments/payment.schema.js';
export { channelLabel, methodLabel, paymentStateLabel } from './payments/payment.resolver.js';
export {
  CreditLimitExceeded,
  PaymentAmountMismatch,
  PaymentChangedTooOften,
  PaymentMethodUnavailable,
  PaymentMoveNotAllowed,
  PaymentUnderWay,
  RefundExceedsPayment,
} from './payments/refusals.js';
export { CounterPayments, type CounterWay, type CounterWays } from './payments/counter-payments.js';
export { qrisForAmount } from './qris/qris.js';
export { PaymentsService } from './payments/payments.service.js';
export { PaymentReplacing } from './payments/replacing.service.js';
export { DENOMINATIONS } from './drawers/drawer-rows.js';
export { DenominationCount, DenominationInput, DrawerNotOpen, DrawerTooEmpty } from './drawers/drawers.schema.js';
export { refusedCash, type DeskCash } from './drawers/desk-cash.js';
export { DrawersService } from './drawers/drawers.service.js';
export { settlementAccount } from './payments/settlement-account.js';
export { PaymentSettingsService } from './settings/settings.service.js';
export { ProviderSettingsService } from './provider-settings/provider-settings.service.js';
export { PaymentCharges, type ChargeOutcome } from './charges/charges.service.js';
export { PaymentCheckOutcome } from './charges/charges.resolver.js';
export { PaymentChecks } from './charges/payment-checks.service.js';
export { ProviderInbox } from './webhooks/provider-inbox.service.js';
export {
  moneyAccount,
  ReceiptsService,
  type AppliedReceipt,
  type NewReceipt,
  type ReceiptId,
} from './receipts/receipts.service.js';
export {
  PaymentReceipt,
  ReceiptDecided,
  type MoneyPlace,
  type PaymentReceiptReason,
} from './receipts/receipt.schema.js';
export { PaymentProofs } from './proofs/proofs.service.js';
export { PayoutsService } from './payouts/payouts.service.js';
export { CreditAccounts, type SetCredit } from './credit/credit-accounts.service.js';
export { MemberCredit, SetMemberCreditResult } from './credit/credit.schema.js';
export { DeductionsService } from './credit/deductions.service.js';
export { paymentsMigrations } from './migrations/index.js';
