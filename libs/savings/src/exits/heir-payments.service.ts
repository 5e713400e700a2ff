import { Clock, formatPercent, formatRupiah, newId, rupiah, type Money } from '@lumbung/kernel';
import { accountCodes, LedgerService, SubAccountsService, type AccountCode, type SubAccountId } from '@lumbung/ledger';
import type { HeirRelation } from '@lumbung/membership';
import { refusedCash } from '@lumbung/payments';
import {
  currentLocale,
  currentPrincipal,
  InvalidInput,
  notFound,
  TenantDatabase,
  UserError,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsAccount } from '../accounts/account.types.js';
import { tellerRoles } from '../desk/desk-limits.service.js';
import { beside, type Beside } from '../moves/beside-posting.js';
import type { SavingsMoney } from '../moves/moves.schema.js';
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

/** Pays what a dead member left, heir by heir. */
@Injectable()
export class HeirPaymentsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly subAccounts: SubAccountsService,
    private readonly estates: SuccessionService,
  ) {}

  /**
   * Pays one heir the share that is open, whole rupiah, each on his own day: debit the dead member's accounts, voluntary
   * savings before share capital, credit 1-1010 out of the drawer of who pays, or the bank. What is not paid stays on
   * the accounts. Where no heirs are recorded one person takes the whole, named with his right and the heirs' letter. Safe to
   * repeat by requestId. Refuses (InvalidInput) a share that is paid or is another amount by now, an heir not chosen or
   * a payee not named, a member who has not died, and more than the teller's limit; cash as a withdrawal (DrawerNotOpen,
   * DrawerTooEmpty). Throws NOT_FOUND, also for somebody who is not his heir. Source: heirs receive savings net of
   * duties; shares as the member recorded them, without a record by the heirs' letter (surat keterangan ahli waris).
   */
  pay(input: PayHeirInput): Promise<typeof PayHeirResult> {
    const { requestId, memberId, amount } = input;
    return this.db.transaction(async (tx) => {
      // Locked, so that two tellers cannot pay one share, and the list of heirs stays as it is.
      await tx.rowOrFail(LOCK_MEMBER, [memberId]);
      const id = newId<'HeirPayment'>();
      const earlier = await tx.claimRequest('savings.payHeir', requestId, input, id);
      if (earlier) return this.estates.payment(tx, earlier);
      const estate = await this.estates.estateIn(tx, memberId);
      if (!estate) return new InvalidInput('savings.problem.noEstate', 'memberId');
      const payee = payeeOf(estate, input);
      if (payee instanceof UserError) return payee;
      const { name, open } = payee;
      if (!open.isPositive) return new InvalidInput('savings.problem.heirPaid', 'heirId', { name });
      if (!open.equals(amount)) return new InvalidInput('savings.problem.heirAmount', 'amount', { open: words(open) });
      const journalId = await this.post(tx, estate, payee, input);
      if (journalId instanceof UserError) return journalId as InvalidInput;
      await this.write(tx, id, journalId, payee, input);
      await closeRepaidShares(tx, this.subAccounts, memberId, this.ledger.today());
      return this.estates.payment(tx, id);
    });
  }

  private async post(
    tx: Tx,
    { accounts }: Estate,
    payee: Payee,
    { requestId, money, amount }: PayHeirInput,
  ): Promise<string | UserError> {
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
        drawerOf: personId ?? null,
        actorName: displayName,
        at: this.clock.now(),
      }),
    );
    if (posted instanceof UserError) return posted;
    const { limit = null, cash = null } = posted.aside ?? {};
    if (limit !== null && amount.amount > limit)
      return new InvalidInput('savings.problem.heirAboveLimit', 'amount', { limit: words(rupiah(limit)) });
    return refusedCash(cash) ?? posted.journalId;
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

/** Who is paid, and how much is his. */
function payeeOf({ heirs, payable }: Estate, input: PayHeirInput): Payee | InvalidInput {
  const letterNo = input.letterNo?.trim() ?? null;
  if (heirs.length > 0) {
    if (!input.heirId || input.payeeName) return new InvalidInput('savings.problem.heirsKnown', 'heirId');
    const heir = heirs.find(({ heirId }) => heirId === input.heirId);
    if (!heir) throw notFound();
    const { heirId, fullName, relation, shareBasisPoints, open } = heir;
    return { heirId, name: fullName, relation, authority: null, shareBasisPoints, letterNo, open };
  }
  const [name, authority] = [input.payeeName?.trim(), input.authority?.trim()];
  if (input.heirId) throw notFound();
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
const WRITE = /* sql */ `
  insert into savings.heir_payment (tenant_id, id, member_id, heir_id, payee_name, relation, authority, share_basis_points,
      letter_no, amount, money, journal_id, paid_at, paid_by_name)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
`;
