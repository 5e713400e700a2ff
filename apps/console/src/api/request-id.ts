// The inputs of our documents that carry a requestId in the contract; a spec compares the list with the schema.
const WANTS_REQUEST_ID =
  /\$input: (?:RegisterSeller|DeclareSellerTurnover|AgreeConsignment|DraftConsignmentDelivery|DraftConsignmentReturn|AcceptConsignmentDelivery|HandBackConsignment|SettleConsignment|PayOutConsignment|RegisterMember|CreateProduct|CreateVariants|CreatePromotion|GenerateVouchers|SaveOrderCycle|StartStockCount|EnterStockCount|CloseStockCount|CreateTransfer|ReceiveTransfer|CreatePriceList|ReceiveStock|AdjustStock|ConfirmPayment|SellAtCounter|OpenDrawer|MoveDrawerCash|CloseDrawer|HandOverOrder|HandOverParcel|SplitParcel|ConfirmDraftOrder|ApplyOrderChange|CreateOrderReturn|ReceiveOrderReturn|RecordReceipt|ApplyReceipt|RefundReceipt|RecordProviderPayout|DrawUpDeductions|MoveDeductions|ReceiveDeductions|CancelOrder|RefundOrder|ConfirmPrincipalPaid|RequestReversal|ApproveReversal|AddLedgerAccount|SaveManualJournal|ProposeManualJournal|ApproveManualJournal|SaveJournalTemplate|CloseYear|ReopenYear)Input!/;

/** Whether a mutation must be safe to send twice by an id made here. */
export function wantsRequestId(document: { toString(): string }): boolean {
  return WANTS_REQUEST_ID.test(document.toString());
}
