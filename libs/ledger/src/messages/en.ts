import type { id } from './id.js';

export const en: Record<keyof typeof id, string> = {
  PERIOD_CLOSED:
    'The books up to {closedThrough} are closed. Choose a later day, or ask the treasurer to open them again.',
  JOURNAL_NOT_REVERSIBLE: '{reason}',
  'ledger.notReversible.reversed': 'This journal was already reversed by {reversedByNumber}.',
  'ledger.notReversible.isReversal': 'A reversal cannot be reversed again. Write the right journal instead.',
  'ledger.notReversible.order': 'This journal belongs to an order. Refund the order instead.',
  'ledger.notReversible.requested': 'A reversal of this journal was already asked for and waits for approval.',
  REVERSAL_ALREADY_DECIDED: 'This request was already decided: {state}.',
  PERIOD_OUT_OF_ORDER: 'Months close and reopen in order. {turn}',
  'ledger.period.turn': 'It is the turn of the month that begins on {expectedFrom}.',
  'ledger.period.noTurn': 'There is no month to change yet.',
  'ledger.kind.OPENING': 'Opening balance',
  'ledger.kind.SALE': 'Sale',
  'ledger.kind.SALE_REFUND': 'Refund of a sale',
  'ledger.kind.STOCK_RECEIPT': 'Goods received',
  'ledger.kind.STOCK_ADJUSTMENT': 'Stock adjustment',
  'ledger.kind.REVERSAL': 'Reversal',
  'ledger.kind.OTHER': 'Other',
  'ledger.reversal.REQUESTED': 'waiting',
  'ledger.reversal.APPROVED': 'approved',
  'ledger.reversal.DECLINED': 'declined',
  'ledger.proof.trialBalance': 'The trial balance is zero',
  'ledger.proof.cachedBalances': 'Daily balances equal the sum of the journals',
  'ledger.proof.postings': 'Every journal has postings and every account is known',
  'ledger.proof.hashChain': 'The audit chain is whole',
};
