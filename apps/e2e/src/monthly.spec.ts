import { beforeAll, describe, expect, it } from '@jest/globals';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, staffOf } from '@lumbung/identity/testing';
import { addMonths, formatMonth, startOfMonth, todayIn } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { openShop } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { savingsAccountIn, savingsProductIn } from '@lumbung/savings/testing';
import type { Page } from 'playwright-core';
import { dialog, eventually, rowOf, signIn, told, walkTo } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { atRest, flawsOf, structureOf } from './wholesome.js';

const A_CHAPTER_MS = 90_000;
const LAST_MONTH = addMonths(startOfMonth(todayIn('Asia/Jakarta', new Date())), -1);

/** What happens every month: profit is shared, and money moves by itself. Each chapter goes on where the last one ended. */
describe('every month', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let desk: Page;
  let broken = '';

  const chapter = (promise: string, work: () => Promise<void>) =>
    it(
      promise,
      async () => {
        expect(broken).toBe('');
        broken = promise;
        await work();
        broken = '';
      },
      A_CHAPTER_MS,
    );
  const seen = async (name: string) => {
    await atRest(desk);
    await picture(desk, `monthly-${name}`);
    expect(await flawsOf(desk)).toEqual([]);
    await desk.setViewportSize({ width: 360, height: 740 });
    expect(await structureOf(desk)).toEqual([]);
    await picture(desk, `monthly-${name}-360`);
    await desk.setViewportSize({ width: 1366, height: 768 });
  };

  beforeAll(async () => {
    const { house } = street;
    house.clock.setTo(`${LAST_MONTH.slice(0, 8)}01T03:00:00Z`);
    coop = await house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(house));
    const { id: memberId } = await memberIn(coop, { fullName: 'Siti Aminah' });
    await savingsAccountIn(coop, {
      memberId,
      name: 'Si Barokah',
      contract: 'MUDHARABAH',
      balance: 1_000_000,
    });
    const daily = await savingsProductIn(coop, { name: 'Tabungan Harian' });
    await savingsAccountIn(coop, { memberId, productId: daily.id, balance: 750_000 });
    await savingsAccountIn(coop, { memberId, name: 'Simpanan Wajib', family: 'MANDATORY' });
    const owner = await staffOf(coop, ['OWNER'], 'Ratna Wahyuni');
    house.clock.setTo(new Date().toISOString());
    desk = await street.desk();
    await desk.goto(`${street.console}/masuk`);
    await signIn(desk, owner.phone, PASSWORD);
    await desk.getByRole('navigation', { name: 'Menu utama' }).waitFor();
  }, A_CHAPTER_MS);

  chapter('an officer sets the ratio that was agreed', async () => {
    await walkTo(desk, 'Bagi hasil');
    await seen('1-empty');
    await desk.getByRole('button', { name: 'Atur nisbah Si Barokah' }).click();
    await dialog(desk).getByLabel('Bagian anggota, persen').fill('40');
    await dialog(desk).getByLabel('Berlaku mulai bulan').selectOption(LAST_MONTH);
    await dialog(desk).getByLabel('Disepakati dalam').fill('Akad pembukaan rekening');
    await seen('2-ratio');
    await dialog(desk).getByRole('button', { name: 'Atur nisbah', exact: true }).click();
    await told(desk, 'Nisbah disimpan');

    expect((await rowOf(desk, 'Si Barokah')).join(' ')).toContain(`40% sejak ${formatMonth(LAST_MONTH)}`);
  });

  chapter('sees what each product gets, decides it, and it is booked', async () => {
    await desk.getByRole('link', { name: 'Tetapkan bagi hasil' }).click();
    await desk.getByLabel('Keterangan baris 1').fill('Margin murabahah yang diterima');
    await desk.getByLabel('Jumlah baris 1').fill('12.500');
    await desk.getByRole('button', { name: 'Hitung' }).click();
    await desk.getByRole('heading', { name: /^Bagi hasil / }).waitFor();

    expect((await rowOf(desk, 'Si Barokah')).join(' ')).toMatch(/Rp\s?5\.000.*%/s);
    expect(await desk.locator('main').innerText()).toMatch(/indikatif, bukan janji/);
    await desk.getByLabel('Dasar keputusan').fill('Rapat pengurus');
    await seen('3-preview');
    await desk.getByRole('button', { name: 'Tetapkan', exact: true }).click();
    await told(desk, 'sedang dibukukan');
    await eventually(async () => expect(await desk.locator('main').innerText()).toContain('1 dari 1 dibukukan'));
    await seen('4-share');
  });

  chapter('an officer has money moved every month as a member asked, and looks at it', async () => {
    await walkTo(desk, 'Perintah tetap');
    await seen('5-no-instructions');
    await desk.getByRole('button', { name: 'Buat perintah tetap' }).first().click();
    await choose('Dari', /Tabungan Harian/);
    await choose('Ke', /Simpanan Wajib/);
    await dialog(desk).getByLabel('Jumlah').fill('25rb');
    await dialog(desk).getByLabel('Keterangan').fill('Wajib bulanan');
    await seen('6-create');
    await dialog(desk).getByRole('button', { name: 'Buat perintah tetap' }).click();
    await told(desk, 'Perintah tetap dibuat');
    await seen('7-list');
    await desk.getByRole('link', { name: 'Siti Aminah' }).click();
    await desk.getByRole('heading', { name: 'Riwayat' }).waitFor();

    expect(await desk.locator('main').innerText()).toMatch(/Rp\s?25\.000/);
    await seen('8-instruction');
  });

  async function choose(label: string, account: RegExp): Promise<void> {
    await dialog(desk).getByLabel(label, { exact: true }).fill('Siti');
    await desk.getByRole('option', { name: account }).click();
  }
});
