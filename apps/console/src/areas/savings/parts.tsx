import { useSearchWords } from '../../shell/place.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { useSavingsWords } from './words.js';

/** One part of savings at a time; which one stands in the address. */
export function Parts() {
  const words = useSavingsWords();
  const set = useFilters();
  const { bagian } = useSearchWords<'bagian'>();
  return (
    <CountTabs
      label={words.parts}
      value={bagian}
      onChange={(next) =>
        set({
          bagian: next,
          cari: undefined,
          produk: undefined,
          golongan: undefined,
          urut: undefined,
          status: undefined,
        })
      }
      tabs={[
        { value: undefined, label: words.accounts },
        { value: 'persetujuan', label: words.requests },
        { value: 'tunggakan', label: words.arrears },
        { value: 'aturan', label: words.rules },
      ]}
    />
  );
}
