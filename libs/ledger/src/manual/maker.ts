import { currentPrincipal, forbidden } from '@lumbung/platform';

/** Four eyes need a person on either side: a key or the system can neither make nor approve. */
export function somebody(): { personId: string; displayName: string } {
  const { personId, displayName } = currentPrincipal();
  if (!personId) throw forbidden();
  return { personId, displayName };
}
