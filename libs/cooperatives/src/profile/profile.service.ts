import { Injectable } from '@nestjs/common';
import {
  Clock,
  collapseSpaces,
  compareDates,
  normaliseSearch,
  type BusinessDate,
  type CooperativeTimeZone,
} from '@lumbung/kernel';
import { cooperativeLegalDataChanged, cooperativeProfileUpdated } from '@lumbung/events';
import {
  currentContext,
  currentTenant,
  InvalidInput,
  RegionsService,
  TenantDatabase,
  type Tx,
} from '@lumbung/platform';
import { CooperativesPermission } from '../cooperatives.permissions.js';
import { isReadableAccent } from './accent.js';
import { CARD_COLUMNS, CooperativeView, type CooperativeRow } from './cooperative-view.js';
import type { Cooperative } from './cooperative.schema.js';
import { problemOfHours } from './opening-hours.js';
import {
  LOCK_PROFILE,
  PROFILE_FIELDS,
  PUBLISH_PROFILE,
  replaceHours,
  replaceOfficers,
  UPDATE_PROFILE,
  type ProfileRow,
  type Published,
} from './profile.rows.js';
import { CooperativeAlreadySignedUp, type UpdateCooperativeProfileInput } from './profile.schema.js';

/** What a council vouches for: it stands still during a review, and a change ends the badge. */
const VOUCHED_FOR = ['name', 'kind', 'legalEntityNo', 'cooperativeRegistrationNo'] as const;
const NEVER_EMPTY = ['name', 'kind', 'legalEntityNo', 'address', 'accent', 'isTaxable', 'isAcceptingOrders'] as const;
const NOT_IN_FUTURE = ['legalEntityOn', 'lastAnnualMeetingOn'] as const;

