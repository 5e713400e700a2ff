import { describe, expect, it } from '@jest/globals';
import type { Cooperative } from '@lumbung/cooperatives';
import { startHouse } from '@lumbung/platform/testing';
import { CouncilModule } from '../council.module.js';
import { councilIn, submittedIn } from '../testing/index.js';
import type { VerificationCase } from './verification.schema.js';
import { CooperativeCaseResolver } from './cooperative-case.resolver.js';

describe('the case of a cooperative, where a cooperative is shown', () => {
  const house = startHouse(CouncilModule);
  const ask = (cooperative: Cooperative) => house.get(CooperativeCaseResolver).verificationCase(cooperative);

  it('is for its own staff and for the council that has it; for everybody else it is null', async () => {
    const council = await councilIn(house);
    const [coop, other] = [await house.cooperative('DRAFT'), await house.cooperative()];
    const { id, cooperative } = await submittedIn(coop);
    const later = await councilIn(house, '35.75', 'Dekopinda Kota Contoh (baru)');

    expect(await coop.run(() => ask(cooperative), ['CASHIER'])).toMatchObject({ id });
    expect(await council.run(() => ask(cooperative))).toMatchObject({ id });
    expect(await later.run(() => ask(cooperative))).toBeNull();
    expect(await other.run(() => ask(cooperative), ['OWNER'])).toBeNull();
    expect(await coop.run(() => ask(cooperative), null)).toBeNull();
  });

  it('is asked for once for a whole list', async () => {
    const council = await councilIn(house, '35.75.04', 'Dekopinda Panggungrejo Contoh');
    const coops = [
      await house.cooperative('DRAFT'),
      await house.cooperative('DRAFT'),
      await house.cooperative('DRAFT'),
    ];
    const cases: VerificationCase[] = [];
    for (const coop of coops) cases.push(await submittedIn(coop));

    const sent = await house.statementsOf(() => council.run(() => Promise.all(cases.map((it) => ask(it.cooperative)))));

    expect(sent).toHaveLength(3); // BEGIN, the statement, COMMIT
  });
});
