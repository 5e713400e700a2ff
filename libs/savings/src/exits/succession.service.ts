import { Money, rupiah } from '@lumbung/kernel';
import type { HeirRelation } from '@lumbung/membership';
import { currentContext, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from '../accounts/account-json.js';
import type { SavingsAccount } from '../accounts/account.types.js';
import { tellerRoles } from '../desk/desk-limits.service.js';
import { ReceiptPapers } from '../receipts/receipt-papers.service.js';
import { isCapital, sumOf } from './exit-money.js';
import { HEIR_PAYMENT, HEIR_PAYMENT_FROM } from './heir-payment-json.js';
import { openShares } from './heir-shares.js';
import type { HeirPayment, HeirShare, MemberSuccession } from './succession.types.js';

interface Row {
  readonly isEstate: boolean | null;
  readonly isFollowed: boolean;
  readonly heirs: readonly {
    readonly heirId: string;
    readonly fullName: string;
    readonly relation: HeirRelation;
    readonly shareBasisPoints: number;
  }[];
}

/** What a dead member left, as his heirs are paid from it. */
export interface Estate {
  /** With what can be paid of each, the minimum of an account too. */
  readonly accounts: readonly SavingsAccount[];
  readonly payable: Money;
  readonly waiting: Money;
  readonly heirs: HeirShare[];
  readonly payments: readonly Omit<HeirPayment, 'papers'>[];
}

/** The savings of members who died, and what of them is whose. */
@Injectable()
export class SuccessionService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly receipts: ReceiptPapers,
  ) {}

  /**
   * What can be paid to the heirs of a member, each by his share, and what was; whole rupiah. Null unless he died and his
   * debts were settled. Throws NOT_FOUND.
   */
  succession(memberId: string): Promise<MemberSuccession | null> {
    return this.db.transaction(async (tx) => {
      const estate = await this.estateIn(tx, memberId);
      if (!estate) return null;
      const { payable, waiting, heirs } = estate;
      return { memberId, payable, waiting, heirs, payments: estate.payments.map((one) => this.onPaper(one)) };
    });
  }

  /** As `succession`, with the accounts it is paid from; for a member who is locked when it is paid. */
  async estateIn(tx: Tx, memberId: string): Promise<Estate | null> {
    const { isEstate, isFollowed, heirs } = await tx.rowOrFail<Row>(LEFT_BEHIND, [memberId]);
    if (!isEstate) return null;
    const all = (await tx.rows<{ account: SavingsAccount }>(ACCOUNTS, [memberId])).map(({ account }) => account);
    const accounts = all.map((account) => ({ ...worded(account), available: payableOf(account, isFollowed) }));
    const payable = rupiah(accounts.reduce((sum, { available }) => sum + available, 0));
    const payments = await tx.rows<Omit<HeirPayment, 'papers'>>(PAYMENTS, [memberId]);
    const shares = heirs.map((heir) => ({ ...heir, paid: paidTo(heir.heirId, payments) }));
    const open = openShares(payable, shares);
    return {
      accounts,
      payable,
      waiting: rupiah(sumOf(accounts)).minus(payable),
      heirs: shares.map((share, index) => ({ ...share, open: open[index] ?? Money.zero })),
      payments,
    };
  }

  /** One payment, with its receipt. Throws NOT_FOUND. */
  async payment(tx: Tx, id: string): Promise<HeirPayment> {
    return this.onPaper(await tx.rowOrFail<Omit<HeirPayment, 'papers'>>(PAYMENT, [id]));
  }

  /** Each opening of a receipt is a print of the desk: only who serves there opens it. */
  private onPaper(payment: Omit<HeirPayment, 'papers'>): HeirPayment {
    const serves = tellerRoles(currentContext()?.principal?.roles).length > 0;
    return { ...payment, papers: serves ? this.receipts.of(payment.receiptId) : [] } as HeirPayment;
  }
}

/**
 * What of an account can go to the heirs: a term ends by its own rules first, and the mandatory savings wait for the heir
 * who takes the membership over until he is admitted.
 */
function payableOf(account: SavingsAccount, isFollowed: boolean): number {
  const { product, state, balance, held, capitalWaits } = account;
  const waits =
    product.family === 'TERM' ||
    state !== 'OPEN' ||
    (isCapital(account) && capitalWaits) ||
    (product.family === 'MANDATORY' && isFollowed);
  return waits ? 0 : Math.max(balance - held, 0);
}

function paidTo(heirId: string, payments: readonly Omit<HeirPayment, 'papers'>[]): Money {
  const his = payments.filter((payment) => payment.heirId === heirId && !payment.isReversed);
  return rupiah(his.reduce((sum, { amount }) => sum + amount, 0));
}

const LEFT_BEHIND = /* sql */ `
  select m.leave_reason = 'DECEASED' and exists (select from savings.exit e where e.tenant_id = $1 and e.member_id = m.id) as "isEstate",
         exists (select from membership.member s
                  where s.tenant_id = $1 and s.succeeds_member_id = m.id and s.status = 'APPLICANT') as "isFollowed",
         (select coalesce(json_agg(json_build_object('heirId', h.id, 'fullName', h.full_name, 'relation', h.relation,
                                                     'shareBasisPoints', h.share_basis_points) order by h.position), '[]')
            from membership.heir h where h.tenant_id = $1 and h.member_id = m.id) as heirs
    from membership.member m where m.tenant_id = $1 and m.id = $2
`;
const ACCOUNTS = /* sql */ `
  select ${ACCOUNT_JSON} as account from ${ACCOUNT_FROM}
   where a.tenant_id = $1 and a.member_id = $2 and a.closed_on is null order by a.id limit 100
`;
const PAYMENTS = `select ${HEIR_PAYMENT} from ${HEIR_PAYMENT_FROM} where p.tenant_id = $1 and p.member_id = $2 order by p.id`;
const PAYMENT = `select ${HEIR_PAYMENT} from ${HEIR_PAYMENT_FROM} where p.tenant_id = $1 and p.id = $2`;
