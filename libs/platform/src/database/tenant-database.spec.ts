import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { Asker } from '../context/asker.js';
import { runAs } from '../context/request-context.js';
import { startHouse, type TestCooperative } from '../testing/index.js';
import { PlatformDatabase } from './platform-database.js';
import { requestHash } from './request-hash.js';
import { TenantDatabase } from './tenant-database.js';
import type { Tx } from './tx.js';

describe('working inside one cooperative', () => {
  const house = startHouse();
  const transaction = <T>(coop: TestCooperative, work: (tx: Tx) => Promise<T>) =>
    coop.run(() => house.get(TenantDatabase).transaction(work));
  const claims = (coop: TestCooperative) =>
    coop.run(() => house.get(TenantDatabase).read('select operation from platform.request_claim where tenant_id = $1'));

  it('keeps what it wrote and shows it to nobody else', async () => {
    const [mine, other] = [await house.cooperative(), await house.cooperative()];

    await transaction(mine, (tx) => tx.claimRequest('spec', newId(), {}, newId()));

    expect(await claims(mine)).toEqual([{ operation: 'spec' }]);
    expect(await claims(other)).toEqual([]);
  });

  it('refuses a row that names another tenant', async () => {
    const [mine, other] = [await house.cooperative(), await house.cooperative()];

    const forged = transaction(mine, (tx) =>
      tx.rows(
        `insert into platform.request_claim (tenant_id, operation, request_id, request_hash, subject_id)
         values ($2, 'forged', $1, '', $1) returning tenant_id`,
        [other.id],
      ),
    );

    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('refuses a statement that does not name the tenant', async () => {
    const mine = await house.cooperative();

    await expect(transaction(mine, (tx) => tx.rows('select operation from platform.request_claim'))).rejects.toThrow(
      /does not name tenant_id/,
    );
  });

  it('does nothing for somebody who went away while he waited for a connection', async () => {
    const coop = await house.cooperative();
    let [hasGone, letGo] = [false, () => {}];
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const others = Array.from({ length: house.config.DATABASE_POOL }, () => transaction(coop, () => held));

    const waiting = runAs({ ...coop.contextFor(['OWNER']), asker: new Asker(() => hasGone) }, () =>
      house.get(TenantDatabase).transaction((tx) => tx.claimRequest('spec', newId(), {}, newId())),
    );
    hasGone = true;
    letGo();

    await expect(waiting).rejects.toMatchObject({ code: 'CONFLICT' });
    await Promise.all(others);
    expect(await claims(coop)).toEqual([]);
  });

  it('answers a repeated request with the first subject, and refuses the same id for another wish', async () => {
    const coop = await house.cooperative();
    const [requestId, first, second] = [newId(), newId(), newId()];
    const claim = (input: object, subject: string) =>
      transaction(coop, (tx) => tx.claimRequest('spec', requestId, input, subject));

    expect(await claim({ amount: 1 }, first)).toBeUndefined();
    expect(await claim({ amount: 1 }, second)).toBe(first);
    await expect(claim({ amount: 2 }, second)).rejects.toMatchObject({ code: 'CONFLICT' });
    // Who proves himself anew asks for the same.
    expect(await claim({ amount: 1, stepUp: { code: '739104' } }, second)).toBe(first);
  });

  it('keeps of a request nothing that could be tried out, and knows those that were kept before', async () => {
    const coop = await house.cooperative();
    const input = { nationalIdNo: '3514105504800001' };
    const claim = (requestId: string, subject: string, what: object = input) =>
      transaction(coop, (tx) => tx.claimRequest('spec', requestId, what, subject));
    const [fresh, old, first, second] = [newId(), newId(), newId(), newId()];
    await claim(fresh, first);
    await house.admin(
      `insert into platform.request_claim (tenant_id, operation, request_id, request_hash, subject_id)
       values ($1, 'spec', $2, $3, $4)`,
      [coop.id, old, requestHash(input), first],
    );

    const [kept] = await house.admin<{ hash: string }>(
      'select request_hash as hash from platform.request_claim where tenant_id = $1 and request_id = $2',
      [coop.id, fresh],
    );

    expect(kept?.hash).toMatch(/^k1\.[0-9a-f]{64}$/);
    expect(kept?.hash).not.toContain(requestHash(input));
    expect(await claim(old, second)).toBe(first);
    await expect(claim(old, second, { nationalIdNo: '3514105504800002' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('sends a read in four messages of which BEGIN carries the tenant', async () => {
    const coop = await house.cooperative();

    const sent = await house.statementsOf(() => claims(coop));

    expect(sent).toEqual([
      `BEGIN READ ONLY; SET LOCAL app.tenant_id = '${coop.id}'`,
      'select operation from platform.request_claim where tenant_id = $1',
      'COMMIT',
    ]);
  });

  it('keeps news also where a transaction had nothing else to write', async () => {
    const coop = await house.cooperative();

    await transaction(coop, async (tx) => tx.emit({ type: 'spec.told', version: 1, payload: {} }));

    expect(await house.admin('select type from platform.outbox_event where tenant_id = $1', [coop.id])).toEqual([
      { type: 'spec.told' },
    ]);
  });

  it('takes back everything after an error, and the connection serves the next one clean', async () => {
    const coop = await house.cooperative();

    for (let round = 0; round < 20; round++) {
      await expect(
        transaction(coop, async (tx) => {
          await tx.claimRequest('lost', newId(), {}, newId());
          await tx.rows('select 1/0 as tenant_id, $1::uuid');
        }),
      ).rejects.toThrow(/division by zero/);
    }

    expect(await claims(coop)).toEqual([]);
    expect(await house.get(PlatformDatabase).read(`select current_setting('app.tenant_id', true) as tenant`)).toEqual([
      { tenant: null },
    ]);
  });
});
