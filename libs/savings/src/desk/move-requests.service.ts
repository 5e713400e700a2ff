import { Clock, newId } from '@lumbung/kernel';
import {
  connectionFrom,
  currentContext,
  currentPrincipal,
  forbidden,
  sliceOf,
  TenantDatabase,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from '../accounts/account-json.js';
import type { SavingsAccount } from '../accounts/account.types.js';
import { SavingsPermission } from '../savings.permissions.js';
import type {
  SavingsMoveKind,
  SavingsMoveRequest,
  SavingsMoveRequestConnection,
  SavingsMoveRequestState,
} from './move-request.types.js';

/** A move that may not be done alone, as it was asked for. */
export interface AskedMove {
  readonly requestId: string;
  readonly kind: SavingsMoveKind;
  readonly accountId: string;
  readonly toAccountId: string | null;
  readonly amount: number;
  readonly money: 'CASH' | 'BANK';
  readonly valueOn: string | null;
  readonly note: string | null;
  /** Of mandatory savings: what was quoted. */
  readonly quote: { readonly fromMonth: string; readonly months: number } | null;
  /** Absent for a plain move. */
  readonly term?: AskedTerm;
  /** Absent unless it is the share of an heir. */
  readonly heir?: AskedHeir;
}

/** Who is to be paid of what a dead member left. */
export interface AskedHeir {
  readonly heirId: string | null;
  readonly payeeName: string;
  readonly authority: string | null;
  readonly letterNo: string | null;
}

/** What is to become of a term deposit, or of planned savings. */
export type AskedTerm =
  | {
      readonly purpose: 'TERM_PLACEMENT';
      readonly productId: string;
      readonly termMonths: number;
      readonly interestPaid: string;
      readonly rollover: string;
    }
  | {
      readonly purpose: 'TERM_BREAK' | 'PLAN_END';
      readonly accountId: string;
      readonly reason: string;
    };

interface Decision {
  readonly state: Exclude<SavingsMoveRequestState, 'REQUESTED'>;
  readonly reason?: string;
  readonly journalId?: string;
  /** The term deposit that came of it. */
  readonly placedId?: string;
}

type RequestRow = { request: SavingsMoveRequest };

/** What waits for a second pair of eyes, as it is kept; who decides is the affair of MoveApprovals. */
@Injectable()
export class MoveRequests {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Keeps a move that one may not do alone for another to approve. Asked twice, it waits once; throws FORBIDDEN for a key. */
  async ask(move: AskedMove, limit: number): Promise<SavingsMoveRequest> {
    const { personId, displayName, kind } = currentPrincipal();
    if (!personId || kind !== 'person') throw forbidden();
    const id = newId<'SavingsMoveRequest'>();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest(`savings.ask${move.kind}`, move.requestId, move, id);
      if (earlier) return this.one(tx, earlier);
      await tx.rows(INSERT, [
        id,
        move.requestId,
        move.kind,
        move.accountId,
        move.toAccountId,
        move.amount,
        move.money,
        move.valueOn,
        move.note,
        move.quote?.fromMonth ?? null,
        move.quote?.months ?? null,
        limit,
        personId,
        displayName,
        this.clock.now(),
      ]);
      if (move.term) await tx.rows(INSERT_TERM, termValues(id, move.term));
      if (move.heir) {
        const { heirId, payeeName, authority, letterNo } = move.heir;
        await tx.rows(INSERT_HEIR, [id, heirId, payeeName, authority, letterNo]);
      }
      const purpose = move.heir ? 'HEIR_PAYMENT' : move.term?.purpose;
      const after = { kind: move.kind, amount: move.amount, limit, ...(purpose && { purpose }) };
      tx.audit({ action: 'savings.askMove', subject: 'savingsMoveRequest', subjectId: id, after });
      return this.one(tx, id);
    });
  }

  /** The same move, if it was asked for before; throws CONFLICT when that had another content. */
  async earlier(tx: Tx, move: AskedMove): Promise<SavingsMoveRequest | undefined> {
    const known = await tx.row<{ id: string }>(KNOWN, [move.kind, move.requestId]);
    if (!known) return undefined;
    await tx.claimRequest(`savings.ask${move.kind}`, move.requestId, move, known.id);
    return this.one(tx, known.id);
  }

  /** Requests, newest first, one state or all. */
  async list(page: PageArgs, state?: SavingsMoveRequestState | null): Promise<SavingsMoveRequestConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<RequestRow>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
      state ?? null,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(
      rows.map(({ request }) => shown(request)),
      slice,
      ({ id }) => [id],
    );
  }

  /** One request in the caller's transaction, and nobody else decides it meanwhile. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<SavingsMoveRequest> {
    await tx.rowOrFail(`select id from savings.move_request where tenant_id = $1 and id = $2 for update`, [id]);
    return this.one(tx, id);
  }

  async one(tx: Tx, id: string): Promise<SavingsMoveRequest> {
    return shown((await tx.rowOrFail<RequestRow>(ONE, [id])).request);
  }

  /** Writes down what was decided, by whom and why. */
  async decide(
    tx: Tx,
    { id, kind, amount }: SavingsMoveRequest,
    { state, reason, journalId, placedId }: Decision,
  ): Promise<SavingsMoveRequest> {
    const { personId, displayName } = currentPrincipal();
    await tx.rows(DECIDE, [id, state, personId, displayName, this.clock.now(), reason ?? null, journalId ?? null]);
    if (placedId) await tx.rows(PLACED, [id, placedId]);
    const action = state === 'APPROVED' ? 'savings.approveMove' : 'savings.declineMove';
    const after = { kind, amount, ...(journalId ? { journalId } : {}) };
    tx.audit({ action, subject: 'savingsMoveRequest', subjectId: id, after, ...(reason ? { reason } : {}) });
    return this.one(tx, id);
  }
}

