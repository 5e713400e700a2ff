import { Clock } from '@lumbung/kernel';
import { InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { SpendingService, type ReceivingAccount } from '@lumbung/savings';
import type { SellerCard } from '@lumbung/sellers';
import { Injectable } from '@nestjs/common';
import type { ConsignmentPayoutAccount } from './settlement.types.js';
import type { PayoutAccountChosen } from './settlements.schema.js';

type Whose = Pick<SellerCard, 'id' | 'memberId'>;

/** Onto which savings account a seller who is a member is paid. */
@Injectable()
export class PayoutAccounts {
  constructor(
    private readonly db: TenantDatabase,
    private readonly savings: SpendingService,
    private readonly clock: Clock,
  ) {}

  /** The voluntary accounts of a seller that are not closed, with the one he chose; none for one who is no member. */
  async of(seller: Whose): Promise<ConsignmentPayoutAccount[]> {
    return this.db.transaction((tx) => this.listed(tx, seller));
  }

  /**
   * The seller chooses an account of his own, or none. Refuses (InvalidInput) an account that is not his or takes nothing.
   * Safe to repeat.
   */
  async choose(seller: Whose, savingsAccountId: string | null): Promise<PayoutAccountChosen | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const before = (await this.listed(tx, seller)).find(({ isChosen }) => isChosen);
      if (savingsAccountId && !(await this.accountsIn(tx, seller)).some(({ id }) => id === savingsAccountId))
        return new InvalidInput('problem.consignment.noSavings', 'savingsAccountId');
      if (savingsAccountId) await tx.rows(CHOOSE, [seller.id, savingsAccountId, this.clock.now()]);
      else await tx.rows(`delete from consignment.payout_choice where tenant_id = $1 and seller_id = $2`, [seller.id]);
      tx.audit({
        action: 'consignment.choosePayoutAccount',
        subject: 'seller',
        subjectId: seller.id,
        before: { savingsAccountId: before?.id ?? null },
        after: { savingsAccountId },
      });
      return { __typename: 'PayoutAccountChosen' as const, accounts: await this.listed(tx, seller) };
    });
  }

  /** The account a payout goes to: the one that is named, else the chosen one, else his only one. */
  async accountFor(tx: Tx, seller: Whose, named: string | null | undefined): Promise<ReceivingAccount | null> {
    const accounts = await this.listed(tx, seller);
    if (named) return accounts.find(({ id }) => id === named) ?? null;
    return accounts.find(({ isChosen }) => isChosen) ?? (accounts.length === 1 ? (accounts[0] ?? null) : null);
  }

  private async listed(tx: Tx, seller: Whose): Promise<(ConsignmentPayoutAccount & ReceivingAccount)[]> {
    const accounts = await this.accountsIn(tx, seller);
    if (accounts.length === 0) return [];
    const chosen = await tx.row<{ id: string }>(CHOSEN, [seller.id]);
    return accounts.map((account) => ({ ...account, isChosen: account.id === chosen?.id }));
  }

  private async accountsIn(tx: Tx, { memberId }: Whose): Promise<ReceivingAccount[]> {
    return memberId ? this.savings.receivingIn(tx, memberId) : [];
  }
}

const CHOSEN = `select c.savings_account_id as id from consignment.payout_choice c where c.tenant_id = $1 and c.seller_id = $2`;

const CHOOSE = /* sql */ `
  insert into consignment.payout_choice (tenant_id, seller_id, savings_account_id, chosen_at) values ($1, $2, $3, $4)
  on conflict (tenant_id, seller_id) do update set savings_account_id = excluded.savings_account_id, chosen_at = excluded.chosen_at
`;
