import { useSearchWords } from '../../shell/place.js';
import { BalanceSheetPage } from './balance-sheet.js';
import { CashBookPage } from './cash-book.js';
import { ResultStatementPage } from './result-statement.js';

/** The statements of the books: balance sheet, result statement, cash book; which one stands in the address. */
export function StatementsPage() {
  const { laporan } = useSearchWords<'laporan'>();
  if (laporan === 'phu') return <ResultStatementPage />;
  return laporan === 'kas' ? <CashBookPage /> : <BalanceSheetPage />;
}
