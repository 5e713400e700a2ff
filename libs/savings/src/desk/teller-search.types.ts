import { MemberStatus } from '@lumbung/membership';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SavingsAccount } from '../accounts/account.types.js';

@ObjectType({ description: 'A member as the desk sees him: who he is, and everything he has here.' })
export class TellerMember {
  @Field(() => ID) id: string;
  @Field({ description: 'Nomor anggota.' }) memberNo: string;
  @Field() fullName: string;
  @Field(() => MemberStatus) status: MemberStatus;
  @Field(() => String, { nullable: true }) phoneMasked: string | null;
  @Field(() => [SavingsAccount], { description: 'Those that are open: shares first.' }) accounts: SavingsAccount[];
  @Field(() => ID, { nullable: true, description: 'The account that was asked for by its number.' })
  askedAccountId: string | null;
}
