import {
  savingsReceipt,
  toHtml,
  toPdf,
  type Document,
  type Issuer,
  type PaperAccount,
  type PaperHeir,
} from '@lumbung/documents';
import { Clock, rupiah, type CooperativeTimeZone } from '@lumbung/kernel';
import { ReversalsService, type ReversalRequest } from '@lumbung/ledger';
import { currentPrincipal, currentTenant, notFound, TenantDatabase, type Tx, type UserError } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsMoveKind } from '../desk/move-request.types.js';
import { SignedPapers, type OpenedPaper } from '../papers/signed-papers.js';
import {
  SavingsPaperFormat,
  type RequestSavingsCorrectionInput,
  type SavingsPaper,
  type TellerMove,
} from './receipt-papers.types.js';

const PURPOSE = 'savings receipt';
const NEWEST = 30;

interface PaperContent {
  readonly journalId: string;
  readonly format: SavingsPaperFormat;
  /** A member opens the paper of a line of his own: of this account, and no print of the desk. */
  readonly ownAccountId?: string;
}

interface MoveRow {
  readonly kind: SavingsMoveKind;
  readonly number: string;
  readonly at: Date;
  readonly amount: number;
  readonly balanceAfter: number;
  readonly text: string;
  readonly teller: string | null;
  readonly reversedBy: string | null;
  readonly account: PaperAccount;
  readonly toAccount: PaperAccount | null;
  /** Of what a dead member left: who took it. */
  readonly heir: PaperHeir | null;
  /** By the desk, so far. */
  readonly prints: number;
}

/** The papers of moves: what is printed at the desk, printed again, and how a wrong move is taken back. */
@Injectable()
export class ReceiptPapers {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly papers: SignedPapers,
    private readonly reversals: ReversalsService,
  ) {}

  /**
   * Where the paper of a move is, for somebody who was found to have the right to it; asks no database. With
   * `ownAccountId` for the member himself: it says what one of his accounts received, and looking at it is no print.
   */
  of(journalId: string, ownAccountId?: string): SavingsPaper[] {
    return Object.values(SavingsPaperFormat).map((format) => {
      const content: PaperContent = { journalId, format, ...(ownAccountId ? { ownAccountId } : {}) };
      return { format, url: `/papers/savings?permit=${this.papers.permit(PURPOSE, content)}` };
    });
  }

  /**
   * The paper behind a link; the issuer is asked for inside the cooperative, by whoever knows it. Each opening by an
   * officer is a print: from the second on the paper says which copy it is, and the audit trail who printed it. A member
   * who looks at his own counts as none: the first paper of the desk stays the first. Throws NOT_FOUND for a permit that
   * is forged, older than ten minutes or another person's.
   */
  open(permit: string, issuer: () => Promise<Issuer>): Promise<OpenedPaper> {
    return this.papers.open<PaperContent>(
      PURPOSE,
      permit,
      issuer,
      async ({ journalId, format, ownAccountId }, ground) => {
        const document = await this.db.transaction(async (tx) => {
          const row = await tx.rowOrFail<MoveRow>(MOVE, [journalId, ownAccountId ?? null]);
          const copyNo = ownAccountId ? row.prints : await this.print(tx, journalId);
          const [amount, balanceAfter] = [rupiah(Math.abs(row.amount)), rupiah(row.balanceAfter)];
          return savingsReceipt({ ...ground, ...row, at: new Date(row.at), amount, balanceAfter, copyNo });
        });
        return printed(document, format);
      },
    );
  }

  /** The newest moves of the caller: since he opened his drawer, or of today where he has none open. One statement. */
  async mine(): Promise<TellerMove[]> {
    const { personId } = currentPrincipal();
    if (!personId) return [];
    const { timeZone } = currentTenant();
    const today = this.clock.today(timeZone as CooperativeTimeZone);
    const rows = await this.db.read<Omit<TellerMove, 'papers'>>(MINE, [personId, today, NEWEST]);
    return rows.map((move) => ({ ...move, papers: this.of(move.id) }));
  }

  /**
   * Asks for a wrong move to be taken back, with a reason; nothing happens before another approves the reversal (four
   * eyes). Refuses as `requestReversal` does: reversed before, or asked for already. Throws NOT_FOUND for what is no move
   * of savings. Safe to repeat by requestId.
   */
  async askCorrection(input: RequestSavingsCorrectionInput): Promise<ReversalRequest | UserError> {
    const { requestId, receiptId: journalId, reason } = input;
    const move = await this.db.readRow(IS_MOVE, [journalId]);
    if (!move) throw notFound();
    return this.reversals.ask({ requestId, journalId, reason });
  }

  private async print(tx: Tx, journalId: string): Promise<number> {
    const { copy } = await tx.rowOrFail<{ copy: number }>(PRINT, [journalId, this.clock.now()]);
    if (copy > 0)
      tx.audit({ action: 'savings.reprint', subject: 'savingsReceipt', subjectId: journalId, after: { copy } });
    return copy;
  }
}

async function printed(document: Document, format: SavingsPaperFormat): Promise<OpenedPaper> {
  if (format === 'HTML_58') {
    const { html, stylesheetHash } = toHtml(document, 'ROLL_58');
    return { content: html, mimeType: 'text/html; charset=utf-8', fileName: `${document.name}.html`, stylesheetHash };
  }
  const content = await toPdf(document, format === 'PDF' ? 'A4' : 'ROLL_58');
  return { content, mimeType: 'application/pdf', fileName: `${document.name}.pdf`, stylesheetHash: null };
}

