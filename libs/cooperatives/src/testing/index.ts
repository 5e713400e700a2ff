import { newId, normaliseSearch } from '@lumbung/kernel';
import { PlatformDatabase, TenantDatabase } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { DocumentKind } from '../documents/document.schema.js';
import { DocumentsService } from '../documents/documents.service.js';
import { OfficerOffice } from '../profile/cooperative.enums.js';
import { insertOfficersAtSignUp, PUBLISH_PROFILE } from '../profile/profile.rows.js';
import type { UpdateCooperativeProfileInput } from '../profile/profile.schema.js';
import { ProfileService } from '../profile/profile.service.js';

const TRAJENG = '35.75.04.1003';

/** The smallest file that is a PDF by its first bytes. */
export const PAPER = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** Gives a cooperative of a spec a profile, as signing up would have done; then changes what the spec names. */
export async function profileIn(coop: TestCooperative, profile: UpdateCooperativeProfileInput = {}): Promise<void> {
  const serial = coop.id.slice(-6).toUpperCase();
  await coop.house.get(PlatformDatabase).transaction(async (tx) => {
    await tx.rows(
      `insert into cooperatives.profile (tenant_id, name, kind, legal_entity_no, street, region_code) values ($1, $2, 'CONSUMER', $3, 'Jl. Contoh 1', $4)`,
      [coop.id, `Koperasi ${serial} (contoh)`, `AHU-${newId()}`, TRAJENG],
    );
    const officers = [OfficerOffice.CHAIR, OfficerOffice.SECRETARY, OfficerOffice.TREASURER, OfficerOffice.SUPERVISOR];
    await insertOfficersAtSignUp(
      tx,
      officers.map((office, index) => ({ fullName: `Pengurus ${index + 1}`, office, phone: `+6280000000${index}00` })),
    );
    await tx.rows(PUBLISH_PROFILE, [coop.id, normaliseSearch(`Koperasi ${serial} contoh`)]);
  }, coop.id);
  if (Object.keys(profile).length > 0) {
    const result = await coop.run(() => coop.house.get(ProfileService).update(profile));
    if ('code' in result) throw new Error(result.message);
  }
}

/** A cooperative whose papers a council could check. */
export async function completePapersIn(coop: TestCooperative): Promise<void> {
  await profileIn(coop, { legalEntityOn: '2019-05-02' });
  const content = PAPER;
  await coop.run(() =>
    coop.house.get(DocumentsService).put({ kind: DocumentKind.LEGAL_ENTITY_DECREE, fileName: 'SK.pdf', content }),
  );
}

/** The onboarding steps marked by news of other domains. */
export async function markedStepsIn(coop: TestCooperative): Promise<string[]> {
  const rows = await coop.run(() =>
    coop.house
      .get(TenantDatabase)
      .read<{ key: string }>('select key from cooperatives.onboarding_item where tenant_id = $1 order by key'),
  );
  return rows.map(({ key }) => key);
}
