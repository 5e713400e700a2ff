import { lazy, Suspense, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskCategoriesDocument, type DeskCategoryFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useCommonWords } from '../../words/index.js';
import { useCategoriesWords } from './words.js';

const CategoryDialog = lazy(() =>
  import('./category-dialog.js').then((module) => ({ default: module.CategoryDialog })),
);

export type CategoryTree = DeskCategoryFragment & { readonly children?: readonly CategoryTree[] };

/** What the dialog is open for: a new shelf (below another), or one that is there. */
export type OpenCategory = { readonly category: CategoryTree } | { readonly parentId: string | null };

/** The shelves of the shop, as a tree. */
export function CategoriesPage() {
  const words = useCategoriesWords();
  const can = useCan();
  const query = useAsk(DeskCategoriesDocument, {});
  const [open, setOpen] = useState<OpenCategory | null>(null);
  const mayEdit = can('catalog.edit');
  const addButton = mayEdit && (
    <button type="button" className="button" onClick={() => setOpen({ parentId: null })}>
      <Icon name="plus" /> {words.add}
    </button>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={addButton}>
      <Loaded query={query}>
        {({ categories }) =>
          categories.length === 0 ? (
            <Empty title={words.empty} action={addButton}>
              {words.emptyText}
            </Empty>
          ) : (
            <div className="section">
              <Shelves shelves={categories} depth={1} onOpen={mayEdit ? setOpen : undefined} />
            </div>
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {open !== null && (
          <CategoryDialog open={open} tree={query.data?.categories ?? []} onClose={() => setOpen(null)} />
        )}
      </Suspense>
    </Page>
  );
}

const DEEPEST = 3;

function Shelves({
  shelves,
  depth,
  onOpen,
}: {
  readonly shelves: readonly CategoryTree[];
  readonly depth: number;
  readonly onOpen?: (open: OpenCategory) => void;
}) {
  const words = useCategoriesWords();
  const common = useCommonWords();
  const format = useFormat();
  const here = useHere();
  return (
    <ul className="tree">
      {shelves.map((shelf) => (
        <li key={shelf.id}>
          <div className="tree-line">
            <span>
              <strong>{shelf.name}</strong> {!shelf.isVisible && <Badge tone="wait">{words.hidden}</Badge>}
              <span className="under">
                <Link to={here('/toko/produk')} search={{ kategori: shelf.id }}>
                  {words.products(format.count(shelf.productCount))}
                </Link>
              </span>
            </span>
            {onOpen && (
              <span className="row-tools">
                {depth < DEEPEST && (
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={words.addBelow(shelf.name)}
                    onClick={() => onOpen({ parentId: shelf.id })}
                  >
                    <Icon name="plus" />
                  </button>
                )}
                <button
                  type="button"
                  className="button-text"
                  aria-label={words.edit(shelf.name)}
                  onClick={() => onOpen({ category: shelf })}
                >
                  {common.edit}
                </button>
              </span>
            )}
          </div>
          {shelf.children && shelf.children.length > 0 && (
            <Shelves shelves={shelf.children} depth={depth + 1} onOpen={onOpen} />
          )}
        </li>
      ))}
    </ul>
  );
}
