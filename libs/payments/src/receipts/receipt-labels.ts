import { currentLocale, translate } from '@lumbung/platform';
import type { PaymentReceiptReason, PaymentReceiptState } from './receipt.schema.js';

export function receiptStateLabel(state: PaymentReceiptState): string {
  return translate(`payments.receiptState.${state}`, currentLocale());
}

export function receiptReasonLabel(reason: PaymentReceiptReason): string {
  return translate(`payments.receiptReason.${reason}`, currentLocale());
}
