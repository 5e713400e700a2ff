import { lazy, Suspense, useState } from 'react';
import { DeskAttributesDocument, type DeskAttributeFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { useAttributesWords } from './words.js';

const AttributeDialog = lazy(() =>
  import('./attribute-dialog.js').then((module) => ({ default: module.AttributeDialog })),
);

type Open = 'new' | DeskAttributeFragment | null;

/** What is asked of goods, shelf by shelf. */
export function AttributesPage() {
  const words = useAttributesWords();
  const can = useCan();
  const [open, setOpen] = useState<Open>(null);
  const query = useAsk(DeskAttributesDocument, {});
  const add = can('catalog.edit') && (
    <button type="button" className="button" onClick={() => setOpen('new')}>
      <Icon name="plus" /> {words.add}
    </button>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={add}>
      <Loaded query={query}>
        {({ attributes }) =>
          attributes.length === 0 ? (
            <Empty title={words.empty} action={add}>
              {words.emptyText}
            </Empty>
          ) : (
            <AttributeTable rows={attributes} onEdit={can('catalog.edit') ? setOpen : undefined} />
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {open !== null && (
          <AttributeDialog
            known={open === 'new' ? null : open}
            tree={query.data?.categories ?? []}
            onClose={() => setOpen(null)}
          />
        )}
      </Suspense>
    </Page>
  );
}

interface AttributeTableProps {
  readonly rows: readonly DeskAttributeFragment[];
  readonly onEdit?: (attribute: DeskAttributeFragment) => void;
}

function AttributeTable({ rows, onEdit }: AttributeTableProps) {
  const words = useAttributesWords();
  const common = useCommonWords();
  return (
    <Table<DeskAttributeFragment>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: 'name',
          head: words.name,
          cell: (row) => (
            <>
              <strong>{row.name}</strong> {!row.isActive && <Badge>{words.inactive}</Badge>}
              {row.unit && <span className="under">{row.unit}</span>}
            </>
          ),
        },
        {
          key: 'kind',
          head: words.kind,
          cell: (row) => (
            <>
              {words.kinds[row.kind]}
              {row.choices.length > 0 && (
                <span className="under">{row.choices.map((choice) => choice.name).join(', ')}</span>
              )}
            </>
          ),
        },
        {
          key: 'categories',
          head: words.categories,
          cell: (row) => row.categories.map((category) => category.name).join(', ') || words.everything,
        },
        { key: 'filter', head: words.filterable, cell: (row) => (row.isFilterable ? common.yes : common.no) },
        {
          key: 'edit',
          head: '',
          isNumber: true,
          cell: (row) =>
            onEdit && (
              <button
                type="button"
                className="button-text"
                aria-label={words.edit(row.name)}
                onClick={() => onEdit(row)}
              >
                {common.edit}
              </button>
            ),
        },
      ]}
    />
  );
}
