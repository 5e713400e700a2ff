import { Link } from '@tanstack/react-router';
import { DeskPaperGapsDocument, type DeskPaperGapsQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { ProductBadge } from '../../ui/badges.js';
import { Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useProductsWords } from './words.js';

type Gap = DeskPaperGapsQuery['productPaperGaps']['nodes'][number];

const DAYS = [0, 30, 90, 180, 366] as const;
const USUAL = 30;

/** Goods whose papers or labels are missing, wrong or soon over. */
export function PaperGapsPage() {
  const words = useProductsWords();
  const set = useFilters();
  const search = useSearchWords<'hari' | 'setelah' | 'sebelum'>();
  const withinDays = DAYS.find((days) => String(days) === search.hari) ?? USUAL;
  const query = useAsk(DeskPaperGapsDocument, { withinDays, ...pageOf(search) }, { keepsPrevious: true });
  return (
    <Page title={words.gapsPage} lead={words.gapsLead}>
      <Filters label={words.filters}>
        <FilterSelect
          label={words.within}
          value={String(withinDays)}
          options={DAYS.map((days) => [String(days), words.withinDays(days)])}
          onChange={(hari) => set({ hari })}
        />
      </Filters>
      <Loaded query={query}>
        {({ productPaperGaps: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.gapsEmpty}>{words.gapsEmptyText}</Empty>
          ) : (
            <>
              <GapTable rows={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function GapTable({ rows, isStale }: { readonly rows: readonly Gap[]; readonly isStale: boolean }) {
  const words = useProductsWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<Gap>
      caption={words.gapsPage}
      rows={rows}
      keyOf={(row) => row.product.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'product',
          head: words.product,
          cell: (row) => (
            <>
              <Link to={here(`/toko/produk/${row.product.id}`)} className="row-link">
                {row.product.name}
              </Link>
              {row.product.seller && <span className="under">{row.product.seller.name}</span>}
            </>
          ),
        },
        { key: 'state', head: words.state, cell: (row) => <ProductBadge state={row.product.state} /> },
        {
          key: 'problem',
          head: words.problem,
          cell: (row) => (
            <ul>
              {row.warnings.map((warning) => (
                <li key={warning}>{words.warnings[warning]}</li>
              ))}
            </ul>
          ),
        },
        {
          key: 'until',
          head: words.validUntil,
          isTight: true,
          cell: (row) => (row.validUntil == null ? '–' : format.day(row.validUntil)),
        },
      ]}
    />
  );
}
