import { formatDate, type BusinessDate } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  Connection,
  currentLocale,
  InvalidInput,
  PageArgs,
  resultUnion,
  UserError,
} from '@lumbung/platform';
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { MemberOffice, OfficeEndReason, officeLabel, OfficeNotice } from './office.js';

@ObjectType({ description: 'An office that a member holds or held, from a day until another.' })
export class OfficeTerm {
  readonly __typename: 'OfficeTerm';
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field() memberNo: string;
  @Field() memberName: string;
  @Field(() => MemberOffice) office: MemberOffice;
  @Field({ description: 'In the language of the request.' }) officeLabel: string;
  @Field(() => BusinessDateScalar) appointedOn: string;
  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'Its last day as planned; who is in office stays until it is ended.',
  })
  termEndsOn: string | null;
  @Field(() => String, { nullable: true, description: 'Decree or minutes of the appointment.' })
  reference: string | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Null: he is in office.' }) endedOn: string | null;
  @Field(() => OfficeEndReason, { nullable: true }) endReason: OfficeEndReason | null;
  @Field(() => String, { nullable: true, description: 'In the language of the request.' })
  endReasonLabel: string | null;
  @Field(() => String, { nullable: true, description: 'Decree or minutes of the end.' }) endReference: string | null;
  @Field(() => OfficeNotice, { nullable: true, description: 'Null: nothing is to be told.' })
  notice: OfficeNotice | null;
}

@ObjectType({ description: 'A page of offices in their order, the chair first; of one office the oldest first.' })
export class OfficeTermConnection extends Connection(OfficeTerm) {}

@ArgsType()
export class OfficeTermsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'With those that ended.' })
  @IsBoolean()
  withEnded: boolean;
}

@InputType({ description: 'An appointment; an old term is written down with its end.' })
export class AppointOfficerInput {
  @Field(() => ID, { description: 'Asked twice, he is appointed once.' })
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field(() => MemberOffice)
  @IsEnum(MemberOffice)
  office: MemberOffice;

  @Field(() => BusinessDateScalar)
  @IsString()
  appointedOn: string;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Its last day as planned.' })
  @IsOptional()
  @IsString()
  termEndsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Decree or minutes.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  reference?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Of an old term, with `endReason`.' })
  @IsOptional()
  @IsString()
  endedOn?: string | null;

  @Field(() => OfficeEndReason, { nullable: true, description: 'Of an old term, with `endedOn`.' })
  @IsOptional()
  @IsEnum(OfficeEndReason)
  endReason?: OfficeEndReason | null;
}

@InputType()
export class EndOfficeInput {
  @Field(() => ID, { description: 'Asked twice, it ends once.' })
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  officeTermId: string;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: today.' })
  @IsOptional()
  @IsString()
  endedOn?: string | null;

  @Field(() => OfficeEndReason, { description: 'MISTAKEN also strikes out a term that ended already.' })
  @IsEnum(OfficeEndReason)
  endReason: OfficeEndReason;

  @Field(() => String, { nullable: true, description: 'Decree or minutes.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  endReference?: string | null;
}

@ObjectType({
  implements: () => UserError,
  description: 'The member holds, or held, this office on some of those days.',
})
export class OfficeHeld extends UserError {
  @Field(() => BusinessDateScalar, { description: 'Since when.' }) readonly appointedOn: string;

  constructor(office: MemberOffice, appointedOn: string) {
    const locale = currentLocale();
    super('OFFICE_HELD', {
      label: officeLabel(office, locale),
      appointedOn: formatDate(appointedOn as BusinessDate, locale),
    });
    this.appointedOn = appointedOn;
  }
}

@ObjectType({ implements: () => UserError, description: 'It ended already.' })
export class OfficeEnded extends UserError {
  @Field(() => BusinessDateScalar) readonly endedOn: string;

  constructor(endedOn: string) {
    super('OFFICE_ENDED', { endedOn: formatDate(endedOn as BusinessDate, currentLocale()) });
    this.endedOn = endedOn;
  }
}

export const AppointOfficerResult = resultUnion('AppointOfficerResult', [OfficeTerm, OfficeHeld, InvalidInput]);
export const EndOfficeResult = resultUnion('EndOfficeResult', [OfficeTerm, OfficeEnded, InvalidInput]);
