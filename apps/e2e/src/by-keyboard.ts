import type { Page } from 'playwright-core';

const MOST_STEPS = 90;

/** Until what is typed goes there. */
export function hasFocus(page: Page, selector: string): Promise<unknown> {
  return page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);
}

/** Until what asks on top of the screen has the keyboard: a moment after it is drawn. */
export async function asked(page: Page, name?: string): Promise<void> {
  await page.getByRole('dialog', { name }).waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]') instanceof Element);
}

/** Walks with Tab until it stands on what is called so, as somebody without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = (said: string) => (typeof name === 'string' ? said.startsWith(name) : name.test(said));
  const seen: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press(key);
    const said = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
      return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim();
    });
    if (isThere(said)) return;
    seen.push(said);
  }
  throw new Error(`Nothing called ${name} within ${MOST_STEPS} steps: ${seen.join(' | ')}`);
}
