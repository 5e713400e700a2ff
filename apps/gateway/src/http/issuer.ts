import type { ProfileService } from '@lumbung/cooperatives';
import type { Issuer } from '@lumbung/documents';

/** The cooperative as it stands at the head of its papers; one without a profile has only its address in the shop. */
export async function issuerOf(profile: ProfileService): Promise<Issuer> {
  const cooperative = await profile.current();
  return {
    name: cooperative?.name ?? '',
    registrationNo: cooperative?.cooperativeRegistrationNo ?? null,
    address: cooperative?.address.formatted ?? null,
    phone: (cooperative?.phone ?? null) as Issuer['phone'],
    taxIdNo: cooperative?.registration?.taxNo ?? null,
  };
}
