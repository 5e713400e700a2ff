import { BusinessDateRange, Connection, DateTimeScalar } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';

@ObjectType({ description: 'Who did it.' })
export class AuditActor {
  @Field(() => ID, { description: 'For filters: the id of a person, else the kind.' }) key: string;
  @Field({ description: '`person`, `apiKey`, `system` (the house itself: clock and events) or `anonymous`.' })
  kind: string;
  @Field(() => String, { nullable: true, description: 'As the person was called then.' }) name: string | null;
}

@ObjectType({ description: 'One field that changed.' })
export class AuditChange {
  @Field({ description: 'A path where it lies deeper, lists counted from one: `lines.1.quantity`.' }) field: string;
  @Field(() => String, {
    nullable: true,
    description: 'As text; ids of known things by their names, numbers of persons masked. Null where there was none.',
  })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'As `before`.' }) after: string | null;
  @Field({ description: 'A secret: that it changed is told, its values never.' }) isHidden: boolean;
}

@ObjectType({
  description: 'One write: who did what to which thing, when and why. A link of the hash chain, never edited.',
})
export class AuditEntry {
  @Field(() => ID, { description: 'Its number in the chain of the cooperative.' }) id: string;
  @Field(() => DateTimeScalar) at: string;
  @Field() actor: AuditActor;
  @Field({ description: '`domain.verb`, such as `orders.cancel`.' }) action: string;
  @Field({ description: 'Kind of the thing, such as `order`.' }) subject: string;
  @Field(() => ID) subjectId: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name or number of the thing, also of one that is gone; null where none is known.',
  })
  subjectLabel: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => [AuditChange], { description: 'At most sixty.' }) changes: AuditChange[];
  @Field({ description: 'There are more changes than are told here.' }) isCut: boolean;
}

@ObjectType({ description: 'A page of the audit trail, newest first.' })
export class AuditEntryConnection extends Connection(AuditEntry) {}

@ObjectType({ description: 'What occurs in the audit trail of this cooperative, for filters.' })
export class AuditChoices {
  @Field(() => [String]) actions: string[];
  @Field(() => [String], { description: 'Kinds of things.' }) subjects: string[];
  @Field(() => [AuditActor], { description: 'By name, at most two hundred.' }) actors: AuditActor[];
}

@InputType({ description: 'Which writes; what is absent does not matter.' })
export class AuditFilter {
  @Field(() => BusinessDateRange, { nullable: true, description: 'Days in the zone of the cooperative.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BusinessDateRange)
  writtenOn?: BusinessDateRange | null;

  @Field(() => ID, { nullable: true, description: '`AuditActor.key`.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'One of `AuditChoices.actions`.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'One of `AuditChoices.subjects`.' })
  @IsOptional()
  @Matches(/^[a-zA-Z]{1,60}$/)
  subject?: string | null;

  @Field(() => ID, { nullable: true, description: 'One thing; quickest together with its kind.' })
  @IsOptional()
  @IsUUID()
  subjectId?: string | null;
}
