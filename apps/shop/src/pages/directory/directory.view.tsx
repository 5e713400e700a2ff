import type { DirectoryPageQuery } from '@lumbung/web-api';
import type { Frame } from '../../layout/frame.js';
import { Icon } from '../../ui/icons.js';

export interface DirectoryModel {
  readonly cooperatives: DirectoryPageQuery['cooperatives'];
  readonly text: string;
  /** The address of a cooperative's shop. */
  readonly shopAddress: (slug: string) => string;
}

export function DirectoryView({ model, frame }: { model: DirectoryModel; frame: Frame }) {
  const { t } = frame.visit;
  const { nodes, pageInfo } = model.cooperatives;
  const next = new URLSearchParams({
    ...(model.text !== '' && { cari: model.text }),
    setelah: pageInfo.endCursor ?? '',
  });
  return (
    <>
      <h1>{t.site.directoryTitle}</h1>
      <form class="beside directory-search" action="/koperasi" role="search">
        <label class="unseen" for="cari">
          {t.site.directorySearch}
        </label>
        <input
          id="cari"
          name="cari"
          type="search"
          class="input"
          value={model.text}
          placeholder={t.site.directorySearch}
        />
        <button class="button" type="submit">
          {t.common.searchButton}
        </button>
      </form>
      {nodes.length === 0 ? (
        <div class="empty">
          <p>{t.site.directoryNone}</p>
        </div>
      ) : (
        <ul class="directory">
          {nodes.map((cooperative) => (
            <li key={cooperative.slug} class="book">
              <h2>
                <a href={model.shopAddress(cooperative.slug)}>{cooperative.name}</a>
              </h2>
              <p class="hint">{t.kinds[cooperative.kind]}</p>
              {cooperative.tagline && <p>{cooperative.tagline}</p>}
              <p class="directory-line">
                <Icon name="pin" size={18} /> {cooperative.address.region.path}
              </p>
              {cooperative.verification && (
                <p class="directory-line">
                  <Icon name="seal" size={18} /> {t.sign.verified(cooperative.verification.councilName)}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && (
        <p>
          <a class="button button-quiet" href={`/koperasi?${next}`} rel="next">
            {t.common.more}
          </a>
        </p>
      )}
    </>
  );
}
