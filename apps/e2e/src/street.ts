import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { domains } from '@lumbung/domains';
import { startHouse, type House } from '@lumbung/platform/testing';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools are no project, and this one serves `npm test` as well
import { findChromium } from '../../../tools/spec/chromium.mjs';
import { ensureBuilt, type Mains } from './built.js';
import { freePorts, Running } from './processes.js';
import { DESK, newVisitor, PHONE } from './visitor.js';

const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const BEGINNING_MS = 300_000;

/** The whole street of one spec file: a database of its own, the four real processes before it, and a browser. */
export class Street {
  /** The platform's own site. */
  site: string;
  console: string;
  /** Where payment providers bring their news. */
  gateway: string;
  private browser: Browser;
  private processes: readonly Running[] = [];
  private readonly troubles: string[] = [];

  constructor(
    readonly house: House,
    private readonly hasDesk: boolean,
  ) {}

  shopOf(slug: string): string {
    return this.site.replace('//', `//${slug}.`);
  }

  /** A guest with a small phone; `{ javaScriptEnabled: false }` for one whose scripts never arrive. */
  phone(options: BrowserContextOptions = {}): Promise<Page> {
    return newVisitor(this.browser, this.troubles, { ...PHONE, ...options });
  }

  /** Somebody at a desk. */
  desk(options: BrowserContextOptions = {}): Promise<Page> {
    return newVisitor(this.browser, this.troubles, { ...DESK, ...options });
  }

  async open(): Promise<void> {
    const mains = await ensureBuilt(this.hasDesk);
    const [gateway = 0, worker = 0, shop = 0, desk = 0] = await freePorts(4);
    this.site = `http://localhost:${shop}`;
    this.console = `http://localhost:${desk}`;
    this.gateway = `http://localhost:${gateway}`;
    const env = {
      ...process.env,
      DATABASE_URL: this.house.config.DATABASE_URL,
      GATEWAY_PORT: String(gateway),
      WORKER_PORT: String(worker),
      SHOP_PORT: String(shop),
      CONSOLE_PORT: String(desk),
      GATEWAY_URL: `${this.gateway}/graphql`,
      CONSOLE_URL: this.console,
      SHOP_URL: this.shopOf('{slug}'),
      LOG_LEVEL: 'warn',
    };
    const ports = { gateway, worker, shop, console: desk };
    this.processes = Object.entries(mains).map(
      ([name, main]: [string, string]) => new Running(name, main, ports[name as keyof Mains], env),
    );
    const executablePath = findChromium();
    if (!executablePath) throw new Error('The browser specs need a Chromium.');
    [this.browser] = await Promise.all([
      chromium.launch({ executablePath, args: CHROMIUM_FLAGS }),
      ...this.processes.map((running) => running.untilHealthy()),
    ]);
  }

  /** What went wrong since the last time somebody asked; with the processes' last words where an answer failed. */
  takeTroubles(): string[] {
    const troubles = this.troubles.splice(0);
    if (!troubles.some((trouble) => /^5\d\d/.test(trouble))) return troubles;
    return [
      ...troubles,
      ...this.processes.map(({ name, lastWords }) => `${name} said last: ${lastWords.slice(-2_000)}`),
    ];
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await Promise.all(this.processes.map((running) => running.end()));
  }
}

/** Call at the top of a `describe`. After each promise the pages must have been free of errors. */
export function openStreet({ hasDesk = true } = {}): Street {
  // Registered before the house's own: the processes must be gone before their database is.
  afterAll(() => street.close(), 30_000);
  const street = new Street(startHouse(...domains), hasDesk);

  beforeAll(async () => {
    street.house.clock.setTo(new Date());
    await street.open();
  }, BEGINNING_MS);
  afterEach(() => expect(street.takeTroubles()).toEqual([]));
  return street;
}
