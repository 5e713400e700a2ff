import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskLocationsDocument, DeskUpdateLocationDocument, type DeskLocationFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { ActNotice, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { LocationDialog } from './location-dialog.js';
import { useLocationsWords } from './words.js';

type Open =
  | { readonly kind: 'edit'; readonly place: DeskLocationFragment | null }
  | { readonly kind: 'close'; readonly place: DeskLocationFragment };

/** Where goods lie, in the order in which orders take from them. */
export function LocationsPage() {
  const words = useLocationsWords();
  const can = useCan();
  const tell = useToast();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const query = useAsk(DeskLocationsDocument, {});
  const closing = useAct(DeskUpdateLocationDocument, {
    onDone: () => {
      close();
      tell(words.closed);
    },
  });
  const reopening = useAct(DeskUpdateLocationDocument, { onDone: () => tell(words.reopened) });
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        can('catalog.stock') && (
          <button type="button" className="button" onClick={() => setOpen({ kind: 'edit', place: null })}>
            <Icon name="plus" /> {words.add}
          </button>
        )
      }
    >
      <ActNotice act={reopening} />
      <Loaded query={query} lines={3}>
        {({ stockLocations }) => (
          <LocationTable
            rows={stockLocations}
            onEdit={can('catalog.stock') ? (place) => setOpen({ kind: 'edit', place }) : undefined}
            onClose={(place) => setOpen({ kind: 'close', place })}
            onReopen={({ id }) => void reopening.run({ locationId: id, isActive: true })}
          />
        )}
      </Loaded>
      {open?.kind === 'edit' && <LocationDialog place={open.place} onClose={close} />}
      {open?.kind === 'close' && (
        <ActDialog
          title={words.closeOf(open.place.name)}
          consequence={words.closeConsequence(open.place.name)}
          submit={words.close}
          isDanger
          act={closing}
          onSubmit={() => void closing.run({ locationId: open.place.id, isActive: false })}
          onClose={close}
        />
      )}
    </Page>
  );
}

interface LocationTableProps {
  readonly rows: readonly DeskLocationFragment[];
  readonly onEdit?: (place: DeskLocationFragment) => void;
  readonly onClose: (place: DeskLocationFragment) => void;
  readonly onReopen: (place: DeskLocationFragment) => void;
}

function LocationTable({ rows, onEdit, onClose, onReopen }: LocationTableProps) {
  const words = useLocationsWords();
  const common = useCommonWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<DeskLocationFragment>
      caption={words.title}
      rows={rows}
      keyOf={(place) => place.id}
      columns={[
        {
          key: 'name',
          head: words.name,
          cell: (place) => (
            <>
              <strong>{place.name}</strong> {place.isDefault && <Badge tone="info">{words.usual}</Badge>}{' '}
              {!place.isActive && <Badge tone="bad">{words.inactive}</Badge>}
              {place.addressNote && <span className="under">{place.addressNote}</span>}
            </>
          ),
        },
        { key: 'kind', head: words.kind, cell: (place) => words.kinds[place.kind] },
        {
          key: 'sells',
          head: words.sells,
          cell: (place) => (place.sellsFrom ? common.yes : <Badge tone="wait">{words.heldBack}</Badge>),
        },
        { key: 'pickup', head: words.pickup, cell: (place) => (place.isPickupPoint ? common.yes : common.no) },
        { key: 'priority', head: words.priority, isNumber: true, cell: (place) => format.count(place.priority) },
        {
          key: 'actions',
          head: '',
          isNumber: true,
          cell: (place) => (
            <span className="row-tools row-tools-many">
              <Link to={here('/toko/stok')} search={{ tempat: place.id }} aria-label={words.goodsOf(place.name)}>
                {words.goods}
              </Link>
              {onEdit && place.isActive && (
                <button
                  type="button"
                  className="button-text"
                  aria-label={words.edit(place.name)}
                  onClick={() => onEdit(place)}
                >
                  {common.edit}
                </button>
              )}
              {onEdit && place.isActive && !place.isDefault && (
                <button
                  type="button"
                  className="button-text"
                  aria-label={words.closeOf(place.name)}
                  onClick={() => onClose(place)}
                >
                  {words.close}
                </button>
              )}
              {onEdit && !place.isActive && (
                <button
                  type="button"
                  className="button-text"
                  aria-label={words.reopenOf(place.name)}
                  onClick={() => onReopen(place)}
                >
                  {words.reopen}
                </button>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
