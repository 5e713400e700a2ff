import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, Connection, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { accountJson, LedgerAccount } from '../accounts/account.schema.js';

export const ManualJournalForm = {
  MONEY_IN: 'MONEY_IN',
  MONEY_OUT: 'MONEY_OUT',
  MOVE: 'MOVE',
  COMPOUND: 'COMPOUND',
  OPENING: 'OPENING',
} as const;
export type ManualJournalForm = keyof typeof ManualJournalForm;
registerEnumType(ManualJournalForm, {
  name: 'ManualJournalForm',
  description: 'How a journal is written by hand.',
  valuesMap: {
    MONEY_IN: { description: 'Money came in (bukti kas masuk), for one of the `moneyPurposes`.' },
    MONEY_OUT: { description: 'Money went out (bukti kas keluar), for one of the `moneyPurposes`.' },
    MOVE: { description: 'Money went from one cash or bank account to another.' },
    COMPOUND: { description: 'Lines with debit and credit, for those who know them.' },
    OPENING: { description: 'What the cooperative had before it kept books here; debits equal credits.' },
  },
});

export const ManualJournalState = {
  DRAFT: 'DRAFT',
  PROPOSED: 'PROPOSED',
  POSTED: 'POSTED',
  DECLINED: 'DECLINED',
} as const;
export type ManualJournalState = keyof typeof ManualJournalState;
registerEnumType(ManualJournalState, {
  name: 'ManualJournalState',
  description: 'Where a journal written by hand stands.',
  valuesMap: {
    DRAFT: { description: 'Being written; nobody else needs to look at it yet.' },
    PROPOSED: { description: 'Waits for a second person.' },
    POSTED: { description: 'Stands in the books.' },
    DECLINED: { description: 'Not approved, or taken back; saving it again makes a draft of it.' },
  },
});

@ObjectType({ description: 'One line of a journal written by hand: a debit or a credit.' })
export class ManualJournalLine {
  @Field(() => LedgerAccount) account: LedgerAccount;
  @Field(() => RupiahScalar, { description: 'Zero on a credit line.' }) debit: number;
  @Field(() => RupiahScalar, { description: 'Zero on a debit line.' }) credit: number;
  @Field(() => String, { nullable: true }) text: string | null;
}

@ObjectType({ description: 'A journal written by hand: a document until it is posted.' })
export class ManualJournal {
  readonly __typename = 'ManualJournal';
  @Field(() => ID) id: string;
  @Field({ description: 'Number of the voucher: `BKM-0001` money in, `BKK-0001` money out, `BM-0001` else.' })
  number: string;
  @Field(() => ManualJournalForm) form: ManualJournalForm;
  @Field(() => ManualJournalState) state: ManualJournalState;
  @Field() text: string;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Null: the day on which it is posted.' })
  bookedOn: BusinessDate | null;
  @Field(() => RupiahScalar, { description: 'Sum of its debits.' }) amount: number;
  @Field(() => [ManualJournalLine]) lines: ManualJournalLine[];
  @Field(() => Int, { description: 'Counts the times it was saved; give it back when approving.' }) version: number;
  @Field() madeByName: string;
  @Field(() => DateTimeScalar) madeAt: string;
  @Field(() => DateTimeScalar, { nullable: true }) proposedAt: string | null;
  @Field({ description: 'It was small enough to be posted by one person.' }) isWithinLimit: boolean;
  @Field(() => String, { nullable: true }) decidedByName: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was declined.' }) decisionReason: string | null;
  @Field(() => ID, { nullable: true, description: 'The journal it became.' }) journalId: string | null;
  @Field(() => ID, { nullable: true, description: 'The recurring template that wrote it.' }) templateId: string | null;
  madeById: string;
}

@ObjectType({ description: 'Journals written by hand, newest first.' })
export class ManualJournalConnection extends Connection(ManualJournal) {}

/** Lines of `ledger.manual_journal m`, as JSON. */
export const MANUAL_LINES = /* sql */ `
  coalesce((select json_agg(json_build_object('account', ${accountJson('a')}, 'debit', l.debit, 'credit', l.credit, 'text', l.text) order by l.line)
              from ledger.manual_journal_line l
              join ledger.account a on a.tenant_id = $1 and a.id = l.account_id
             where l.tenant_id = $1 and l.manual_journal_id = m.id), '[]')
`;

/** The columns of `ledger.manual_journal m` as a ManualJournal. */
export const MANUAL_JOURNAL = /* sql */ `
  json_build_object('__typename', 'ManualJournal', 'id', m.id, 'number', m.number, 'form', m.form, 'state', m.state, 'text', m.text,
    'bookedOn', m.booked_on, 'amount', m.amount, 'version', m.version, 'madeById', m.made_by, 'madeByName', m.made_by_name,
    'madeAt', m.made_at, 'proposedAt', m.proposed_at, 'isWithinLimit', m.is_within_limit, 'decidedByName', m.decided_by_name,
    'decidedAt', m.decided_at, 'decisionReason', m.decision_reason, 'journalId', m.journal_id, 'templateId', m.template_id,
    'lines', ${MANUAL_LINES})
`;
