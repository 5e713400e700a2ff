import { PASSWORD, type TestPerson } from '@lumbung/identity/testing';
import type { Page } from 'playwright-core';
import { signIn } from './desk-steps.js';
import type { openStreet } from './street.js';
import { picture } from './visitor.js';
import { atRest, flawsOf, structureOf } from './wholesome.js';

export const A_PAGE_MS = 60_000;

/** axe makes script of text, which Trusted Types forbid; the story walks the desk with the policy in force. */
export const LENIENT = { bypassCSP: true };

/** From screen to screen of the desk, each looked at for what somebody could not read or reach. */
export function walkOf(street: ReturnType<typeof openStreet>) {
  async function signedIn({ phone }: TestPerson): Promise<Page> {
    const page = await street.desk(LENIENT);
    await page.goto(`${street.console}/masuk`);
    await signIn(page, phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
    return page;
  }

  async function flawsAt(page: Page, path: string, name: string): Promise<string[]> {
    await page.goto(street.console + path);
    return flawsHere(page, name);
  }

  /** At the width of a desk by axe as well, at that of a phone by the eye. */
  async function flawsHere(page: Page, name: string): Promise<string[]> {
    await page.locator('h1').first().waitFor();
    await atRest(page);
    await picture(page, `desk-${name}`);
    const flaws = await flawsOf(page);
    await page.setViewportSize({ width: 360, height: 740 });
    flaws.push(...(await structureOf(page)));
    await picture(page, `desk-${name}-360`);
    await page.setViewportSize({ width: 1366, height: 768 });
    return flaws;
  }

  return { signedIn, flawsAt, flawsHere };
}
