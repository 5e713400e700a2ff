// `node tools/bench/pages.mjs [--shop URL] [--console URL] [--rounds N]`: what pages of the shop and the first screen of the
// desk cost on a slow phone. Asks a platform that runs with the demo data (`npm start`), each page in a browser of its own
// that kept nothing, on two lines; medians, as a table for docs/performance.md.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../spec/chromium.mjs';
import { table } from './table.mjs';

const { values: flags } = parseArgs({
  options: {
    shop: { type: 'string', default: 'http://banyu-gembong.localhost:4100' },
    console: { type: 'string', default: 'http://localhost:4200' },
    rounds: { type: 'string', default: '5' },
  },
});
const PASSWORD = 'panen-raya-2026';
const [MEMBER, OWNER] = ['0800-0000-1000', '0800-0000-0001'];
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
/** Bits a second, milliseconds, and how many times slower than this machine reckons. */
const LINES = [
  { name: 'weak 4G, CPU x4', down: 1_600_000, up: 750_000, latency: 150, slower: 4 },
  { name: '3G, CPU x6', down: 400_000, up: 400_000, latency: 400, slower: 6 },
];
/** The largest thing is drawn when nothing larger came for so long: a slow phone thinks between two requests. */
const SETTLED_MS = 2_500;

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--host-resolver-rules=MAP *.localhost 127.0.0.1'],
});
try {
  const [member, owner] = [await signedIn(flags.shop, MEMBER), await signedIn(flags.console, OWNER)];
  const product = await firstProduct();
  const pages = [
    { name: 'shop home', url: flags.shop, cookies: [] },
    { name: 'product', url: product, cookies: [] },
    { name: 'cart of one', url: `${flags.shop}/keranjang`, cookies: await withCart(product) },
    { name: 'member’s savings', url: `${flags.shop}/saya/simpanan`, cookies: member },
    { name: 'desk, first screen', url: `${flags.console}/k/banyu-gembong`, cookies: owner },
  ];
  const rows = [];
  for (const page of pages) rows.push([page.name, ...(await measure(page))]);
  const head = ['page', 'KB on the wire', ...LINES.flatMap(({ name }) => [`FCP s, ${name}`, `LCP s, ${name}`])];
  console.log(table(head, rows));
} finally {
  await browser.close();
}

async function measure(page) {
  const figures = [];
  let bytes = 0;
  for (const line of LINES) {
    const loads = [];
    for (let round = 0; round < Number(flags.rounds); round++) loads.push(await load(page, line));
    bytes = median(loads.map((load) => load.bytes));
    figures.push(
      seconds(median(loads.map(({ first }) => first))),
      seconds(median(loads.map(({ largest }) => largest))),
    );
  }
  return [(bytes / 1024).toFixed(0), ...figures];
}

async function load({ url, cookies }, { down, up, latency, slower }) {
  const context = await browser.newContext({ ...PHONE, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  try {
    await context.addCookies(cookies);
    await context.addInitScript(() => {
      globalThis.largest = 0;
      new PerformanceObserver((list) => (globalThis.largest = list.getEntries().at(-1).startTime)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await devtools.send('Network.enable');
    const speed = { latency, downloadThroughput: down / 8, uploadThroughput: up / 8 };
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...speed });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(url, { waitUntil: 'networkidle', timeout: 90_000 });
    const { first, largest } = await settled(page);
    return { bytes, first, largest };
  } finally {
    await context.close();
  }
}

async function settled(page) {
  for (let before = -1; ;) {
    const painted = await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      largest: globalThis.largest,
    }));
    if (painted.largest > 0 && painted.largest === before) return painted;
    before = painted.largest;
    await page.waitForTimeout(SETTLED_MS);
  }
}

/** The cookies of somebody who signed in; without the one that says what the browser keeps, since it keeps nothing. */
async function signedIn(site, phone) {
  return visit(`${site}/masuk`, async (page) => {
    await page
      .getByLabel(/Nomor HP/)
      .first()
      .fill(phone);
    await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Masuk' }).first().click();
    await page.waitForURL((url) => url.pathname !== '/masuk');
  });
}

async function withCart(product) {
  return visit(product, async (page) => {
    await page.locator('form[action^="/keranjang"] button:not([type="button"])').first().click();
    await page.waitForLoadState('networkidle');
  });
}

async function firstProduct() {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(flags.shop);
  const path = await page.locator('a[href^="/p/"]').first().getAttribute('href');
  await context.close();
  return flags.shop + path;
}

async function visit(url, act) {
  const context = await browser.newContext({ ...PHONE, locale: 'id-ID' });
  const page = await context.newPage();
  await page.goto(url);
  await act(page);
  const cookies = await context.cookies();
  await context.close();
  return cookies.filter(({ name }) => !name.endsWith('gaya'));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(2);
}
