import { Injectable } from '@nestjs/common';
import { journalReversed } from '@lumbung/events';
import { Clock, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import {
  connectionFrom,
  currentPrincipal,
  forbidden,
  FourEyesRequired,
  notFound,
  sliceOf,
  TenantDatabase,
  UserError,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import type { AccountCode } from '../accounts/account-codes.js';
import { LedgerService, type PostingRefusal } from '../journals/ledger.service.js';
import type { JournalId, NewSubJournal } from '../journals/new-journal.js';
import type { SubAccountId } from '../sub-accounts/sub-account.js';
import { ReversalEffects } from './reversal-effects.js';
import { alreadyAnswered, whyNot, type Reversed } from './reversible.js';
import {
  JournalNotReversible,
  ReversalAlreadyDecided,
  type ApproveReversalInput,
  type DeclineReversalInput,
  type RequestReversalInput,
  type ReversalRequest,
  type ReversalRequestConnection,
  type ReversalState,
} from './reversals.schema.js';

/** Reversing what was posted wrongly: one person asks, another approves, and a mirrored journal answers the first. */
@Injectable()
export class ReversalsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly effects: ReversalEffects,
  ) {}

  /**
   * Asks for the reversal of a journal; nothing is posted yet. Refuses with JournalNotReversible a journal that was
   * reversed, is a reversal, waits for an answer already, or belongs to a record that is corrected where it was made;
   * throws NOT_FOUND. Safe to repeat.
   */
  async ask(input: RequestReversalInput): Promise<ReversalRequest | JournalNotReversible> {
    const maker = somebody();
    const id = newId<'ReversalRequest'>();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('ledger.requestReversal', input.requestId, input, id);
      if (earlier) return requestOf(tx, earlier);
      const journal = await lockJournal(tx, input.journalId);
      const refusal = whyNot(journal) ?? (journal.isRequested ? new JournalNotReversible('requested') : undefined);
      if (refusal) return refusal;

      await tx.rows(
        `insert into ledger.reversal_request (tenant_id, id, journal_id, reason, requested_by, requested_by_name, requested_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, journal.id, input.reason, maker.personId, maker.displayName, this.clock.now()],
      );
      tx.audit({ action: 'ledger.requestReversal', subject: 'journal', subjectId: journal.id, reason: input.reason });
      return requestOf(tx, id);
    });
  }

  /**
   * Approves what another asked for, and posts the mirrored journal today or on the named day. Refuses with
   * FourEyesRequired the one who asked, with ReversalAlreadyDecided, with JournalNotReversible when the journal was
   * reversed meanwhile, with PeriodClosed, and with InsufficientBalance or SubAccountClosed when a member's account
   * cannot give back what the journal brought; throws NOT_FOUND. Safe to repeat.
   * Source of the rule: four eyes for every reversal (house rule).
   */
  async approve(
    input: ApproveReversalInput,
  ): Promise<ReversalRequest | FourEyesRequired | ReversalAlreadyDecided | JournalNotReversible | PostingRefusal> {
    const checker = somebody();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('ledger.approveReversal', input.requestId, input, input.reversalRequestId);
      if (earlier) return requestOf(tx, earlier);
      const request = await lockRequest(tx, input.reversalRequestId);
      if (request.state !== 'REQUESTED') return new ReversalAlreadyDecided(request.state);
      if (request.requestedById === checker.personId) return new FourEyesRequired(request.requestedByName);
      const journal = await lockJournal(tx, request.journalId);
      const refusal = whyNot(journal);
      if (refusal) return refusal;

      const reversalId = await this.ledger.post(tx, {
        ...mirrored(journal, request.reason),
        ...(input.bookedOn ? { bookedOn: input.bookedOn } : {}),
      });
      if (reversalId instanceof UserError) return reversalId;
      const beside = await this.effects.of(tx, { journalId: journal.id, reversalId });
      if (beside) return beside;
      await tx.rows(DECIDE, [
        request.id,
        'APPROVED',
        checker.personId,
        checker.displayName,
        this.clock.now(),
        null,
        reversalId,
      ]);
      tx.audit({
        action: 'ledger.approveReversal',
        subject: 'journal',
        subjectId: journal.id,
        after: { reversalId },
        reason: request.reason,
      });
      tx.emit(journalReversed({ journalId: journal.id, reversalId, reference: journal.reference }));
      return requestOf(tx, request.id);
    });
  }

  /**
   * Mirrors journals of a domain that takes back a whole of its own, in its transaction: the domain has its own four
   * eyes and audit, and needs no news. Answers the ids in the order given; refuses with JournalNotReversible where one
   * was reversed already, and as `approve` what the books refuse. Throws NOT_FOUND.
   */
  async mirrorAll(
    tx: Tx,
    journalIds: readonly JournalId[],
    reason: string,
  ): Promise<JournalId[] | JournalNotReversible | PostingRefusal> {
    const found = await tx.rows<ReversibleJournal>(JOURNALS, [journalIds]);
    const known = new Map(found.map((journal) => [journal.id, journal]));
    const journals = journalIds.map((id) => known.get(id) ?? raise(notFound()));
    for (const journal of journals) {
      const refusal = alreadyAnswered(journal);
      if (refusal) return refusal;
    }
    return this.ledger.postAll(
      tx,
      journals.map((journal) => mirrored(journal, reason)),
    );
  }

  /** Declines a request; the one who asked may withdraw it so. Refuses with ReversalAlreadyDecided when it was approved; throws NOT_FOUND. */
  async decline(input: DeclineReversalInput): Promise<ReversalRequest | ReversalAlreadyDecided> {
    const checker = somebody();
    return this.db.transaction(async (tx) => {
      const request = await lockRequest(tx, input.reversalRequestId);
      if (request.state === 'APPROVED') return new ReversalAlreadyDecided(request.state);
      if (request.state === 'REQUESTED') {
        await tx.rows(DECIDE, [
          request.id,
          'DECLINED',
          checker.personId,
          checker.displayName,
          this.clock.now(),
          input.reason,
          null,
        ]);
        tx.audit({
          action: 'ledger.declineReversal',
          subject: 'journal',
          subjectId: request.journalId,
          reason: input.reason,
        });
      }
      return requestOf(tx, request.id);
    });
  }

  /** Requests, newest first. */
  async requests(page: PageArgs, state?: ReversalState | null): Promise<ReversalRequestConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<{ request: ReversalRequest }>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
      state ?? null,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(
      rows.map(({ request }) => request),
      slice,
      ({ id }) => [id],
    );
  }

  async request(id: string): Promise<ReversalRequest | null> {
    return (await this.db.readRow<{ request: ReversalRequest }>(ONE, [id]))?.request ?? null;
  }
}

interface ReversibleJournal extends Reversed {
  readonly id: JournalId;
  readonly number: string;
  readonly reference: string | null;
  readonly valueOn: BusinessDate;
  readonly isRequested: boolean;
  readonly postings: readonly {
    debit: AccountCode;
    credit: AccountCode;
    amount: number;
    text: string | null;
    memberId: string | null;
    debitSub: SubAccountId | null;
    creditSub: SubAccountId | null;
  }[];
}

/** Four eyes need a person on either side: a key or the system can neither ask nor approve. */
function somebody(): { personId: string; displayName: string } {
  const { personId, displayName } = currentPrincipal();
  if (!personId) throw forbidden();
  return { personId, displayName };
}

function mirrored(journal: ReversibleJournal, reason: string): NewSubJournal & { reversesId: JournalId } {
  return {
    kind: 'REVERSAL',
    key: `ledger.reversal:${journal.id}`,
    reference: `journal:${journal.id}`,
    text: `Pembalikan ${journal.number}: ${reason}`.slice(0, 200),
    reversesId: journal.id,
    // It counts from the day from which the other counted: a mistaken deposit earns nothing for the days between.
    valueOn: journal.valueOn,
    postings: journal.postings.map(({ debit, credit, amount, text, memberId, debitSub, creditSub }) => ({
      debit: credit,
      credit: debit,
      amount: rupiah(amount),
      ...(text ? { text } : {}),
      ...(memberId ? { memberId } : {}),
      ...(creditSub ? { debitSub: creditSub } : {}),
      ...(debitSub ? { creditSub: debitSub } : {}),
    })),
  };
}

/** Two who ask at once wait for each other here: journals have no lock of their own, they never change. */
async function lockJournal(tx: Tx, id: string): Promise<ReversibleJournal> {
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended($1::uuid || ' ' || $2::text, 6)) /* tenant_id */`, [id]);
  return tx.rowOrFail<ReversibleJournal>(JOURNAL, [id]);
}

function lockRequest(tx: Tx, id: string): Promise<ReversalRequest> {
  return tx.rowOrFail<ReversalRequest>(
    `select id, journal_id as "journalId", state, reason, requested_by as "requestedById", requested_by_name as "requestedByName"
       from ledger.reversal_request where tenant_id = $1 and id = $2 for update`,
    [id],
  );
}

async function requestOf(tx: Tx, id: string): Promise<ReversalRequest> {
  return (await tx.rowOrFail<{ request: ReversalRequest }>(ONE, [id])).request;
}

const A_JOURNAL = /* sql */ `
  select j.id, ledger.journal_number(j.id, j.booked_on) as number, j.kind, j.reference, j.value_on as "valueOn",
         (select ledger.journal_number(r.id, r.booked_on) from ledger.journal r where r.tenant_id = $1 and r.reverses_id = j.id) as "reversedByNumber",
         (select min(coalesce(case when p.debit_sub_id is null then d.kept_by end, case when p.credit_sub_id is null then k.kept_by end))
            from ledger.posting p
            join ledger.account d on d.tenant_id = $1 and d.id = p.debit_account_id
            join ledger.account k on k.tenant_id = $1 and k.id = p.credit_account_id
           where p.tenant_id = $1 and p.booked_on = j.booked_on and p.journal_id = j.id) as "keptBy",
         exists (select from ledger.reversal_request q where q.tenant_id = $1 and q.journal_id = j.id and q.state = 'REQUESTED') as "isRequested",
         (select json_agg(json_build_object('debit', d.number, 'credit', k.number, 'amount', p.amount, 'text', p.text, 'memberId', p.member_id,
                                           'debitSub', p.debit_sub_id, 'creditSub', p.credit_sub_id) order by p.line)
            from ledger.posting p
            join ledger.account d on d.tenant_id = $1 and d.id = p.debit_account_id
            join ledger.account k on k.tenant_id = $1 and k.id = p.credit_account_id
           where p.tenant_id = $1 and p.booked_on = j.booked_on and p.journal_id = j.id) as postings
    from ledger.journal j where j.tenant_id = $1
`;

const JOURNAL = `${A_JOURNAL} and j.id = $2`;

const JOURNALS = `${A_JOURNAL} and j.id = any ($2::uuid[])`;

const DECIDE = /* sql */ `
  update ledger.reversal_request
     set state = $3, decided_by = $4, decided_by_name = $5, decided_at = $6, decision_reason = $7, reversal_id = $8
   where tenant_id = $1 and id = $2 and state = 'REQUESTED'
`;

const CARD = /* sql */ `
  select json_build_object('__typename', 'ReversalRequest', 'id', q.id, 'journalId', q.journal_id, 'state', q.state, 'reason', q.reason,
           'requestedById', q.requested_by, 'requestedByName', q.requested_by_name, 'requestedAt', q.requested_at,
           'decidedByName', q.decided_by_name, 'decidedAt', q.decided_at, 'reversalId', q.reversal_id) as request
    from ledger.reversal_request q where q.tenant_id = $1
`;

const ONE = `${CARD} and q.id = $2`;

const NEWEST_FIRST = `${CARD} and ($2::text is null or q.state = $2) and q.id < (select coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')) order by q.id desc limit $4`;

const OLDEST_FIRST = `${CARD} and ($2::text is null or q.state = $2) and q.id > (select coalesce($3::uuid, '00000000-0000-0000-0000-000000000000')) order by q.id limit $4`;

function raise(error: Error): never {
  throw error;
}
