import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** The phone the shop is made for, and the desk the console is made for. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
};
export const DESK: BrowserContextOptions = { viewport: { width: 1366, height: 768 } };

const PATIENCE_MS = 15_000;

/** A browser of somebody's own, in Pasuruan; whatever goes wrong on its pages is written down in `troubles`. */
export async function newVisitor(browser: Browser, troubles: string[], options: BrowserContextOptions): Promise<Page> {
  // Nothing glides: a visitor of ours walks on faster than a page fades in, and the browser complains of the rest.
  const context = await browser.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`CSP: ${violatedDirective} ${blockedURI}`),
    ),
  );
  watch(context, troubles);
  return context.newPage();
}

/** Console errors, refused policies, rejections nobody caught, answers that failed, and parts of a page that are missing. */
function watch(context: BrowserContext, troubles: string[]): void {
  context.on('console', (message) => {
    const text = message.text();
    // Failed answers are judged below, where one sees whether the page itself or a part of it failed.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      troubles.push(`${message.page()?.url()}: console: ${text}`);
  });
  context.on('weberror', (error) =>
    troubles.push(`${error.page()?.url()}: ${error.error().stack ?? error.error().message}`),
  );
  context.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= (isPage ? 500 : 400))
      troubles.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Whoever walks on before everything came gives the rest up; that is his right.
    if (why !== 'net::ERR_ABORTED') troubles.push(`${why} ${request.method()} ${request.url()}`);
  });
}

/** Keeps a picture of the page where `E2E_PICTURES` names a folder: for people who want to look, not for the specs. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.E2E_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replace(/[^\w-]+/g, '_')}.png`), fullPage: true });
}

/**
 * Until the paper on its way has gone to the printer: handing it over takes the keyboard away for a moment, and a browser
 * drops what is pressed just then. People look up when the printer starts; a script would type on.
 */
export async function untilPrinted(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('.print-frame')?.contentWindow;
    return frame && frame.location.href !== 'about:blank' && frame.document.readyState === 'complete';
  });
}
