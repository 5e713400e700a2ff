import { isBusinessDate, type BusinessDate } from '@lumbung/kernel';
import { DeskSellerChoicesDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ClearFilters, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { PeriodFilter } from '../../ui/period-filter.js';
import { useOrdersWords } from './words.js';

export const FILTER_KEYS = ['cari', 'bayar', 'antar', 'jalur', 'penjual', 'dari', 'sampai'] as const;

export function dayOr(text: string | undefined): BusinessDate | undefined {
  return isBusinessDate(text) ? text : undefined;
}

/** What narrows the board, all of it in the address. */
export function OrderFilters({ isFiltered }: { readonly isFiltered: boolean }) {
  const words = useOrdersWords();
  const set = useFilters();
  const mayReadSellers = useCan()('sellers.read');
  const sellers = useAsk(DeskSellerChoicesDocument, {}, { isEnabled: mayReadSellers }).data?.sellers.nodes ?? [];
  const search = useSearchWords<(typeof FILTER_KEYS)[number]>();
  return (
    <Filters label={words.filters}>
      <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
      <FilterSelect
        label={words.payment}
        value={search.bayar}
        everything={words.anyPayment}
        options={Object.entries(words.payments)}
        onChange={(bayar) => set({ bayar })}
      />
      <FilterSelect
        label={words.fulfilment}
        value={search.antar}
        everything={words.anyFulfilment}
        options={Object.entries(words.fulfilments)}
        onChange={(antar) => set({ antar })}
      />
      <FilterSelect
        label={words.channel}
        value={search.jalur}
        everything={words.anyChannel}
        options={Object.entries(words.channels)}
        onChange={(jalur) => set({ jalur })}
      />
      {sellers.length > 0 && (
        <FilterSelect
          label={words.seller}
          value={search.penjual}
          everything={words.anySeller}
          options={sellers.map(({ id, name }) => [id, name] as const)}
          onChange={(penjual) => set({ penjual })}
        />
      )}
      <PeriodFilter from={dayOr(search.dari)} to={dayOr(search.sampai)} />
      <ClearFilters isShown={isFiltered} keys={FILTER_KEYS} />
    </Filters>
  );
}
