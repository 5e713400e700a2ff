import { CooperativeKind, OfficerOffice } from '../profile/cooperative.enums.js';
import { DocumentKind } from '../documents/document.schema.js';
import { OnboardingItemKey } from './onboarding.schema.js';

/** What the steps of the cooperative itself are judged by. */
export interface OnboardingFacts {
  readonly kind: CooperativeKind;
  readonly legalEntityOn: string | null;
  readonly savingsLicenceNo: string | null;
  readonly hasShopProfile: boolean;
  readonly offices: readonly OfficerOffice[];
  readonly documentKinds: readonly DocumentKind[];
  /** Steps done in other domains, as their news told. */
  readonly done: readonly OnboardingItemKey[];
}

export interface Step {
  readonly key: OnboardingItemKey;
  readonly isRequired: boolean;
  readonly permission: string;
  readonly linkKey: string;
}

const step = (key: OnboardingItemKey, permission: string, linkKey: string, isRequired = false): Step => ({
  key,
  isRequired,
  permission,
  linkKey,
});

export const STEPS: readonly Step[] = [
  step(OnboardingItemKey.IDENTITY, 'cooperatives.edit', 'pengaturan.identitas', true),
  step(OnboardingItemKey.OFFICERS, 'cooperatives.edit', 'pengaturan.pengurus', true),
  step(OnboardingItemKey.DOCUMENTS, 'cooperatives.edit', 'pengaturan.dokumen', true),
  step(OnboardingItemKey.STAFF, 'identity.invite', 'pengaturan.tim'),
  step(OnboardingItemKey.SHOP_PROFILE, 'cooperatives.edit', 'pengaturan.toko'),
  step(OnboardingItemKey.PRODUCTS, 'catalog.edit', 'toko.produk'),
  step(OnboardingItemKey.MEMBERS, 'membership.edit', 'anggota'),
  step(OnboardingItemKey.DELIVERY, 'orders.configure', 'pengaturan.pengiriman'),
  step(OnboardingItemKey.PAYMENT, 'payments.configure', 'pengaturan.pembayaran'),
  step(OnboardingItemKey.VERIFICATION, 'cooperatives.submit', 'pengaturan.verifikasi'),
];

const BOARD = [OfficerOffice.CHAIR, OfficerOffice.SECRETARY, OfficerOffice.TREASURER, OfficerOffice.SUPERVISOR];
const PROOFS_OF_EXISTENCE = [DocumentKind.LEGAL_ENTITY_DECREE, DocumentKind.DEED_OF_ESTABLISHMENT];
const SAVINGS_KINDS = [CooperativeKind.SAVINGS_AND_LOANS, CooperativeKind.SHARIA_SAVINGS_AND_LOANS];

/**
 * Which steps are done. What a council checks is needed: date of the legal entity; chair, secretary, treasurer and a
 * supervisor (UU 25/1992: pengurus and pengawas), a sharia board in a KSPPS; the decree or the deed; and the licence,
 * with its paper, where saving and lending is the business (Permenkop 8/2023).
 */
export function stepsDone(facts: OnboardingFacts): ReadonlySet<OnboardingItemKey> {
  const savings = SAVINGS_KINDS.includes(facts.kind);
  const board =
    facts.kind === CooperativeKind.SHARIA_SAVINGS_AND_LOANS ? [...BOARD, OfficerOffice.SHARIA_BOARD] : BOARD;
  const done = new Set(facts.done);
  if (facts.legalEntityOn && (!savings || facts.savingsLicenceNo)) done.add(OnboardingItemKey.IDENTITY);
  if (board.every((office) => facts.offices.includes(office))) done.add(OnboardingItemKey.OFFICERS);
  const exists = PROOFS_OF_EXISTENCE.some((kind) => facts.documentKinds.includes(kind));
  if (exists && (!savings || facts.documentKinds.includes(DocumentKind.SAVINGS_LICENCE)))
    done.add(OnboardingItemKey.DOCUMENTS);
  if (facts.hasShopProfile) done.add(OnboardingItemKey.SHOP_PROFILE);
  return done;
}

/** The required steps that are still open. */
export function missingSteps(facts: OnboardingFacts): OnboardingItemKey[] {
  const done = stepsDone(facts);
  return STEPS.filter((it) => it.isRequired && !done.has(it.key)).map((it) => it.key);
}
