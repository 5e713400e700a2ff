import type { VNode } from 'preact';
import type { Page } from '../http/answer.js';
import type { Assets } from '../http/assets.js';
import { HOUSE_ACCENT, themeAddress } from '../pages/web-manifest/theme.js';
import { Notice } from '../ui/notice.js';
import { Footer } from './footer.js';
import { Header } from './header.js';

interface DocumentProps {
  readonly page: Page;
  readonly assets: Assets;
  readonly origin: string;
}

/**
 * The whole page. On a first visit the base styles travel inside it, so that something is seen after one round trip,
 * and the rest of the styles waits behind the content; later both come from the browser's own store.
 */
export function Document({ page, assets, origin }: DocumentProps): VNode {
  const { frame } = page;
  const { visit, shop } = frame;
  const isFirstVisit = page.keeping === 'catalogue' && !visit.hasBaseStyles;
  const sheets = { buying: assets.buyingStyles, site: assets.siteStyles, portal: assets.portalStyles };
  const more = page.sheet && sheets[page.sheet];
  const shopStyles = (
    <>
      <link rel="stylesheet" href={assets.shopStyles} />
      {more !== null && <link rel="stylesheet" href={more} />}
    </>
  );
  const siteName = shop?.name ?? visit.t.site.name;
  const theme = shop === null ? null : themeAddress(shop.accent);
  const title = page.title === siteName ? siteName : `${page.title} · ${siteName}`;
  return (
    <html lang={visit.locale}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content={shop?.accent ?? HOUSE_ACCENT} />
        {page.keeping === 'catalogue' ? (
          <link rel="canonical" href={origin + visit.address} />
        ) : (
          <meta name="robots" content="noindex" />
        )}
        {page.description !== null && <meta name="description" content={page.description} />}
        {page.keeping === 'catalogue' && <SharingCard page={page} title={title} url={origin + visit.address} />}
        {isFirstVisit ? (
          <style dangerouslySetInnerHTML={{ __html: assets.baseCss }} />
        ) : (
          <>
            <link rel="stylesheet" href={assets.baseStyles} />
            {shopStyles}
          </>
        )}
        {page.isSelling && <link rel="stylesheet" href={assets.sellingStyles} />}
        {theme !== null && <link rel="stylesheet" href={theme} />}
        <link rel="icon" href="/aset/lumbung.svg" type="image/svg+xml" />
        {shop !== null && <link rel="manifest" href="/manifest.webmanifest" />}
        <script type="module" src={assets.script} />
        {page.facts !== null && <Facts of={page.facts} />}
      </head>
      <body data-gaya={isFirstVisit ? assets.baseStyles : undefined}>
        <a class="skip" href="#isi">
          {visit.t.common.skip}
        </a>
        <Header frame={frame} />
        <main id="isi" class={page.hasBar ? 'page page-bar' : 'page'} tabindex={-1}>
          {shop !== null && (shop.isPreview || !shop.isAcceptingOrders) && (
            <Notice tone="warn" title={shop.isPreview ? visit.t.common.preview : visit.t.common.paused} />
          )}
          {page.body}
        </main>
        {isFirstVisit && shopStyles}
        <Footer frame={frame} />
      </body>
    </html>
  );
}

function SharingCard({ page, title, url }: { page: Page; title: string; url: string }) {
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={url} />
      {page.description !== null && <meta property="og:description" content={page.description} />}
      {page.image !== null && <meta property="og:image" content={page.image} />}
    </>
  );
}

/** JSON-LD is a block of data, which the security policy does not count as a script. */
function Facts({ of }: { of: object }) {
  const json = JSON.stringify(of).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