const KIND = `replace(j.kind, 'SAVINGS_', '')`;
const NUMBER = /* sql */ `
  case j.kind when 'SAVINGS_DEPOSIT' then 'BKM' when 'SAVINGS_WITHDRAWAL' then 'BKK' else 'BPB' end || substr(ledger.journal_number(j.id, j.booked_on), 3)`;
const MOVES = `('SAVINGS_DEPOSIT', 'SAVINGS_WITHDRAWAL', 'SAVINGS_TRANSFER')`;

const IS_MOVE = `select j.id from ledger.journal j where j.tenant_id = $1 and j.id = $2 and j.kind in ${MOVES}`;

const ON_PAPER = /* sql */ `
  (select json_build_object('number', a.number, 'productName', p.name, 'memberName', m.full_name, 'memberNo', m.member_no)
     from savings.account a join savings.product p on p.tenant_id = $1 and p.id = a.product_id
     join membership.member m on m.tenant_id = $1 and m.id = a.member_id
    where a.tenant_id = $1 and a.id = `;

// Of both accounts of a transfer, the one the reference names is the one whose paper it is. A deduction from pay may feed
// several accounts of a member, and an heir be paid out of several: the receipt names the first and says the whole.
const MOVE = /* sql */ `
  select ${KIND} as kind, ${NUMBER} as number, j.created_at as at, e.balance_after as "balanceAfter", j.actor_name as teller,
         case when $3::uuid is null and (j.channel = 'PAYROLL' or heir.said is not null) then parts.amount else e.amount end as amount,
         case when $3::uuid is null and (j.channel = 'PAYROLL' or heir.said is not null) and parts.count > 1 then j.text || ': ' || parts.said else j.text end as text,
         (select ledger.journal_number(r.id, r.booked_on) from ledger.journal r where r.tenant_id = $1 and r.reverses_id = j.id) as "reversedBy",
         coalesce((select p.prints from savings.receipt_print p where p.tenant_id = $1 and p.journal_id = j.id), 0) as prints,
         ${ON_PAPER} e.sub_id) as account,
         case j.kind when 'SAVINGS_TRANSFER' then
           ${ON_PAPER} (select o.sub_id from ledger.sub_entry o where o.tenant_id = $1 and o.journal_id = j.id and o.sub_id <> e.sub_id limit 1)) end as "toAccount",
         heir.said as heir
    from ledger.journal j
   cross join lateral (
     select n.sub_id, n.amount, n.balance_after from ledger.sub_entry n join savings.account a on a.tenant_id = $1 and a.id = n.sub_id
      where n.tenant_id = $1 and n.journal_id = j.id
        and case when $3::uuid is not null then n.sub_id = $3::uuid when j.channel = 'PAYROLL' then true else j.reference = 'savings:' || n.sub_id::text end
      order by a.family = 'MANDATORY' desc, a.id limit 1) e
   cross join lateral (
     select sum(n.amount)::bigint as amount, count(*) as count,
            left(string_agg(p.name || ' Rp' || translate(to_char(abs(n.amount), 'FM999,999,999,999'), ',', '.'), ', ' order by a.family = 'MANDATORY' desc, a.id), 200) as said
       from ledger.sub_entry n join savings.account a on a.tenant_id = $1 and a.id = n.sub_id
       join savings.product p on p.tenant_id = $1 and p.id = a.product_id
      where n.tenant_id = $1 and n.journal_id = j.id) parts
    left join lateral (
     select json_build_object('name', p.payee_name, 'letterNo', p.letter_no) as said
       from savings.heir_payment p where p.tenant_id = $1 and p.journal_id = j.id) heir on true
   where j.tenant_id = $1 and j.id = $2 and j.kind in ${MOVES}
`;

const MINE = /* sql */ `
  select j.id, ${NUMBER} as number, ${KIND} as kind, j.created_at as at, coalesce(p.amount, abs(e.amount)) as amount, j.text, a.id as "accountId",
         a.number as "accountNumber", m.full_name as "memberName",
         exists (select from payments.drawer_movement d where d.tenant_id = $1 and d.journal_id = j.id) as "isCash",
         exists (select from ledger.journal r where r.tenant_id = $1 and r.reverses_id = j.id) as "isReversed",
         exists (select from ledger.reversal_request q where q.tenant_id = $1 and q.journal_id = j.id and q.state = 'REQUESTED') as "waitsForCorrection"
    from ledger.journal j
    join ledger.sub_entry e on e.tenant_id = $1 and e.journal_id = j.id and j.reference = 'savings:' || e.sub_id::text
    join savings.account a on a.tenant_id = $1 and a.id = e.sub_id
    join membership.member m on m.tenant_id = $1 and m.id = a.member_id
    left join savings.heir_payment p on p.tenant_id = $1 and p.journal_id = j.id
   where j.tenant_id = $1 and j.actor_id = $2 and j.channel = 'LOKET' and j.kind in ${MOVES}
     and j.booked_on >= least($3::date, (select s.opened_at::date from payments.drawer_session s where s.tenant_id = $1 and s.person_id = $2 and s.closed_at is null))
     and j.created_at >= coalesce((select s.opened_at from payments.drawer_session s where s.tenant_id = $1 and s.person_id = $2 and s.closed_at is null), '-infinity')
   order by j.id desc limit $4
`;

const PRINT = /* sql */ `
  insert into savings.receipt_print as p (tenant_id, journal_id, prints, printed_at) values ($1, $2, 1, $3)
  on conflict (tenant_id, journal_id) do update set prints = p.prints + 1, printed_at = excluded.printed_at
  returning prints - 1 as copy
`;
