import { setTimeout as later } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { productIn } from '@lumbung/catalog/testing';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, pinOf, staffOf } from '@lumbung/identity/testing';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { MemberCardsService } from '@lumbung/membership';
import { memberIn } from '@lumbung/membership/testing';
import { openShop } from '@lumbung/orders/testing';
import { drawerIn } from '@lumbung/payments/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { SavingsMovesService } from '@lumbung/savings';
import { savingsAccountIn } from '@lumbung/savings/testing';
import type { Page } from 'playwright-core';
import { signIn } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture, untilPrinted } from './visitor.js';
import { atRest, flawsOf, structureOf } from './wholesome.js';

const A_CHAPTER_MS = 120_000;
const RICE = '8991234567893';
/** Longer than the keys that follow take. */
const SLOWLY_MS = 1_000;

/** A shift of a cashier, from the first change in the drawer to the count, with nothing but the keys. */
describe('a day at the counter', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let page: Page;
  /** What Siti has with her: her card, and the PIN in her head. */
  let siti: { readonly card: string; readonly pin: string };
  let broken = '';

  const desk = (path: string) => `${street.console}/k/${coop.tenant.slug}${path}`;
  const press = (...keys: string[]) =>
    keys.reduce<Promise<void>>((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  const type = (text: string) => page.keyboard.type(text);
  /** What has the focus, by the name one hears. */
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.ariaLabel ?? element?.labels?.[0]?.innerText ?? element?.textContent ?? '';
    });
  const tabTo = async (name: RegExp) => {
    for (let steps = 0; steps < 60; steps += 1) {
      if (name.test(await focused())) return;
      await press('Tab');
    }
    throw new Error(`Nothing called ${name} can be reached with Tab.`);
  };
  const looked = async (name: string) => {
    await atRest(page);
    await picture(page, `counter-${name}`);
    const flaws = await flawsOf(page);
    await page.setViewportSize({ width: 360, height: 740 });
    flaws.push(...(await structureOf(page)));
    await picture(page, `counter-${name}-360`);
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(flaws).toEqual([]);
  };
  const chapter = (promise: string, work: () => Promise<void>) =>
    it(
      promise,
      async () => {
        expect(broken).toBe('');
        broken = promise;
        await work().catch(async (error: unknown) => {
          await picture(page, 'counter-broken');
          throw error;
        });
        broken = '';
      },
      A_CHAPTER_MS,
    );

  /** By bank, so that no other drawer is opened for it. */
  const memberWithSavings = async () => {
    const personId = newId<'Person'>();
    const { id: memberId } = await memberIn(coop, { fullName: 'Siti Aminah', personId });
    const { id: accountId } = await savingsAccountIn(coop, { memberId, name: 'Simpanan Hari Raya' });
    const deposit = { requestId: newId(), accountId, amount: rupiah(150_000), money: 'BANK' as const };
    await coop.run(() => street.house.get(SavingsMovesService).deposit(deposit));
    const own = () => street.house.get(MemberCardsService).own();
    const card = await coop.run(own, [], { personId, displayName: 'Siti Aminah' });
    return { card: card?.code ?? '', pin: await pinOf(street.house, personId) };
  };

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    await drawerIn(coop, 'Laci 1');
    siti = await memberWithSavings();
    const rice = await productIn(coop, {
      name: 'Beras Pandan Wangi',
      publicPrice: 78_500,
      memberPrice: 75_000,
      stock: 40,
      unitCost: 70_000,
    });
    await street.house.admin('update catalog.product_variant set barcode = $2 where id = $1', [
      rice.variants[0]?.id,
      RICE,
    ]);
    await productIn(coop, {
      name: 'Minyak Goreng',
      publicPrice: 17_000,
      memberPrice: 16_500,
      stock: 12,
      unitCost: 15_000,
    });
    await productIn(coop, { name: 'Gula Merah', publicPrice: 12_000, stock: 9, unitCost: 9_000 });
    const { phone } = await staffOf(coop, ['CASHIER'], 'Dewi Lestari');
    page = await street.desk({ bypassCSP: true });
    await page.goto(`${street.console}/masuk`);
    await signIn(page, phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
    await page.goto(desk('/loket'));
  }, A_CHAPTER_MS);

  chapter('begins with a drawer and the change in it', async () => {
    await page.getByText('Laci Anda belum dibuka').waitFor();
    await tabTo(/^Buka laci$/);
    await press('Enter');
    await page.getByRole('heading', { name: 'Laci saya' }).waitFor();
    await page.getByLabel('Modal uang kembalian').waitFor();
    await looked('open');
    await tabTo(/^Modal uang kembalian/);
    await type('200rb');
    await press('Enter');

    await page.getByText('Laci 1 · L-00001').waitFor();
    await looked('drawer');
    await page.goto(desk('/loket'));
    await page.getByText('Laci 1: Rp200.000').waitFor();
    await looked('empty');
  });

  chapter('sells three things to a member, scanned and found by name, and says what goes back', async () => {
    await type('@1');
    await press('Enter');
    await page.getByText('Siti Aminah (').waitFor();
    await type(`2*${RICE}`);
    await press('Enter');
    await page.getByLabel('Jumlah Beras Pandan Wangi').waitFor();
    await type('minyak');
    await page.getByRole('option', { name: /Minyak Goreng/ }).waitFor();
    await picture(page, 'counter-search');
    await press('Enter');
    // Whoever is quicker than the look-up gets the goods in the order in which they are found.
    await page.getByLabel('Jumlah Minyak Goreng').waitFor();
    await type('gula');
    await page.getByRole('option', { name: /Gula Merah/ }).waitFor();
    await press('Enter');
    await page.getByLabel('Jumlah Gula Merah').waitFor();

    await press('ArrowDown', 'ArrowDown');
    expect(await focused()).toBe('Jumlah Minyak Goreng');
    await type('3');
    await press('Enter');
    await page.locator('.counter-total', { hasText: 'Rp211.500' }).waitFor();
    await looked('basket');

    await press('Enter');
    expect(await focused()).toContain('Uang diterima');
    await type('250rb');
    await page.locator('.counter-change', { hasText: 'Rp38.500' }).waitFor();
    await looked('tendered');
    await press('F9');
    await page.locator('.counter-sold .counter-change', { hasText: 'Rp38.500' }).waitFor();
    await untilPrinted(page);
    await looked('sold');

    expect(await focused()).toContain('Pindai atau cari barang');
    await page.getByText('Laci 1: Rp411.500').waitFor();
    await page.frameLocator('.print-frame').getByText('S-00001').first().waitFor();
    expect(await page.frameLocator('.print-frame').locator('body').innerText()).toContain('38.500');
    expect(await trialDifference(coop)).toBe(0);
  });

  chapter('serves somebody else meanwhile: holds a basket, and sells to anybody for exact cash', async () => {
    await type(RICE);
    await press('Enter');
    await page.getByLabel('Jumlah Beras Pandan Wangi').waitFor();
    await press('Alt+p');
    await page.getByText('Belanjaan yang ditahan').waitFor();
    // Faster than the house: the list is still on its way when Enter is pressed, and what was entered when F9 is.
    let isOnItsWay = () => {};
    const onItsWay = new Promise<void>((resolve) => (isOnItsWay = resolve));
    await page.route(/graphql/, async (route) => {
      if (/"search":"merah"/.test(route.request().postData() ?? '')) {
        isOnItsWay();
        await later(SLOWLY_MS);
      }
      await route.continue().catch(() => undefined);
    });
    await type('merah');
    await onItsWay;
    await press('Enter', 'F9');
    await page.locator('.counter-sold', { hasText: 'Rp12.000' }).waitFor();
    await untilPrinted(page);
    await page.unrouteAll({ behavior: 'wait' });
    await tabTo(/^Ambil lagi/);
    await press('Enter');
    await page.locator('.counter-total', { hasText: 'Rp78.500' }).waitFor();
    await tabTo(/^Kosongkan$/);
    await press('Enter');
    await page.getByText('Belum ada barang').waitFor();
    await press('Escape', '?');
    await page.getByRole('dialog', { name: 'Pintasan loket' }).waitFor();
    await looked('keys');
    await press('Escape');
  });

  chapter('shows a QRIS for exactly the total, and leaves the drawer as it was', async () => {
    await type('gula');
    await page.getByRole('option', { name: /Gula Merah/ }).waitFor();
    await press('Enter');
    await page.locator('.counter-total', { hasText: 'Rp12.000' }).waitFor();
    await press('Alt+c', 'ArrowDown', 'ArrowDown');
    expect(await focused()).toContain('QRIS');
    await tabTo(/^Tampilkan QRIS$/);
    await press('Enter');
    await page.getByRole('img', { name: 'QRIS untuk Rp12.000' }).waitFor();
    await looked('qris');
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('F9');
    await page.locator('.counter-sold', { hasText: 'QRIS' }).waitFor();
    await untilPrinted(page);
    expect(await page.getByText('Laci 1: Rp423.500').isVisible()).toBe(true);
  });

  chapter('takes it off the savings of a member who shows her card and types her PIN', async () => {
    await type(siti.card);
    await press('Enter');
    await page.getByText('Siti Aminah (').waitFor();
    await type('gula');
    await page.getByRole('option', { name: /Gula Merah/ }).waitFor();
    await press('Enter');
    await page.locator('.counter-total', { hasText: 'Rp12.000' }).waitFor();
    await press('Alt+c', 'ArrowUp');
    await page.getByText('bisa dipakai Rp150.000').waitFor();
    await looked('savings');
    await press('F9');
    await page.getByRole('dialog', { name: 'PIN Siti Aminah' }).waitFor();
    expect(await focused()).toContain('PIN anggota');
    await looked('pin');
    await type('111111');
    await press('Enter');
    await page.getByText('4 kali lagi').waitFor();
    await page.getByLabel('PIN anggota').focus();
    await type(siti.pin);
    await press('Enter');
    await page.locator('.counter-sold', { hasText: 'Rp138.000' }).waitFor();
    await untilPrinted(page);
    await looked('sold-savings');
    expect(await focused()).toContain('Pindai atau cari barang');
    expect(await page.getByText('Laci 1: Rp423.500').isVisible()).toBe(true);
    expect(await page.frameLocator('.print-frame').locator('body').innerText()).toContain('Rp138.000');
    expect(await trialDifference(coop)).toBe(0);
  });

  chapter('ends with a count that fits to the rupiah', async () => {
    await page.goto(desk('/loket/tutup'));
    await page.getByLabel('Banyaknya Rp100.000').waitFor();
    expect(await focused()).toBe('Banyaknya Rp100.000');
    // Rp423.500: the change of the morning and both sales.
    for (const pieces of ['4', '', '', '1', '', '', '1', '1', '1']) {
      await type(pieces);
      await press('Enter');
    }
    await page.getByText('Pas', { exact: true }).waitFor();
    await looked('count');
    await press('Control+Enter');
    await page.getByRole('dialog', { name: 'Tutup laci' }).waitFor();
    await looked('confirm');
    await tabTo(/^Tutup laci$/);
    await press('Enter');
    await page.locator('.toast', { hasText: 'Selisih: Pas' }).waitFor();

    const [session] = await street.house.admin<object>(
      'select expected, counted, difference from payments.drawer_session where tenant_id = $1',
      [coop.id],
    );
    expect(session).toEqual({ expected: '423500', counted: '423500', difference: '0' });
    expect(await balanceOf(coop, '5-3060')).toEqual(rupiah(0));
  });

  chapter('shows the session to those who oversee', async () => {
    const { phone } = await staffOf(coop, ['MANAGER'], 'Ratna Wahyuni');
    page = await street.desk({ bypassCSP: true });
    await page.goto(`${street.console}/masuk`);
    await signIn(page, phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
    await page.goto(desk('/loket/sesi'));
    await page.getByRole('link', { name: 'L-00001' }).waitFor();
    await looked('sessions');
    await tabTo(/^L-00001$/);
    await press('Enter');
    await page.getByRole('heading', { name: 'Sesi L-00001' }).waitFor();
    await page.getByText('Keluar masuk uang').first().waitFor();
    await looked('session');
  });
});
