import { Icon } from '../ui/icons.js';
import type { Frame } from './frame.js';

/** Stands for the number in the basket until the page is handed over, so that one drawn page serves all visitors. */
export const CART_COUNT_SLOT = '<!--isi-keranjang-->';

export function Header({ frame }: { frame: Frame }) {
  return frame.shop === null ? (
    <SiteHeader frame={frame} />
  ) : (
    <ShopHeader frame={frame} name={frame.shop.name} kind={frame.shop.kind} />
  );
}

function ShopHeader({ frame, name, kind }: { frame: Frame; name: string; kind: string }) {
  const { t, memberName, session } = frame.visit;
  const [label, ownName] = splitName(name, kind);
  return (
    <header class="band head">
      <div class="wide head-row">
        <a class="head-name" href="/">
          <small>{label}</small>
          <strong>{ownName}</strong>
        </a>
        <nav class="head-links" aria-label={t.common.account}>
          <a href={session === null ? '/masuk' : '/saya'} class="head-link">
            <Icon name="person" />
            <span>{memberName ?? t.common.logIn}</span>
          </a>
          <a href="/keranjang" class="head-link">
            <Icon name="basket" />
            <span>{t.common.cart}</span>
            <span dangerouslySetInnerHTML={{ __html: CART_COUNT_SLOT }} />
          </a>
        </nav>
        <form class="head-search" action="/cari" role="search" data-island="suggest">
          <label class="unseen" for="cari">
            {t.common.search}
          </label>
          <input
            id="cari"
            name="q"
            type="search"
            value={frame.search}
            placeholder={t.common.search}
            autocomplete="off"
            enterkeyhint="search"
          />
          <button type="submit" aria-label={t.common.searchButton}>
            <Icon name="search" />
          </button>
        </form>
      </div>
    </header>
  );
}

function SiteHeader({ frame }: { frame: Frame }) {
  const { t } = frame.visit;
  return (
    <header class="band head">
      <div class="wide head-row">
        <a class="head-name" href="/">
          <small>{t.site.tagline}</small>
          <strong>{t.site.name}</strong>
        </a>
        <nav class="head-links" aria-label={t.site.menu}>
          <a href="/pasar" class="head-link">
            <Icon name="basket" />
            <span>{t.market.title}</span>
            <span dangerouslySetInnerHTML={{ __html: CART_COUNT_SLOT }} />
          </a>
          <a href="/koperasi" class="head-link">
            <Icon name="house" />
            <span>{t.site.directory}</span>
          </a>
          <a href="/daftar" class="head-link">
            <Icon name="person" />
            <span>{t.site.signUp}</span>
          </a>
        </nav>
      </div>
    </header>
  );
}

/** 'Koperasi Konsumen Banyu Gembong' is read as its kind, small, and its own name, large. */
export function splitName(name: string, kind: string): readonly [label: string, ownName: string] {
  const prefix =
    /^(?:Koperasi(?: Konsumen| Produsen| Jasa| Pemasaran| Simpan Pinjam| Serba Usaha)?|KSPPS|KSP|KSU|KUD|KPRI|BMT)\s+/i.exec(
      name,
    )?.[0];
  return prefix === undefined || prefix.length === name.length
    ? [kind, name]
    : [prefix.trim(), name.slice(prefix.length)];
}

export function cartCount(count: number, words: string): string {
  return count > 0
    ? `<b class="count" data-count><span aria-hidden="true">${count}</span><span class="unseen">${words}</span></b>`
    : '<b class="count" data-count hidden></b>';
}
