import { Clock, formatPercent, formatRupiah, newId, rupiah, type Money } from '@lumbung/kernel';
import { accountCodes, LedgerService, SubAccountsService, type AccountCode, type SubAccountId } from '@lumbung/ledger';
import type { HeirRelation } from '@lumbung/membership';
import { refusedCash } from '@lumbung/payments';
import {
  currentLocale,
  currentPrincipal,
  FourEyesRequired,
  InvalidInput,
  notFound,
  TenantDatabase,
  UserError,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsAccount } from '../accounts/account.types.js';
import { tellerRoles } from '../desk/desk-limits.service.js';
import type { SavingsMoveRequest } from '../desk/move-request.types.js';
import { MoveRequests, type AskedMove } from '../desk/move-requests.service.js';
import type { Approved } from '../moves/move-order.js';
import { beside, type Beside } from '../moves/beside-posting.js';
import type { SavingsMoney } from '../moves/moves.schema.js';
import { askedOf, wished, wishOf } from './asked-heir.js';
import { shareOut } from './exit-money.js';
import { closeRepaidShares } from './repaid-shares.js';
import { SuccessionService, type Estate } from './succession.service.js';
import type { PayHeirInput, PayHeirResult } from './succession.types.js';

const MONEY: Record<SavingsMoney, AccountCode> = { CASH: accountCodes.CASH_ON_HAND, BANK: accountCodes.BANK };
const WHOLE_BASIS_POINTS = 10_000;
/** As the books and the passbook say it, in the language of the law. */
const RELATIONS: Record<HeirRelation, string> = {
  SPOUSE: 'suami/istri',
  CHILD: 'anak',
  PARENT: 'orang tua',
  SIBLING: 'saudara',
  GRANDCHILD: 'cucu',
  OTHER: 'lainnya',
};

interface Payee {
  readonly heirId: string | null;
  readonly name: string;
  readonly relation: HeirRelation | null;
  readonly authority: string | null;
  readonly shareBasisPoints: number;
  readonly letterNo: string | null;
  readonly open: Money;
}

/** A payment that was made; up to `limit` who serves is enough for it. */
interface Paid {
  readonly id: string;
  readonly journalId: string;
  readonly payeeName: string;
  readonly limit: number | null;
}

