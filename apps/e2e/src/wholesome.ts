import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is wrong with a page that a person would stumble over; empty when nothing is. */
export async function flawsOf(page: Page): Promise<string[]> {
  // No page of ours has frames: without the search for them an analysis takes half the time.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return [
    ...(await structureOf(page)),
    ...violations.map(
      ({ id, help, nodes }) =>
        `axe ${id}: ${help}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n').at(1)?.trim()})`).join(' | ')}`,
    ),
  ];
}

/** One name for the page, a language, and nothing that hangs out at the side. */
export async function structureOf(page: Page): Promise<string[]> {
  const { headings, language, tooWide } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const stands = (element: Element) => element.getBoundingClientRect().right > width + 1;
    return {
      headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent),
      language: document.documentElement.lang,
      tooWide:
        document.documentElement.scrollWidth > width
          ? [...document.body.querySelectorAll('*')]
              .filter(stands)
              .slice(0, 5)
              .map((element) => `${element.tagName.toLowerCase()}.${element.className.toString().replaceAll(' ', '.')}`)
          : null,
    };
  });
  return [
    ...(headings.length === 1 ? [] : [`${headings.length} h1: ${headings.join(', ')}`]),
    ...(language === 'id' ? [] : [`lang=${language}`]),
    ...(tooWide === null ? [] : [`scrolls sideways at ${page.viewportSize()?.width} px: ${tooWide.join(', ')}`]),
  ];
}

/** The page is there, and everything it asked for has come; no list stands pale any more with what it showed before. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('.waiting, .stale') === null,
  );
}

/** As `settled`, and nothing moves any more. */
export async function atRest(page: Page): Promise<void> {
  await settled(page);
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}
