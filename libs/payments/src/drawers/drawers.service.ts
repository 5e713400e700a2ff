import { accountCodes, LedgerService, PeriodClosed, type NewJournal, type NewPosting } from '@lumbung/ledger';
import { Clock, formatRupiah, Money, newId, rupiah } from '@lumbung/kernel';
import {
  connectionFrom,
  currentContext,
  currentPrincipal,
  forbidden,
  InvalidInput,
  notFound,
  sliceOf,
  TenantDatabase,
  UserError,
  type ConnectionOf,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { PaymentsPermission } from '../payments.permissions.js';
import {
  COUNTED,
  DENOMINATIONS,
  LOCK,
  MOVED,
  ONE,
  OPEN_OF_PERSON,
  OPENED,
  PAGE,
  signed,
  type SessionRow,
} from './drawer-rows.js';
import {
  DrawerInUse,
  DrawerNotOpen,
  DrawerTooEmpty,
  type CloseDrawerInput,
  type DrawerSession,
  type DrawerSessionsArgs,
  type MoveDrawerCashInput,
  type OpenDrawerInput,
} from './drawers.schema.js';

interface LockedSession {
  readonly id: string;
  readonly number: string;
  readonly expected: number;
  readonly closedAt: Date | null;
  readonly personId: string;
}

/** Who is answerable for the cash of a drawer, from the first change laid in to the count at the end. */
@Injectable()
export class DrawersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a drawer over with change in it. The change comes out of the safe, so nothing is booked: both are cash on
   * hand. Refuses with DrawerInUse when somebody has it or the cashier has another; InvalidInput for one no longer in
   * use. Whole rupiah. Safe to repeat by requestId; throws NOT_FOUND for an unknown drawer.
   */
  async open(input: OpenDrawerInput): Promise<DrawerSession | DrawerInUse | InvalidInput> {
    const { personId, displayName } = currentPrincipal();
    if (personId === undefined) throw forbidden();
    if (input.openingFloat.isNegative) return new InvalidInput('drawers.problem.float', 'openingFloat');
    return this.db.transaction(async (tx) => {
      const id = newId();
      const earlier = await tx.claimRequest('payments.openDrawer', input.requestId, input, id);
      if (earlier) return this.inside(tx, earlier);
      const drawer = await tx.rowOrFail<{ isActive: boolean }>(LOCK_DRAWER, [input.drawerId]);
      if (!drawer.isActive) return new InvalidInput('drawers.problem.inactive', 'drawerId');
      const taken = await tx.row<{ drawerName: string; cashierName: string }>(TAKEN, [input.drawerId, personId]);
      if (taken) return new DrawerInUse(taken.drawerName, taken.cashierName);
      await tx.rows(OPENED, [id, input.drawerId, personId, displayName, this.clock.now(), input.openingFloat.amount]);
      tx.audit({
        action: 'payments.openDrawer',
        subject: 'drawerSession',
        subjectId: id,
        after: { drawerId: input.drawerId, openingFloat: input.openingFloat },
      });
      return this.inside(tx, id);
    });
  }

  /** The caller's open session; null without one. */
  async mine(): Promise<DrawerSession | null> {
    const { personId } = currentPrincipal();
    const row = personId && (await this.db.readRow<SessionRow>(OPEN_OF_PERSON, [personId]));
    return row ? { ...row, __typename: 'DrawerSession' } : null;
  }

  /** One session with its movements; throws NOT_FOUND. */
  async find(id: string): Promise<DrawerSession> {
    const row = await this.db.readRow<SessionRow>(ONE, [id]);
    if (!row) throw notFound();
    return { ...row, __typename: 'DrawerSession' };
  }

  /** Sessions, newest first, without their movements. */
  async list({ drawerId, ...page }: DrawerSessionsArgs): Promise<ConnectionOf<DrawerSession>> {
    const slice = sliceOf(page, 2);
    const rows = await this.db.read<DrawerSession & { key: string }>(slice.backward ? PAGE.backward : PAGE.forward, [
      drawerId ?? null,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ key, id }) => [key, id]);
  }

  /**
   * Cash goes into the caller's drawer (SALE of an order, COLLECTOR and SAVINGS_IN of the field) or out of it (REFUND); nothing happens
   * for somebody without one, such as a treasurer who confirms at his desk. The journal is that of the order or of the
   * hand-over. Refuses with DrawerTooEmpty when less lies in the drawer than goes back. Two statements.
   */
  async note(
    tx: Tx,
    kind: 'SALE' | 'REFUND' | 'COLLECTOR' | 'SAVINGS_IN',
    amount: Money,
    reference: string,
  ): Promise<DrawerTooEmpty | undefined> {
    const principal = currentContext()?.principal;
    if (!principal?.personId || amount.isZero) return undefined;
    const session = await tx.row<LockedSession>(LOCK, [null, principal.personId]);
    if (!session) return undefined;
    const change = signed(kind, amount);
    if (rupiah(session.expected).plus(change).isNegative) return new DrawerTooEmpty(rupiah(session.expected));
    const values = [newId(), session.id, kind, change.amount, reference, null, null];
    await tx.rows(MOVED, [...values, principal.displayName, this.clock.now()]);
    return undefined;
  }

  /** Refuses with DrawerNotOpen unless the caller has an open drawer; for sales over the counter. One statement. */
  async mustBeOpen(tx: Tx): Promise<DrawerNotOpen | undefined> {
    const session = await tx.row<LockedSession>(LOCK, [null, currentPrincipal().personId ?? null]);
    return session ? undefined : new DrawerNotOpen();
  }

  /**
   * Cash that moves without an order. To and from the safe is no journal; to the bank 1-1110 / 1-1010, a small outlay
   * 5-3020 / 1-1010, other income 1-1010 / 4-9090. Refuses with DrawerNotOpen, DrawerTooEmpty, PeriodClosed, and
   * InvalidInput for nothing at all. Whole rupiah. Safe to repeat by requestId.
   */
  async move(
    input: MoveDrawerCashInput,
  ): Promise<DrawerSession | DrawerNotOpen | DrawerTooEmpty | InvalidInput | PeriodClosed> {
    if (!input.amount.isPositive) return new InvalidInput('drawers.problem.amount', 'amount');
    return this.db.transaction(async (tx) => {
      const principal = currentPrincipal();
      const session = await tx.row<LockedSession>(LOCK, [null, principal.personId ?? null]);
      if (!session) return new DrawerNotOpen();
      const earlier = await tx.claimRequest('payments.moveDrawerCash', input.requestId, input, session.id);
      if (earlier) return this.inside(tx, earlier);
      const amount = signed(input.kind, input.amount);
      if (rupiah(session.expected).plus(amount).isNegative) return new DrawerTooEmpty(rupiah(session.expected));
      const journalId = await this.book(tx, input);
      if (journalId instanceof UserError) return journalId;
      const at = this.clock.now();
      const values = [newId(), session.id, input.kind, amount.amount, null, input.note, journalId];
      await tx.rows(MOVED, [...values, principal.displayName, at]);
      tx.audit({
        action: 'payments.moveDrawerCash',
        subject: 'drawerSession',
        subjectId: session.id,
        after: { kind: input.kind, amount, note: input.note },
      });
      return this.inside(tx, session.id);
    });
  }

  /**
   * Ends a session with the count of notes and coins. What is missing or too much is booked to 5-3060 (Selisih kas).
   * Another cashier's session may be closed by those who may read all drawers. Refuses with DrawerNotOpen, PeriodClosed
   * and InvalidInput for a denomination nobody prints. Safe to repeat by requestId; throws NOT_FOUND.
   */
  async close(input: CloseDrawerInput): Promise<DrawerSession | DrawerNotOpen | InvalidInput | PeriodClosed> {
    const problem = problemOf(input);
    if (problem) return problem;
    return this.db.transaction(async (tx) => {
      const principal = currentPrincipal();
      const session = await tx.row<LockedSession>(LOCK, [input.sessionId ?? null, principal.personId ?? null]);
      if (!session && input.sessionId) throw notFound();
      const earlier = await tx.claimRequest('payments.closeDrawer', input.requestId, input, session?.id ?? newId());
      if (earlier) return this.inside(tx, earlier);
      if (!session || session.closedAt !== null) return new DrawerNotOpen();
      const isOwn = session.personId === principal.personId;
      if (!isOwn && !principal.permissions.has(PaymentsPermission.ReadDrawers)) throw forbidden();

      const counted = countedOf(input);
      const journalId = await this.bookDifference(tx, session, counted.minus(rupiah(session.expected)));
      if (journalId instanceof UserError) return journalId;
      await tx.rows(COUNTED, [
        session.id,
        input.denominations.map(({ denomination }) => denomination),
        input.denominations.map(({ pieces }) => pieces),
        this.clock.now(),
        principal.displayName,
        counted.amount,
        input.note ?? null,
        journalId,
      ]);
      tx.audit({
        action: 'payments.closeDrawer',
        subject: 'drawerSession',
        subjectId: session.id,
        after: { counted, expected: session.expected },
        reason: input.note ?? undefined,
      });
      return this.inside(tx, session.id);
    });
  }

  private async book(tx: Tx, input: MoveDrawerCashInput): Promise<string | null | PeriodClosed> {
    const posting = postingOf(input);
    if (!posting) return null;
    const key = `drawer.cash:${input.requestId}`;
    return this.ledger.post(tx, { kind: 'CASH_DESK', key, text: input.note, postings: [posting] });
  }

  private async bookDifference(
    tx: Tx,
    { id, number }: LockedSession,
    difference: Money,
  ): Promise<string | null | PeriodClosed> {
    if (difference.isZero) return null;
    const { CASH_ON_HAND: cash, CASH_DIFFERENCES: differences } = accountCodes;
    const [debit, credit] = difference.isNegative ? [differences, cash] : [cash, differences];
    const amount = difference.isNegative ? difference.negated() : difference;
    const word = difference.isNegative ? 'kurang' : 'lebih';
    const journal: NewJournal = {
      kind: 'CASH_DESK',
      key: `drawer.difference:${id}`,
      reference: `drawerSession:${id}`,
      text: `Selisih kas laci ${number}: ${word} ${formatRupiah(amount)}`,
      postings: [{ debit, credit, amount }],
    };
    return this.ledger.post(tx, journal);
  }

  private async inside(tx: Tx, id: string): Promise<DrawerSession> {
    return { ...(await tx.rowOrFail<SessionRow>(ONE, [id])), __typename: 'DrawerSession' };
  }
}