/** The account of a move that belongs to this person, the one that gives before the one that takes. */
export function ownAccountIn(
  { account, toAccount }: SavingsMoveRequest,
  personId: string | null | undefined,
): SavingsAccount | undefined {
  return [account, toAccount].find((one) => one?.personId != null && one.personId === personId) ?? undefined;
}

function shown(request: SavingsMoveRequest): SavingsMoveRequest {
  const me = currentContext()?.principal;
  const isOpen = request.state === 'REQUESTED';
  const isMine = me?.personId === request.askedById;
  const mayApprove = me?.permissions.has(SavingsPermission.Approve) ?? false;
  return {
    ...request,
    account: worded(request.account),
    toAccount: request.toAccount && worded(request.toAccount),
    isOwnAccount: request.kind !== 'DEPOSIT' && request.account.personId === request.askedById,
    canApprove: isOpen && mayApprove && !isMine && !ownAccountIn(request, me?.personId),
    canDecline: isOpen && (mayApprove || isMine),
  };
}

function termValues(id: string, term: AskedTerm): unknown[] {
  return term.purpose === 'TERM_PLACEMENT'
    ? [id, term.purpose, null, null, term.productId, term.termMonths, term.interestPaid, term.rollover]
    : [id, term.purpose, term.accountId, term.reason, null, null, null, null];
}

const account = (id: string) =>
  `(select ${ACCOUNT_JSON} from ${ACCOUNT_FROM} where a.tenant_id = $1 and a.id = q.${id})`;

const CARD = /* sql */ `
  select json_build_object('__typename', 'SavingsMoveRequest', 'id', q.id, 'requestId', q.request_id, 'kind', q.kind, 'state', q.state,
           'account', ${account('account_id')}, 'toAccount', ${account('to_account_id')}, 'amount', q.amount, 'money', q.money,
           'isCash', q.money = 'CASH' and q.kind <> 'TRANSFER', 'valueOn', q.value_on, 'note', q.note, 'fromMonth', q.from_month, 'months', q.months,
           'limit', q.limit_amount, 'askedById', q.asked_by, 'askedByName', q.asked_by_name, 'askedAt', q.asked_at,
           'decidedByName', q.decided_by_name, 'decidedAt', q.decided_at, 'decisionReason', q.decision_reason, 'receiptId', q.journal_id,
           'purpose', case when e.id is not null then 'HEIR_PAYMENT' else coalesce(t.purpose, 'MOVE') end,
           'heirId', e.heir_id, 'payeeName', e.payee_name, 'authority', e.authority, 'letterNo', e.letter_no,
           'reason', t.reason, 'productId', t.product_id, 'productName', p.name, 'termMonths', t.term_months,
           'interestPaid', t.interest_paid, 'rollover', t.rollover) as request
    from savings.move_request q
    left join savings.asked_term t on t.tenant_id = $1 and t.id = q.id
    left join savings.asked_heir e on e.tenant_id = $1 and e.id = q.id
    left join savings.product p on p.tenant_id = $1 and p.id = t.product_id
   where q.tenant_id = $1
`;

const ONE = `${CARD} and q.id = $2`;

const NEWEST_FIRST = `${CARD} and ($2::text is null or q.state = $2) and q.id < (select coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')) order by q.id desc limit $4`;

const OLDEST_FIRST = `${CARD} and ($2::text is null or q.state = $2) and q.id > (select coalesce($3::uuid, '00000000-0000-0000-0000-000000000000')) order by q.id limit $4`;

const INSERT = /* sql */ `
  insert into savings.move_request (tenant_id, id, request_id, kind, account_id, to_account_id, amount, money, value_on, note, from_month, months,
                                    limit_amount, asked_by, asked_by_name, asked_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
`;

const INSERT_TERM = /* sql */ `
  insert into savings.asked_term (tenant_id, id, purpose, account_id, reason, product_id, term_months, interest_paid, rollover)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
`;

const INSERT_HEIR = /* sql */ `
  insert into savings.asked_heir (tenant_id, id, heir_id, payee_name, authority, letter_no) values ($1, $2, $3, $4, $5, $6)
`;

const PLACED = `update savings.asked_term set account_id = $3 where tenant_id = $1 and id = $2 and purpose = 'TERM_PLACEMENT'`;

const KNOWN = `select q.id from savings.move_request q where q.tenant_id = $1 and q.kind = $2 and q.request_id = $3`;

const DECIDE = /* sql */ `
  update savings.move_request
     set state = $3, decided_by = $4, decided_by_name = $5, decided_at = $6, decision_reason = $7, journal_id = $8
   where tenant_id = $1 and id = $2 and state = 'REQUESTED'
`;
