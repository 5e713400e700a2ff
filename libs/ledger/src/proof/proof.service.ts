import { Injectable } from '@nestjs/common';
import { addDays, Clock, newId, type BusinessDate } from '@lumbung/kernel';
import { AuditService, connectionFrom, log, sliceOf, TenantDatabase, type PageArgs } from '@lumbung/platform';
import { BooksService } from '../accounts/books.service.js';
import { LedgerService } from '../journals/ledger.service.js';
import { ControlProofs } from './control-proofs.js';
import type { LedgerProof, LedgerProofAsked, LedgerProofConnection } from './proof.schema.js';

interface Check {
  readonly key: string;
  readonly difference: number;
  readonly checkedRows: number;
}

/** The name under which the worker proves the books. */
export const PROOF_TASK = 'ledger.proof';

/** The nightly proof: everything that is kept is reckoned anew from the postings and compared. */
@Injectable()
export class ProofService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly books: BooksService,
    private readonly controls: ControlProofs,
    private readonly auditTrail: AuditService,
  ) {}

  /**
   * Keeps the balances up to yesterday, then proves the books: the trial balance is zero, every kept balance equals the
   * sum of its postings, every journal has postings on known accounts, every sub-account equals its passbook
   * and its open holds, wholly sub-ledgered accounts equal the sum of their sub-accounts, the registers of other domains equal their accounts, and the audit chain holds. The result is kept
   * for the cooperative to see, sound or not. Answers null for a cooperative without books.
   */
  async prove(): Promise<LedgerProof | null> {
    const yesterday = addDays(this.ledger.today(), -1);
    const book = await this.db.readRow(`select 1 as open from ledger.book where tenant_id = $1`);
    if (!book) return null;
    await this.books.keepBalances(yesterday);
    const [checks, controls, brokenAt] = await Promise.all([
      this.db.read<Check>(CHECKS),
      this.controls.isEmpty ? [] : this.db.read<Check>(this.controls.statement, this.controls.values),
      this.auditTrail.firstBroken(),
    ]);
    const chain = await this.db.readRow<{ records: number }>(
      `select coalesce(max(seq), 0) as records from platform.audit_record where tenant_id = $1`,
    );
    const records = chain?.records ?? 0;
    const all: Check[] = [
      ...checks,
      ...controls,
      {
        key: 'hashChain',
        difference: brokenAt === null ? 0 : Math.max(records - brokenAt + 1, 1),
        checkedRows: records,
      },
    ];
    return this.keep(yesterday, all);
  }

  /**
   * Has the worker prove the books now instead of tonight: they may be long, and nobody waits for them at a screen.
   * Whoever may read the books may ask, also a supervisor; asked again before it has begun, it is done once.
   */
  async request(): Promise<LedgerProofAsked> {
    await this.db.transaction(async (tx) => {
      await tx.rows(`select 1 from ledger.book where tenant_id = $1`);
      tx.schedule({ task: PROOF_TASK, ids: {}, key: PROOF_TASK });
      tx.audit({ action: 'ledger.requestProof', subject: 'proof', subjectId: newId() });
    });
    return { askedAt: this.clock.now() };
  }

  /** The latest proof; null before the first. */
  async latest(): Promise<LedgerProof | null> {
    return (await this.db.readRow<{ proof: LedgerProof }>(NEWEST_FIRST, [null, 1]))?.proof ?? null;
  }

  /** Proofs, newest first. */
  async proofs(page: PageArgs): Promise<LedgerProofConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<{ proof: LedgerProof }>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(
      rows.map(({ proof }) => proof),
      slice,
      ({ id }) => [id],
    );
  }

  private async keep(businessDate: BusinessDate, checks: readonly Check[]): Promise<LedgerProof> {
    const id = newId<'LedgerProof'>();
    const isSound = checks.every(({ difference }) => difference === 0);
    if (!isSound) log.error({ proof: id, checks }, 'the books of a cooperative do not agree with themselves');
    await this.db.transaction(async (tx) => {
      await tx.rows(
        `insert into ledger.proof (tenant_id, id, business_date, proved_at, is_sound) values ($1, $2, $3, $4, $5)`,
        [id, businessDate, this.clock.now(), isSound],
      );
      await tx.rows(
        `insert into ledger.proof_check (tenant_id, proof_id, position, key, difference, checked_rows)
         select $1, $2, c.position, c.key, c.difference, c.checked
           from unnest($3::text[], $4::bigint[], $5::bigint[]) with ordinality c (key, difference, checked, position)`,
        [
          id,
          checks.map(({ key }) => key),
          checks.map(({ difference }) => difference),
          checks.map(({ checkedRows }) => checkedRows),
        ],
      );
      tx.audit({ action: 'ledger.prove', subject: 'proof', subjectId: id, after: { businessDate, isSound } });
    });
    return (await this.latest()) as LedgerProof;
  }
}

