import { Clock, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerService, SubAccountsService, type SubAccountId } from '@lumbung/ledger';
import { currentContext, currentPrincipal, InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { AccountCode } from '@lumbung/ledger';
import { againstEnding } from '../month-end/outstanding.js';
import type { SavingsFamily } from '../products/product.types.js';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from './account-json.js';
import type { SavingsAccount, SavingsAccountId } from './account.types.js';
import type { ChangeSavingsAccountStateInput, OpenSavingsAccountInput } from './accounts.schema.js';

type Row = { account: SavingsAccount };

interface Ground {
  readonly family: SavingsFamily;
  readonly name: string;
  readonly accountNumber: AccountCode;
  readonly minimumBalance: number;
  readonly isActive: boolean;
  readonly status: string | null;
  readonly fullName: string | null;
}

/** The savings accounts of the current cooperative's members. */
@Injectable()
export class SavingsAccountsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly subAccounts: SubAccountsService,
  ) {}

  /**
   * Opens an account of a product for a member, under the next number of the cooperative; it starts empty. Refuses
   * (InvalidInput) a product that is not offered any more, a member who left, an applicant for anything but the
   * principal share, and a second principal or mandatory account of one member. Throws NOT_FOUND. Safe to repeat.
   */
  open(input: OpenSavingsAccountInput): Promise<SavingsAccount | InvalidInput> {
    const id = newId<'SubAccount'>();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('savings.openAccount', input.requestId, input, id);
      return earlier ? accountIn(tx, earlier) : this.openIn(tx, id, input);
    });
  }

  /**
   * As `open`, within another domain's or subject's transaction, which makes it safe to repeat itself. Term deposits and
   * planned savings are opened by their own subjects, which say so by `desk`: they know the term or the plan. An account
   * that was kept in the books before these is opened `from` their first day, whatever became of its member since.
   */
  async openIn(
    tx: Tx,
    id: SavingsAccountId,
    { productId, memberId, label }: Omit<OpenSavingsAccountInput, 'requestId'>,
    desk?: 'TERM' | 'PLANNED',
    from?: BusinessDate,
  ): Promise<SavingsAccount | InvalidInput> {
    const ground = await tx.rowOrFail<Ground>(GROUND, [productId, memberId]);
    if (ground.status === null) throw notFound();
    const { family, fullName } = ground;
    if ((family === 'TERM' || family === 'PLANNED' || desk) && family !== desk)
      return new InvalidInput('savings.problem.ownDesk', 'productId', { product: ground.name });
    if (!ground.isActive) return new InvalidInput('savings.problem.productEnded', 'productId');
    if (!from && ground.status !== 'ACTIVE' && !(family === 'PRINCIPAL' && ground.status === 'APPLICANT'))
      return new InvalidInput('savings.problem.memberNotActive', 'memberId', { name: fullName ?? '' });

    await this.subAccounts.open(tx, {
      id,
      account: ground.accountNumber,
      memberId,
      // A term or a plan is taken as a whole: nothing of it has to stay behind.
      floor: rupiah(desk ? 0 : ground.minimumBalance),
    });
    const opened = await tx.row(INSERT, [
      id,
      productId,
      family,
      memberId,
      label?.trim() ?? null,
      from ?? this.ledger.today(),
      currentContext()?.principal?.displayName ?? null,
      this.clock.now(),
    ]);
    if (!opened) return new InvalidInput('savings.problem.accountTaken', 'productId', { name: fullName ?? '' });
    const account = await accountIn(tx, id);
    const { number } = account;
    tx.audit({ action: 'savings.openAccount', subject: 'savingsAccount', subjectId: id, after: { number, memberId } });
    return account;
  }

  /**
   * The principal share account of a member, opened when he has none: for whoever hears that an applicant was taken on.
   * Safe to run twice. Null where the cooperative has no principal share product, or the member has left.
   */
  async openPrincipal(memberId: string): Promise<SavingsAccount | null> {
    return this.db.transaction(async (tx) => {
      // Locked, and only then looked: two who hear the same news open one account.
      const product = await tx.row<{ id: string }>(PRINCIPAL_PRODUCT);
      if (!product) return null;
      const known = await tx.row<{ id: SavingsAccountId }>(PRINCIPAL_ACCOUNT, [memberId]);
      if (known) return accountIn(tx, known.id);
      const opened = await this.openIn(tx, newId<'SubAccount'>(), { productId: product.id, memberId });
      return opened instanceof InvalidInput ? null : opened;
    });
  }

  /** One account by id or by number (`S-000123`); throws NOT_FOUND, also for another cooperative's. */
  async one(by: { readonly id?: string; readonly number?: string }): Promise<SavingsAccount> {
    const row = await this.db.readRow<Row>(ONE, [by.id ?? null, by.number?.trim().toUpperCase() ?? null]);
    if (!row) throw notFound();
    return worded(row.account);
  }

  /** One account of the member who signed in, by its number; throws NOT_FOUND, also for another member's. */
  async myOne(number: string): Promise<SavingsAccount> {
    const account = await this.one({ number });
    if (account.personId === null || account.personId !== currentPrincipal().personId) throw notFound();
    return account;
  }

  /** As `one`, in the caller's transaction. */
  async inTransaction(tx: Tx, id: string): Promise<SavingsAccount> {
    return accountIn(tx, id as SavingsAccountId);
  }

  /** All accounts of a member, closed ones last; none for an unknown member. At most a hundred. */
  async ofMember(memberId: string): Promise<SavingsAccount[]> {
    const rows = await this.db.read<Row>(OF_MEMBER, [memberId, null]);
    return rows.map(({ account }) => worded(account));
  }

  /** The accounts of the member who signed in; none for somebody who is no member here. */
  async mine(): Promise<SavingsAccount[]> {
    const { personId } = currentPrincipal();
    if (!personId) return [];
    const rows = await this.db.read<Row>(OF_MEMBER, [null, personId]);
    return rows.map(({ account }) => worded(account));
  }

  /**
   * Blocks an account, lets it rest, opens it again, or closes it for good, with a reason. Refuses (InvalidInput) to
   * close one with money on it or held, or with a month whose end is not booked yet, and to change a closed one; throws NOT_FOUND. Asked again, changes nothing.
   */
  changeState(input: ChangeSavingsAccountStateInput): Promise<SavingsAccount | InvalidInput> {
    return this.db.transaction((tx) => this.changeStateIn(tx, input));
  }

  /** As `changeState`, in the caller's transaction. */
  async changeStateIn(
    tx: Tx,
    { accountId, state, reason }: ChangeSavingsAccountStateInput,
  ): Promise<SavingsAccount | InvalidInput> {
    const before = await accountIn(tx, accountId as SavingsAccountId);
    const awaited = state === 'CLOSED' && (await tx.row<{ problem: string }>(AWAITED, [before.id]));
    if (awaited) return new InvalidInput(awaited.problem, 'state');
    const outstanding =
      state === 'CLOSED' && before.state !== 'CLOSED'
        ? await againstEnding(tx, before.id, this.ledger.today(), 'state')
        : undefined;
    if (outstanding) return outstanding;
    if (!(await this.subAccounts.setState(tx, before.id, state)))
      return new InvalidInput(
        before.state === 'CLOSED' ? 'savings.problem.closed' : 'savings.problem.notEmpty',
        'state',
      );
    if (before.state === state) return before;
    // Whoever has it woken at the desk uses it: it does not fall asleep again at the next end of a month.
    if (before.state === 'DORMANT' && state === 'OPEN')
      await tx.rows(`update savings.account set woken_on = $3 where tenant_id = $1 and id = $2`, [
        before.id,
        this.ledger.today(),
      ]);
    if (state === 'CLOSED')
      await tx.rows(`update savings.account set closed_on = $3 where tenant_id = $1 and id = $2`, [
        before.id,
        this.ledger.today(),
      ]);
    tx.audit({
      action: 'savings.changeState',
      subject: 'savingsAccount',
      subjectId: before.id,
      before: { state: before.state },
      after: { state },
      reason,
    });
    return accountIn(tx, before.id);
  }
}

