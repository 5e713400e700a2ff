export { receipt, type ReceiptInput } from './papers/receipt.js';
export { invoice, type InvoiceInput, type InvoiceTax } from './papers/invoice.js';
export { deliveryNote, packingList, type Parcel, type ParcelLine, type ParcelsInput } from './papers/parcels.js';
export { consignmentNote, type ConsignedLine, type ConsignmentNoteInput } from './papers/consignment.js';
export {
  consignmentSettlement,
  type SettledLine,
  type SettledPayout,
  type SettlementInput,
} from './papers/settlement.js';
export {
  savingsReceipt,
  type PaperAccount,
  type PaperHeir,
  type SavingsReceiptInput,
} from './papers/savings-receipt.js';
export { savingsStatement, type SavingsStatementInput, type StatementLine } from './papers/savings-statement.js';
export { passbookPage, type PassbookLayout, type PassbookLine } from './papers/passbook-page.js';
export { poster, type PosterInput } from './papers/poster.js';
export {
  productLabels,
  shelfCards,
  type ProductLabel,
  type ProductLabelsInput,
  type ShelfCard,
  type ShelfCardsInput,
} from './papers/labels.js';
export { memberCards, type MemberCard, type MemberCardsInput } from './papers/member-card.js';
export { withholdingSlip, type WithholdingSlipInput } from './papers/withholding-slip.js';
export { termCertificate, type TermCertificateInput } from './papers/term-certificate.js';
export { tableReport, type TableReportInput } from './papers/table-report.js';
export {
  statementFile,
  type StatementContent,
  type StatementFile,
  type StatementInput,
  type StatementRow,
} from './papers/statement.js';
export { orderList, type ListedOrder, type OrderListInput } from './papers/order-list.js';
export type { BoughtLine, Issuer, OrderAmounts, PaperInput, Party } from './papers/common.js';

export { toPdf } from './pdf/to-pdf.js';
export { toHtml, type HtmlOptions, type HtmlPage } from './html/to-html.js';
export { stylesheetFor } from './html/stylesheet.js';
export { toEscPos, type EscPosOptions } from './esc-pos/to-esc-pos.js';
export { toText } from './text/to-text.js';
export { FORMATS, type Format, type RollFormat } from './model/format.js';

export type { Document, Sheet } from './model/document.js';
export type { Align, Block, Column } from './model/block.js';
export { column, type OptionalFact } from './model/blocks.js';
export { isBarcodeText, isEan13 } from './codes/barcode.js';
export { csvOf, workbookOf, xlsxOf, type Cell, type Page } from './tables/table-writer.js';
export {
  isTableProblem,
  MOST_BYTES as MOST_TABLE_BYTES,
  MOST_COLUMNS,
  MOST_ROWS,
  readTable,
  type RawLine,
  type Table,
  type TableProblem,
} from './tables/table-file.js';
export { amountOf, dayOf, isNothing, yesOrNo } from './tables/cell-values.js';
