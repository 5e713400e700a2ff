import type { Channel, NewSubJournal, NewSubPosting } from '@lumbung/ledger';
import type { InvalidInput, Tx, UserError } from '@lumbung/platform';
import type { SavingsAccount, SavingsAccountId } from '../accounts/account.types.js';
import type { SavingsMoveKind } from '../desk/move-request.types.js';
import type { AskedMove } from '../desk/move-requests.service.js';
import type { SavingsMoney, SavingsMove } from './moves.schema.js';
import type { SavingsReceipt } from './receipt.types.js';

/** A move one asked for and another approves: in the transaction of the approval, at the drawer of the one who asked. */
export interface Approved {
  readonly tx: Tx;
  readonly askedBy: string;
}

/** What a deposit may be besides money. */
export interface DepositMore {
  /** Refuses for reasons of its own, once the money is posted. */
  readonly check?: (tx: Tx) => Promise<InvalidInput | undefined>;
  /** Of mandatory savings: what was quoted, should another have to approve it. */
  readonly quote?: AskedMove['quote'];
  readonly approved?: Approved;
}

/** What stands in the journal: a sentence for the passbook, and the letters of the receipt. */
export interface Move {
  readonly kind: SavingsMoveKind;
  readonly paper: 'BKM' | 'BKK' | 'BPB';
  readonly action: string;
  readonly text: string;
}
export const DEPOSIT: Move = { kind: 'DEPOSIT', paper: 'BKM', action: 'savings.deposit', text: 'Setoran' };
export const WITHDRAWAL: Move = { kind: 'WITHDRAWAL', paper: 'BKK', action: 'savings.withdraw', text: 'Penarikan' };
export const TRANSFER: Move = { kind: 'TRANSFER', paper: 'BPB', action: 'savings.transfer', text: 'Pemindahbukuan' };

/** One move, whole. */
export interface Order extends Omit<SavingsMove, 'requestId'> {
  readonly key: string;
  readonly move: Move;
  readonly posting: NewSubJournal['postings'][number];
  readonly ids: readonly SavingsAccountId[];
  readonly money?: SavingsMoney | null;
  readonly channel?: NewSubJournal['channel'] | null;
  /** By a member himself: whose accounts they must be; the second is the one that receives. */
  readonly isAllowed?: (account: SavingsAccount | undefined, index: number) => boolean;
  readonly quote?: AskedMove['quote'];
  readonly approved?: Approved;
  /** Somebody chose the value date by hand: it lies within bounds. What comes from the field has its own, and comes late. */
  readonly isDatedByHand?: boolean;
  /** Looks at the accounts as they were before; a repetition was looked at the first time. */
  readonly rule: (
    tx: Tx,
    accounts: [SavingsAccount, SavingsAccount?],
    receipt: SavingsReceipt,
  ) => UserError | undefined | Promise<UserError | undefined>;
}

/** A transfer that a member makes himself. */
export interface OwnTransfer<R extends UserError = UserError> {
  readonly personId: string;
  /** Present where the money may go to another member's account. */
  readonly toOthers?: (tx: Tx, from: SavingsAccount, to: SavingsAccount) => Promise<R | undefined>;
}

/** Money for an account that another domain took in. */
export interface ForeignDeposit extends Pick<SavingsMove, 'amount' | 'valueOn' | 'note'> {
  readonly accountId: SavingsAccountId;
  /** Where the money is: an account of the chart, or a sub-account such as the cash of a collector. */
  readonly from: Pick<NewSubPosting, 'debit' | 'debitSub'>;
  readonly channel: Channel;
  /** Names what happened, once per cooperative. */
  readonly key: string;
  /** As `Order.isDatedByHand`. */
  readonly isDatedByHand?: boolean;
}

export function askedOf(
  { move: { kind }, ids, amount, money, valueOn, note, quote }: Order,
  requestId: string,
): AskedMove {
  const [accountId, toAccountId = null] = ids as [SavingsAccountId, SavingsAccountId?];
  return {
    requestId,
    kind,
    accountId,
    toAccountId,
    amount: amount.amount,
    money: money ?? 'CASH',
    valueOn: valueOn ?? null,
    note: note?.trim() ?? null,
    quote: quote ?? null,
  };
}