/** The cooperative's own side of its profile. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly regions: RegionsService,
    private readonly view: CooperativeView,
    private readonly clock: Clock,
  ) {}

  /**
   * The cooperative of this request as the reader may see it, in one statement; null before it has a profile. Staff
   * with cooperatives.read also sees the papers and the officers' phones.
   */
  async current(): Promise<Cooperative | null> {
    const seesPapers = currentContext()?.principal?.permissions.has(CooperativesPermission.Read) ?? false;
    const row = await this.db.readRow<Omit<CooperativeRow, 'state'>>(seesPapers ? FOR_STAFF : FOR_EVERYBODY);
    return row ? this.view.of({ ...row, state: currentTenant().state }) : null;
  }

  /**
   * Changes the profile and shows it at once, in shop and directory. Refuses with InvalidInput: an emptied field that
   * must stay, an unknown region, hours that overlap, an accent on which white cannot be read (contrast below 4.5), an
   * unknown logo, a date in the future, legal data while a council reviews them. Refuses with
   * CooperativeAlreadySignedUp when another cooperative holds one of the numbers. After verification, another name,
   * kind or number ends the badge. Formats of numbers are not checked here: see the hints of the onboarding checklist.
   */
  async update(input: UpdateCooperativeProfileInput): Promise<Cooperative | CooperativeAlreadySignedUp | InvalidInput> {
    const problem = (await this.problemOf(input)) ?? this.problemOfDates(input);
    if (problem) return problem;
    const refusal = await this.db.transaction((tx) => this.change(tx, input));
    return refusal ?? ((await this.current()) as Cooperative);
  }

  private async change(
    tx: Tx,
    input: UpdateCooperativeProfileInput,
  ): Promise<CooperativeAlreadySignedUp | InvalidInput | undefined> {
    const { isUnderReview, ...before } = await tx.rowOrFail<ProfileRow & { isUnderReview: boolean }>(LOCK_PROFILE);
    const after: ProfileRow = { ...before, ...columnsOf(input) };
    const changed = PROFILE_FIELDS.filter((field) => before[field] !== after[field]);
    const vouched = VOUCHED_FOR.filter((field) => changed.includes(field));
    if (isUnderReview && vouched.length > 0) return new InvalidInput('cooperatives.underReview', vouched[0] ?? null);
    if (after.logoMediaId && changed.includes('logoMediaId') && !(await this.knowsPicture(tx, after.logoMediaId))) {
      return new InvalidInput('cooperatives.mediaUnknown', 'logoMediaId');
    }

    await tx.rows(
      UPDATE_PROFILE,
      PROFILE_FIELDS.map((field) => after[field]),
    );
    if (input.officers) await replaceOfficers(tx, input.officers);
    if (input.openingHours !== undefined) await replaceHours(tx, input.openingHours ?? []);
    const { taken } = await tx.rowOrFail<Published>(PUBLISH_PROFILE, [normaliseSearch(after.name)]);
    if (taken) return new CooperativeAlreadySignedUp(taken);

    const replaced = [input.officers && 'officers', input.openingHours !== undefined && 'openingHours'].filter(Boolean);
    tx.audit({
      action: 'cooperatives.edit',
      subject: 'cooperative',
      subjectId: tx.tenantId,
      before: only(before, changed),
      after: { ...only(after, changed), ...(replaced.length > 0 && { replaced }) },
    });
    const { name, isTaxable, isAcceptingOrders, whatsapp } = after;
    tx.emit(cooperativeProfileUpdated({ name, isTaxable, isAcceptingOrders, whatsapp }));
    if (vouched.length > 0) tx.emit(cooperativeLegalDataChanged({ changed: vouched }));
    return undefined;
  }

  private async knowsPicture(tx: Tx, mediaId: string): Promise<boolean> {
    return (
      (await tx.row('select 1 as found from platform.media where tenant_id = $1 and id = $2', [mediaId])) !== undefined
    );
  }

  private async problemOf(input: UpdateCooperativeProfileInput): Promise<InvalidInput | undefined> {
    const emptied = NEVER_EMPTY.find((field) => input[field] === null);
    if (emptied) return new InvalidInput('cooperatives.required', emptied);
    if (input.accent && !isReadableAccent(input.accent))
      return new InvalidInput('cooperatives.accentTooLight', 'accent');
    const wrongHours = problemOfHours(input.openingHours ?? []);
    if (wrongHours !== undefined) return new InvalidInput('cooperatives.openingHours', `openingHours.${wrongHours}`);
    return (
      (input.address ? await this.regions.problemOf(input.address) : undefined) ??
      (input.pickupPoint ? await this.regions.problemOf(input.pickupPoint.address, 'pickupPoint.address') : undefined)
    );
  }

  private problemOfDates(input: UpdateCooperativeProfileInput): InvalidInput | undefined {
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    const future = NOT_IN_FUTURE.find((field) => input[field] && compareDates(input[field] as BusinessDate, today) > 0);
    return future ? new InvalidInput('cooperatives.dateInFuture', future) : undefined;
  }
}

const FOR_EVERYBODY = `select ${CARD_COLUMNS} from cooperatives.directory d where d.id = $1 /* tenant_id = $1 */`;

const FOR_STAFF = `select ${CARD_COLUMNS}, cooperatives.papers_json($1) as papers
  from cooperatives.directory d where d.id = $1 /* tenant_id = $1 */`;

/** The input's fields as columns; absent ones are left out, so that they stay. */
function columnsOf(input: UpdateCooperativeProfileInput): Partial<ProfileRow> {
  const { address, officers: _, openingHours: __, pickupPoint, accent, name, legalEntityNo, ...plain } = input;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  return {
    ...given,
    ...(name && { name: collapseSpaces(name) }),
    ...(legalEntityNo && { legalEntityNo: legalEntityNo.trim() }),
    ...(accent && { accent: accent.toLowerCase() }),
    ...(address && {
      street: collapseSpaces(address.street),
      landmark: address.landmark ?? null,
      regionCode: address.regionCode,
      postalCode: address.postalCode ?? null,
    }),
    ...(pickupPoint !== undefined && {
      pickupStreet: pickupPoint?.address.street ?? null,
      pickupLandmark: pickupPoint?.address.landmark ?? null,
      pickupRegionCode: pickupPoint?.address.regionCode ?? null,
      pickupPostalCode: pickupPoint?.address.postalCode ?? null,
      pickupNote: pickupPoint?.note ?? null,
    }),
  };
}

function only(row: ProfileRow, fields: readonly (keyof ProfileRow)[]): Partial<ProfileRow> {
  return Object.fromEntries(fields.map((field) => [field, row[field]]));
}
