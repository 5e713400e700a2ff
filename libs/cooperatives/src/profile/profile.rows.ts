import { newId } from '@lumbung/kernel';
import type { PlatformTx, Tx } from '@lumbung/platform';
import { WEEKDAYS, type CooperativeKind } from './cooperative.enums.js';
import type { LegalNumberField, OfficerInput, OpeningHoursInput } from './profile.schema.js';

/** A row of `cooperatives.profile` as statements read it. */
export interface ProfileRow {
  name: string;
  kind: CooperativeKind;
  legalEntityNo: string;
  legalEntityOn: string | null;
  cooperativeRegistrationNo: string | null;
  registrationValidUntil: string | null;
  taxNo: string | null;
  businessNo: string | null;
  savingsLicenceNo: string | null;
  lastAnnualMeetingOn: string | null;
  street: string;
  landmark: string | null;
  regionCode: string;
  postalCode: string | null;
  tagline: string | null;
  about: string | null;
  logoMediaId: string | null;
  accent: string;
  phone: string | null;
  whatsapp: string | null;
  email: string | null;
  pickupStreet: string | null;
  pickupLandmark: string | null;
  pickupRegionCode: string | null;
  pickupPostalCode: string | null;
  pickupNote: string | null;
  isTaxable: boolean;
  isAcceptingOrders: boolean;
}

/** The columns of ProfileRow, in one order for reading and writing. */
export const PROFILE_FIELDS = [
  'name',
  'kind',
  'legalEntityNo',
  'legalEntityOn',
  'cooperativeRegistrationNo',
  'registrationValidUntil',
  'taxNo',
  'businessNo',
  'savingsLicenceNo',
  'lastAnnualMeetingOn',
  'street',
  'landmark',
  'regionCode',
  'postalCode',
  'tagline',
  'about',
  'logoMediaId',
  'accent',
  'phone',
  'whatsapp',
  'email',
  'pickupStreet',
  'pickupLandmark',
  'pickupRegionCode',
  'pickupPostalCode',
  'pickupNote',
  'isTaxable',
  'isAcceptingOrders',
] as const satisfies readonly (keyof ProfileRow)[];

const column = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const SELECTED = PROFILE_FIELDS.map((field) => `${column(field)} as "${field}"`).join(', ');

// Whether a review holds the papers is read with the row that every change locks: no change slips in between.
export const LOCK_PROFILE = `select ${SELECTED}, papers_handed_in_at is not null as "isUnderReview"
  from cooperatives.profile where tenant_id = $1 for update`;

export const UPDATE_PROFILE = `update cooperatives.profile
  set ${PROFILE_FIELDS.map((field, index) => `${column(field)} = $${index + 2}`).join(', ')} where tenant_id = $1`;

const INSERT_OFFICERS = `
  insert into cooperatives.officer (tenant_id, id, position, full_name, office, phone)
  select $1, id, position, full_name, office, phone
    from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) with ordinality as o (id, full_name, office, phone, position)`;

const INSERT_HOURS = `
  insert into cooperatives.opening_hours (tenant_id, day, opens_at, closes_at)
  select $1, day, opens_at, closes_at from unnest($2::smallint[], $3::time[], $4::time[]) as h (day, opens_at, closes_at)`;

export function officerValues(officers: readonly OfficerInput[]): unknown[] {
  return [
    officers.map(() => newId()),
    officers.map((it) => it.fullName.trim()),
    officers.map((it) => it.office),
    officers.map((it) => it.phone ?? null),
  ];
}

export async function insertOfficersAtSignUp(tx: PlatformTx, officers: readonly OfficerInput[]): Promise<void> {
  await tx.rows(INSERT_OFFICERS, [tx.tenantId, ...officerValues(officers)]);
}

export async function replaceOfficers(tx: Tx, officers: readonly OfficerInput[]): Promise<void> {
  await tx.rows('delete from cooperatives.officer where tenant_id = $1');
  await tx.rows(INSERT_OFFICERS, officerValues(officers));
}

export async function replaceHours(tx: Tx, hours: readonly OpeningHoursInput[]): Promise<void> {
  await tx.rows('delete from cooperatives.opening_hours where tenant_id = $1');
  await tx.rows(INSERT_HOURS, [
    hours.map((it) => WEEKDAYS.indexOf(it.day) + 1),
    hours.map((it) => it.opensAt),
    hours.map((it) => it.closesAt),
  ]);
}

// The second value is the name in the spelling that searches compare (normaliseSearch).
export const PUBLISH_PROFILE = `select cooperatives.publish_profile($1, $2) as taken /* tenant_id = $1 */`;

export interface Published {
  /** The field whose number another cooperative holds; then nothing was published. */
  readonly taken: LegalNumberField | null;
}
