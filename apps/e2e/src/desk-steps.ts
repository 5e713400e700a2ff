import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** Signs in at the door the console has opened, with a phone number or an e-mail address. */
export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Nomor HP atau email').fill(login);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
}

/** A room of the desk, by its name in the menu. */
export async function walkTo(page: Page, room: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: room, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: room }).waitFor();
}

/** What lies on top of the screen and asks. */
export function dialog(page: Page): Locator {
  return page.getByRole('dialog').last();
}

/** Opens a dialog with a button, answers it, and waits for the house to say that it is done. */
export async function decide(
  page: Page,
  button: string,
  said: string,
  fill?: (asked: Locator) => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const asked = dialog(page);
  await fill?.(asked);
  // In its form: what lies below may have a button of the same name.
  await asked.locator('form').getByRole('button', { name: button, exact: true }).click();
  await told(page, said);
}

/** Waits until the house says this at the foot of the screen. What was heard once counts no second time. */
export async function told(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const toast = document.querySelector<HTMLElement>('.toast:not([data-heard])');
    if (!toast?.textContent.replace(/\s+/g, ' ').includes(wanted)) return false;
    toast.dataset.heard = '';
    return true;
  }, text);
}

/** The cells of the row that names this, as one reads them. */
export async function rowOf(page: Page, name: string | RegExp): Promise<string[]> {
  const row = page.getByRole('row').filter({ hasText: name }).first();
  await row.waitFor();
  return row.getByRole('cell').allInnerTexts();
}

/** A photo as a phone would take it, only smaller. */
export function photo(): Promise<Buffer> {
  const sack = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800"><rect width="800" height="800" fill="#e4dccb"/>
    <path d="M250 180h300l50 460q-200 60-400 0z" fill="#f7f1e4" stroke="#855a10" stroke-width="14"/><circle cx="400" cy="420" r="90" fill="#1f5f43"/></svg>`;
  return sharp(Buffer.from(sack)).jpeg({ quality: 80 }).toBuffer();
}

/** Asks again until the answer is as expected: for what the worker brings about. */
export async function eventually(look: () => Promise<void>, patience = 20_000): Promise<void> {
  for (const began = Date.now(); ;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() - began > patience) throw error;
      await new Promise((later) => setTimeout(later, 200));
    }
  }
}
