import { beforeEach, describe, expect, it } from '@jest/globals';
import { messagesTo } from '@lumbung/identity/testing';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { currentContext, runAs, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { StandingInstructionsService } from '../standing/standing.service.js';
import { cooperativeWithBooks, savingsAccountIn } from '../testing/index.js';
import { termDepositOf } from '../testing/term.js';
import { NoticeListener } from './notice.listener.js';
import { SavingsNotices } from './notices.service.js';

let count = 0;

describe('what members are told of their savings', () => {
  const house = startHouse(SavingsModule);
  const at = (day: string) => house.clock.setTo(`${day}T08:00:00+07:00`);
  beforeEach(async () => {
    at('2026-11-21');
    await house.admin('delete from platform.day_end_agenda');
  });
  const endDays = async (day: string) => {
    at(day);
    await house.endDays();
    await house.deliverEverything();
  };

  /** A member with a telephone, and an account to which deposits are paid out. */
  async function saver(coop: TestCooperative, given: { phone?: null } = {}) {
    const phone = `+62800001${String(++count).padStart(4, '0')}`;
    const personId = newId<'Person'>() as PersonId;
    const { id: memberId } = await memberIn(coop, { personId, phone: ('phone' in given ? null : phone) as never });
    const account = await savingsAccountIn(coop, { memberId });
    const who = { personId, displayName: 'Siti' };
    const notices = (locale: 'id' | 'en' = 'id') =>
      coop.run(
        () => runAs({ ...currentContext()!, locale }, () => house.get(SavingsNotices).mine(personId)),
        ['MEMBER'],
        who,
      );
    return { coop, phone, account, notices, messages: () => messagesTo(house, phone) };
  }

  it('a week before maturity what will happen and how to change it, and on the day what happened', async () => {
    const here = await saver(await cooperativeWithBooks(house));
    const { deposit } = await termDepositOf(here.coop, { payout: here.account, termMonths: 1 });

    await endDays('2026-12-14');
    expect(await here.messages()).toEqual([
      expect.stringMatching(
        /: Simpanan berjangka SB-000001 sebesar Rp10\.000\.000 jatuh tempo 21 Desember 2026 dan akan masuk ke simpanan Anda\. Ingin memperpanjang\? Ubah/,
      ),
    ]);
    await endDays('2026-12-21');

    expect((await here.messages()).at(-1)).toContain('Pokoknya, Rp10.000.000, sudah masuk ke simpanan Anda.');
    expect(await here.notices()).toMatchObject([
      { kind: 'TERM_MATURED', certificateNo: deposit.certificateNo },
      { kind: 'TERM_MATURING', certificateNo: deposit.certificateNo },
    ]);
    at('2027-03-01');
    expect(await here.notices()).toEqual([]);
  });

  it('says of a deposit that goes on that it will, and that it did', async () => {
    const here = await saver(await cooperativeWithBooks(house));
    await termDepositOf(here.coop, { payout: here.account, termMonths: 1, rollover: 'PRINCIPAL' });

    await endDays('2026-12-14');
    await endDays('2026-12-21');

    const [first, second] = await here.messages();
    expect(first).toContain('akan diperpanjang. Perlu uangnya?');
    expect(second).toContain('sudah diperpanjang');
    expect((await here.notices('en')).map(({ text }) => text)).toEqual([
      expect.stringContaining('matured on 21 December 2026 and was renewed'),
      expect.stringContaining('will be renewed. Do you need the money?'),
    ]);
  });

  it('of a standing instruction that was not done: why, and what to do', async () => {
    const here = await saver(await cooperativeWithBooks(house));
    const to = await savingsAccountIn(here.coop, { memberId: here.account.memberId });
    const wish = { fromAccountId: here.account.id, toAccountId: to.id, amount: rupiah(25_000), day: 22, retryDays: 0 };
    await here.coop.run(() => house.get(StandingInstructionsService).create({ requestId: newId(), ...wish }));

    await endDays('2026-11-23');

    const [message] = await here.messages();
    expect(message).toMatch(
      /Pindah otomatis Rp25\.000 yang jatuh pada 22 November 2026 tidak terjadi\. \S.* Uang Anda tidak/,
    );
    expect(message).toContain('Isi saldonya, lalu kirim sendiri di Halaman saya, Kirim uang.');
    expect((await here.notices('en'))[0]?.text).toMatch(/was not done\. Your money was not moved\./);
  });

  it('is told once, however often the news comes; and stands on his page where he has no telephone', async () => {
    const coop = await cooperativeWithBooks(house);
    const [here, silent] = [await saver(coop), await saver(coop, { phone: null })];
    const news = (memberId: string) => ({
      depositId: newId(),
      memberId,
      certificateNo: 'SB-000009',
      maturesOn: '2026-12-01' as BusinessDate,
      principal: 5_000_000,
      rollover: 'NONE',
    });
    const [first, second] = [news(here.account.memberId), news(silent.account.memberId)];
    const about = { eventId: newId(), occurredAt: house.clock.now() };
    const tell = (told: typeof first, of = about) => coop.run(() => house.get(NoticeListener).maturing(told, of));

    await tell(first);
    await Promise.all([tell(first), tell(first)]);
    await tell(second, { ...about, eventId: newId() });

    expect(await here.messages()).toHaveLength(1);
    expect([await here.notices(), await silent.notices()]).toMatchObject([[{ kind: 'TERM_MATURING' }], [{}]]);
    expect(await silent.messages()).toEqual([]);
    expect(await house.statementsOf(() => here.notices())).toHaveLength(3);
  });

  it('is nobody else’s: not a neighbour’s, not of the same person elsewhere', async () => {
    const [coop, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const [here, neighbour, elsewhere] = [await saver(coop), await saver(coop), await saver(other)];
    await termDepositOf(coop, { payout: here.account, termMonths: 1 });
    await endDays('2026-12-14');

    expect(await here.notices()).toHaveLength(1);
    expect([await neighbour.notices(), await elsewhere.notices()]).toEqual([[], []]);
  });
});
