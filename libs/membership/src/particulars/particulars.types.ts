import { BusinessDateScalar } from '@lumbung/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const Sex = { FEMALE: 'FEMALE', MALE: 'MALE' } as const;
export type Sex = keyof typeof Sex;
registerEnumType(Sex, { name: 'Sex', description: 'PEREMPUAN, LAKI-LAKI; as on the identity card.' });

export const NationalIdConcern = {
  NOT_SIXTEEN_DIGITS: 'NOT_SIXTEEN_DIGITS',
  UNKNOWN_REGION: 'UNKNOWN_REGION',
  IMPOSSIBLE_BIRTH_DATE: 'IMPOSSIBLE_BIRTH_DATE',
  DEMONSTRATION_NUMBER: 'DEMONSTRATION_NUMBER',
  BIRTH_DATE_DIFFERS: 'BIRTH_DATE_DIFFERS',
  SEX_DIFFERS: 'SEX_DIFFERS',
  REGENCY_DIFFERS: 'REGENCY_DIFFERS',
} as const;
export type NationalIdConcern = keyof typeof NationalIdConcern;
registerEnumType(NationalIdConcern, {
  name: 'NationalIdConcern',
  description:
    'Why an officer should look at the identity card again. Never a refusal: cards with mistakes exist, and people move.',
});

@ObjectType({ description: 'Where a member wants to be paid.' })
export class MemberBankAccount {
  @Field() bankName: string;
  @Field() holderName: string;
  @Field({ description: 'The last four digits; see revealMemberParticulars.' }) accountNoMasked: string;
}

@ObjectType({
  description: 'What the register knows of the person. Numbers of papers are kept sealed and shown masked.',
})
export class MemberParticulars {
  @Field(() => String, { nullable: true }) birthPlace: string | null;
  @Field(() => BusinessDateScalar, { nullable: true }) birthOn: string | null;
  @Field(() => Sex, { nullable: true }) sex: Sex | null;
  @Field(() => String, { nullable: true }) occupation: string | null;
  @Field(() => String, { nullable: true, description: 'NIK KTP, the last four digits.' }) nationalIdNoMasked:
    string | null;
  @Field(() => String, { nullable: true, description: 'Nomor KK, the last four digits.' }) familyCardNoMasked:
    string | null;
  @Field(() => String, { nullable: true, description: 'NPWP, the last four digits.' }) taxNoMasked: string | null;
  @Field({ description: "Whether the mother's maiden name is known; it is shown only by revealMemberParticulars." })
  hasMothersMaidenName: boolean;
  @Field(() => String, { nullable: true }) employer: string | null;
  @Field(() => String, { nullable: true, description: 'Number on the payroll of the employer.' }) payrollNo:
    string | null;
  @Field(() => MemberBankAccount, { nullable: true }) bankAccount: MemberBankAccount | null;
  @Field(() => [NationalIdConcern], { description: 'What does not fit together; empty when all is well.' })
  nationalIdConcerns: NationalIdConcern[];
}

@ObjectType({ description: 'The sealed numbers, whole; the look is audited.' })
export class RevealedParticulars {
  readonly __typename: 'RevealedParticulars';
  @Field(() => ID) memberId: string;
  @Field(() => String, { nullable: true }) nationalIdNo: string | null;
  @Field(() => String, { nullable: true }) familyCardNo: string | null;
  @Field(() => String, { nullable: true }) taxNo: string | null;
  @Field(() => String, { nullable: true }) mothersMaidenName: string | null;
  @Field(() => String, { nullable: true }) bankAccountNo: string | null;
}
