import { consignmentPaidOut, journalReversed } from '@lumbung/events';
import { Clock, formatRupiah, newId, rupiah, type BusinessDate, type Money } from '@lumbung/kernel';
import { accountCodes, LedgerService, PeriodClosed, type AccountCode } from '@lumbung/ledger';
import {
  currentLocale,
  currentPrincipal,
  InvalidInput,
  ListenTo,
  TenantDatabase,
  UserError,
  type Tx,
} from '@lumbung/platform';
import type { ReceivingAccount } from '@lumbung/savings';
import { SellersService } from '@lumbung/sellers';
import { Injectable } from '@nestjs/common';
import { PayoutAccounts } from './payout-accounts.service.js';
import { lockAccount, standingOf } from './seller-account.js';
import { SettlementReadsService } from './settlement-reads.service.js';
import type { ConsignmentPayout, PayoutMethod } from './settlement.types.js';
import { PayoutExceedsOwed, type PayOutConsignmentInput } from './settlements.schema.js';

const PAID_FROM: Record<Exclude<PayoutMethod, 'SAVINGS'>, AccountCode> = {
  CASH: accountCodes.CASH_ON_HAND,
  BANK: accountCodes.BANK,
};
const REFERENCE = 'consignment-payout:';

/** Paying sellers what was settled. */
@Injectable()
export class PayoutsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly sellers: SellersService,
    private readonly reads: SettlementReadsService,
    private readonly accounts: PayoutAccounts,
  ) {}

  /**
   * Pays a seller out of cash or bank, or onto his savings, whole rupiah: all that was settled and not paid yet, or the
   * part named. Debit 2-1050, credit 1-1010, 1-1110 or his account, in one journal of the same transaction. Safe to repeat by requestId: asked twice, it pays once.
   * Refuses more than was settled or, after returns, than is still owed (PayoutExceedsOwed), a day to come and amounts
   * that are not above zero, savings of a seller who has none that take it (InvalidInput), a closed period (PeriodClosed). Throws NOT_FOUND. A mistake is answered by
   * reversing the journal; the money is then owed again. Source: settlement of consigned goods, 2-1050 / Kas.
   */
  payOut(input: PayOutConsignmentInput): Promise<ConsignmentPayout | PayoutExceedsOwed | PeriodClosed | InvalidInput> {
    const { sellerId, method } = input;
    return this.db.transaction(async (tx) => {
      const seller = await this.sellers.one(tx, sellerId);
      const id = newId<'ConsignmentPayout'>();
      const earlier = await tx.claimRequest('consignment.payOut', input.requestId, input, id);
      if (earlier) return this.reads.payoutIn(tx, earlier);
      const today = this.ledger.today();
      const paidOn = (input.paidOn ?? today) as BusinessDate;
      if (paidOn > today) return new InvalidInput('problem.consignment.future', 'paidOn');
      if (input.amount && !input.amount.isPositive)
        return new InvalidInput('problem.consignment.notAboveZero', 'amount');
      await lockAccount(tx, sellerId);
      const standing = await standingOf(tx, sellerId);
      const payable = rupiah(standing.payable);
      const amount = input.amount ?? payable;
      if (standing.settlementId === null || !amount.isPositive || amount.exceeds(payable))
        return new PayoutExceedsOwed(payable, formatRupiah(payable, currentLocale()));

      const into = method === 'SAVINGS' ? await this.accounts.accountFor(tx, seller, input.savingsAccountId) : null;
      if (method === 'SAVINGS' && !into) return new InvalidInput('problem.consignment.noSavings', 'savingsAccountId');
      const journalId = await this.ledger.post(tx, {
        kind: 'CONSIGNMENT_SETTLEMENT',
        key: `consignment.payout:${id}`,
        reference: `${REFERENCE}${id}`,
        text: `Pembayaran titip jual: ${seller.name}`.slice(0, 200),
        bookedOn: paidOn,
        channel: 'LOKET',
        postings: [{ debit: accountCodes.CONSIGNMENT_PAYABLES, ...paidFrom(method, into), amount }],
      });
      if (journalId instanceof PeriodClosed) return journalId;
      // Closed between the look and the posting.
      if (journalId instanceof UserError) return new InvalidInput('problem.consignment.noSavings', 'savingsAccountId');
      const { number } = await this.write(tx, {
        ...input,
        id,
        settlementId: standing.settlementId,
        amount,
        paidOn,
        journalId,
        into,
      });
      tx.emit(
        consignmentPaidOut({
          payoutId: id,
          number,
          settlementId: standing.settlementId,
          sellerId,
          amount: amount.amount,
          method,
        }),
      );
      tx.audit({
        action: 'consignment.payOut',
        subject: 'ConsignmentPayout',
        subjectId: id,
        after: { number, sellerId, amount, method, paidOn, journalId },
      });
      return this.reads.payoutIn(tx, id);
    });
  }

  /** The books reversed the journal of a payout: the money is owed to the seller again, by his account too. Runs in the worker; safe to run twice. */
  @ListenTo(journalReversed)
  async reverse({
    journalId,
    reversalId,
    reference,
  }: {
    journalId: string;
    reversalId: string;
    reference: string | null;
  }): Promise<void> {
    if (!reference?.startsWith(REFERENCE)) return;
    await this.db.transaction(async (tx) => {
      const [payout] = await tx.rows<{ id: string; sellerId: string; amount: number }>(
        `update consignment.payout set state = 'REVERSED', reversal_id = $3 where tenant_id = $1 and journal_id = $2 and state = 'PAID'
         returning id, seller_id as "sellerId", amount`,
        [journalId, reversalId],
      );
      if (!payout) return;
      await tx.rows(ENTER, [
        newId(),
        payout.sellerId,
        'PAYOUT_REVERSAL',
        this.ledger.today(),
        payout.amount,
        payout.id,
        this.clock.now(),
      ]);
      tx.audit({
        action: 'consignment.reversePayout',
        subject: 'ConsignmentPayout',
        subjectId: payout.id,
        before: { state: 'PAID' },
        after: { state: 'REVERSED', reversalId },
      });
    });
  }

  private async write(
    tx: Tx,
    payout: PayOutConsignmentInput & {
      id: string;
      settlementId: string;
      amount: Money;
      paidOn: string;
      journalId: string;
      into: ReceivingAccount | null;
    },
  ): Promise<{ number: string }> {
    const { id, sellerId, amount, paidOn } = payout;
    const now = this.clock.now();
    const made = await tx.rowOrFail<{ number: string }>(INSERT, [
      id,
      sellerId,
      payout.settlementId,
      amount.amount,
      payout.method,
      paidOn,
      payout.note ?? null,
      payout.journalId,
      currentPrincipal().displayName,
      now,
      payout.into?.id ?? null,
      payout.into?.number ?? null,
    ]);
    await tx.rows(ENTER, [newId(), sellerId, 'PAYOUT', paidOn, amount.negated().amount, id, now]);
    return made;
  }
}

/** The side of the journal the money comes from, or goes to. */
function paidFrom(
  method: PayoutMethod,
  into: ReceivingAccount | null,
): { credit: AccountCode } | { creditSub: ReceivingAccount['id'] } {
  if (into) return { creditSub: into.id };
  return { credit: PAID_FROM[method === 'BANK' ? 'BANK' : 'CASH'] };
}

const INSERT = /* sql */ `
  insert into consignment.payout (tenant_id, id, number, seller_id, settlement_id, amount, method, paid_on, note, journal_id, paid_by_name, created_at,
                                  savings_account_id, savings_account_no)
  select $1, $2, 'BT-' || lpad(n::text, greatest(5, length(n::text)), '0'), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
    from platform.next_number($1, 'consignment payout') n
  returning number
`;

const ENTER = /* sql */ `
  insert into consignment.entry (tenant_id, id, seller_id, kind, happened_on, amount, payout_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
`;
