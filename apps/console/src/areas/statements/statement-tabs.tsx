import { useSearchWords } from '../../shell/place.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { useStatementWords } from './words.js';

/** From one statement to another. */
export function StatementTabs() {
  const words = useStatementWords();
  const set = useFilters();
  const { laporan } = useSearchWords<'laporan'>();
  const tabs = [
    { value: undefined, label: words.kinds.neraca },
    { value: 'phu', label: words.kinds.phu },
    { value: 'kas', label: words.kinds.kas },
  ];
  return (
    <CountTabs
      label={words.choose}
      tabs={tabs}
      value={laporan === 'phu' || laporan === 'kas' ? laporan : undefined}
      onChange={(next) => set({ laporan: next })}
    />
  );
}