/** Pays what a dead member left, heir by heir. */
@Injectable()
export class HeirPaymentsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly subAccounts: SubAccountsService,
    private readonly estates: SuccessionService,
    private readonly requests: MoveRequests,
  ) {}

  /**
   * Pays one heir the share that is open, whole rupiah, each on his own day: debit the dead member's accounts, voluntary
   * savings before share capital, credit 1-1010 out of the drawer of who pays, or the bank. What is not paid stays on
   * the accounts. Where no heirs are recorded one person takes the whole, named with his right and the heirs' letter. Safe to
   * repeat by requestId. Refuses (InvalidInput) a share that is paid or is another amount by now, an heir not chosen or
   * a payee not named, and a member who has not died; cash as a withdrawal (DrawerNotOpen, DrawerTooEmpty). Above the
   * teller's limit nothing is paid: it waits for another (SavingsMoveRequest). Throws NOT_FOUND, also for somebody who is
   * not his heir. Source: heirs receive savings net of duties; shares as the member recorded them, without a record by
   * the heirs' letter (surat keterangan ahli waris).
   */
  async pay(input: PayHeirInput): Promise<typeof PayHeirResult> {
    const wish = wished(input);
    const waits: { asked: AskedMove | null; limit: number } = { asked: null, limit: 0 };
    const answer = await this.db.transaction(async (tx): Promise<typeof PayHeirResult> => {
      waits.asked = null;
      const paid = await this.payIn(tx, wish);
      if (paid === undefined) throw notFound();
      if (paid instanceof UserError) return paid as InvalidInput;
      const { id, payeeName, limit } = paid;
      if (limit === null || !wish.amount.exceeds(rupiah(limit))) return this.estates.payment(tx, id);
      // The same account however often it is asked for: which of them are open still may change meanwhile.
      const { accountId } = await tx.rowOrFail<{ accountId: string }>(FIRST_ACCOUNT, [wish.memberId]);
      waits.asked = askedOf(wish, accountId, payeeName);
      waits.limit = limit;
      // A refusal undoes what was written.
      return new FourEyesRequired('') as never;
    });
    return waits.asked ? this.requests.ask(waits.asked, waits.limit) : answer;
  }

  /** Pays what another asked for, in the transaction of the approval; refusals as `pay`, and heirs who changed meanwhile. */
  async payAsked(request: SavingsMoveRequest, { tx, askedBy }: Approved): Promise<{ journalId: string } | UserError> {
    const paid = await this.payIn(tx, wishOf(request), askedBy);
    return paid ?? new InvalidInput('savings.problem.heirGone', 'moveRequestId');
  }

  /** Without a limit where it was paid before. Undefined for somebody who is not his heir. */
  private async payIn(tx: Tx, wish: PayHeirInput, askedBy?: string): Promise<Paid | UserError | undefined> {
    const { requestId, memberId, amount } = wish;
    // Locked, so that two tellers cannot pay one share, and the list of heirs stays as it is.
    await tx.rowOrFail(LOCK_MEMBER, [memberId]);
    const id = newId<'HeirPayment'>();
    const earlier = await tx.claimRequest('savings.payHeir', requestId, wish, id);
    if (earlier) {
      const { receiptId, payeeName } = await this.estates.payment(tx, earlier);
      return { id: earlier, journalId: receiptId, payeeName, limit: null };
    }
    const estate = await this.estates.estateIn(tx, memberId);
    if (!estate) return new InvalidInput('savings.problem.noEstate', 'memberId');
    const payee = payeeOf(estate, wish);
    if (!payee || payee instanceof UserError) return payee;
    const { name, open } = payee;
    if (!open.isPositive) return new InvalidInput('savings.problem.heirPaid', 'heirId', { name });
    if (!open.equals(amount)) return new InvalidInput('savings.problem.heirAmount', 'amount', { open: words(open) });
    const posted = await this.post(tx, estate, payee, wish, askedBy);
    if (posted instanceof UserError) return posted;
    await this.write(tx, id, posted.journalId, payee, wish);
    await closeRepaidShares(tx, this.subAccounts, memberId, this.ledger.today());
    return { id, payeeName: name, ...posted };
  }

  private async post(
    tx: Tx,
    { accounts }: Estate,
    payee: Payee,
    { requestId, money, amount }: PayHeirInput,
    askedBy?: string,
  ): Promise<Pick<Paid, 'journalId' | 'limit'> | UserError> {
    const parts = shareOut(amount, accounts);
    const ids = parts.map(({ account }) => account.id);
    // Nothing has to stay on an account whose member is dead.
    for (const { account } of parts) await this.freed(tx, account);
    const { personId, displayName, roles } = currentPrincipal();
    const posted = await this.ledger.postWith<Beside>(
      tx,
      {
        kind: 'SAVINGS_WITHDRAWAL',
        key: `savings.payHeir:${requestId}`,
        reference: `savings:${ids[0]}`,
        text: textOf(payee),
        channel: 'LOKET',
        postings: parts.map(({ account, amount: part }) => ({
          debitSub: account.id as string as SubAccountId,
          credit: MONEY[money],
          amount: part,
        })),
      },
      beside(ids, {
        roles: tellerRoles(roles),
        kind: 'WITHDRAWAL',
        cash: money === 'CASH' ? 'SAVINGS_OUT' : null,
        change: amount.negated(),
        drawerOf: askedBy ?? personId ?? null,
        actorName: displayName,
        at: this.clock.now(),
      }),
    );
    if (posted instanceof UserError) return posted;
    const { limit = null, cash = null } = posted.aside ?? {};
    return refusedCash(cash) ?? { journalId: posted.journalId, limit };
  }

  private async freed(tx: Tx, { id, minimumBalance }: SavingsAccount): Promise<void> {
    if (minimumBalance > 0) await this.subAccounts.setFloor(tx, id, rupiah(0));
  }

  private async write(tx: Tx, id: string, journalId: string, payee: Payee, input: PayHeirInput): Promise<void> {
    const { heirId, name, relation, authority, shareBasisPoints, letterNo } = payee;
    const { memberId, amount, money } = input;
    const who = [heirId, name, relation, authority, shareBasisPoints, letterNo];
    const by = currentPrincipal().displayName;
    await tx.rows(WRITE, [id, memberId, ...who, amount.amount, money, journalId, this.clock.now(), by]);
    const after = { name, relation, authority, shareBasisPoints, letterNo, amount, money };
    tx.audit({ action: 'savings.payHeir', subject: 'Member', subjectId: memberId, after });
  }
}

/** Who is paid, and how much is his; undefined for somebody who is not recorded as his heir. */
function payeeOf({ heirs, payable }: Estate, wish: PayHeirInput): Payee | InvalidInput | undefined {
  const letterNo = wish.letterNo ?? null;
  if (heirs.length > 0) {
    if (!wish.heirId || wish.payeeName) return new InvalidInput('savings.problem.heirsKnown', 'heirId');
    const heir = heirs.find(({ heirId }) => heirId === wish.heirId);
    if (!heir) return undefined;
    const { heirId, fullName, relation, shareBasisPoints, open } = heir;
    return { heirId, name: fullName, relation, authority: null, shareBasisPoints, letterNo, open };
  }
  const { payeeName: name, authority } = wish;
  if (wish.heirId) return undefined;
  if (!name || !authority || !letterNo)
    return new InvalidInput('savings.problem.payee', name ? (authority ? 'letterNo' : 'authority') : 'payeeName');
  const shareBasisPoints = WHOLE_BASIS_POINTS;
  return { heirId: null, name, relation: null, authority, shareBasisPoints, letterNo, open: payable };
}

/** As `Bagian ahli waris: Siti (anak, 33,33%)`. */
function textOf({ name, relation, authority, shareBasisPoints }: Payee): string {
  const share = formatPercent((shareBasisPoints / 100).toFixed(2), 'id');
  return relation
    ? `Bagian ahli waris: ${name} (${RELATIONS[relation]}, ${share})`
    : `Simpanan almarhum diserahkan kepada ${name} (${authority})`.slice(0, 200);
}

function words(amount: Money): string {
  return formatRupiah(amount, currentLocale());
}

const LOCK_MEMBER = `select 1 as locked from membership.member where tenant_id = $1 and id = $2 for update`;
const FIRST_ACCOUNT = /* sql */ `
  select a.id as "accountId" from savings.account a where a.tenant_id = $1 and a.member_id = $2 order by a.id limit 1
`;
const WRITE = /* sql */ `
  insert into savings.heir_payment (tenant_id, id, member_id, heir_id, payee_name, relation, authority, share_basis_points,
      letter_no, amount, money, journal_id, paid_at, paid_by_name)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
`;
