import { rupiah, type Money } from '@lumbung/kernel';
import { PrincipalShares, type PrincipalShareKeeper } from '@lumbung/membership';
import type { Tx } from '@lumbung/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';

// The account says what its share is; who has none yet is asked for what the product says today.
const OUTSTANDING = /* sql */ `
  select (p.principal_amount - coalesce(s.balance, 0))::float8 as outstanding
    from savings.product p
    left join savings.account a on a.tenant_id = $1 and a.product_id = p.id and a.member_id = $2 and a.family = 'PRINCIPAL' and a.closed_on is null
    left join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
   where p.tenant_id = $1 and p.family = 'PRINCIPAL' and (p.is_active or a.id is not null)
   order by a.id nulls last limit 1
`;

/** Tells the register what of a principal share (simpanan pokok) is in the books: nobody is admitted without. */
@Injectable()
export class PrincipalShareBooks implements PrincipalShareKeeper, OnModuleInit {
  constructor(private readonly shares: PrincipalShares) {}

  onModuleInit(): void {
    this.shares.register(this);
  }

  async outstandingOf(tx: Tx, memberId: string): Promise<Money | null> {
    const found = await tx.row<{ outstanding: number }>(OUTSTANDING, [memberId]);
    return found ? rupiah(Math.max(0, found.outstanding)) : null;
  }
}
