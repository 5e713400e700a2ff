import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  Address,
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  Image,
  PhoneNumberScalar,
  SlugScalar,
  UrlScalar,
} from '@lumbung/platform';
import { Document } from '../documents/document.schema.js';
import { CooperativeKind, CooperativeState, OfficerOffice, Weekday } from './cooperative.enums.js';

@ObjectType({ description: 'Someone in office (pengurus, pengawas); public by law.' })
export class Officer {
  @Field(() => ID) id: string;
  @Field() fullName: string;
  @Field(() => OfficerOffice) office: OfficerOffice;

  @Field(() => PhoneNumberScalar, {
    nullable: true,
    description: '[permission: cooperatives.read] Also for the council.',
  })
  phone: string | null;
}

@ObjectType({ description: 'When the shop is open on one day; a day may have several.' })
export class OpeningHours {
  @Field(() => Weekday) day: Weekday;
  @Field({ description: 'HH:MM local time.' }) opensAt: string;
  @Field({ description: 'HH:MM local time.' }) closesAt: string;
}

@ObjectType({ description: 'Where buyers fetch what they ordered.' })
export class PickupPoint {
  @Field(() => Address) address: Address;
  @Field(() => String, { nullable: true, description: 'Such as `Samping masjid, buka sampai 20.00`.' }) note:
    string | null;
}

@ObjectType({ description: 'The Dekopinda badge: who vouches for this cooperative and until when.' })
export class VerificationBadge {
  @Field() councilName: string;
  @Field(() => BusinessDateScalar) verifiedOn: string;
  @Field(() => BusinessDateScalar) validUntil: string;
}

@ObjectType({ description: 'Legal papers a council checks.' })
export class CooperativeRegistration {
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Date of the legal-entity approval.' })
  legalEntityOn: string | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'End of the NIK certificate.' })
  registrationValidUntil: string | null;
  @Field(() => String, { nullable: true, description: 'NPWP.' }) taxNo: string | null;
  @Field(() => String, { nullable: true, description: 'NIB.' }) businessNo: string | null;
  @Field(() => String, { nullable: true, description: 'Izin usaha simpan pinjam.' }) savingsLicenceNo: string | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Last RAT.' }) lastAnnualMeetingOn: string | null;
  @Field(() => [Document], { description: 'Newest first, at most 100.' }) documents: Document[];
}

@ObjectType({ description: 'A cooperative as the public sees it; marked fields only for its staff and the council.' })
export class Cooperative {
  /** Names the type inside result unions, since this is a plain read model. */
  readonly __typename? = 'Cooperative' as const;

  @Field(() => ID) id: string;
  @Field(() => SlugScalar) slug: string;
  @Field() name: string;
  @Field(() => CooperativeKind) kind: CooperativeKind;
  @Field(() => CooperativeState) state: CooperativeState;
  @Field({ description: 'Nomor badan hukum.' }) legalEntityNo: string;
  @Field(() => String, { nullable: true, description: 'NIK koperasi.' }) cooperativeRegistrationNo: string | null;
  @Field(() => Address) address: Address;
  @Field(() => [Officer]) officers: Officer[];

  @Field(() => VerificationBadge, { nullable: true, description: 'Null until verified, or after expiry.' })
  verification: VerificationBadge | null;

  @Field(() => String, { nullable: true, description: 'One line under the name.' }) tagline: string | null;
  @Field(() => String, { nullable: true, description: 'The story of the cooperative, plain text.' }) about:
    string | null;
  @Field(() => Image, { nullable: true }) logo: Image | null;
  @Field({ description: 'Colour as #rrggbb, contrast-checked when saved.' }) accent: string;
  @Field({ description: 'IANA name, such as Asia/Jakarta.' }) timeZone: string;
  @Field(() => PhoneNumberScalar, { nullable: true }) phone: string | null;
  @Field(() => PhoneNumberScalar, { nullable: true }) whatsapp: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => [OpeningHours], { description: 'Monday first; empty when the cooperative has not said.' })
  openingHours: OpeningHours[];
  @Field({ description: 'Whether one of the opening hours contains this moment.' }) isOpenNow: boolean;
  @Field({ description: 'Active, and its staff has not paused the shop.' }) isAcceptingOrders: boolean;
  @Field(() => PickupPoint, { nullable: true }) pickupPoint: PickupPoint | null;
  @Field({ description: 'Charges VAT (PKP).' }) isTaxable: boolean;
  @Field(() => UrlScalar, { description: 'Of the public shop.' }) shopUrl: string;
  @Field(() => DateTimeScalar) createdAt: string;

  @Field(() => CooperativeRegistration, {
    nullable: true,
    description: '[permission: cooperatives.read] Papers beyond the public ones; also for the council.',
  })
  registration: CooperativeRegistration | null;
}

@ObjectType({ description: 'A page of cooperatives.' })
export class CooperativeConnection extends Connection(Cooperative) {}
