import { memberDeceased, memberStatusChanged, sharePaid } from '@lumbung/events';
import { addMonths, Clock, Money, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, LedgerService, SubAccountsService, type NewSubPosting } from '@lumbung/ledger';
import { ExitObstacles, MembersService, MembershipDeskService } from '@lumbung/membership';
import { CreditSettling } from '@lumbung/payments';
import { currentPrincipal, InvalidInput, ListenTo, TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from '../accounts/account-json.js';
import type { SavingsAccount } from '../accounts/account.types.js';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { isCapital, shareOut, sumOf } from './exit-money.js';
import { closeRepaidShares } from './repaid-shares.js';
import type {
  ExitCapitalReleased,
  MemberExit,
  ReleaseExitCapitalInput,
  SettleMemberExitInput,
  SettleMemberExitResult,
} from './exits.types.js';

interface Leaver {
  readonly memberName: string;
  readonly status: string;
  readonly leftOn: string | null;
  readonly settled: { refundRule: MemberExit['refundRule']; dueOn: string | null; netted: number } | null;
}

/**
 * Leaving: debts are offset, the register closes the line, and what is left waits on the accounts until it is paid out at
 * the teller's desk. Voluntary savings may be taken at once, share capital as the bylaws say.
 */
@Injectable()
export class SavingsExitsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly subAccounts: SubAccountsService,
    private readonly credit: CreditSettling,
    private readonly members: MembersService,
    private readonly desk: MembershipDeskService,
    private readonly obstacles: ExitObstacles,
    private readonly accounts: SavingsAccountsService,
  ) {}

  /** What would be settled if this member left today, or what was. Throws NOT_FOUND. */
  exit(memberId: string): Promise<MemberExit> {
    return this.db.transaction((tx) => this.exitIn(tx, memberId));
  }

  /**
   * Lets a member leave. What he owes for purchases on credit is paid out of his savings first: DR his accounts / CR
   * 1-1410, voluntary savings before share capital. Safe to repeat by requestId. Refuses what membership refuses:
   * debts beyond his savings, holds, running terms and duties (MemberHasObligations), a step the register does not know
   * (MemberStatusNotAllowed), a day to come (InvalidInput). Throws NOT_FOUND. Source: exit practice: debts are offset,
   * pokok and wajib go back as the bylaws say, voluntary savings at once.
   */
  settle(input: SettleMemberExitInput): Promise<typeof SettleMemberExitResult> {
    return this.db.transaction(async (tx) => {
      await tx.rowOrFail(LOCK_MEMBER, [input.memberId]);
      const earlier = await tx.claimRequest('savings.settleExit', input.requestId, input, input.memberId);
      if (earlier) return this.exitIn(tx, earlier);
      const netted = await this.net(tx, input.memberId);
      if (netted instanceof UserError) return netted as InvalidInput;
      const { memberId, leaveReason, effectiveOn, reason } = input;
      const left = await this.members.changeStatusIn(tx, {
        memberId,
        status: 'LEFT',
        leaveReason,
        effectiveOn,
        reason,
      });
      if (left instanceof UserError) return left;
      await this.write(tx, memberId, left.leftOn ?? this.ledger.today(), netted);
      return this.exitIn(tx, memberId);
    });
  }

  /** The annual meeting was held: capital of who left until that day may be paid back. Safe to repeat. Refuses a day to come (InvalidInput). */
  release({ requestId, heldOn }: ReleaseExitCapitalInput): Promise<ExitCapitalReleased | InvalidInput> {
    return this.db.transaction(async (tx) => {
      if (heldOn > this.ledger.today()) return new InvalidInput('savings.problem.meetingToCome', 'heldOn');
      const id = newId<'ExitRelease'>();
      const earlier = await tx.claimRequest('savings.releaseExitCapital', requestId, { heldOn }, id);
      const released = earlier ? [] : await tx.rows(RELEASE, [heldOn]);
      if (!earlier)
        tx.audit({
          action: 'savings.releaseExitCapital',
          subject: 'exit',
          subjectId: id,
          after: { heldOn, count: released.length },
        });
      return { __typename: 'ExitCapitalReleased' as const, heldOn, memberCount: released.length };
    });
  }

  /**
   * A member died: what he owed is taken out of his savings; where an heir follows him, the principal share becomes the
   * heir's, which admits him once it is whole. The rest waits for the heirs. Safe to run twice.
   */
  @ListenTo(memberDeceased)
  async deceased({
    memberId,
    diedOn,
    successorId,
  }: {
    memberId: string;
    diedOn: string;
    successorId: string | null;
  }): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.rowOrFail(LOCK_MEMBER, [memberId]);
      const { settled } = await tx.rowOrFail<Leaver>(LEAVER, [memberId]);
      if (settled) return;
      const netted = await this.net(tx, memberId);
      // The debt counts as paid by now: without its journal all of it is undone and tried again.
      if (netted instanceof UserError) throw new Error(`The debt of ${memberId} cannot be netted: ${netted.message}`);
      await this.write(tx, memberId, diedOn, netted);
      if (successorId) await this.hand(tx, memberId, successorId, 'PRINCIPAL');
    });
  }

  /** A member left by the register alone: his capital waits as the bylaws say. */
  hasLeft(tx: Tx, memberId: string, leftOn: string): Promise<void> {
    return this.write(tx, memberId, leftOn, Money.zero);
  }

  /** The heir is a member now: the mandatory savings of whom he follows become his. Safe to run twice. */
  @ListenTo(memberStatusChanged)
  async admitted({ memberId, toStatus }: { memberId: string; toStatus: string }): Promise<void> {
    if (toStatus !== 'ACTIVE') return;
    await this.db.transaction(async (tx) => {
      const before = await tx.row<{ id: string }>(FOLLOWS, [memberId]);
      if (before) await this.hand(tx, before.id, memberId, 'MANDATORY');
    });
  }

  private async hand(tx: Tx, fromId: string, toId: string, family: 'PRINCIPAL' | 'MANDATORY'): Promise<void> {
    const from = (await this.accountsOf(tx, fromId)).find(
      ({ product, balance }) => product.family === family && balance > 0,
    );
    if (!from) return;
    const known = (await this.accountsOf(tx, toId)).find(
      ({ product, closedOn }) => product.family === family && !closedOn,
    );
    const to = known ?? (await this.openFor(tx, from, toId));
    if (!to) return;
    const open = family === 'PRINCIPAL' ? (to.product.principalAmount ?? 0) - to.balance : from.balance;
    const amount = rupiah(Math.min(from.balance, open));
    if (!amount.isPositive) return;
    const posted = await this.ledger.post(tx, {
      kind: 'SAVINGS_TRANSFER',
      key: `savings.succession:${from.id}`,
      reference: `savings:${from.id}`,
      text: `Beralih kepada ahli waris: ${from.number} ke ${to.number}`,
      channel: 'SYSTEM',
      postings: [{ debitSub: from.id, creditSub: to.id, amount }],
    });
    if (posted instanceof UserError) throw new Error(`The share of ${from.number} cannot be moved: ${posted.message}`);
    const after = { from: from.number, to: to.number, amount };
    tx.audit({ action: 'savings.succession', subject: 'savingsAccount', subjectId: to.id, after });
    await closeRepaidShares(tx, this.subAccounts, fromId, this.ledger.today());
    if (family === 'PRINCIPAL' && amount.amount === open)
      tx.emit(
        sharePaid({
          memberId: toId,
          accountId: to.id,
          amount: to.product.principalAmount ?? 0,
          receiptNumber: from.number,
          paidOn: this.ledger.today(),
        }),
      );
  }

  /** The account into which a share goes: opened here, because the heir of a principal share is an applicant still. */
  private async openFor(tx: Tx, { product }: SavingsAccount, memberId: string): Promise<SavingsAccount | null> {
    const id = newId<'SubAccount'>();
    const opened = await this.accounts.openIn(tx, id, { productId: product.id, memberId });
    return opened instanceof InvalidInput ? null : opened;
  }

  /** Pays what he owes out of what he has; answers how much. */
  private async net(tx: Tx, memberId: string): Promise<Money | UserError> {
    const owed = await this.credit.owedBy(tx, memberId);
    const shares = owed.isPositive ? shareOut(owed, await this.accountsOf(tx, memberId)) : [];
    if (shares.length === 0) return Money.zero;
    const amount = await this.credit.settle(tx, memberId, Money.sum(shares.map((share) => share.amount)));
    const postings = shareOut(
      amount,
      shares.map(({ account }) => account),
    ).map(({ account, amount: part }): NewSubPosting => ({
      debitSub: account.id,
      credit: accountCodes.MEMBER_PURCHASE_RECEIVABLES,
      amount: part,
      memberId,
    }));
    const posted = await this.ledger.post(tx, {
      kind: 'MEMBER_CREDIT',
      key: `savings.netting:${memberId}`,
      reference: `member:${memberId}`,
      text: 'Utang belanja diperhitungkan dengan simpanan anggota yang keluar',
      channel: 'SYSTEM',
      postings,
    });
    return posted instanceof UserError ? posted : amount;
  }

  private async write(tx: Tx, memberId: string, leftOn: string, netted: Money): Promise<void> {
    const { refundRule, refundMonths } = await this.desk.settings(tx);
    const dueOn =
      refundRule === 'AFTER_ANNUAL_MEETING'
        ? null
        : refundRule === 'WITHIN_MONTHS'
          ? addMonths(leftOn as BusinessDate, refundMonths ?? 0)
          : leftOn;
    const by = currentPrincipal().displayName;
    const id = newId<'Exit'>();
    await tx.rows(WRITE, [id, memberId, leftOn, refundRule, dueOn, netted.amount, this.clock.now(), by]);
    tx.audit({
      action: 'savings.settleExit',
      subject: 'Member',
      subjectId: memberId,
      after: { leftOn, refundRule, dueOn, netted },
    });
    await closeRepaidShares(tx, this.subAccounts, memberId, this.ledger.today());
  }

  private async exitIn(tx: Tx, memberId: string): Promise<MemberExit> {
    const leaver = await tx.rowOrFail<Leaver>(LEAVER, [memberId]);
    const accounts = await this.accountsOf(tx, memberId);
    const owed = await this.credit.owedBy(tx, memberId);
    const { refundRule, refundMonths } = await this.desk.settings(tx);
    const { settled, memberName, leftOn } = leaver;
    const [capital, savings] = [sumOf(accounts.filter(isCapital)), sumOf(accounts.filter((one) => !isCapital(one)))];
    const covered = Money.sum(shareOut(owed, accounts).map(({ amount }) => amount));
    const found = leaver.status === 'LEFT' ? [] : await this.obstacles.of(tx, memberId as never);
    const today = this.ledger.today();
    const preview =
      refundRule === 'WITHIN_MONTHS' ? addMonths(today, refundMonths ?? 0) : refundRule === 'AT_ONCE' ? today : null;
    return {
      __typename: 'MemberExit',
      memberId,
      memberName,
      isSettled: settled !== null,
      leftOn,
      accounts,
      capital,
      savings,
      debt: owed.amount,
      netted: settled?.netted ?? 0,
      payable: Math.max(capital + savings - owed.amount, 0),
      refundRule: settled?.refundRule ?? refundRule,
      capitalDueOn: settled ? settled.dueOn : preview,
      obstacles: found.filter(({ kind }) => kind !== 'DEBT' || covered.amount < owed.amount),
    };
  }

  private async accountsOf(tx: Tx, memberId: string): Promise<SavingsAccount[]> {
    const rows = await tx.rows<{ account: SavingsAccount }>(ACCOUNTS, [memberId]);
    return rows.map(({ account }) => worded(account));
  }
}

