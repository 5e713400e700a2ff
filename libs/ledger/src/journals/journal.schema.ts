import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateRange, BusinessDateScalar, Connection, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { accountJson, LedgerAccount } from '../accounts/account.schema.js';
import { JournalKind } from './journal-kind.js';

@ObjectType({ description: 'One debit, one credit, one amount above zero: balanced by itself.' })
export class Posting {
  @Field(() => ID) id: string;
  @Field(() => LedgerAccount) debitAccount: LedgerAccount;
  @Field(() => LedgerAccount) creditAccount: LedgerAccount;
  @Field(() => RupiahScalar) amount: number;
  @Field(() => String, { nullable: true }) text: string | null;
}

/** SQL makes it with `journalJson`; what leads to other journals and requests is answered by JournalsResolver. */
@ObjectType({ description: 'A journal (jurnal): a group of postings; never changed, at most reversed once.' })
export class Journal {
  @Field(() => ID) id: string;
  @Field({ description: 'Human number in the cooperative, such as `JU-261121-3K7QM2X`.' }) number: string;
  @Field(() => JournalKind) kind: JournalKind;
  @Field() text: string;
  @Field(() => String, { nullable: true, description: 'What caused it, such as `order:<id>`.' }) reference:
    string | null;
  @Field(() => BusinessDateScalar) bookedOn: BusinessDate;
  @Field(() => BusinessDateScalar) valueOn: BusinessDate;
  @Field(() => String, { nullable: true, description: 'Name as recorded when posted; null for the system.' })
  actorName: string | null;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => RupiahScalar, { description: 'Sum of its postings.' }) total: number;
  @Field(() => [Posting]) postings: Posting[];
  reversesId: string | null;
  reversedById: string | null;
  pendingReversalId: string | null;
}

@ObjectType({ description: 'Journals, newest first.' })
export class JournalConnection extends Connection(Journal) {}

@InputType({ description: 'Narrows a list of journals; absent means all.' })
export class JournalFilter {
  @Field(() => BusinessDateRange, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BusinessDateRange)
  bookedOn?: BusinessDateRange | null;

  @Field(() => ID, { nullable: true, description: 'On either side of one of its postings.' })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;

  @Field(() => [JournalKind], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsEnum(JournalKind, { each: true })
  kinds?: JournalKind[] | null;

  @Field(() => String, { nullable: true, description: 'In number, text or reference.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;
}

/** The columns of `ledger.journal j` as a Journal, its postings included; one row each. */
export const JOURNAL_COLUMNS = /* sql */ `
  json_build_object(
    'id', j.id, 'number', ledger.journal_number(j.id, j.booked_on), 'kind', j.kind, 'text', j.text, 'reference', j.reference,
    'bookedOn', j.booked_on, 'valueOn', j.value_on, 'actorName', j.actor_name, 'createdAt', j.created_at,
    'total', lines.total, 'postings', lines.postings, 'reversesId', j.reverses_id,
    'reversedById', (select r.id from ledger.journal r where r.tenant_id = $1 and r.reverses_id = j.id),
    'pendingReversalId', (select q.id from ledger.reversal_request q where q.tenant_id = $1 and q.journal_id = j.id and q.state = 'REQUESTED'))
`;

export const JOURNAL_LINES = /* sql */ `
  cross join lateral (
    select sum(p.amount)::bigint as total,
           json_agg(json_build_object('id', p.journal_id || ':' || p.line, 'amount', p.amount, 'text', p.text,
                                      'debitAccount', ${accountJson('d')}, 'creditAccount', ${accountJson('k')}) order by p.line) as postings
      from ledger.posting p
      join ledger.account d on d.tenant_id = $1 and d.id = p.debit_account_id
      join ledger.account k on k.tenant_id = $1 and k.id = p.credit_account_id
     where p.tenant_id = $1 and p.booked_on = j.booked_on and p.journal_id = j.id) lines
`;
