import type { BusinessDate } from '@lumbung/kernel';
import { accountJson, LedgerAccount, ManualJournal } from '@lumbung/ledger';
import { BusinessDateScalar, Connection, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const BankMatchKind = {
  WRITTEN: 'WRITTEN',
  ONE_TO_ONE: 'ONE_TO_ONE',
  ONE_TO_MANY: 'ONE_TO_MANY',
  MANY_TO_ONE: 'MANY_TO_ONE',
  CANCELLED: 'CANCELLED',
} as const;
export type BankMatchKind = keyof typeof BankMatchKind;
registerEnumType(BankMatchKind, {
  name: 'BankMatchKind',
  description: 'Why lines of the bank and postings of the books are thought to be the same money.',
  valuesMap: {
    WRITTEN: { description: 'The journal was written for this line.' },
    ONE_TO_MANY: { description: 'One line of the bank, several postings.' },
    MANY_TO_ONE: { description: 'Several lines of the bank, one posting.' },
    CANCELLED: { description: 'A journal and the one that reversed it: the bank knows neither.' },
  },
});

@ObjectType({ description: 'A movement the bank tells of.' })
export class BankLine {
  @Field(() => ID) id: string;
  @Field(() => BusinessDateScalar) onDay: BusinessDate;
  @Field() text: string;
  @Field(() => RupiahScalar, { description: 'Above zero came in, below went out.' }) amount: number;
  @Field(() => RupiahScalar, { nullable: true, description: 'After it; null where the bank does not say.' })
  balance: number | null;
  @Field({ description: 'Of the statement it came with.' }) statementNumber: string;
  @Field({ description: 'The books answer it.' }) isMatched: boolean;
  @Field(() => ID, { nullable: true, description: 'The voucher that was written for it and is not declined.' })
  manualJournalId: string | null;
  @Field(() => String, { nullable: true, description: 'Number and state of that voucher stand in the books.' })
  manualJournalNumber: string | null;
}

@ObjectType({ description: 'Movements the bank tells of, oldest first.' })
export class BankLineConnection extends Connection(BankLine) {}

@ObjectType({ description: 'A movement of a bank account in the books.' })
export class BankPosting {
  @Field(() => ID, { description: 'Journal and line.' }) id: string;
  @Field(() => ID) journalId: string;
  @Field() journalNumber: string;
  @Field(() => BusinessDateScalar) bookedOn: BusinessDate;
  @Field() text: string;
  @Field(() => RupiahScalar, { description: 'Above zero came in, below went out.' }) amount: number;
  @Field(() => LedgerAccount) counterAccount: LedgerAccount;
  line: number;
  reversesId: string | null;
}

@ObjectType({ description: 'Movements of a bank account in the books, oldest first.' })
export class BankPostingConnection extends Connection(BankPosting) {}

@ObjectType({ description: 'Lines of the bank and postings of the books that are the same money.' })
export class BankMatch {
  readonly __typename: 'BankMatch';
  @Field(() => ID) id: string;
  @Field(() => RupiahScalar) amount: number;
  @Field() matchedByName: string;
  @Field(() => DateTimeScalar) matchedAt: string;
  @Field(() => [BankLine]) lines: BankLine[];
  @Field(() => [BankPosting]) postings: BankPosting[];
}

@ObjectType({ description: 'What was matched, newest first.' })
export class BankMatchConnection extends Connection(BankMatch) {}

@ObjectType({ description: 'Lines and postings that may be the same money.' })
export class BankMatchProposal {
  @Field(() => BankMatchKind) kind: BankMatchKind;
  @Field({ description: 'Nothing else fits as well.' }) isSure: boolean;
  @Field(() => [BankLine]) lines: BankLine[];
  @Field(() => [BankPosting]) postings: BankPosting[];
}

/** What a voucher for a line is, once it was handed in. */
@ObjectType({ description: 'The voucher that was written for a line of the bank.' })
export class BankLineBooked {
  readonly __typename: 'BankLineBooked';
  @Field(() => BankLine) line: BankLine;
  @Field(() => ManualJournal, { description: 'POSTED and matched, or PROPOSED: then a second person decides.' })
  manualJournal: ManualJournal;
}

/** A row of `banking.line l` beside `banking.statement s` and, where there is one, `ledger.manual_journal w`. */
export const BANK_LINE = /* sql */ `
  json_build_object('id', l.id, 'onDay', l.on_day, 'text', l.text, 'amount', l.amount, 'balance', l.balance, 'statementNumber', s.number,
    'isMatched', l.match_id is not null, 'manualJournalId', case when w.state <> 'DECLINED' then w.id end,
    'manualJournalNumber', case when w.state <> 'DECLINED' then w.number end)
`;
export const BESIDE_LINE = /* sql */ `
  join banking.statement s on s.tenant_id = $1 and s.id = l.statement_id
  left join ledger.manual_journal w on w.tenant_id = $1 and w.id = l.manual_journal_id
`;

/** A row of `ledger.posting p` as the account `$2` sees it, beside its journal `j` and the other account `k`. */
export const BANK_POSTING = /* sql */ `
  json_build_object('id', p.journal_id || ':' || p.line, 'journalId', p.journal_id, 'journalNumber', ledger.journal_number(p.journal_id, p.booked_on),
    'bookedOn', p.booked_on, 'text', coalesce(p.text, j.text), 'line', p.line, 'reversesId', j.reverses_id,
    'amount', case when p.debit_account_id = $2 then p.amount else -p.amount end, 'counterAccount', ${accountJson('k')})
`;
export const BESIDE_POSTING = /* sql */ `
  join ledger.journal j on j.tenant_id = $1 and j.booked_on = p.booked_on and j.id = p.journal_id
  join ledger.account k on k.tenant_id = $1 and k.id = case when p.debit_account_id = $2 then p.credit_account_id else p.debit_account_id end
`;
