import type { TenantState } from '@lumbung/platform';
import { VerificationAction, VerificationState } from './verification.enums.js';

export interface Transition {
  readonly from: VerificationState;
  readonly to: VerificationState;
  /** Where the cooperative goes, unless it is active or suspended already: a renewal closes no shop. */
  readonly tenant: TenantState;
  readonly audit: string;
}

/** What a council can do with a case, and where that leads. */
export const TRANSITIONS: Readonly<Record<VerificationAction, Transition>> = {
  START_REVIEW: {
    from: VerificationState.SUBMITTED,
    to: VerificationState.UNDER_REVIEW,
    tenant: 'IN_REVIEW',
    audit: 'council.startReview',
  },
  VERIFY: {
    from: VerificationState.UNDER_REVIEW,
    to: VerificationState.VERIFIED,
    tenant: 'ACTIVE',
    audit: 'council.verify',
  },
  RETURN: {
    from: VerificationState.UNDER_REVIEW,
    to: VerificationState.RETURNED,
    tenant: 'RETURNED',
    audit: 'council.return',
  },
  REJECT: {
    from: VerificationState.UNDER_REVIEW,
    to: VerificationState.REJECTED,
    tenant: 'REJECTED',
    audit: 'council.reject',
  },
};

/** After which states a cooperative may hand in: again the same case when it was returned, a new one when it ran out. */
export const SUBMITTABLE: Readonly<Partial<Record<VerificationState, 'same case' | 'new case'>>> = {
  RETURNED: 'same case',
  EXPIRED: 'new case',
};

export function actionsFrom(state: VerificationState): VerificationAction[] {
  return (Object.keys(TRANSITIONS) as VerificationAction[]).filter((action) => TRANSITIONS[action].from === state);
}
