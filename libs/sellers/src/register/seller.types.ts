import {
  Address,
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  Image,
  PhoneNumberScalar,
  SlugScalar,
} from '@lumbung/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SellerState } from './seller-state.js';

@ObjectType({ description: 'One step of a seller.' })
export class SellerStateChange {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => SellerState, { nullable: true }) fromState: SellerState | null;
  @Field(() => SellerState) toState: SellerState;
  @Field() actorName: string;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType({ description: 'Who sells through the cooperative (penjual UMKM, penitip), for its staff and himself.' })
export class Seller {
  readonly __typename: 'Seller';

  @Field(() => ID) id: string;
  @Field(() => SlugScalar) slug: string;
  @Field({ description: 'Of the business.' }) name: string;
  @Field({ description: 'What he makes or sells, such as `Kue basah`.' }) goodsKind: string;
  @Field(() => String, { nullable: true, description: 'What shoppers read about him.' }) story: string | null;
  @Field(() => SellerState) state: SellerState;
  @Field() stateLabel: string;
  @Field(() => [SellerState], { description: 'Where he can be led now.' }) allowedStates: SellerState[];
  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'First day as a seller; null while he waits, and for one who was refused.',
  })
  sinceOn: string | null;
  @Field({ description: 'Registered for value added tax (PKP): his goods are sold with PPN.' }) isPkp: boolean;
  @Field({ description: 'Whether he has an account and thereby his own pages.' }) hasAccount: boolean;
  @Field(() => ID, { nullable: true, description: 'His line in the member register.' }) memberId: string | null;
  @Field(() => String, { nullable: true }) memberNo: string | null;
  @Field(() => String, { nullable: true, description: 'Nomor Induk Berusaha, 13 digits.' }) nib: string | null;
  @Field(() => String, { nullable: true }) pirtNo: string | null;
  @Field(() => String, { nullable: true }) halalCertificateNo: string | null;
  @Field({ description: 'See revealSellerData.' }) phoneMasked: string;
  @Field(() => Address) address: Address;
  @Field(() => String, { nullable: true }) bankName: string | null;
  @Field(() => String, { nullable: true }) bankHolder: string | null;
  @Field(() => String, { nullable: true }) bankAccountMasked: string | null;
  @Field(() => String, { nullable: true, description: 'NIK KTP.' }) nationalIdMasked: string | null;
  @Field(() => String, { nullable: true }) npwpMasked: string | null;
  @Field(() => Image, { nullable: true }) photo: Image | null;
  @Field(() => DateTimeScalar) appliedAt: string;
  @Field(() => [SellerStateChange], { description: 'Newest first, bounded to the last 50.' })
  stateHistory: SellerStateChange[];
}

@ObjectType({ description: 'A page of sellers.' })
export class SellerConnection extends Connection(Seller) {}

@ObjectType({ description: 'A seller as shoppers see him.' })
export class SellerProfile {
  @Field(() => ID) id: string;
  @Field(() => SlugScalar) slug: string;
  @Field() name: string;
  @Field({ description: 'What he makes or sells.' }) goodsKind: string;
  @Field(() => String, { nullable: true }) story: string | null;
  @Field(() => BusinessDateScalar, { description: 'First day as a seller here.' }) sinceOn: string;
  @Field({ description: 'Village, district and city; the street stays private.' }) place: string;
  @Field(() => Image, { nullable: true }) photo: Image | null;
}

@ObjectType({ description: 'A page of sellers for shoppers.' })
export class SellerProfileConnection extends Connection(SellerProfile) {}

@ObjectType({ description: 'What is kept sealed of a seller, whole; the look is audited.' })
export class SellerData {
  readonly __typename: 'SellerData';
  @Field(() => ID) sellerId: string;
  @Field(() => PhoneNumberScalar) phone: string;
  @Field(() => String, { nullable: true }) bankAccountNo: string | null;
  @Field(() => String, { nullable: true }) nationalIdNo: string | null;
  @Field(() => String, { nullable: true }) npwp: string | null;
}
