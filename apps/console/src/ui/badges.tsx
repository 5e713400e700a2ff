import type { ReactNode } from 'react';
import type {
  CooperativeState,
  MemberStatus,
  OrderStatus,
  ParcelState,
  ProductState,
  StockState,
  VerificationState,
} from '@lumbung/web-api';
import { useCommonWords } from '../words/index.js';

export type Tone = 'plain' | 'good' | 'wait' | 'bad' | 'info';

/** A state in words, with a colour that says the same. */
export function Badge({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={tone === 'plain' ? 'badge' : `badge badge-${tone}`}>{children}</span>;
}

const ORDER: Record<OrderStatus, Tone> = {
  DRAFT: 'wait',
  AWAITING_PAYMENT: 'wait',
  NEW: 'info',
  PROCESSING: 'info',
  PARTLY_READY: 'info',
  READY_FOR_PICKUP: 'good',
  PARTLY_SHIPPED: 'info',
  PARTLY_HANDED_OVER: 'info',
  SHIPPED: 'good',
  ARRIVED: 'good',
  COMPLETED: 'plain',
  CANCELLED: 'bad',
};

export function OrderBadge({ status, label }: { readonly status: OrderStatus; readonly label: string }) {
  return <Badge tone={ORDER[status]}>{label}</Badge>;
}

const PARCEL: Record<ParcelState, Tone> = {
  PENDING: 'wait',
  PACKED: 'info',
  READY_FOR_PICKUP: 'good',
  SHIPPED: 'good',
  HANDED_OVER: 'plain',
  CANCELLED: 'bad',
};

export function ParcelBadge({ state, label }: { readonly state: ParcelState; readonly label: string }) {
  return <Badge tone={PARCEL[state]}>{label}</Badge>;
}

const STOCK: Record<StockState, Tone> = { IN_STOCK: 'plain', LOW: 'wait', OUT: 'bad' };

export function StockBadge({ state }: { readonly state: StockState }) {
  return <Badge tone={STOCK[state]}>{useCommonWords().states.stock[state]}</Badge>;
}

const PRODUCT: Record<ProductState, Tone> = { DRAFT: 'wait', PUBLISHED: 'good', ARCHIVED: 'plain' };

export function ProductBadge({ state }: { readonly state: ProductState }) {
  return <Badge tone={PRODUCT[state]}>{useCommonWords().states.product[state]}</Badge>;
}

const MEMBER: Record<MemberStatus, Tone> = { APPLICANT: 'wait', ACTIVE: 'good', INACTIVE: 'plain', LEFT: 'bad' };

export function MemberBadge({ status, label }: { readonly status: MemberStatus; readonly label?: string }) {
  const words = useCommonWords();
  return <Badge tone={MEMBER[status]}>{label ?? words.states.member[status]}</Badge>;
}

const VERIFICATION: Record<VerificationState, Tone> = {
  SUBMITTED: 'info',
  UNDER_REVIEW: 'wait',
  VERIFIED: 'good',
  RETURNED: 'wait',
  REJECTED: 'bad',
  EXPIRED: 'bad',
};

export function VerificationBadge({ state, label }: { readonly state: VerificationState; readonly label?: string }) {
  const words = useCommonWords();
  return <Badge tone={VERIFICATION[state]}>{label ?? words.states.verification[state]}</Badge>;
}

const COOPERATIVE: Record<CooperativeState, Tone> = { DRAFT: 'wait', ACTIVE: 'good', SUSPENDED: 'bad' };

export function CooperativeBadge({ state }: { readonly state: CooperativeState }) {
  return <Badge tone={COOPERATIVE[state]}>{useCommonWords().states.cooperative[state]}</Badge>;
}
