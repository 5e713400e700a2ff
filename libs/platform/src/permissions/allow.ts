import { Extensions } from '@nestjs/graphql';

/** Who may call an operation. One that declares nothing stops the start. */
export type Allowed =
  | { readonly who: 'anyone' }
  | { readonly who: 'shoppers' }
  | { readonly who: 'signedIn' }
  | { readonly who: 'permission'; readonly permission: string }
  | { readonly who: 'council'; readonly permission: string };

export const ALLOW = 'allow';

/** Needs this permission in the tenant of the request. */
export const Allow = (permission: string) => declare({ who: 'permission', permission });

/** Open to everybody, with or without a tenant: signing up, signing in, the public directory. */
export const AllowAnyone = () => declare({ who: 'anyone' });

/** Open to everybody in an active shop, and to the staff of a shop that is not open yet. */
export const AllowShoppers = () => declare({ who: 'shoppers' });

/** Needs somebody who signed in, whatever his roles. */
export const AllowSignedIn = () => declare({ who: 'signedIn' });

/** Needs this permission as staff of a council (Dekopinda). */
export const AllowCouncil = (permission: string) => declare({ who: 'council', permission });

function declare(allowed: Allowed) {
  return Extensions({ [ALLOW]: allowed });
}
