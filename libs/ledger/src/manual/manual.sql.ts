import type { BusinessDate } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import {
  MANUAL_JOURNAL,
  type ManualJournal,
  type ManualJournalForm,
  type ManualJournalState,
} from './manual-journal.js';

/** A document as it is locked to be worked on. */
export interface Document {
  readonly id: string;
  readonly number: string;
  readonly state: ManualJournalState;
  readonly form: ManualJournalForm;
  readonly text: string;
  readonly bookedOn: BusinessDate | null;
  readonly amount: number;
  readonly version: number;
  readonly isWithinLimit: boolean;
  readonly madeById: string;
  readonly madeByName: string;
}

/** The document, which nobody else changes until this transaction ends; throws NOT_FOUND. */
export function lockDocument(tx: Tx, id: string): Promise<Document> {
  return tx.rowOrFail<Document>(LOCK, [id]);
}

/** The document as the API shows it; throws NOT_FOUND. */
export async function manualJournalOf(tx: Tx, id: string): Promise<ManualJournal> {
  return (await tx.rowOrFail<{ document: ManualJournal }>(ONE, [id])).document;
}

const LOCK = /* sql */ `
  select m.id, m.number, m.state, m.form, m.text, m.booked_on as "bookedOn", m.amount, m.version,
         m.is_within_limit as "isWithinLimit", m.made_by as "madeById", m.made_by_name as "madeByName"
    from ledger.manual_journal m where m.tenant_id = $1 and m.id = $2 and m.state <> 'TEMPLATE' for update
`;

export const ONE = /* sql */ `
  select ${MANUAL_JOURNAL} as document from ledger.manual_journal m where m.tenant_id = $1 and m.id = $2 and m.state <> 'TEMPLATE'
`;

export const CREATE = /* sql */ `
  insert into ledger.manual_journal (tenant_id, id, number, state, form, text, booked_on, amount, made_by, made_by_name, made_at)
  select $1, $2, prefix || '-' || lpad(n::text, greatest(4, length(n::text)), '0'), 'DRAFT', form, $4, $5, $6, $7, $8, $9
    from (select f.form, case f.form when 'MONEY_IN' then 'BKM' when 'MONEY_OUT' then 'BKK' else 'BM' end as prefix
            from (select $3::text as form) f) f
   cross join lateral platform.next_number($1, 'manual ' || prefix) n
`;

/** Another content: what was decided before belongs to the content that was. */
export const REWRITE = /* sql */ `
  update ledger.manual_journal
     set form = $3, text = $4, booked_on = $5, amount = $6, made_by = $7, made_by_name = $8, made_at = $9, state = 'DRAFT',
         version = version + 1, proposed_at = null, decided_by = null, decided_by_name = null, decided_at = null, decision_reason = null
   where tenant_id = $1 and id = $2
`;

export const PROPOSE = /* sql */ `
  update ledger.manual_journal set state = 'PROPOSED', proposed_at = $3, is_within_limit = $4 where tenant_id = $1 and id = $2
`;

export const DECIDE = /* sql */ `
  update ledger.manual_journal
     set state = $3, decided_by = $4, decided_by_name = $5, decided_at = $6, decision_reason = $7, journal_id = $8
   where tenant_id = $1 and id = $2
`;
