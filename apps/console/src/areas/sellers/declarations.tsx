import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { dateParts } from '@lumbung/kernel';
import {
  DeskDeclarationsDocument,
  DeskUndeclaredSellersDocument,
  type DeskDeclarationsQuery,
  type DeskUndeclaredSellersQuery,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { CountTabs, Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { DeclareDialog } from './declare-dialog.js';
import { Letters } from './letters.js';
import { useSellersWords } from './words.js';

type Missing = DeskUndeclaredSellersQuery['sellers']['nodes'][number];
type Declaration = DeskDeclarationsQuery['turnoverDeclarations']['nodes'][number];

/** Who has to be reminded of this year's declaration of turnover, and who has handed it in. */
export function DeclarationsPage() {
  const words = useSellersWords();
  const format = useFormat();
  const set = useFilters();
  const { tahun, lihat } = useSearchWords<'tahun' | 'lihat'>();
  const thisYear = dateParts(format.today()).year;
  const year = /^\d{4}$/.test(tahun ?? '') ? Number(tahun) : thisYear;
  const years = [thisYear, thisYear - 1].filter((it) => it >= 2025).map((it) => [String(it), String(it)] as const);
  return (
    <Page title={words.declarations} lead={words.declarationsLead}>
      <CountTabs
        label={words.declarations}
        value={lihat}
        onChange={(next) => set({ lihat: next })}
        tabs={[
          { value: undefined, label: words.missing },
          { value: 'masuk', label: words.handedIn },
        ]}
      />
      <Filters label={words.year}>
        <FilterSelect
          label={words.year}
          value={String(year)}
          options={years}
          onChange={(next) => set({ tahun: next })}
        />
      </Filters>
      {lihat === 'masuk' ? <HandedIn year={year} /> : <MissingTable year={year} />}
    </Page>
  );
}

function MissingTable({ year }: { readonly year: number }) {
  const words = useSellersWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const [declared, setDeclared] = useState<Missing | null>(null);
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskUndeclaredSellersDocument, { year, ...pageOf(search) }, { keepsPrevious: true });
  return (
    <Loaded query={query}>
      {({ sellers: { nodes, pageInfo, totalCount } }) =>
        nodes.length === 0 ? (
          <Empty title={words.noneMissing}>{words.noneMissingText}</Empty>
        ) : (
          <>
            <Table<Missing>
              caption={words.missing}
              rows={nodes}
              keyOf={(row) => row.id}
              isStale={query.isPlaceholderData}
              columns={[
                {
                  key: 'name',
                  head: words.name,
                  cell: (row) => (
                    <>
                      <Link to={here(`/toko/penjual/${row.id}`)} className="row-link">
                        {row.name}
                      </Link>
                      <span className="under">{row.goodsKind}</span>
                    </>
                  ),
                },
                { key: 'phone', head: words.phone, isTight: true, cell: (row) => row.phoneMasked },
                {
                  key: 'how',
                  head: words.account,
                  cell: (row) => (row.hasAccount ? words.byPhone : words.atOffice),
                },
                {
                  key: 'since',
                  head: words.since,
                  isTight: true,
                  isWideOnly: true,
                  cell: (row) => row.sinceOn && format.day(row.sinceOn),
                },
                {
                  key: 'act',
                  head: '',
                  isNumber: true,
                  cell: (row) =>
                    can('sellers.edit') && (
                      <button
                        type="button"
                        className="button-text"
                        aria-label={words.declareOf(row.name)}
                        onClick={() => setDeclared(row)}
                      >
                        {words.declare}
                      </button>
                    ),
                },
              ]}
            />
            <Pager pageInfo={pageInfo} totalCount={totalCount} />
            {declared !== null && <DeclareDialog seller={declared} year={year} onClose={() => setDeclared(null)} />}
          </>
        )
      }
    </Loaded>
  );
}

function HandedIn({ year }: { readonly year: number }) {
  const words = useSellersWords();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskDeclarationsDocument, { year, ...pageOf(search) }, { keepsPrevious: true });
  return (
    <Loaded query={query}>
      {({ turnoverDeclarations: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty title={words.noneHandedIn} />
        ) : (
          <>
            <DeclarationTable rows={nodes} />
            <Pager pageInfo={pageInfo} />
          </>
        )
      }
    </Loaded>
  );
}

/** The declarations of one seller, year by year. */
export function DeclarationsOf({ seller }: { readonly seller: { readonly id: string; readonly name: string } }) {
  const words = useSellersWords();
  const format = useFormat();
  const can = useCan();
  const [isDeclaring, setDeclaring] = useState(false);
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskDeclarationsDocument, { sellerId: seller.id, ...pageOf(search) });
  return (
    <>
      {can('sellers.edit') && (
        <p className="page-actions">
          <button type="button" className="button button-quiet" onClick={() => setDeclaring(true)}>
            {words.declare}
          </button>
        </p>
      )}
      <Loaded query={query}>
        {({ turnoverDeclarations: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noneAtAll} />
          ) : (
            <>
              <DeclarationTable rows={nodes} />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
      {isDeclaring && (
        <DeclareDialog seller={seller} year={dateParts(format.today()).year} onClose={() => setDeclaring(false)} />
      )}
    </>
  );
}

function DeclarationTable({ rows }: { readonly rows: readonly Declaration[] }) {
  const words = useSellersWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<Declaration>
      caption={words.handedIn}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: 'seller',
          head: words.name,
          cell: (row) => <Link to={here(`/toko/penjual/${row.sellerId}`)}>{row.sellerName}</Link>,
        },
        { key: 'year', head: words.year, isTight: true, cell: (row) => row.year },
        {
          key: 'within',
          head: words.declaration,
          cell: (row) => (
            <Badge tone={row.isWithinLimit ? 'good' : 'wait'}>{row.isWithinLimit ? words.within : words.above}</Badge>
          ),
        },
        { key: 'on', head: words.declaredOn, isTight: true, cell: (row) => format.day(row.declaredOn) },
        { key: 'letterNo', head: words.letterNo, isWideOnly: true, cell: (row) => row.letterNo ?? '–' },
        { key: 'letters', head: words.letters, cell: (row) => <Letters declaration={row} /> },
        { key: 'by', head: words.recordedBy, isWideOnly: true, cell: (row) => row.recordedByName },
      ]}
    />
  );
}
