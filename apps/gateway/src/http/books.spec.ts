import { describe, expect, it } from '@jest/globals';
import type { RoleKey } from '@lumbung/identity';
import { staffOf } from '@lumbung/identity/testing';
import { newId } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { readSheet } from 'read-excel-file/node';
import { startGateway } from '../testing/gateway-house.js';

describe('the administration books over HTTP', () => {
  const house = startGateway();

  it('come whole to whoever may read the register, and to nobody else', async () => {
    const coop = await house.cooperative();
    await memberIn(coop);
    const [supervisor, seller] = [await staffOf(coop, ['SUPERVISOR']), await staffOf(coop, ['CATALOG_EDITOR'])];
    const read = async (path: string, token?: string) =>
      fetch(`${await house.url()}/books/${path}`, {
        headers: { 'x-tenant': coop.tenant.slug, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      });

    const paper = await read('members/pdf', supervisor.token);

    expect([paper.status, paper.headers.get('content-type'), paper.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    expect((await read('events/xlsx', supervisor.token)).status).toBe(200);
    expect([(await read('members/pdf')).status, (await read('members/pdf', seller.token)).status]).toEqual([401, 403]);
    expect([
      (await read('rahasia/pdf', supervisor.token)).status,
      (await read('members/exe', supervisor.token)).status,
    ]).toEqual([404, 404]);
  });

  it('have officers written down by the owner and the manager only', async () => {
    const coop = await house.cooperative();
    const { id: memberId } = await memberIn(coop);
    const appoint = async (office: string, role: RoleKey) => {
      const input = { requestId: newId(), memberId, office, appointedOn: '2024-03-01' };
      const { token } = await staffOf(coop, [role]);
      return house.ask(APPOINT, { input }, { tenant: coop, token });
    };

    expect((await appoint('CHAIR', 'CASHIER')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await appoint('CHAIR', 'SUPERVISOR')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await appoint('CHAIR', 'OWNER')).data).toEqual({ appointOfficer: { officeLabel: 'Ketua' } });
    expect((await appoint('MANAGER', 'MANAGER')).data).toEqual({ appointOfficer: { officeLabel: 'Manajer' } });
  });

  it('have the register beside them as it is filtered, for whoever may read it', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    await memberIn(coop, { fullName: 'Siti Aminah', kind: 'ASSOCIATE', phone: '+628000000812' });
    await memberIn(coop, { fullName: 'Budi Santoso' });
    await memberIn(other, { fullName: 'Umi Tetangga', kind: 'ASSOCIATE' });
    const [supervisor, editor] = [await staffOf(coop, ['SUPERVISOR']), await staffOf(coop, ['CATALOG_EDITOR'])];
    const read = async (query: string, token?: string) =>
      fetch(`${await house.url()}/member-lists/members?${query}`, {
        headers: { 'x-tenant': coop.tenant.slug, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      });
    const names = async (query: string) => {
      const rows = await readSheet(Buffer.from(await (await read(query, supervisor.token)).arrayBuffer()));
      return rows.map((row) => row[1]);
    };

    expect(await names('kind=ASSOCIATE&status=ACTIVE')).toEqual(['Nama', 'Siti Aminah']);
    expect(await names('sort=NAME')).toEqual(['Nama', 'Budi Santoso', 'Siti Aminah']);
    expect([(await read('')).status, (await read('', editor.token)).status]).toEqual([401, 403]);
    expect([
      (await read('kind=X', supervisor.token)).status,
      (await read('groupId=x', supervisor.token)).status,
    ]).toEqual([400, 400]);
  });
});

const APPOINT = `mutation Appoint($input: AppointOfficerInput!) {
  appointOfficer(input: $input) { ... on OfficeTerm { officeLabel } ... on UserError { code message } }
}`;
