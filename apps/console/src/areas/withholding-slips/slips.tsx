import { addMonths, formatMonth, formatPercent, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import {
  DeskWithholdingSlipsDocument,
  DeskWithholdingTotalsDocument,
  type DeskWithholdingSlipsQuery,
} from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { ListPage } from '../../ui/list-page.js';
import { Fact, Facts, Section } from '../../ui/page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { useLocale } from '../../words/index.js';
import { useSlipsWords } from './words.js';

type Slip = DeskWithholdingSlipsQuery['withholdingSlips']['nodes'][number];

const MONTHS_BACK = 24;

/** Proofs of the tax on what savings earned, to hand out and to report. */
export function SlipsPage() {
  const words = useSlipsWords();
  const format = useFormat();
  const { locale } = useLocale();
  const set = useFilters();
  const search = useSearchWords<'cari' | 'bulan' | 'setelah' | 'sebelum'>();
  const month = (search.bulan ?? null) as BusinessDate | null;
  const query = useAsk(
    DeskWithholdingSlipsDocument,
    { ...pageOf(search), month, search: search.cari ?? null },
    { keepsPrevious: true },
  );
  const months = Array.from({ length: MONTHS_BACK }, (_, n) => {
    const first = addMonths(startOfMonth(format.today()), -n);
    return [first, formatMonth(first, locale)] as const;
  });
  return (
    <ListPage
      words={words}
      query={query}
      listOf={({ withholdingSlips }) => withholdingSlips}
      keys={['cari', 'bulan']}
      filters={
        <>
          <SearchBox value={search.cari ?? ''} label={words.search} onSearch={(cari) => set({ cari })} />
          <FilterSelect
            label={words.month}
            value={search.bulan}
            options={months}
            everything={words.everyMonth}
            onChange={(bulan) => set({ bulan })}
          />
        </>
      }
    >
      {(rows, isStale) => (
        <>
          {month && <Totals month={month} />}
          <SlipTable rows={rows} isStale={isStale} />
        </>
      )}
    </ListPage>
  );
}

/** What is paid to the state for a month, and the list that goes with it. */
function Totals({ month }: { readonly month: BusinessDate }) {
  const words = useSlipsWords();
  const format = useFormat();
  const slug = useSlug();
  const totals = useAsk(DeskWithholdingTotalsDocument, { month }).data?.withholdingTotals;
  if (!totals) return null;
  return (
    <Section
      title={words.toPay(format.month(month))}
      note={words.toPayNote}
      actions={
        <a
          className="button button-quiet button-small"
          href={documentHref(`/savings-lists/withholding?month=${month}`, slug)}
          download
        >
          {words.export}
        </a>
      }
    >
      <Facts>
        <Fact label={words.members}>{format.count(totals.slipCount)}</Fact>
        <Fact label={words.taxed}>{format.count(totals.taxedCount)}</Fact>
        <Fact label={words.gross}>{format.money(totals.gross)}</Fact>
        <Fact label={words.tax}>
          <strong>{format.money(totals.tax)}</strong>
        </Fact>
      </Facts>
    </Section>
  );
}

function SlipTable({ rows, isStale }: { readonly rows: readonly Slip[]; readonly isStale: boolean }) {
  const words = useSlipsWords();
  const format = useFormat();
  const { locale } = useLocale();
  const slug = useSlug();
  return (
    <Table<Slip>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      isStale={isStale}
      columns={[
        {
          key: 'member',
          head: words.member,
          cell: (row) => (
            <>
              <strong>{row.memberName}</strong>
              <span className="under">{row.memberNo}</span>
            </>
          ),
        },
        {
          key: 'number',
          head: words.number,
          cell: (row) => (
            <>
              {row.number}
              {row.revision > 0 && <span className="under">{words.correction(String(row.revision))}</span>}
            </>
          ),
        },
        { key: 'month', head: words.month, cell: (row) => formatMonth(row.month, locale) },
        { key: 'gross', head: words.gross, isNumber: true, cell: (row) => format.money(row.gross) },
        {
          key: 'tax',
          head: words.tax,
          isNumber: true,
          cell: (row) => (
            <>
              {format.money(row.tax)}
              <span className="under">{formatPercent(row.ratePercent, locale)}</span>
            </>
          ),
        },
        {
          key: 'pdf',
          head: '',
          isNumber: true,
          cell: (row) => (
            <a
              className="button-text"
              href={`${row.pdfPath}?koperasi=${slug ?? ''}`}
              aria-label={words.pdfOf(row.number)}
              download
            >
              {words.pdf}
            </a>
          ),
        },
      ]}
    />
  );
}
