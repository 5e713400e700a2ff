import { beforeAll, describe, expect, it } from '@jest/globals';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { HandoversService } from '@lumbung/field';
import { collectorIn } from '@lumbung/field/testing';
import { PASSWORD, staffOf, type TestPerson } from '@lumbung/identity/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { balanceOf } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { openShop } from '@lumbung/orders/testing';
import { DrawersService } from '@lumbung/payments';
import type { TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService, type SavingsAccount } from '@lumbung/savings';
import { mandatoryRateIn, savingsAccountIn } from '@lumbung/savings/testing';
import type { Page } from 'playwright-core';
import { eventually } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { flawsOf } from './wholesome.js';

const A_CHAPTER_MS = 90_000;
/** What a browser says of a line that was cut on purpose. */
const CUT = /ERR_(INTERNET_DISCONNECTED|FAILED)/;

/** A morning on the road; each chapter goes on where the last one ended. */
describe('a collector in the field', () => {
  const street = openStreet({ hasDesk: false });
  let coop: TestCooperative;
  let collector: TestPerson;
  let closing: SavingsAccount;
  let phone: Page;
  let broken = '';

  const chapter = (promise: string, work: () => Promise<void>) =>
    it(
      promise,
      async () => {
        expect(broken).toBe('');
        broken = promise;
        await work();
        expect(street.takeTroubles().filter((trouble) => !CUT.test(trouble))).toEqual([]);
        broken = '';
      },
      A_CHAPTER_MS,
    );
  const shop = (path: string) => `${street.shopOf(coop.tenant.slug)}${path}`;
  const seen = async (name: string) => {
    await picture(phone, `field-${name}`);
    expect(await flawsOf(phone)).toEqual([]);
  };
  const room = (name: string) => phone.getByRole('navigation').getByRole('link', { name }).click();
  const collect = async (member: string, account: RegExp, amount: string) => {
    await room('Rute');
    await phone.getByRole('link', { name: new RegExp(member) }).click();
    await phone.getByRole('radio', { name: account }).check();
    await phone.getByLabel('Jumlah yang diterima').fill(amount);
    await phone.getByRole('button', { name: 'Lanjut' }).click();
    await phone.getByRole('button', { name: 'Uang sudah diterima, catat' }).click();
    await phone.getByRole('heading', { name: 'BUKTI SEMENTARA' }).waitFor();
  };
  const states = async () => phone.locator('.item .badge').allInnerTexts();

  beforeAll(async () => {
    const council = await councilIn(street.house);
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, council);
    await mandatoryRateIn(coop, { startsOn: '2026-01-01' });
    const [siti, budi] = [
      await memberIn(coop, { fullName: 'Siti Aminah (contoh)' }),
      await memberIn(coop, { fullName: 'Budi Hartono (contoh)' }),
    ];
    await savingsAccountIn(coop, { family: 'MANDATORY', name: 'Simpanan wajib', memberId: siti.id });
    await savingsAccountIn(coop, { name: 'Tabungan harian', memberId: siti.id });
    closing = await savingsAccountIn(coop, { name: 'Tabungan Hari Raya', memberId: budi.id });
    collector = await staffOf(coop, ['LOAN_OFFICER'], 'Wawan Setiawan');
    await collectorIn(coop, {
      name: 'Wawan',
      personId: collector.id,
      floatLimit: rupiah(2_000_000),
      route: { memberIds: [siti.id, budi.id] },
    });
    phone = await street.phone();
  }, A_CHAPTER_MS);

  chapter('signs in once and takes his route along', async () => {
    await phone.goto(shop('/lapangan'));
    await seen('1-door');
    await phone.getByRole('link', { name: 'Masuk' }).click();
    await phone.getByLabel('Nomor HP atau surel').fill(collector.phone);
    await phone.getByLabel('Kata sandi').fill(PASSWORD);
    await phone.locator('main').getByRole('button', { name: 'Masuk' }).click();

    await phone.getByRole('heading', { name: 'Rute', level: 1 }).waitFor();
    await phone.getByRole('link', { name: /Siti Aminah/ }).waitFor();
    await phone.evaluate(async () => void (await navigator.serviceWorker.ready));
    await seen('2-route');
  });

  chapter('opens the page and takes money in where there is no network', async () => {
    await phone.context().setOffline(true);
    await phone.reload();
    await phone.getByText('Tanpa internet.').waitFor();

    await phone.getByLabel('Cari nama atau nomor anggota').fill('siti');
    await phone.getByRole('link', { name: /Siti Aminah/ }).click();
    await phone.getByRole('button', { name: /^Isi Rp/ }).click();
    await seen('3-member');
    await phone.getByRole('button', { name: 'Lanjut' }).click();
    await seen('4-check');
    await phone.getByRole('button', { name: 'Uang sudah diterima, catat' }).click();
    await phone.getByRole('heading', { name: 'BUKTI SEMENTARA' }).waitFor();
    expect(await phone.getByRole('link', { name: 'Kirim lewat WhatsApp' }).getAttribute('href')).toContain('wa.me');
    await seen('5-receipt');
    await collect('Siti Aminah', /Tabungan harian/, '50rb');
    await collect('Budi Hartono', /Hari Raya/, '1,5 juta');

    await room('Antrean');
    expect(await states()).toEqual(['Menunggu', 'Menunggu', 'Menunggu']);
    await seen('6-queue');
    await room('Setor kas');
    await phone.getByText('Setor kas perlu internet.').waitFor();
  });

  chapter('has each deposit booked once when the first answer gets lost, and sees what was refused', async () => {
    await coop.run(() =>
      street.house
        .get(SavingsAccountsService)
        .changeState({ accountId: closing.id, state: 'CLOSED', reason: 'Pindah koperasi' }),
    );
    let lost = 0;
    await phone.route('**/lapangan/kirim', async (route) => {
      if (lost++ > 0) return route.continue();
      // The house takes it in; what it says never arrives. Names below localhost are the browser's alone.
      const url = new URL(route.request().url());
      const headers = { ...(await route.request().allHeaders()), host: url.host };
      const answer = await route.fetch({ url: url.href.replace(url.hostname, 'localhost'), headers });
      expect(answer.status()).toBe(201);
      await route.abort();
    });
    await room('Antrean');
    await phone.context().setOffline(false);

    await eventually(async () => expect(await states()).toEqual(['Ditolak', 'Terkirim', 'Terkirim']));
    expect(lost).toBeGreaterThan(1);
    await phone.getByText('Kembalikan uangnya kepada anggota').waitFor();
    await seen('7-refused');
    const [booked] = await street.house.admin<{ count: number }>(
      `select count(*)::int as count from ledger.journal where tenant_id = $1 and channel = 'COLLECTOR'`,
      [coop.id],
    );
    expect(booked?.count).toBe(2);

    await phone.getByRole('button', { name: 'Batalkan' }).click();
    await phone.getByLabel('Alasan').fill('Uang dikembalikan ke Pak Budi');
    await phone.getByRole('button', { name: 'Batalkan' }).click();
    await eventually(async () => expect(await states()).toEqual(['Dibatalkan', 'Terkirim', 'Terkirim']));
  });

  chapter('hands his cash over to a cashier, and carries none', async () => {
    const carried = (await balanceOf(coop, '1-1015')).amount;
    await room('Setor kas');
    await phone.getByLabel('Banyaknya Rp50.000', { exact: true }).fill(String(Math.floor(carried / 50_000)));
    await phone.getByLabel('Banyaknya Rp5.000', { exact: true }).fill(String((carried % 50_000) / 5_000));
    await phone.getByText('Cocok dengan catatan').waitFor();
    await seen('8-counting');
    await phone.getByRole('button', { name: 'Ajukan ke kasir' }).click();
    await phone.getByRole('heading', { name: 'Menunggu kasir menghitung' }).waitFor();
    await seen('9-waiting');

    await cashierCounts();
    await phone.getByRole('button', { name: 'Periksa lagi' }).click();
    await phone.getByText('Anda tidak membawa kas.').waitFor();

    expect(await phone.locator('.cash strong').first().innerText()).toBe('Rp0');
    expect(await balanceOf(coop, '1-1015')).toEqual(rupiah(0));
    await seen('10-done');
  });

  chapter('leaves nothing on the phone once everything is in the books', async () => {
    await room('Saya');
    await seen('11-me');
    await phone.getByRole('button', { name: 'Keluar' }).click();
    await phone.waitForURL((url) => url.pathname !== '/lapangan');
    expect((await phone.evaluate(() => indexedDB.databases())).length).toBe(0);
    await phone.goto(shop('/lapangan'));
    await phone.getByRole('heading', { name: 'Masuk dulu' }).waitFor();
  });

  async function cashierCounts(): Promise<void> {
    const personId = newId<'Person'>();
    const as = <T>(work: () => T) => coop.run(work, ['CASHIER'], { personId, displayName: 'Rina Kasir' });
    const drawerId = newId();
    await street.house.admin('insert into payments.drawer (tenant_id, id, name) values ($1, $2, $3)', [
      coop.id,
      drawerId,
      'Loket depan',
    ]);
    await as(() =>
      street.house.get(DrawersService).open({ requestId: newId(), drawerId, openingFloat: rupiah(100_000) }),
    );
    const [handover] = await street.house.admin<{ id: string }>(
      `select id from field.handover where tenant_id = $1 and state = 'PROPOSED'`,
      [coop.id],
    );
    const counts = await street.house.admin<{ denomination: number; pieces: number }>(
      'select denomination, pieces from field.handover_count where handover_id = $1',
      [handover?.id],
    );
    const confirmed = await as(() =>
      street.house.get(HandoversService).confirm({
        requestId: newId(),
        handoverId: handover?.id ?? '',
        denominations: counts,
        shortageStays: false,
      }),
    );
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', difference: 0 });
  }
});
