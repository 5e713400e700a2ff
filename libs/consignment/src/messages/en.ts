import type { id } from './id.js';

export const en: Record<keyof typeof id, string> = {
  'ledger.proof.consignment': 'What sellers are owed equals their accounts',
  'ledger.proofMeaning.consignment':
    'The accounts of all sellers are added up and held against the account of what they are owed.',
  SELLER_NOT_ACTIVE: 'This seller is not active now, so nothing new can be taken in.',
  CONSIGNMENT_NOTE_DECIDED: 'Note {number} can no longer be changed. Its state: {label}.',
  CONSIGNMENT_TERMS_MISSING: 'No commission is agreed for: {products}. Write the agreement down first.',
  NOTHING_TO_SETTLE: 'Through that day there are no new sales to settle.',
  PAYOUT_EXCEEDS_OWED: 'At most {payable} can be paid out now.',
  'consignment.note.DRAFT': 'Waits to be counted',
  'consignment.note.DONE': 'Done',
  'consignment.note.CANCELLED': 'Cancelled',
  'consignment.paper.settlement': 'Consignment settlement',
  'consignment.payout.CASH': 'Cash',
  'consignment.payout.BANK': 'Bank transfer',
  'consignment.payout.SAVINGS': 'Onto savings',
  'problem.consignment.target': 'Choose the seller, category or product that goes with the kind of agreement.',
  'problem.consignment.periodScope': 'A settlement period is only for the cooperative or a seller.',
  'problem.consignment.defaultNeeds': "The cooperative's own terms need a settlement period and a bearer of damage.",
  'problem.consignment.endBeforeStart': 'The last day must not lie before the first.',
  'problem.consignment.agreementThatDay': 'There is an agreement already that begins on that day.',
  'problem.consignment.expired': 'These goods are past their day.',
  'problem.consignment.twice': 'These goods stand in another line already.',
  'problem.consignment.notAboveZero': 'Give an amount above zero.',
  'problem.consignment.notHisGoods': "These goods are not this seller's.",
  'problem.consignment.countOfOthers': 'This count does not fit the note.',
  'problem.consignment.nothingCounted': 'No goods were taken in. Cancel the note instead.',
  'problem.consignment.noSavings':
    'This seller has no voluntary savings that can take the money. Choose another account, cash or a transfer.',
  'problem.consignment.future': 'The day must not lie in the future.',
  'problem.consignment.settledThrough':
    'The last settlement went through {settledThrough}. Choose that day or a later one.',
};