const LOCK_MEMBER = `select 1 as locked from membership.member where tenant_id = $1 and id = $2 for update`;
const LEAVER = /* sql */ `
  select m.full_name as "memberName", m.status, m.left_on::text as "leftOn",
         (select json_build_object('refundRule', e.refund_rule, 'dueOn', e.due_on, 'netted', e.netted) from savings.exit e
           where e.tenant_id = $1 and e.member_id = m.id) as settled
    from membership.member m where m.tenant_id = $1 and m.id = $2
`;
const FOLLOWS = /* sql */ `
  select m.succeeds_member_id as id from membership.member m
    join savings.exit e on e.tenant_id = $1 and e.member_id = m.succeeds_member_id
   where m.tenant_id = $1 and m.id = $2
`;
const ACCOUNTS = /* sql */ `
  select ${ACCOUNT_JSON} as account from ${ACCOUNT_FROM}
   where a.tenant_id = $1 and a.member_id = $2 and a.closed_on is null order by a.id limit 100
`;
const WRITE = `insert into savings.exit (tenant_id, id, member_id, left_on, refund_rule, due_on, netted, settled_at, settled_by_name)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`;
const RELEASE = `update savings.exit set due_on = $2 where tenant_id = $1 and due_on is null and left_on <= $2::date returning 1 as released`;
