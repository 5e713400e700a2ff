import { newId } from '@lumbung/kernel';
import { completePapersIn } from '@lumbung/cooperatives/testing';
import { permissionsOf, runAs, type PersonId, type Principal } from '@lumbung/platform';
import type { House, TestCooperative } from '@lumbung/platform/testing';
import { CouncilsService, type CouncilId } from '../registry/councils.service.js';
import { SubmissionService } from '../verification/submission.service.js';
import type { VerificationCase } from '../verification/verification.schema.js';
import { VerificationService } from '../verification/verification.service.js';

/** A council in a spec, and its people. */
export class TestCouncil {
  constructor(
    readonly house: House,
    readonly id: CouncilId,
    readonly name: string,
  ) {}

  /** One person of the staff; ask with the same one again to be the same person. */
  person(displayName: string, roles: readonly string[] = ['COUNCIL_ADMIN']): Principal {
    const council = { id: this.id, permissions: permissionsOf(roles) };
    return { kind: 'person', personId: newId<'Person'>() as PersonId, displayName, permissions: new Set(), council };
  }

  run<T>(work: () => T, principal: Principal = this.person('Petugas Uji')): T {
    return runAs({ requestId: newId(), locale: 'id', principal }, work);
  }
}

/** Registers a council; of Kota Pasuruan unless the spec says otherwise. */
export async function councilIn(
  house: House,
  regionCode = '35.75',
  name = 'Dekopinda Kota Contoh',
): Promise<TestCouncil> {
  return new TestCouncil(house, await house.get(CouncilsService).register({ name, regionCode }), name);
}

/** A cooperative that has just handed in its papers, and its case. */
export async function submittedIn(coop: TestCooperative): Promise<VerificationCase> {
  await completePapersIn(coop);
  const result = await coop.run(() => coop.house.get(SubmissionService).submit());
  if ('message' in result) throw new Error(result.message);
  return result;
}

/** Takes a cooperative the whole way to its badge. */
export async function verifiedIn(coop: TestCooperative, council: TestCouncil): Promise<VerificationCase> {
  const { id } = await submittedIn(coop);
  const service = coop.house.get(VerificationService);
  await council.run(() => service.startReview(id));
  return (await council.run(() => service.verify({ caseId: id }))) as VerificationCase;
}
