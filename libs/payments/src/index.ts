export { PaymentsModule } from './payments.module.js';
export { PaymentsPermission } from './payments.permissions.js';
export { PaymentMethod, PaymentState, PAYMENT_METHODS } from './payments/payment-states.js';
export { BankAccount, Payment, PaymentOption, QrisPayment } from './payments/payment.schema.js';
export { methodLabel, paymentStateLabel } from './payments/payment.resolver.js';
export {
  PaymentAmountMismatch,
  PaymentMethodUnavailable,
  PaymentMoveNotAllowed,
  RefundExceedsPayment,
} from './payments/refusals.js';
export {
  PaymentsService,
  type OpenPayment,
  type PaymentFacts,
  type PaymentId,
  type RefundPayment,
} from './payments/payments.service.js';
export { settlementAccount } from './payments/settlement-account.js';
export { PaymentSettingsService } from './settings/settings.service.js';
export { paymentsMigrations } from './migrations/index.js';
