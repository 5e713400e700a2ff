import {
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  InvalidInput,
  resultUnion,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { RegisterKind } from './register-kind.js';

@ObjectType({ description: 'What the columns of a book are called; a null column the book does not have.' })
export class RegisterColumns {
  @Field() title: string;
  @Field(() => String, { nullable: true }) who: string | null;
  @Field(() => String, { nullable: true }) party: string | null;
  @Field() subject: string;
  @Field(() => String, { nullable: true }) body: string | null;
  @Field(() => String, { nullable: true }) followUp: string | null;
}

@ObjectType({
  description: 'A line of a book that is written by hand. Never changed: a wrong one is answered by another.',
})
export class RegisterEntry {
  readonly __typename: 'RegisterEntry';
  @Field(() => ID) id: string;
  @Field(() => RegisterKind) kind: RegisterKind;
  @Field(() => Int, { description: 'Its number in the book.' }) number: number;
  @Field(() => BusinessDateScalar) happenedOn: string;
  @Field(() => String, { nullable: true }) who: string | null;
  @Field(() => String, { nullable: true }) party: string | null;
  @Field() subject: string;
  @Field(() => String, { nullable: true }) body: string | null;
  @Field(() => String, { nullable: true }) followUp: string | null;
  @Field(() => DateTimeScalar) writtenAt: string;
  @Field() writtenByName: string;
  @Field(() => Int, { nullable: true, description: 'The line it corrects.' }) correctsNumber: number | null;
  @Field(() => Int, { nullable: true, description: 'The line that corrects it.' }) correctedByNumber: number | null;
}

@ObjectType({ description: 'A page of a book that is written by hand, newest first.' })
export class RegisterEntryConnection extends Connection(RegisterEntry) {}

@ObjectType({ description: 'A book that is written by hand.' })
export class Register {
  @Field(() => RegisterKind) kind: RegisterKind;
  @Field(() => RegisterColumns) columns: RegisterColumns;
  @Field(() => RegisterEntryConnection) entries: RegisterEntryConnection;
}

@InputType({ description: 'A line for a book; columns the book does not have stay empty.' })
export class WriteRegisterEntryInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => RegisterKind)
  @IsEnum(RegisterKind)
  kind: RegisterKind;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: today.' })
  @IsOptional()
  @IsString()
  happenedOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  who?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  party?: string | null;

  @Field()
  @IsString()
  @Matches(/\S/)
  @MaxLength(300)
  subject: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  body?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  followUp?: string | null;

  @Field(() => ID, { nullable: true, description: 'The line of the same book that this one corrects.' })
  @IsOptional()
  @IsUUID()
  correctsId?: string | null;
}

@ObjectType({
  implements: () => UserError,
  description: 'Another line corrects that one already; correct the later one.',
})
export class EntryCorrected extends UserError {
  @Field(() => Int) readonly correctedByNumber: number;

  constructor(correctedByNumber: number) {
    super('ENTRY_CORRECTED', { number: correctedByNumber });
    this.correctedByNumber = correctedByNumber;
  }
}

export const WriteRegisterEntryResult = resultUnion('WriteRegisterEntryResult', [
  RegisterEntry,
  EntryCorrected,
  InvalidInput,
]);