async function accountIn(tx: Tx, id: SubAccountId): Promise<SavingsAccount> {
  return worded((await tx.rowOrFail<Row>(ONE, [id, null])).account);
}

const GROUND = /* sql */ `
  select p.family, p.name, p.account_number as "accountNumber", p.minimum_balance as "minimumBalance", p.is_active as "isActive",
         m.status, m.full_name as "fullName"
    from savings.product p left join membership.member m on m.tenant_id = $1 and m.id = $3
   where p.tenant_id = $1 and p.id = $2
`;

const PRINCIPAL_PRODUCT = `select id from savings.product where tenant_id = $1 and family = 'PRINCIPAL' and is_active for update`;

const PRINCIPAL_ACCOUNT = `select id from savings.account where tenant_id = $1 and member_id = $2 and family = 'PRINCIPAL' and closed_on is null`;

const INSERT = /* sql */ `
  insert into savings.account (tenant_id, id, number, product_id, family, member_id, label, opened_on, opened_by_name, created_at)
  select $1, $2, 'S-' || lpad(n::text, greatest(6, length(n::text)), '0'), $3, $4, $5, $6, $7, $8, $9 from platform.next_number($1, 'savings_account') n
  on conflict do nothing returning id
`;

// A term deposit, planned savings or a share of profit that was decided is still to be paid to it.
const AWAITED = /* sql */ `
  select 'savings.term.payoutNeeded' as problem from savings.term_deposit d
   where d.tenant_id = $1 and d.payout_account_id = $2 and d.state = 'RUNNING'
  union all
  select 'savings.term.payoutNeeded' from savings.plan l
    join savings.account o on o.tenant_id = $1 and o.id = l.id and o.closed_on is null
   where l.tenant_id = $1 and l.payout_account_id = $2
  union all
  select 'savings.problem.shareComing' from savings.profit_share_part p
   where p.tenant_id = $1 and p.credit_id = $2 and p.posted_at is null
   limit 1
`;

const ONE = /* sql */ `
  select ${ACCOUNT_JSON} as account from ${ACCOUNT_FROM}
   where a.tenant_id = $1 and a.id = (select coalesce($2::uuid, (select o.id from savings.account o where o.tenant_id = $1 and o.number = $3)))
`;

const OF_MEMBER = /* sql */ `
  select ${ACCOUNT_JSON} as account from ${ACCOUNT_FROM}
   where a.tenant_id = $1
     and a.member_id = (select coalesce($2::uuid, (select o.id from membership.member o where o.tenant_id = $1 and o.person_id = $3)))
   order by a.closed_on nulls first, array_position(array['PRINCIPAL', 'MANDATORY'], a.family), a.id limit 100
`;
