import { Injectable } from '@nestjs/common';
import { Clock, compareDates, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { Config, PrivateFiles, type KeptFile, type TenantId, type TenantState } from '@lumbung/platform';
import { DOCUMENTS } from '../documents/document-files.js';
import type { Document } from '../documents/document.schema.js';
import { CooperativeState } from './cooperative.enums.js';
import type { Cooperative, CooperativeRegistration, Officer, VerificationBadge } from './cooperative.schema.js';
import { isOpenAt } from './opening-hours.js';

/** What `cooperatives.directory` keeps ready of a cooperative. */
export type CooperativeCard = Omit<Cooperative, 'state' | 'verification' | 'isOpenNow' | 'shopUrl' | 'registration'>;

/** What `cooperatives.papers_json` answers. */
export type CooperativePapers = Omit<CooperativeRegistration, 'documents'> & {
  officers: Officer[];
  documents: (Omit<Document, 'url'> & KeptFile)[];
};

/** One row of a statement that reads cooperatives: `CARD_COLUMNS`, and papers where the reader may see them. */
export interface CooperativeRow {
  readonly state: TenantState;
  readonly card: CooperativeCard;
  readonly badge: VerificationBadge | null;
  readonly papers?: CooperativePapers | null;
}

/** Columns of CooperativeRow without papers; needs the directory as `d`, and the tenant's state beside it. */
export const CARD_COLUMNS = `d.card, case when d.verified_by is not null then
  json_build_object('councilName', d.verified_by, 'verifiedOn', d.verified_on, 'validUntil', d.valid_until) end as badge`;

/** Makes the API's Cooperative out of a row: adds what depends on the moment and on the reader. */
@Injectable()
export class CooperativeView {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly files: PrivateFiles,
  ) {}

  /** The papers, if the row brings them, are shown: the statement decides who sees them. */
  of({ card, state, badge, papers }: CooperativeRow): Cooperative {
    const zone = card.timeZone as CooperativeTimeZone;
    return {
      ...card,
      __typename: 'Cooperative',
      state: publicState(state),
      officers: papers?.officers ?? card.officers,
      verification: badge && compareDates(badge.validUntil as BusinessDate, this.clock.today(zone)) >= 0 ? badge : null,
      isOpenNow: isOpenAt(card.openingHours, this.clock.now(), zone),
      isAcceptingOrders: state === 'ACTIVE' && card.isAcceptingOrders,
      shopUrl: this.config.SHOP_URL.replace('{slug}', card.slug),
      registration: papers ? this.registrationOf(card.id as TenantId, papers) : null,
    };
  }

  documentsOf(tenant: TenantId, documents: CooperativePapers['documents']): Document[] {
    return documents.map(({ storeName, ...document }) => ({
      ...document,
      url: this.files.urlOf(DOCUMENTS, { ...document, storeName }, tenant),
    }));
  }

  private registrationOf(
    tenant: TenantId,
    { officers: _, documents, ...papers }: CooperativePapers,
  ): CooperativeRegistration {
    return { ...papers, documents: this.documentsOf(tenant, documents) };
  }
}

/** Submitted, returned and rejected ones are all drafts to the world. */
export function publicState(state: TenantState): CooperativeState {
  return state === 'ACTIVE' || state === 'SUSPENDED' ? CooperativeState[state] : CooperativeState.DRAFT;
}