// An entry that no posting asked for, a posting without its entry, a gap in the numbers: each is a row too many.
const SUB_CHECKS = /* sql */ `
  select 'subAccounts', coalesce(sum(abs(s.balance - book.balance) + abs(s.last_seq - book.entries) + abs(s.balance - coalesce(latest.balance_after, 0))
                                     + abs(book.balance - posted.change) + abs(book.entries - posted.sides)), 0)::bigint, coalesce(sum(book.entries), 0)::bigint, 4
    from ledger.sub_account s
   cross join lateral (select coalesce(sum(e.amount), 0) as balance, count(*) as entries from ledger.sub_entry e where e.tenant_id = $1 and e.sub_id = s.id) book
    left join ledger.sub_entry latest on latest.tenant_id = $1 and latest.sub_id = s.id and latest.seq = s.last_seq
    left join sub_change known on known.sub_id = s.id and known.normal_side = s.normal_side
   cross join lateral (select coalesce(known.change, 0) as change, coalesce(known.sides, 0) as sides) posted
   where s.tenant_id = $1
  union all
  select 'subControls', coalesce(sum(abs(coalesce(b.balance, 0) * case a.normal_side when 'DEBIT' then 1 else -1 end
                                         - coalesce((select sum(s.balance) from ledger.sub_account s where s.tenant_id = $1 and s.account_id = a.id), 0))), 0)::bigint, count(*), 5
    from ledger.account a left join ledger.balances($1, '9999-12-31') b on b.account_id = a.id
   where a.tenant_id = $1 and a.is_sub_ledgered
  union all
  select 'subHolds', coalesce(sum(abs(s.held - held.amount)), 0)::bigint, coalesce(sum(held.holds), 0)::bigint, 6
    from ledger.sub_account s
   cross join lateral (select coalesce(sum(h.amount), 0) as amount, count(*) as holds
                         from ledger.holds h where h.tenant_id = $1 and h.sub_id = s.id and h.state = 'HELD') held
   where s.tenant_id = $1
`;

/** Differences are absolute, so that two faults never cancel each other. */
const CHECKS = /* sql */ `
  with change as (
    select p.debit_account_id as account_id, p.booked_on, p.amount as change from ledger.posting p where p.tenant_id = $1
    union all
    select p.credit_account_id, p.booked_on, -p.amount from ledger.posting p where p.tenant_id = $1),
  summed as (
    select c.account_id, c.booked_on as day, sum(sum(c.change)) over (partition by c.account_id order by c.booked_on) as balance
      from change c group by c.account_id, c.booked_on),
  kept as (
    select s.account_id, s.day, s.balance as expected, d.balance as kept
      from (select s.* from summed s join ledger.book b on b.tenant_id = $1 and s.day <= b.balanced_through) s
      full join (select d.account_id, d.day, d.balance from ledger.daily_balance d where d.tenant_id = $1) d
        on d.account_id = s.account_id and d.day = s.day),
  sub_change as (
    select side.sub_id, side.normal_side, sum(side.change) as change, count(*) as sides
      from ledger.posting p
     cross join lateral (values (p.debit_sub_id, 'DEBIT', p.amount), (p.debit_sub_id, 'CREDIT', -p.amount),
                                (p.credit_sub_id, 'CREDIT', p.amount), (p.credit_sub_id, 'DEBIT', -p.amount)) side (sub_id, normal_side, change)
     where p.tenant_id = $1 and side.sub_id is not null
     group by side.sub_id, side.normal_side)
  select 'trialBalance' as key, abs(coalesce(sum(b.balance), 0))::bigint as difference, count(*) as "checkedRows", 1 as position
    from ledger.balances($1, '9999-12-31') b
  union all
  select 'cachedBalances', coalesce(sum(abs(coalesce(k.expected, 0) - coalesce(k.kept, 0))
                                        + case when k.expected is null or k.kept is null then 1 else 0 end), 0)::bigint, count(*), 2
    from kept k
  union all
  select 'postings', count(*) filter (where lines.known is distinct from lines.written or lines.written = 0), coalesce(sum(lines.written), 0)::bigint, 3
    from ledger.journal j
   cross join lateral (
     select count(*) as written, count(*) filter (where d.id is not null and k.id is not null) as known
       from ledger.posting p
       left join ledger.account d on d.tenant_id = $1 and d.id = p.debit_account_id
       left join ledger.account k on k.tenant_id = $1 and k.id = p.credit_account_id
      where p.tenant_id = $1 and p.booked_on = j.booked_on and p.journal_id = j.id) lines
   where j.tenant_id = $1
  union all
  ${SUB_CHECKS}
   order by position
`;

const CARD = /* sql */ `
  select json_build_object(
           'id', f.id, 'businessDate', f.business_date, 'provedAt', f.proved_at, 'isSound', f.is_sound,
           'checks', (select json_agg(json_build_object('key', c.key, 'isSound', c.difference = 0, 'difference', c.difference,
                                                        'checkedRows', c.checked_rows) order by c.position)
                        from ledger.proof_check c where c.tenant_id = $1 and c.proof_id = f.id)) as proof
    from ledger.proof f where f.tenant_id = $1
`;

const NEWEST_FIRST = `${CARD} and f.id < (select coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')) order by f.id desc limit $3`;

const OLDEST_FIRST = `${CARD} and f.id > (select coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')) order by f.id limit $3`;
