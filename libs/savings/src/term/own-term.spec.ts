import { beforeEach, describe, expect, it } from '@jest/globals';
import { person, PIN, pinOf, type TestPerson } from '@lumbung/identity/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, profitShareIn, savingsAccountIn } from '../testing/index.js';
import { termDayIn, termDepositOf, termProductIn } from '../testing/term.js';
import { OwnTermService } from './own-term.service.js';
import { TermCertificates } from './term-certificates.service.js';
import { TermReadingService } from './term-reading.service.js';
import type { TermDeposit, TermRollover } from './term.types.js';

interface Who {
  readonly coop: TestCooperative;
  readonly siti: TestPerson;
}

const issuer = () => Promise.resolve({ name: 'Koperasi Melati', registrationNo: null, address: null });

describe('a member’s own term deposits', () => {
  const house = startHouse(SavingsModule);
  beforeEach(async () => {
    house.clock.setTo('2026-11-21T03:00:00Z');
    await house.admin('delete from platform.day_end_agenda');
  });

  /** A member with a PIN and free savings, and ten million for three months. */
  async function saver(coop: TestCooperative, given: Parameters<typeof termDepositOf>[1] = {}) {
    const siti = await person(house, 'Siti Aminah');
    await pinOf(house, siti.id);
    const { id: memberId } = await memberIn(coop, { personId: siti.id, fullName: 'Siti Aminah' });
    const payout = await savingsAccountIn(coop, { memberId });
    const { deposit } = await termDepositOf(coop, { payout, ...given });
    return { coop, siti, deposit };
  }
  /** As a person who has signed in, on whatever day it is. */
  const as = <T>({ coop, siti: { id: personId } }: Who, work: () => Promise<T>) =>
    coop.run(work, ['MEMBER'], { personId, displayName: 'Siti Aminah' });
  const one = (who: Who, { certificateNo }: TermDeposit) =>
    as(who, () => house.get(TermReadingService).myOne(certificateNo, who.siti.id));
  const change = (who: Who, { certificateNo }: TermDeposit, rollover: TermRollover, pin: string | null = PIN) =>
    as(who, () =>
      house.get(OwnTermService).change({ certificateNo, rollover, stepUp: pin === null ? null : { pin } }, who.siti.id),
    );
  const prints = async (coop: TestCooperative, id: string) =>
    (await coop.run(() => house.get(TermReadingService).one(id))).prints;

  it('say what was agreed and what they earned, in one statement', async () => {
    const here = await saver(await cooperativeWithBooks(house));
    await termDayIn(here.coop, '2027-01-21');

    expect(await one(here, here.deposit)).toMatchObject({
      principal: 10_000_000,
      termInterest: 151_233,
      interestEarned: 100_274, // 61 of 365 days at 6 %
      interestSettled: 0,
      taxWithheld: 0,
    });
    expect(await house.statementsOf(() => one(here, here.deposit))).toHaveLength(3);
    const second = await termDepositOf(here.coop, { payout: here.deposit.payoutAccount });
    const mine = () => as(here, () => house.get(TermReadingService).mine());
    expect((await mine()).map(({ id }) => id).toSorted()).toEqual([here.deposit.id, second.deposit.id].toSorted());
    expect(await house.statementsOf(mine)).toHaveLength(3);
  });

  it('that share in what is earned tell what was shared out so far', async () => {
    house.clock.setTo('2026-10-01T02:00:00Z');
    const coop = await cooperativeWithBooks(house);
    const product = await termProductIn(coop, { contract: 'MUDHARABAH', rates: [{ termMonths: 3, percent: '55' }] });
    const here = await saver(coop, { product });
    house.clock.setTo('2026-11-05T02:00:00Z');
    await profitShareIn(coop, '2026-10-01', 1_000_000);
    await house.deliverEverything();

    // 55 % of it, above the limit of 240.000 a month: 10 % goes off as tax.
    expect(await one(here, here.deposit)).toMatchObject({
      termInterest: null,
      interestEarned: 550_000,
      interestSettled: 550_000,
      taxWithheld: 55_000,
    });
    expect(await change(here, here.deposit, 'PRINCIPAL_AND_INTEREST')).toMatchObject({ field: 'rollover' });
    expect(await change(here, here.deposit, 'PRINCIPAL')).toMatchObject({ rollover: 'PRINCIPAL' });
  });

  it('end as he says with his PIN, as often as he says it, and that is written down', async () => {
    const here = await saver(await cooperativeWithBooks(house));

    expect(await change(here, here.deposit, 'PRINCIPAL', null)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await change(here, here.deposit, 'PRINCIPAL', '000001')).toMatchObject({ code: 'STEP_UP_REFUSED' });
    expect(await one(here, here.deposit)).toMatchObject({ rollover: 'NONE' });
    for (const rollover of ['PRINCIPAL', 'PRINCIPAL', 'PRINCIPAL_AND_INTEREST'] as const)
      expect(await change(here, here.deposit, rollover)).toMatchObject({ __typename: 'TermDeposit', rollover });

    const audited = await house.admin<{ seq: number }>(
      `select a.seq from platform.audit_record a where a.tenant_id = $1 and a.action = 'savings.changeTermDeposit'`,
      [here.coop.id],
    );
    expect(audited).toHaveLength(3);
  });

  it('are not changed once they have ended', async () => {
    const here = await saver(await cooperativeWithBooks(house));
    await termDayIn(here.coop, '2027-02-21');

    expect(await change(here, here.deposit, 'PRINCIPAL')).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('have a copy of the certificate that is no print: the original stays for the desk', async () => {
    const { coop, siti, deposit } = await saver(await cooperativeWithBooks(house));
    const own = await one({ coop, siti }, deposit);

    const url = await as({ coop, siti }, async () => house.get(TermCertificates).of(own));
    const permit = new URL(url ?? '', 'http://x').searchParams.get('permit') ?? '';
    for (let opened = 0; opened < 2; opened++) {
      const paper = await as({ coop, siti }, () => house.get(TermCertificates).open(permit, issuer));
      expect([paper.mimeType, paper.fileName]).toEqual(['application/pdf', `${deposit.certificateNo}.pdf`]);
    }

    expect(await prints(coop, deposit.id)).toBe(0);
    expect(await as({ coop, siti }, async () => house.get(TermCertificates).of(deposit))).toBeNull();
    const budi = await person(house);
    await expect(
      as({ coop, siti: budi }, () => house.get(TermCertificates).open(permit, issuer)),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are nobody else’s: not a neighbour’s, not another cooperative’s', async () => {
    const coop = await cooperativeWithBooks(house);
    const [here, neighbour] = [await saver(coop), await saver(coop)];
    const elsewhere = await saver(await cooperativeWithBooks(house));
    const asked: { who: Who; deposit: TermDeposit }[] = [
      { who: neighbour, deposit: here.deposit },
      { who: { coop: elsewhere.coop, siti: here.siti }, deposit: here.deposit },
    ];

    for (const { who, deposit } of asked) {
      await expect(one(who, deposit)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(change(who, deposit, 'PRINCIPAL')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await one(here, here.deposit)).toMatchObject({ rollover: 'NONE' });
  });
});
