import { TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsAccountId } from '../accounts/account.types.js';
import { MAY_PAY_IN_SHOP } from '../products/product-json.js';

/** An account that a member may pay from in the shop. Amounts are whole rupiah. */
export interface SpendingAccount {
  readonly id: SavingsAccountId;
  readonly number: string;
  /** What the member calls it, else the product's name. */
  readonly name: string;
  /** Beside what is held and what must stay. */
  readonly available: number;
}

/** An account that takes what its member earned. */
export type ReceivingAccount = Omit<SpendingAccount, 'available'>;

/** Savings that pay for goods (potong simpanan), and take what goods brought in. Who posts names the account; the ledger holds balance, floor and holds. */
@Injectable()
export class SpendingService {
  constructor(private readonly db: TenantDatabase) {}

  /** The accounts to offer to a member: those of `accountsIn` that have anything to give. */
  async accountsOf(memberId: string): Promise<SpendingAccount[]> {
    const accounts = await this.db.read<SpendingAccount>(SPENDING, [memberId]);
    return accounts.filter(({ available }) => available > 0);
  }

  /**
   * The accounts a member may pay from, the one with most on it first: open, voluntary, of a product that pays in the
   * shop. None for somebody who is no active member. One statement; the ledger says what an account can give.
   */
  async accountsIn(tx: Tx, memberId: string): Promise<SpendingAccount[]> {
    return tx.rows<SpendingAccount>(SPENDING, [memberId]);
  }

  /** The accounts onto which a member may be paid what his goods brought in: voluntary and not closed. One statement. */
  async receivingIn(tx: Tx, memberId: string): Promise<ReceivingAccount[]> {
    return tx.rows<ReceivingAccount>(RECEIVING, [memberId]);
  }

  /** Whether nothing can be paid back onto this account any more. */
  async isClosed(tx: Tx, accountId: string): Promise<boolean> {
    const account = await tx.row<{ isClosed: boolean }>(CLOSED, [accountId]);
    return account?.isClosed ?? true;
  }
}

const SPENDING = /* sql */ `
  select a.id, a.number, coalesce(a.label, p.name) as name, greatest(s.balance - s.held - s.floor, 0) as available
    from savings.account a
    join savings.product p on p.tenant_id = $1 and p.id = a.product_id and ${MAY_PAY_IN_SHOP}
    join membership.member m on m.tenant_id = $1 and m.id = a.member_id and m.status = 'ACTIVE'
    join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id and s.state = 'OPEN'
   where a.tenant_id = $1 and a.member_id = $2
   order by available desc, a.id
`;

const RECEIVING = /* sql */ `
  select a.id, a.number, coalesce(a.label, p.name) as name
    from savings.account a
    join savings.product p on p.tenant_id = $1 and p.id = a.product_id and p.family = 'VOLUNTARY'
    join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id and s.state <> 'CLOSED'
   where a.tenant_id = $1 and a.member_id = $2
   order by a.id
`;

const CLOSED = `select s.state = 'CLOSED' as "isClosed" from ledger.sub_account s where s.tenant_id = $1 and s.id = $2`;