function postingOf({ kind, amount }: MoveDrawerCashInput): NewPosting | undefined {
  const cash = accountCodes.CASH_ON_HAND;
  if (kind === 'TO_BANK') return { debit: accountCodes.BANK, credit: cash, amount };
  if (kind === 'EXPENSE') return { debit: accountCodes.OPERATING_EXPENSES, credit: cash, amount };
  return kind === 'OTHER_INCOME' ? { debit: cash, credit: accountCodes.OTHER_INCOME, amount } : undefined;
}

function problemOf({ denominations }: CloseDrawerInput): InvalidInput | undefined {
  const seen = new Set<number>();
  for (const [index, { denomination }] of denominations.entries()) {
    if (!DENOMINATIONS.includes(denomination) || seen.has(denomination))
      return new InvalidInput('drawers.problem.denomination', `denominations.${index}`, { denomination });
    seen.add(denomination);
  }
  return undefined;
}

function countedOf({ denominations }: CloseDrawerInput): Money {
  return Money.sum(denominations.map(({ denomination, pieces }) => rupiah(denomination * pieces)));
}

const LOCK_DRAWER = `select is_active as "isActive" from payments.drawer where tenant_id = $1 and id = $2 for update`;

const TAKEN = `
  select d.name as "drawerName", s.cashier_name as "cashierName"
    from payments.drawer_session s join payments.drawer d on d.tenant_id = s.tenant_id and d.id = s.drawer_id
   where s.tenant_id = $1 and s.closed_at is null and (s.drawer_id = $2 or s.person_id = $3) order by s.drawer_id = $2 desc limit 1`;
