import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { runAs, type PersonId, type Principal } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import type { Viewer } from '@lumbung/identity';
import { CooperativesModule } from '../cooperatives.module.js';
import { CooperativeKind, OfficerOffice } from '../profile/cooperative.enums.js';
import { CooperativeSignedUp } from '../sign-up/sign-up.schema.js';
import { SignUpService } from '../sign-up/sign-up.service.js';
import { AccessResolver } from './access.resolver.js';

describe('the tenant switch of a person', () => {
  const house = startHouse(CooperativesModule);
  const found = async (name: string, principal?: Principal) => {
    const account = { fullName: 'Siti Aminah', email: `${newId()}@contoh.example`, password: 'sawah hijau lereng' };
    const result = await runAs({ requestId: newId(), locale: 'id', ...(principal && { principal }) }, () =>
      house.get(SignUpService).signUp({
        requestId: newId(),
        kind: CooperativeKind.CONSUMER,
        name,
        legalEntityNo: newId(),
        address: { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' },
        officers: [{ fullName: 'Siti Aminah', office: OfficerOffice.CHAIR }],
        slug: `uji-${newId()}`,
        account: principal ? null : account,
      }),
    );
    if (!(result instanceof CooperativeSignedUp)) throw new Error(result.message);
    return result;
  };

  it('shows every cooperative he belongs to with his roles there, by name, and nobody else’s', async () => {
    const { signedIn } = await found('Koperasi Zamrud');
    const viewer = signedIn?.viewer as Viewer;
    const principal: Principal = {
      kind: 'person',
      personId: viewer.person.id as PersonId,
      displayName: 'Siti Aminah',
      permissions: new Set(),
    };
    await found('Koperasi Akik', principal);
    await found('Koperasi Orang Lain');

    const access = await runAs({ requestId: newId(), locale: 'id', principal }, () =>
      house.get(AccessResolver).cooperatives(viewer),
    );

    expect(access.map((it) => [it.cooperative.name, it.roles.map((role) => role.key)])).toEqual([
      ['Koperasi Akik', ['OWNER']],
      ['Koperasi Zamrud', ['OWNER']],
    ]);
    expect(access[0]?.permissions).toContain('cooperatives.submit');
  });

  it('is empty for a program', async () => {
    const { signedIn } = await found('Koperasi Giok');
    const viewer = signedIn?.viewer as Viewer;
    const principal: Principal = {
      kind: 'apiKey',
      personId: viewer.person.id as PersonId,
      displayName: 'Kunci',
      permissions: new Set(),
    };

    expect(
      await runAs({ requestId: newId(), locale: 'id', principal }, () =>
        house.get(AccessResolver).cooperatives(viewer),
      ),
    ).toEqual([]);
  });
});
