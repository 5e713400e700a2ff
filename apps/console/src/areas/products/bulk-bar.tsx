import { lazy, Suspense, useState } from 'react';
import type { DeskProductsQuery } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import type { ProductRow } from './product-table.js';
import type { Choice } from './use-choice.js';
import { useProductsWords } from './words.js';

const PrintDialog = lazy(() => import('./print-dialog.js').then((module) => ({ default: module.PrintDialog })));
const BulkDialog = lazy(() => import('./bulk-dialog.js').then((module) => ({ default: module.BulkDialog })));

export type BulkAction = 'publish' | 'archive' | 'move';
const ACTIONS: readonly BulkAction[] = ['publish', 'archive', 'move'];

interface BulkBarProps {
  readonly choice: Choice;
  readonly categories: DeskProductsQuery['categories'];
}

/** What can be done with the chosen products; stays in sight while the list is scrolled. */
export function BulkBar({ choice, categories }: BulkBarProps) {
  const words = useProductsWords();
  const can = useCan();
  const format = useFormat();
  const [open, setOpen] = useState<BulkAction | 'print' | null>(null);
  const close = () => setOpen(null);
  const count = format.count(choice.count);
  const said = choice.isAll ? words.bulk.allChosen(count) : words.chosen(count);
  return (
    <>
      <p role="status" className="unseen">
        {choice.count > 0 ? said : ''}
      </p>
      {choice.count > 0 && (
        <div className="bulk" role="region" aria-label={words.bulk.title}>
          <strong>{said}</strong>
          <button type="button" className="button-text" onClick={choice.clear}>
            {words.unchoose}
          </button>
          {can('catalog.edit') &&
            ACTIONS.map((action) => (
              <button
                key={action}
                type="button"
                className={action === 'publish' ? 'button' : 'button button-quiet'}
                onClick={() => setOpen(action)}
              >
                {words.bulk.actions[action]}
              </button>
            ))}
          {!choice.isAll && (
            <button type="button" className="button button-quiet" onClick={() => setOpen('print')}>
              {words.print}
            </button>
          )}
        </div>
      )}
      <Suspense fallback={null}>
        {open === 'print' && <PrintDialog variants={choice.rows.flatMap(printed)} onClose={close} />}
        {open !== null && open !== 'print' && (
          <BulkDialog action={open} choice={choice} categories={categories} onClose={close} />
        )}
      </Suspense>
    </>
  );
}

function printed(row: ProductRow): { readonly id: string; readonly title: string }[] {
  return row.variants
    .filter(({ isActive }) => isActive)
    .map(({ id, name }) => ({ id, title: `${row.name} ${name}`.trim() }));
}
