import { Injectable } from '@nestjs/common';
import type { AccountCode } from '../accounts/account-codes.js';

/** A register of a domain, and the accounts of the books that have to tell the same. */
export interface ControlProof {
  /** Its words stand in the messages under `ledger.proof.<key>` and `ledger.proofMeaning.<key>`. */
  readonly key: string;
  /** None: the register is only held against itself, and `amount` is by how much it is wrong. */
  readonly accounts: readonly AccountCode[];
  /**
   * Whether everything booked on these accounts is the register's, because nobody books them by hand. Otherwise what
   * officers wrote themselves is left out: what stood in the books before the cooperative came here was never in a register.
   */
  readonly isAll: boolean;
  /** One row `(amount, checked)`: debits less credits the register stands for, and how many rows it looked at. `$1` is the tenant. */
  readonly register: string;
}

/**
 * What other domains keep beside the books. They add their register at the start (`onModuleInit`), because the ledger
 * stands below them in the plan of calls and must not know them.
 */
@Injectable()
export class ControlProofs {
  private readonly proofs: ControlProof[] = [];

  add(...proofs: readonly ControlProof[]): void {
    this.proofs.push(...proofs);
  }

  get isEmpty(): boolean {
    return this.proofs.length === 0;
  }

  /** One statement for all, so that registers and books are seen at one moment; values: keys, numbers, is all, each per account. */
  get statement(): string {
    const registers = this.proofs.map(
      ({ key, register }, at) =>
        `select '${key}'::text as key, r.amount, r.checked, ${at} as position from (${register}) r`,
    );
    return `with register as (${registers.join('\n union all ')}) ${COMPARED}`;
  }

  get values(): unknown[] {
    const rows = this.proofs.flatMap(({ key, accounts, isAll }) => accounts.map((number) => ({ key, number, isAll })));
    return [rows.map(({ key }) => key), rows.map(({ number }) => number), rows.map(({ isAll }) => isAll)];
  }
}

/** A reversal belongs where what it reverses belongs. */
const COMPARED = /* sql */ `,
  control as (
    select c.key, c.is_all, a.id as account_id
      from unnest($2::text[], $3::text[], $4::boolean[]) c (key, number, is_all)
      join ledger.account a on a.tenant_id = $1 and a.number = c.number),
  booked as (
    select c.key, sum(side.change) as amount
      from ledger.posting p
     cross join lateral (values (p.debit_account_id, p.amount), (p.credit_account_id, -p.amount)) side (account_id, change)
      join control c on c.account_id = side.account_id
      join ledger.journal j on j.tenant_id = $1 and j.id = p.journal_id
      left join ledger.journal o on o.tenant_id = $1 and o.id = j.reverses_id
     where p.tenant_id = $1 and (c.is_all or coalesce(o.kind, j.kind) not in ('MANUAL', 'OPENING', 'OTHER'))
     group by c.key)
  select r.key, abs(r.amount - coalesce(b.amount, 0))::bigint as difference, r.checked::bigint as "checkedRows"
    from register r left join booked b on b.key = r.key
   order by r.position
`;
