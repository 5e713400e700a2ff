import { Clock, formatRupiah, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { currentContext, currentLocale, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { TransferLimitExceeded, type MyTransferRoom, type SavingsTransferRule } from './own-transfers.schema.js';
import type { SetSavingsTransferRuleInput } from './own-transfers.schema.js';

/** A typing slip of some zeros is none of the amounts a member sends in a day. */
const MOST_PER_DAY = 1_000_000_000_000;

/** How much a member may send to other members in a day. */
@Injectable()
export class TransferRulesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /** What counts now, whole rupiah. Rp5.000.000 a day where the cooperative has said nothing. */
  async current(): Promise<SavingsTransferRule> {
    const row = await this.db.readRow<{ perDay: number }>(LIMIT);
    return { __typename: 'SavingsTransferRule', perDay: row?.perDay ?? 0 };
  }

  /** Sets what counts from now on; what was sent today already stays and counts. Refuses (InvalidInput) below zero. */
  set({ perDay }: SetSavingsTransferRuleInput): Promise<SavingsTransferRule | InvalidInput> {
    return this.db.transaction(async (tx) => {
      if (perDay.isNegative || perDay.amount > MOST_PER_DAY)
        return new InvalidInput('savings.problem.transferLimit', 'perDay');
      const before = await tx.row<{ perDay: number }>(LIMIT);
      const id = newId();
      const by = currentContext()?.principal?.displayName ?? null;
      await tx.rows(INSERT_RULE, [id, perDay.amount, by, this.clock.now()]);
      const after = { perDay: perDay.amount };
      tx.audit({ action: 'savings.setTransferRule', subject: 'savingsTransferRule', subjectId: id, before, after });
      return { __typename: 'SavingsTransferRule', ...after };
    });
  }

  /** What this person may still send to others today. */
  async roomOf(personId: string): Promise<MyTransferRoom> {
    const room = await this.db.readRow<{ perDay: number; used: number }>(ROOM, [personId, null, this.ledger.today()]);
    const { perDay, used } = room ?? { perDay: 0, used: 0 };
    return { perDay, leftToday: Math.max(perDay - used, 0) };
  }

  /**
   * Counts money that goes to another member, in the transaction that moves it, on the day it belongs to: today, or the
   * day that ended. Refuses with TransferLimitExceeded what is more than a day allows; of two at once the second waits for
   * the first and sees what it used.
   */
  async claim(
    tx: Tx,
    memberId: string,
    amount: number,
    day: BusinessDate = this.ledger.today(),
  ): Promise<TransferLimitExceeded | undefined> {
    if (await tx.row(CLAIM, [memberId, day, amount])) return undefined;
    const { perDay, used } = await tx.rowOrFail<{ perDay: number; used: number }>(ROOM, [null, memberId, day]);
    const left = Math.max(perDay - used, 0);
    return new TransferLimitExceeded(perDay, left, { perDay: words(perDay), left: words(left) });
  }

  /** The money did not move after all: what `claim` counted in the same transaction does not count. */
  async giveBack(tx: Tx, memberId: string, amount: number, day: BusinessDate): Promise<void> {
    await tx.rows(GIVE_BACK, [memberId, day, amount]);
  }
}

function words(amount: number): string {
  return formatRupiah(rupiah(amount), currentLocale());
}

const LIMIT = `select savings.transfer_limit($1) as "perDay" from (select $1::uuid as tenant_id) t`;

const INSERT_RULE = `insert into savings.transfer_rule (tenant_id, id, per_day, set_by_name, created_at) values ($1, $2, $3, $4, $5)`;

const ROOM = /* sql */ `
  select savings.transfer_limit($1) as "perDay",
         coalesce((select d.amount from savings.transfer_day d join membership.member m on m.tenant_id = $1 and m.id = d.member_id
                    where d.tenant_id = $1 and d.day = $4::date and (m.person_id = $2::uuid or m.id = $3::uuid)), 0) as used
`;

const CLAIM = /* sql */ `
  insert into savings.transfer_day as d (tenant_id, member_id, day, amount)
  select $1, $2, $3, $4 where $4 <= savings.transfer_limit($1)
  on conflict (tenant_id, member_id, day) do update set amount = d.amount + excluded.amount
   where d.amount + excluded.amount <= savings.transfer_limit($1)
  returning amount
`;

const GIVE_BACK = `update savings.transfer_day d set amount = d.amount - $4 where d.tenant_id = $1 and d.member_id = $2 and d.day = $3`;
