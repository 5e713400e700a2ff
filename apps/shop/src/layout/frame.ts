import type { BusinessDate, CooperativeTimeZone, PhoneNumber } from '@lumbung/kernel';
import type { StorefrontFragment } from '@lumbung/web-api';
import type { Visit } from '../http/visit.js';

/** What surrounds every page: who looks, and whose house it is. */
export interface Frame {
  readonly visit: Visit;
  /** The cooperative, or null on the platform's own site. */
  readonly shop: Storefront | null;
  /** What stands in the search box. */
  readonly search?: string;
}

/** The cooperative as its sign board shows it. */
export interface Storefront {
  readonly name: string;
  /** Such as 'Koperasi konsumen'. */
  readonly kind: string;
  readonly legalEntityNo: string;
  readonly cooperativeRegistrationNo: string | null;
  readonly address: string;
  readonly phone: PhoneNumber | null;
  readonly whatsapp: PhoneNumber | null;
  readonly officers: readonly Officer[];
  readonly verification: { readonly by: string; readonly on: BusinessDate } | null;
  readonly tagline: string | null;
  /** #rrggbb. */
  readonly accent: string;
  readonly timeZone: CooperativeTimeZone;
  readonly isAcceptingOrders: boolean;
  /** Not open to the public; its own staff looks at it. */
  readonly isPreview: boolean;
}

export interface Officer {
  readonly title: string;
  readonly name: string;
}

/** The order in which a sign board names them. */
const RANKS: readonly StorefrontFragment['officers'][number]['office'][] = [
  'CHAIR',
  'SECRETARY',
  'TREASURER',
  'MANAGER',
  'SUPERVISOR',
  'SHARIA_BOARD',
];

export function storefrontOf(cooperative: StorefrontFragment, { t }: Pick<Visit, 't'>): Storefront {
  return {
    name: cooperative.name,
    kind: t.kinds[cooperative.kind],
    legalEntityNo: cooperative.legalEntityNo,
    cooperativeRegistrationNo: cooperative.cooperativeRegistrationNo ?? null,
    address: cooperative.address.formatted,
    phone: cooperative.phone ?? null,
    whatsapp: cooperative.whatsapp ?? null,
    officers: [...cooperative.officers]
      .sort((one, other) => RANKS.indexOf(one.office) - RANKS.indexOf(other.office))
      .map(({ fullName, office }) => ({ title: t.offices[office], name: fullName })),
    verification: cooperative.verification && {
      by: cooperative.verification.councilName,
      on: cooperative.verification.verifiedOn,
    },
    tagline: cooperative.tagline ?? null,
    accent: cooperative.accent,
    timeZone: cooperative.timeZone as CooperativeTimeZone,
    isAcceptingOrders: cooperative.isAcceptingOrders,
    isPreview: cooperative.state !== 'ACTIVE',
  };
}

/** A frame around pages of a shop; a host without a shop is not found. */
export function shopFrame(
  visit: Visit,
  cooperative: StorefrontFragment | null | undefined,
  search?: string,
): ShopFrame {
  if (!cooperative) {
    throw new NoShop();
  }
  return { visit, shop: storefrontOf(cooperative, visit), search };
}

export type ShopFrame = Frame & { readonly shop: Storefront };

/** There is no shop the public may see under this host. */
export class NoShop extends Error {}
