/* Made by tools/codegen.mjs; not edited by hand. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { BusinessDate, PhoneNumber } from '@lumbung/kernel';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whose differences were seen. */
export type AcceptCartChangesInput = {
  cartToken: string;
};

/** What was counted when the goods came. */
export type AcceptConsignmentDeliveryInput = {
  /** Lines whose count differs from the note; zero refuses a line. The others count as announced. */
  counted?: Array<CountedLineInput>;
  /** Where the goods are put; absent: the usual place. */
  locationId?: string | null | undefined;
  noteId: string;
  requestId: string;
};

export type AcceptMemberInvitationInput = {
  /** Needed when not signed in. */
  account?: AccountInput | null | undefined;
  /** What the preview asks for: the birth date as 1985-08-17, or four digits. */
  proof: string;
  token: string;
};

/** Which order the shop takes on. */
export type AcceptOrderInput = {
  orderId: string;
};

/** With whom the business of an income or expense account is done. */
export type AccountBusiness =
  | 'MEMBERS'
  | 'OTHERS'
  /** With both, or with nobody: salaries, electricity, interest of the bank. */
  | 'SHARED';

/** Aset, kewajiban, ekuitas, pendapatan, beban. */
export type AccountClass =
  | 'ASSET'
  | 'EQUITY'
  | 'EXPENSE'
  | 'INCOME'
  | 'LIABILITY';

/** The desk whose own records make up an account. */
export type AccountDesk =
  | 'COLLECTORS'
  | 'INVENTORY'
  | 'LOANS'
  | 'SAVINGS'
  | 'SHARE_CAPITAL';

/** A new account. At least one of phone and email. */
export type AccountInput = {
  email?: string | null | undefined;
  /** As colleagues and officers will see it, at most 120 characters. */
  fullName: string;
  /** At least 10 characters that are not easily guessed. */
  password: string;
  phone?: PhoneNumber | null | undefined;
};

/** An account of your own. */
export type AddLedgerAccountInput = {
  /** Of income and expenses; default: SHARED. */
  business?: AccountBusiness | null | undefined;
  /** For another cash box or bank account (numbers 1-1…). */
  moneyKind?: MoneyKind | null | undefined;
  name: string;
  /** Default: debit for assets and expenses, else credit. */
  normalSide?: BalanceSide | null | undefined;
  /** A class from 1 to 5, a hyphen and four digits: `5-3210`. The class follows from it. */
  number: string;
  requestId: string;
};

export type AddMemberNoteInput = {
  memberId: string;
  requestId: string;
  text: string;
};

/** Another cash box or bank account. Its number in the chart is the next free one of its group. */
export type AddMoneyAccountInput = {
  /** Digits; shown to nobody in full afterwards. */
  accountNo?: string | null | undefined;
  /** Needed for a bank account. */
  bankName?: string | null | undefined;
  kind: MoneyKind;
  /** As it will stand in the books: `Bank Jatim 4321`. */
  name: string;
  requestId: string;
};

/** A new place for goods. */
export type AddStockLocationInput = {
  addressNote?: string | null | undefined;
  /** Default: false. */
  isPickupPoint?: boolean | null | undefined;
  kind: LocationKind;
  name: string;
  /** Default: 100, behind the usual place. */
  priority?: number | null | undefined;
  /** Default: true. */
  sellsFrom?: boolean | null | undefined;
};

/** What goes into which cart. */
export type AddToCartInput = {
  /** Absent: a new cart is made. One that is gone is replaced by a new one. */
  cartToken?: string | null | undefined;
  /** Added to what is there. */
  quantity?: number;
  variantId: string;
};

export type AddToMarketBasketInput = {
  /** Absent or forgotten: a new basket is made. */
  basketToken?: string | null | undefined;
  /** Of the cooperative that offers it. */
  cooperative: string;
  /** Added to what is there. */
  quantity?: number;
  variantId: string;
};

export type AddVariantInput = {
  productId: string;
  variant: NewVariantInput;
};

/** Goods that are added, at the price of now. */
export type AddedLineInput = {
  quantity: number;
  variantId: string;
};

/** A postal address in Indonesia. */
export type AddressInput = {
  /** Landmark (patokan). */
  landmark?: string | null | undefined;
  /** Five digits; the village's own where absent. */
  postalCode?: string | null | undefined;
  /** A village (kelurahan/desa), or the finest region the directory knows there. */
  regionCode: string;
  street: string;
};

/** A correction of on hand. */
export type AdjustStockInput = {
  /** Signed. */
  change: number;
  /** Where; absent: the usual place. */
  locationId?: string | null | undefined;
  note?: string | null | undefined;
  reason: StockAdjustmentReason;
  requestId: string;
  variantId: string;
};

/** The cart of the guest he was until he signed in. */
export type AdoptCartInput = {
  /** Absent: only his own cart is looked for. */
  cartToken?: string | null | undefined;
};

/** New terms; they count for what is sold from their first day on. */
export type AgreeConsignmentInput = {
  /** Hundredths of a percent: 1500 is 15 %. */
  commissionBasisPoints: number;
  damageBearer?: DamageBearer | null | undefined;
  note?: string | null | undefined;
  requestId: string;
  scope: AgreementScope;
  /** Only for COOPERATIVE and SELLER. */
  settlementPeriod?: SettlementPeriod | null | undefined;
  /** The seller, category or product; absent for COOPERATIVE. */
  targetId?: string | null | undefined;
  /** Default: today. */
  validFrom?: BusinessDate | null | undefined;
  /** Last day; absent without end. */
  validUntil?: BusinessDate | null | undefined;
};

/** What an agreement speaks of. The most specific wins: PRODUCT, then the deepest CATEGORY, SELLER, COOPERATIVE. */
export type AgreementScope =
  | 'CATEGORY'
  | 'COOPERATIVE'
  | 'PRODUCT'
  | 'SELLER';

export type AnswerApplicationInput = {
  /** The answer to what was asked. */
  answer: string;
  /** The whole form anew, where it must be corrected. */
  form?: ApplicationFormInput | null | undefined;
  token: string;
};

/** Stands in the key itself, so that a test key is seen for what it is. */
export type ApiKeyMode =
  | 'LIVE'
  | 'TEST';

/** In the shop by himself, written down by an officer, or by a link or QR code an officer gave out. */
export type ApplicationChannel =
  | 'DESK'
  | 'LINK'
  | 'ONLINE';

/** Which applications. */
export type ApplicationFilter = {
  /** Part of a name, or a number. */
  search?: string | null | undefined;
  states?: Array<ApplicationState> | null | undefined;
};

/** Who wants to become a member. */
export type ApplicationFormInput = {
  address?: AddressInput | null | undefined;
  email?: string | null | undefined;
  fullName: string;
  /** He agreed to `consentText`; without that nothing is kept. */
  hasConsented: boolean;
  /** Why he wants to join. */
  motivation?: string | null | undefined;
  particulars?: MemberParticularsInput | null | undefined;
  phone: PhoneNumber;
};

/** DIAJUKAN, PERLU_DILENGKAPI, DISETUJUI (in the register as applicant until the principal share is paid), DITERIMA, DITOLAK, DIBATALKAN. */
export type ApplicationState =
  | 'ADMITTED'
  | 'APPROVED'
  | 'DECLINED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ApplicationStepInput = {
  applicationId: string;
  /** The question, or the reason; the applicant reads it. */
  message: string;
};

/** An application to sell here; kind of goods, phone and address are needed. */
export type ApplyAsSellerInput = {
  address?: AddressInput | null | undefined;
  bankAccount?: SellerBankAccountInput | null | undefined;
  /** What he makes or sells, such as `Kue basah`. */
  goodsKind?: string | null | undefined;
  halalCertificateNo?: string | null | undefined;
  /** Of the business. */
  name: string;
  /** NIK KTP, 16 digits; kept sealed. */
  nationalIdNo?: string | null | undefined;
  /** Nomor Induk Berusaha, 13 digits. */
  nib?: string | null | undefined;
  /** 15 or 16 digits; kept sealed. */
  npwp?: string | null | undefined;
  phone?: PhoneNumber | null | undefined;
  photoMediaId?: string | null | undefined;
  pirtNo?: string | null | undefined;
  requestId: string;
  /** What shoppers read about him. */
  story?: string | null | undefined;
};

export type ApplyForMembershipInput = {
  form: ApplicationFormInput;
  /** The token of the link or QR code, where he came by one. */
  link?: string | null | undefined;
  requestId: string;
};

/** A change that is to be made, as its preview showed it. */
export type ApplyOrderChangeInput = {
  added?: Array<AddedLineInput>;
  delivery?: ChangedDeliveryInput | null | undefined;
  /** A voucher that does not count for the changed order falls away, instead of refusing the change. */
  dropsVouchers?: boolean;
  /** `totalAfter` of the preview; another one refuses the change. */
  expectedTotal?: number | null | undefined;
  lines?: Array<ChangedLineInput>;
  orderId: string;
  /** Why; stands in the history. */
  reason: string;
  /** Needed when money goes back. */
  refundMethod?: RefundMethod | null | undefined;
  requestId: string;
};

/** Which money was meant for which order. */
export type ApplyReceiptInput = {
  orderId: string;
  receiptId: string;
  requestId: string;
};

export type AppointGroupLeaderInput = {
  groupId: string;
  /** One who is in the group; null: nobody for now. */
  memberId?: string | null | undefined;
};

/** An appointment; an old term is written down with its end. */
export type AppointOfficerInput = {
  appointedOn: BusinessDate;
  /** Of an old term, with `endedOn`. */
  endReason?: OfficeEndReason | null | undefined;
  /** Of an old term, with `endReason`. */
  endedOn?: BusinessDate | null | undefined;
  memberId: string;
  office: MemberOffice;
  /** Decree or minutes. */
  reference?: string | null | undefined;
  /** Asked twice, he is appointed once. */
  requestId: string;
  /** Its last day as planned. */
  termEndsOn?: BusinessDate | null | undefined;
};

export type ApproveApplicationInput = {
  applicationId: string;
  confirmDuplicate?: boolean;
  /** Such as the number of the board’s decision. */
  note?: string | null | undefined;
};

/** Approves what another proposed. */
export type ApproveManualJournalInput = {
  manualJournalId: string;
  requestId: string;
  /** The version that was looked at. */
  version: number;
};

export type ApproveProfileChangeInput = {
  changeId: string;
  /** After PossibleDuplicateMember: it is another person. */
  confirmDuplicate?: boolean;
};

/** Approves a reversal that another asked for. */
export type ApproveReversalInput = {
  /** Default: today. */
  bookedOn?: BusinessDate | null | undefined;
  requestId: string;
  reversalRequestId: string;
};

/** Approves a move another asked for. */
export type ApproveSavingsMoveInput = {
  moveRequestId: string;
  requestId: string;
};

export type ApproveSellerInput = {
  sellerId: string;
};

export type ApproveSuspensionInput = {
  suspensionId: string;
};

export type ArchiveProductInput = {
  productId: string;
};

export type ArchiveProductsInput = {
  products: ProductChoiceInput;
};

/** What arrived of one variant. */
export type ArrivedLineInput = {
  /** Required when it is not what was sent. */
  reason?: StockAdjustmentReason | null | undefined;
  received: number;
  variantId: string;
};

/** What a fixed asset is; chooses its account of the chart. */
export type AssetCategory =
  /** Bangunan (1-2020). */
  | 'BUILDING'
  /** Inventaris: furniture, machines, devices (1-2040). */
  | 'EQUIPMENT'
  /** Tanah (1-2010): is not written off. */
  | 'LAND'
  /** Kendaraan (1-2030). */
  | 'VEHICLE';

/** Baik, rusak ringan, rusak berat. */
export type AssetCondition =
  | 'BROKEN'
  | 'GOOD'
  | 'WORN';

/** What a fixed asset was paid with. */
export type AssetFunding =
  /** Bank. */
  | 'BANK'
  /** Kas. */
  | 'CASH'
  /** A gift or grant (hibah): equity. */
  | 'GRANT'
  /** Its cost stood in the books before, as with opening balances: nothing is posted. */
  | 'IN_BOOKS'
  /** Still owed to the supplier (utang usaha). */
  | 'PAYABLE';

/** Whether a fixed asset is there. */
export type AssetState =
  /** Entered by mistake; all it had posted was posted back. */
  | 'CANCELLED'
  /** Sold, given away, lost or scrapped. */
  | 'DISPOSED'
  /** It is there. */
  | 'IN_USE';

/** Says which member an unknown person of the treasurer’s list is. */
export type AssignPayrollLineInput = {
  lineId: string;
  memberId: string;
};

export type AssignRoleInput = {
  personId: string;
  role: RoleKey;
  scope?: RoleScope;
};

export type AttachProductImageInput = {
  /** What it shows; the product's name unless given. */
  alt?: string | null | undefined;
  /** From POST /media. */
  mediaId: string;
  productId: string;
};

/** A choice; with its id it keeps its products when it is renamed. */
export type AttributeChoiceInput = {
  id?: string | null | undefined;
  name: string;
};

/** What an attribute must be like; conditions that are given must all hold. */
export type AttributeFilter = {
  /** NUMBER: less than; exclusive, as in facets. */
  below?: number | null | undefined;
  /** CHOICE: one of these. */
  choices?: Array<string> | null | undefined;
  /** Of a filterable attribute; an unknown one finds nothing. */
  code: string;
  /** NUMBER: at least; inclusive, as in facets. */
  from?: number | null | undefined;
  /** BOOLEAN. */
  isTrue?: boolean | null | undefined;
};

/** What values of an attribute look like; never changes. */
export type AttributeKind =
  | 'BOOLEAN'
  | 'CHOICE'
  | 'DATE'
  | 'NUMBER'
  | 'TEXT';

/** A value, in the field of the kind of its attribute and in no other. */
export type AttributeValueInput = {
  attributeId: string;
  choiceId?: string | null | undefined;
  date?: BusinessDate | null | undefined;
  isTrue?: boolean | null | undefined;
  number?: number | null | undefined;
  text?: string | null | undefined;
};

/** Which writes; what is absent does not matter. */
export type AuditFilter = {
  /** One of `AuditChoices.actions`. */
  action?: string | null | undefined;
  /** `AuditActor.key`. */
  actor?: string | null | undefined;
  /** One of `AuditChoices.subjects`. */
  subject?: string | null | undefined;
  /** One thing; quickest together with its kind. */
  subjectId?: string | null | undefined;
  /** Days in the zone of the cooperative. */
  writtenOn?: BusinessDateRange | null | undefined;
};

/** Aset lancar, aset tetap, kewajiban jangka pendek dan panjang, dana syirkah temporer, ekuitas. */
export type BalanceSheetSectionKey =
  | 'CURRENT_ASSETS'
  | 'CURRENT_LIABILITIES'
  | 'EQUITY'
  | 'FIXED_ASSETS'
  | 'LONG_TERM_LIABILITIES'
  | 'TEMPORARY_SYIRKAH';

/** The side on which an account normally stands. */
export type BalanceSide =
  | 'CREDIT'
  | 'DEBIT';

/** Account for transfers. */
export type BankAccountInput = {
  /** Digits; spaces, dots and dashes between them are left out. */
  accountNo: string;
  bankName: string;
  holderName: string;
};

/** Lines and postings that are the same money; one side may be empty where the other sums to nothing. */
export type BankMatchInput = {
  lineIds: Array<string>;
  /** `id` of BankPosting. */
  postingIds: Array<string>;
};

/** Why lines of the bank and postings of the books are thought to be the same money. */
export type BankMatchKind =
  /** A journal and the one that reversed it: the bank knows neither. */
  | 'CANCELLED'
  /** Several lines of the bank, one posting. */
  | 'MANY_TO_ONE'
  /** One line of the bank, several postings. */
  | 'ONE_TO_MANY'
  | 'ONE_TO_ONE'
  /** The journal was written for this line. */
  | 'WRITTEN';

/** What a column of a statement can be. */
export type BankStatementField =
  /** One amount, with its side in SIDE, in its sign, or behind it (`50.000 DB`). */
  | 'AMOUNT'
  | 'BALANCE'
  | 'DAY'
  /** Kredit: money that came in. */
  | 'IN'
  /** Debet, as the bank sees it: money that left the account. */
  | 'OUT'
  /** `CR`, `DB`, `K`, `D`. */
  | 'SIDE'
  | 'TEXT';

/** How far a statement of the bank is. */
export type BankStatementState =
  /** Looked through; nothing of it is kept yet. */
  | 'CHECKED'
  /** Its lines are kept and can be matched. */
  | 'KEPT';

/** Writes a voucher for a line of the bank that the books do not know. */
export type BookBankLineInput = {
  lineId: string;
  /** What the money came from or went for: another account of the chart. */
  otherAccountId: string;
  requestId: string;
  /** As it will stand in the books. */
  text: string;
};

/** What days mean to a book. */
export type BookDating =
  /** It shows how things stood at the end of a day, the last of the period; today unless asked for. */
  | 'DAY'
  /** It shows how things are now; days are not looked at. */
  | 'NONE'
  /** Its lines have days: those between two of them can be asked for. */
  | 'PERIOD';

/** Books a cooperative must keep: BUKU_ANGGOTA, BUKU_PENGURUS, BUKU_PENGAWAS, CATATAN_KEJADIAN, BUKU_SIMPANAN_ANGGOTA, made of live data; and those that are written by hand (RegisterKind). */
export type BookKind =
  | 'BOARD'
  | 'BOARD_MEETINGS'
  | 'EMPLOYEES'
  | 'EVENTS'
  | 'GUESTS'
  | 'IMPORTANT_EVENTS'
  | 'LETTERS'
  | 'MEMBERS'
  | 'MEMBER_MEETINGS'
  | 'MEMBER_SUGGESTIONS'
  | 'OFFICIAL_ADVICE'
  | 'PUBLIC_SUGGESTIONS'
  | 'SAVINGS'
  | 'SUPERVISORS'
  | 'SUPERVISOR_MEETINGS'
  | 'SUPERVISOR_SUGGESTIONS';

/** Breaks a deposit before its day; what is left goes to its payout account. */
export type BreakTermDepositInput = {
  depositId: string;
  reason: string;
  /** Asked twice, it is broken once. */
  requestId: string;
};

/** Inclusive on both ends; an open end is absent. */
export type BusinessDateRange = {
  from?: BusinessDate | null | undefined;
  to?: BusinessDate | null | undefined;
};

/** A draft that comes to nothing. */
export type CancelConsignmentNoteInput = {
  noteId: string;
  reason?: string | null | undefined;
};

/** An asset was entered by mistake. */
export type CancelFixedAssetInput = {
  assetId: string;
  reason: string;
  requestId: string;
};

export type CancelMemberImportInput = {
  importId: string;
};

/** The buyer gives his order up. */
export type CancelMyOrderInput = {
  note?: string | null | undefined;
  orderToken: string;
  reason?: CancelReason;
  requestId: string;
};

/** The shop gives an order up. */
export type CancelOrderInput = {
  note?: string | null | undefined;
  orderId: string;
  reason: CancelReason;
  /** Needed when paid; the rest is refunded in the same transaction. */
  refundMethod?: RefundMethod | null | undefined;
  requestId: string;
};

/** Gives a list up that is not posted. */
export type CancelPayrollInput = {
  batchId: string;
};

export type CancelProductImportInput = {
  importId: string;
};

/** Why an order was given up. */
export type CancelReason =
  | 'CHANGED_MIND'
  | 'MISTAKE'
  /** The shop did not take it on in time; by the clock only, not accepted as input. */
  | 'NOT_ACCEPTED'
  | 'OTHER'
  | 'OUT_OF_STOCK'
  /** By the clock only; not accepted as input. */
  | 'PAYMENT_EXPIRED'
  | 'UNREACHABLE';

/** Ends a standing instruction; what was moved stays moved. */
export type CancelStandingInstructionInput = {
  instructionId: string;
  reason?: string | null | undefined;
};

/** Which values a variant that is there is to carry. */
export type CarriedValuesInput = {
  /** The name of one value of each option, in their order. */
  values: Array<string>;
  variantId: string;
};

/** What became different on a cart line since its buyer last saw it. */
export type CartDifferenceKind =
  | 'LESS_STOCK'
  | 'OUT_OF_STOCK'
  | 'PRICE_DOWN'
  | 'PRICE_UP'
  | 'WITHDRAWN';

/** A voucher for which cart. */
export type CartVoucherInput = {
  cartToken: string;
  /** As the buyer typed it; capitals do not matter. */
  code: string;
};

/** Cash that moves without an order. */
export type CashByHand =
  | 'EXPENSE'
  | 'FROM_SAFE'
  | 'OTHER_INCOME'
  | 'TO_BANK'
  | 'TO_SAFE';

/** What is known of an asset; what is absent stays. A new estimate counts from the next month that is not written off. */
export type ChangeFixedAssetInput = {
  assetId: string;
  /** GOOD unless named. */
  condition?: AssetCondition | null | undefined;
  /** Months of use that are still left. */
  monthsLeft?: number | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  place?: string | null | undefined;
  /** Why the estimate changes; needed with one. */
  reason?: string | null | undefined;
  residual?: number | null | undefined;
  serialNo?: string | null | undefined;
};

/** A step through the register. */
export type ChangeMemberStatusInput = {
  /** Default: today. */
  effectiveOn?: BusinessDate | null | undefined;
  /** Needed for LEFT. */
  leaveReason?: LeaveReason | null | undefined;
  memberId: string;
  reason?: string | null | undefined;
  status: MemberStatus;
};

/** What is known of a cash or bank account; what is absent stays. */
export type ChangeMoneyAccountInput = {
  accountId: string;
  accountNo?: string | null | undefined;
  bankName?: string | null | undefined;
  name?: string | null | undefined;
};

/** What shall happen with one of my running term deposits on its day of maturity. */
export type ChangeMyTermDepositInput = {
  /** Nomor bilyet, such as `SB-000012`. */
  certificateNo: string;
  rollover: TermRollover;
  /** Refused with StepUpRequired where absent. */
  stepUp?: StepUpInput | null | undefined;
};

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

/** Another way to pay an order that is not paid. */
export type ChangePaymentMethodInput = {
  orderToken: string;
  /** Bank or wallet, for VIRTUAL_ACCOUNT and EWALLET; the first one open where none is named. */
  paymentChannel?: PaymentChannel | null | undefined;
  paymentMethod: PaymentMethod;
  requestId: string;
  /** For MEMBER_SAVINGS: one of `PaymentOption.savingsAccounts`; the fullest one where none is named. */
  savingsAccountId?: string | null | undefined;
  /** For MEMBER_SAVINGS: the PIN, or a code. */
  stepUp?: StepUpInput | null | undefined;
};

/** Blocks an account, lets it rest, wakes it, or closes it for good. */
export type ChangeSavingsAccountStateInput = {
  accountId: string;
  reason: string;
  state: SubAccountState;
};

/** Changes a plan; what is absent stays. Its day only moves away, never nearer. */
export type ChangeSavingsPlanInput = {
  dueOn?: BusinessDate | null | undefined;
  goalAmount?: number | null | undefined;
  monthlyAmount?: number | null | undefined;
  payoutAccountId?: string | null | undefined;
  planId: string;
};

/** What shall happen with a running deposit; what is absent stays. */
export type ChangeTermDepositInput = {
  depositId: string;
  payoutAccountId?: string | null | undefined;
  rollover?: TermRollover | null | undefined;
};

/** The lines of a draft, all of them anew. */
export type ChangeTransferInput = {
  lines: Array<TransferLineInput>;
  note?: string | null | undefined;
  transferId: string;
};

/** Another way for the goods to reach the buyer. */
export type ChangedDeliveryInput = {
  /** Needed for courier and expedition. */
  address?: AddressInput | null | undefined;
  /** Needed for the expedition: one of its services. */
  expeditionServiceId?: string | null | undefined;
  /** As agreed with the buyer; absent: by the tariffs. */
  fee?: number | null | undefined;
  method: FulfilmentMethod;
  /** Needed for pickup where the cooperative keeps hours; absent: the hours agreed before. */
  pickupSlot?: PickupSlotInput | null | undefined;
};

/** So much of a line is wanted from now on. */
export type ChangedLineInput = {
  orderLineId: string;
  /** 0 takes the line away. */
  quantity: number;
};

/** How a file is to be read; what is absent stays as it is. */
export type CheckMemberImportInput = {
  /** As many as the file has columns. */
  columns?: Array<MemberImportColumnInput> | null | undefined;
  importId: string;
  /** The village (kelurahan/desa) of all addresses in the file; null leaves addresses out. */
  regionCode?: string | null | undefined;
};

/** The buyer says that he has paid. */
export type CheckOrderPaymentInput = {
  orderToken: string;
};

export type CheckPaymentInput = {
  paymentId: string;
};

/** How a file is to be read; what is absent stays as it is. */
export type CheckProductImportInput = {
  createsCategories?: boolean | null | undefined;
  importId: string;
  /** For each column what it is taken for; null leaves it out. */
  mapping?: Array<ImportField | null | undefined> | null | undefined;
  /** False: only new goods. */
  updatesExisting?: boolean | null | undefined;
};

export type ChooseMarketOffersInput = {
  isOffered: boolean;
  /** At most 100. */
  productIds: Array<string>;
};

/** Onto which of my savings accounts I want to be paid. */
export type ChooseMyPayoutAccountInput = {
  /** Null: in cash or by transfer, as the cooperative does it. */
  savingsAccountId?: string | null | undefined;
};

export type CloseDrawerInput = {
  /** Notes and coins as counted; what is left out is none. */
  denominations: Array<DenominationInput>;
  note?: string | null | undefined;
  requestId: string;
  /** Somebody else’s session, for those who may; else one’s own. */
  sessionId?: string | null | undefined;
};

/** The month to close. */
export type ClosePeriodInput = {
  periodId: string;
};

/** Pays the rest of an account out and closes it for good. */
export type CloseSavingsAccountInput = {
  accountId: string;
  /** Needed where something is on it. */
  payout?: SavingsPayout | null | undefined;
  reason: string;
  /** Asked twice, it pays once. */
  requestId: string;
  /** With ACCOUNT: which. */
  toAccountId?: string | null | undefined;
};

/** Ends a count. */
export type CloseStockCountInput = {
  countId: string;
  requestId: string;
  /** What nobody counted is not there. Otherwise it stays as it is. */
  uncountedIsMissing?: boolean;
};

/** The year to close. */
export type CloseYearInput = {
  requestId: string;
  year: number;
};

/** What waits on a phone, up to 200 items in any order. */
export type CollectDepositsInput = {
  /** Whose queue it is: somebody else who signed in on his phone cannot send it. */
  collectorId: string;
  /** Made by the phone when it was set up. */
  deviceId: string;
  items: Array<CollectedDepositInput>;
  /** What its clock says now: times are put right by how far it is off. */
  sentAt: string;
};

/** Money that a member gave to a collector, or its withdrawal. */
export type CollectedDepositInput = {
  accountId: string;
  /** Above zero. */
  amount: number;
  /** By the clock of the phone. */
  collectedAt: string;
  /** Made on the phone: however often it is sent, it is posted once. */
  id: string;
  /** Of the receipt the member got on the spot. */
  provisionalNumber: string;
  /** The phone counts what it takes in: 1, 2, 3 … */
  sequence: number;
  /** Set to withdraw it instead: it was given back, or never was. What is posted stays posted. */
  withdrawnBecause?: string | null | undefined;
};

/** What became of money a collector took in. */
export type CollectionState =
  /** In the books; the receipt is final. */
  | 'POSTED'
  /** Not in the books, the collector has the cash: mend the cause and send it again, or withdraw it. */
  | 'REFUSED'
  /** Given back to the member, or a slip of the finger. */
  | 'WITHDRAWN';

/** One value of each option. */
export type CombinationInput = {
  optionValueIds: Array<string>;
};

/** Which order is closed. */
export type CompleteOrderInput = {
  orderId: string;
};

/** What the label and its papers say. */
export type ComplianceInput = {
  bpomNo?: string | null | undefined;
  bpomValidUntil?: BusinessDate | null | undefined;
  composition?: string | null | undefined;
  /** Earliest expiry of goods on the shelf. */
  expiresOn?: BusinessDate | null | undefined;
  /** Decides which papers are wanted. */
  goodsKind?: GoodsKind | null | undefined;
  halalCertificateNo?: string | null | undefined;
  halalValidUntil?: BusinessDate | null | undefined;
  netContent?: string | null | undefined;
  pirtNo?: string | null | undefined;
  pirtValidUntil?: BusinessDate | null | undefined;
  productionCode?: string | null | undefined;
};

/** What is wrong with the papers or the label of goods; shown, never blocking. */
export type ComplianceWarning =
  | 'BPOM_EXPIRED'
  /** The number of food begins with MD or ML. */
  | 'BPOM_MALFORMED'
  /** Cosmetics without notification. */
  | 'BPOM_MISSING'
  /** The earliest expiry of goods on the shelf is over. */
  | 'GOODS_EXPIRED'
  | 'HALAL_EXPIRED'
  /** Food without halal certificate, obligatory since 17 October 2026. */
  | 'HALAL_MISSING'
  /** Packed food whose composition, net content, expiry or production code is not given. */
  | 'LABEL_INCOMPLETE'
  /** Packed food with neither home industry licence (PIRT) nor registration (BPOM MD/ML). */
  | 'LICENCE_MISSING'
  | 'PIRT_EXPIRED'
  /** A PIRT number has 15 digits since 2012. */
  | 'PIRT_MALFORMED'
  /** PIRT is not given for dairy, meat, fish, food that keeps less than seven days, and cosmetics. */
  | 'PIRT_NOT_FOR_THIS';

/** The staff makes an order of a draft. */
export type ConfirmDraftOrderInput = {
  orderId: string;
  /** Bank or wallet, where the method has several. */
  paymentChannel?: PaymentChannel | null | undefined;
  /** As agreed in the chat; not MEMBER_CREDIT or MEMBER_SAVINGS, which ask for the member himself. */
  paymentMethod: PaymentMethod;
  requestId: string;
};

export type ConfirmHandoverInput = {
  /** As the cashier counted. */
  denominations: Array<DenominationInput>;
  handoverId: string;
  note?: string | null | undefined;
  requestId: string;
  /** Where cash is missing: true leaves it with the collector, who still owes it; false books it as a difference. */
  shortageStays?: boolean;
};

/** The buyer has everything. */
export type ConfirmOrderArrivalInput = {
  orderToken: string;
};

/** The cashier saw the money. */
export type ConfirmPaymentInput = {
  /** Cash: what was given, at least the amount due. Transfer and QRIS: exactly the amount due (the default). */
  amountReceived?: number | null | undefined;
  note?: string | null | undefined;
  orderId: string;
  requestId: string;
};

export type ConfirmPrincipalPaidInput = {
  memberId: string;
  /** Default: today. From this day he is a member. */
  paidOn?: BusinessDate | null | undefined;
  /** Number of the receipt for the principal share. */
  receiptNo: string;
  requestId: string;
};

/** The money of an announced deposit has come. */
export type ConfirmSavingsDepositInput = {
  depositId: string;
  /** What came; exactly the announced amount unless named. */
  received?: number | null | undefined;
  /** The day it came; today unless named. */
  receivedOn?: BusinessDate | null | undefined;
};

export type ConfirmTotpInput = {
  /** Six digits of the new secret. */
  totpCode: string;
};

/** Which agreements. */
export type ConsignmentAgreementFilter = {
  /** Only those in force today. */
  inForce?: boolean | null | undefined;
  scope?: AgreementScope | null | undefined;
  /** Of this seller, category or product. */
  targetId?: string | null | undefined;
};

/** Which sellers. */
export type ConsignmentBalanceFilter = {
  /** Only those whose period is over. */
  isDue?: boolean | null | undefined;
  sellerId?: string | null | undefined;
};

/** What changed a seller's account. */
export type ConsignmentEntryKind =
  | 'PAYOUT'
  /** A payout was booked by mistake and reversed. */
  | 'PAYOUT_REVERSAL'
  /** A buyer gave goods back; what the sale had brought in is taken off. */
  | 'RETURN'
  | 'SALE';

/** Which notes. */
export type ConsignmentNoteFilter = {
  kind?: ConsignmentNoteKind | null | undefined;
  sellerId?: string | null | undefined;
  state?: ConsignmentNoteState | null | undefined;
};

/** Goods come in (surat titip) or go back to their seller (surat retur). */
export type ConsignmentNoteKind =
  | 'DELIVERY'
  | 'RETURN';

/** How far a note is. */
export type ConsignmentNoteState =
  | 'CANCELLED'
  /** The goods were counted and changed hands; stock moved. */
  | 'DONE'
  | 'DRAFT';

/** How a seller is paid. */
export type ConsignmentPayoutMethod =
  /** 1-1110 Bank */
  | 'BANK'
  /** 1-1010 Kas */
  | 'CASH'
  /** Onto a voluntary savings account of the seller, who is a member. */
  | 'SAVINGS';

/** Whether a payout stands. */
export type ConsignmentPayoutState =
  | 'PAID'
  | 'REVERSED';

/** Why goods go back to their seller. */
export type ConsignmentReturnReason =
  | 'DAMAGED'
  /** The agreement or the seller came to an end. */
  | 'ENDED'
  | 'EXPIRED'
  | 'UNSOLD';

/** Which cooperatives of the directory. */
export type CooperativeFilter = {
  kind?: CooperativeKind | null | undefined;
  /** Any level; matches everything inside. */
  regionCode?: string | null | undefined;
  /** Words of the name or of its place. */
  search?: string | null | undefined;
};

/** Kind (jenis) of cooperative. */
export type CooperativeKind =
  /** Koperasi konsumen */
  | 'CONSUMER'
  /** Koperasi pemasaran */
  | 'MARKETING'
  /** Koperasi serba usaha */
  | 'MULTI_PURPOSE'
  /** Koperasi produsen */
  | 'PRODUCER'
  /** KSP: simpan pinjam */
  | 'SAVINGS_AND_LOANS'
  /** Koperasi jasa */
  | 'SERVICES'
  /** KSPPS: simpan pinjam dan pembiayaan syariah */
  | 'SHARIA_SAVINGS_AND_LOANS'
  /** Koperasi desa/kelurahan */
  | 'VILLAGE';

/** State of the tenant; the public sees ACTIVE only. */
export type CooperativeState =
  | 'ACTIVE'
  /** Signed up, shop works for its own staff as a preview. */
  | 'DRAFT'
  | 'SUSPENDED';

/** Which of the council's cooperatives. */
export type CouncilCooperativeFilter = {
  kind?: CooperativeKind | null | undefined;
  /** Any level; matches everything inside. */
  regionCode?: string | null | undefined;
  /** Words of the name or of its place. */
  search?: string | null | undefined;
  states?: Array<CooperativeState> | null | undefined;
  verificationStates?: Array<VerificationState> | null | undefined;
};

/** A counted quantity, by variant or by code. */
export type CountEntryInput = {
  /** Barcode, or code of the shop. */
  code?: string | null | undefined;
  quantity: number;
  variantId?: string | null | undefined;
};

/** How a counted quantity joins what was entered before. */
export type CountEntryMode =
  /** This many more, from another shelf of the same place. */
  | 'ADD'
  /** This many are there; what was entered before is forgotten. */
  | 'SET';

/** Which lines of a count to show. */
export type CountLineChoice =
  | 'ALL'
  | 'COUNTED'
  /** Counted, and not what was expected. */
  | 'DIFFERENT'
  | 'UNCOUNTED';

/** Whether a stock count goes on. */
export type CountState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'OPEN';

/** So much of one variant; each stands in one line only. */
export type CountedLineInput = {
  quantity: number;
  variantId: string;
};

/** What lies on the counter, and for whom. */
export type CounterBasketInput = {
  /** A variant named twice counts with the sum; none at all to look only for the member. */
  lines: Array<CounterLineInput>;
  /** The member who buys; absent: anybody. */
  memberId?: string | null | undefined;
  /** Instead of the id: his number, as on his card. */
  memberNo?: string | null | undefined;
  /** Vouchers the buyer names; capitals do not matter. */
  voucherCodes?: Array<string>;
};

/** So much of one variant. */
export type CounterLineInput = {
  /** A whole number of the variant's steps. */
  quantity: number;
  variantId: string;
};

/** How somebody pays at the counter (loket). */
export type CounterPaymentMethod =
  /** The cashier saw the money on the account. */
  | 'BANK_TRANSFER'
  /** Coins and notes into the drawer of the cashier; change is given. */
  | 'CASH'
  /** On the member's credit line, deducted from his pay (potong gaji). */
  | 'MEMBER_CREDIT'
  /** Off the member's voluntary savings (potong simpanan); he types his PIN or a code, and signs where he has neither. */
  | 'MEMBER_SAVINGS'
  /** The cashier saw on the buyer's phone or his own that it was paid. */
  | 'QRIS';

export type CreateApiKeyInput = {
  /** At most one year. */
  expiresInDays?: number;
  mode: ApiKeyMode;
  /** What it is for, at most 80 characters. */
  name: string;
  permissions: Array<string>;
};

export type CreateApplicationLinkInput = {
  kind?: MemberKind;
  label: string;
  /** How many people may apply by it; 1 for one person, more for a poster. */
  mostUses?: number;
  validDays?: number;
};

/** A new attribute. */
export type CreateAttributeInput = {
  /** Shelves it belongs to, with those below; none: all goods. */
  categoryIds?: Array<string>;
  /** In order; for a CHOICE at least one. */
  choices?: Array<AttributeChoiceInput>;
  /** For filters; default: from the name. Never changes. */
  code?: string | null | undefined;
  /** For NUMBER, BOOLEAN and CHOICE. */
  isFilterable?: boolean;
  kind: AttributeKind;
  name: string;
  /** Of a NUMBER. */
  unit?: string | null | undefined;
};

/** A new shelf. */
export type CreateCategoryInput = {
  icon?: string | null | undefined;
  name: string;
  parentId?: string | null | undefined;
  /** Default: behind its neighbours. */
  position?: number | null | undefined;
  /** Default: from the name. */
  slug?: string | null | undefined;
};

/** A standing instruction of mine. */
export type CreateMyStandingInstructionInput = {
  /** Each month. */
  amount: number;
  /** 1 to 31; a month that has no such day: its last one. */
  day: number;
  /** Not after this day; without end unless named. */
  endsOn?: BusinessDate | null | undefined;
  /** Voluntary savings the money comes out of. */
  fromAccountId: string;
  /** What both passbooks say beside, at most 120 characters. */
  note?: string | null | undefined;
  /** The token of mySavingsRecipient. */
  recipient?: string | null | undefined;
  /** Asked twice, it is set once. */
  requestId: string;
  /** Days it is tried again when the money is not there: 0 to 7, 3 unless named. */
  retryDays?: number | null | undefined;
  /** Not before this day; today unless named. */
  startsOn?: BusinessDate | null | undefined;
  /** Refused with StepUpRequired where absent. */
  stepUp?: StepUpInput | null | undefined;
  /** One of my own accounts; either this or `recipient`. */
  toAccountId?: string | null | undefined;
};

/** The staff notes that goods are to come back; approved with it. */
export type CreateOrderReturnInput = {
  lines: Array<WantedReturnLineInput>;
  orderId: string;
  /** What is wrong. */
  reason: string;
  requestId: string;
};

/** A new price list, empty at first. */
export type CreatePriceListInput = {
  audience: PriceClass;
  isActive?: boolean;
  name: string;
  requestId: string;
  /** Default: at once. */
  validFrom?: BusinessDate | null | undefined;
  /** Default: without end. */
  validUntil?: BusinessDate | null | undefined;
};

/** A new product with its variants. */
export type CreateProductInput = {
  categoryId?: string | null | undefined;
  compliance?: ComplianceInput | null | undefined;
  description?: string | null | undefined;
  /** In order; alt is the product's name until changed. */
  mediaIds?: Array<string>;
  name: string;
  requestId: string;
  /** A seller whose goods these are, sold on consignment; null: the cooperative's own. Fixed once there was stock. */
  sellerId?: string | null | undefined;
  /** Default: from the name. */
  slug?: string | null | undefined;
  /** At least one. */
  variants: Array<NewVariantInput>;
};

/** A new promotion. */
export type CreatePromotionInput = {
  /** What it may cost altogether. */
  budget?: number | null | undefined;
  /** Where it counts; default: everywhere. */
  channels?: Array<SalesChannel> | null | undefined;
  /** Its last day; default: none. */
  endsOn?: BusinessDate | null | undefined;
  /** Default: no. */
  firstOrderOnly?: boolean | null | undefined;
  /** It does not go together with any other. Default: no. */
  isExclusive?: boolean | null | undefined;
  /** How many orders may use it. */
  maxUses?: number | null | undefined;
  /** How many orders of one person. */
  maxUsesPerPerson?: number | null | undefined;
  /** Default: no. */
  membersOnly?: boolean | null | undefined;
  /** What buyers are told. */
  name: string;
  /** It works only with the code of a voucher. */
  needsCode: boolean;
  /** For the staff alone. */
  note?: string | null | undefined;
  /** The higher works first among its like. Default: 0. */
  priority?: number | null | undefined;
  /** Chosen by the caller; makes the request safe to repeat. */
  requestId: string;
  /** Its first day; default: today. */
  startsOn?: BusinessDate | null | undefined;
  terms: PromotionTermsInput;
};

/** A new savings product; family and contract choose the accounts. */
export type CreateSavingsProductInput = {
  /** For voluntary and planned savings of a sharia cooperative; term deposits can be MUDHARABAH. */
  contract?: ShariaContract | null | undefined;
  family: SavingsFamily;
  /** The least of the very first deposit (setoran awal). */
  firstDeposit?: number | null | undefined;
  /** What must stay on an account; nothing unless named. */
  minimumBalance?: number | null | undefined;
  /** The least of one deposit; nothing unless named. */
  minimumDeposit?: number | null | undefined;
  name: string;
  /** Whether members may pay with it in the shop; voluntary only. */
  paysInShop?: boolean | null | undefined;
  /** Principal share: what each member pays once. Needed there. */
  principalAmount?: number | null | undefined;
  requestId: string;
  /** Voluntary and planned savings: what it pays and takes from the beginning; otherwise nothing. */
  terms?: SavingsTermsInput | null | undefined;
};

/** A standing instruction that an officer sets as a member asked for it. */
export type CreateStandingInstructionInput = {
  /** Each month. */
  amount: number;
  /** 1 to 31; a month that has no such day: its last one. */
  day: number;
  /** Not after this day; without end unless named. */
  endsOn?: BusinessDate | null | undefined;
  /** Voluntary savings the money comes out of. */
  fromAccountId: string;
  /** What both passbooks say beside, at most 120 characters. */
  note?: string | null | undefined;
  /** Asked twice, it is set once. */
  requestId: string;
  /** Days it is tried again when the money is not there: 0 to 7, 3 unless named. */
  retryDays?: number | null | undefined;
  /** Not before this day; today unless named. */
  startsOn?: BusinessDate | null | undefined;
  /** Mandatory, planned or voluntary savings, of the member or of another. */
  toAccountId: string;
};

/** A draft: nothing moves before it is sent. At most 100 lines. */
export type CreateTransferInput = {
  fromId: string;
  lines: Array<TransferLineInput>;
  note?: string | null | undefined;
  requestId: string;
  toId: string;
};

/** Variants made of the options of a product; each gets the next code of the shop and its name from its values. */
export type CreateVariantsInput = {
  /** Default: every combination that has no variant yet. */
  combinations?: Array<CombinationInput> | null | undefined;
  memberPrice?: number | null | undefined;
  productId: string;
  /** Of each of them; setPrices changes single ones. */
  publicPrice: number;
  /** Default: 1. */
  quantityStep?: number | null | undefined;
  requestId: string;
  unit?: Unit;
  weightGrams?: number | null | undefined;
};

/** Who bears goods that are damaged or lost in the shop. */
export type DamageBearer =
  | 'COOPERATIVE'
  | 'SELLER';

/** How far the end of a day has come. */
export type DayEndState =
  /** All of it is done. */
  | 'DONE'
  /** A step could not go on; it is tried again by itself, and at once when somebody asks. */
  | 'PROBLEM'
  /** The worker is at it, or will go on with it. */
  | 'RUNNING';

/** Whether the goods may come back. */
export type DecideOrderReturnInput = {
  isApproved: boolean;
  /** For the buyer; needed for a no. */
  note?: string | null | undefined;
  returnId: string;
};

/** Decides what becomes of more than was planned. */
export type DecidePayrollInput = {
  batchId: string;
  /** Absent: all lines that are not decided yet. */
  lineIds?: Array<string> | null | undefined;
  surplusTo: PayrollSurplus;
};

/** Decides what is shared out for a month that is over, as it was seen before. */
export type DecideProfitShareInput = {
  income: Array<ProfitShareIncomeInput>;
  /** What the preview said is for the members: refused when it changed. */
  membersAmount: number;
  /** First day of the month. */
  month: BusinessDate;
  /** Average of other money that worked beside the savings, such as the cooperative's own; none unless named. */
  otherFunds?: number | null | undefined;
  /** Asked twice, it is decided once. */
  requestId: string;
  /** Who decided it. */
  source: string;
};

/** Decides the bonus of a wadiah product for a month that is over. */
export type DecideSavingsBonusInput = {
  /** For all savers together. */
  amount: number;
  /** First day of the month. */
  month: BusinessDate;
  productId: string;
  requestId: string;
  source: string;
};

/** A declaration of turnover for one calendar year. */
export type DeclareMyTurnoverInput = {
  /** That the turnover of the year stays within the limit. */
  isWithinLimit: boolean;
  requestId: string;
  year: number;
};

/** As handed in at the office. */
export type DeclareSellerTurnoverInput = {
  /** Day on the letter; default today. */
  declaredOn?: BusinessDate | null | undefined;
  /** That the turnover of the year stays within the limit. */
  isWithinLimit: boolean;
  /** Of the signed letter in the office. */
  letterNo?: string | null | undefined;
  requestId: string;
  sellerId: string;
  year: number;
};

export type DeclineHandoverInput = {
  handoverId: string;
  reason: string;
};

/** Declines a proposal, or takes one back. */
export type DeclineManualJournalInput = {
  manualJournalId: string;
  reason: string;
};

export type DeclineProfileChangeInput = {
  changeId: string;
  /** The member reads it; at least five letters. */
  reason: string;
};

/** Declines a reversal. */
export type DeclineReversalInput = {
  reason: string;
  reversalRequestId: string;
};

/** The money of an announced deposit is not to be found. */
export type DeclineSavingsDepositInput = {
  depositId: string;
  /** The member reads it. */
  reason: string;
};

/** Declines a move, or withdraws one’s own. */
export type DeclineSavingsMoveInput = {
  moveRequestId: string;
  reason: string;
};

export type DeclineSuspensionInput = {
  reason: string;
  suspensionId: string;
};

/** What was deducted from the pay of one member. */
export type DeductedLineInput = {
  lineId: string;
  /** From zero to what is owed. */
  received: number;
};

/** Where a deduction list stands. */
export type DeductionListState =
  /** Drawn up; may still be withdrawn and drawn up anew. */
  | 'DRAFT'
  /** The money came and was booked; what was not deducted stays owed. */
  | 'RECEIVED'
  /** Handed to whoever pays the wages. */
  | 'SENT'
  /** Given up; nothing was deducted. */
  | 'WITHDRAWN';

/** How the deducted money came. */
export type DeductionMoney =
  | 'BANK'
  | 'CASH';

/** What was deducted of a line. */
export type DeductionResult =
  | 'NOT_PAID'
  | 'PAID'
  | 'PARTLY'
  | 'WAITING';

export type DeletePriceListInput = {
  priceListId: string;
};

/** So much of one variant; each stands in one line only. */
export type DeliveredLineInput = {
  /** Best before. */
  expiresOn?: BusinessDate | null | undefined;
  quantity: number;
  variantId: string;
};

/** A region and the fee of the courier there. */
export type DeliveryZoneInput = {
  fee: number;
  /** Any level. */
  regionCode: string;
};

export type DenominationInput = {
  denomination: number;
  pieces: number;
};

/** Money a member pays in. */
export type DepositSavingsInput = {
  accountId: string;
  amount: number;
  /** LOKET unless named. */
  channel?: MoneyChannel | null | undefined;
  /** CASH unless named; at the desk it goes through the drawer the teller has open. */
  money?: SavingsMoney | null | undefined;
  /** What the passbook says beside, at most 120 characters. */
  note?: string | null | undefined;
  /** Asked twice, it moves once. */
  requestId: string;
  /** The day from which it counts: today unless named, never later, never in a closed month. */
  valueOn?: BusinessDate | null | undefined;
};

/** Writes off all that is due through a month. */
export type DepreciateFixedAssetsInput = {
  requestId: string;
  /** A day of the month; at the latest this one. */
  through: BusinessDate;
};

export type DescribeProductImageInput = {
  /** What it shows; null: the product's name. */
  alt?: string | null | undefined;
  imageId: string;
  productId: string;
};

/** How a member at the savings desk pays an order of his. */
export type DeskPaymentMethod =
  /** Coins and notes into the drawer of the teller; change is given. */
  | 'CASH'
  /** Off his voluntary savings (potong simpanan); he types his PIN, and signs where he has none. */
  | 'MEMBER_SAVINGS';

export type DisableTotpInput = {
  password: string;
  /** Six digits, or a recovery code. */
  totpCode: string;
};

/** Throws a draft away. */
export type DiscardManualJournalInput = {
  manualJournalId: string;
};

/** An asset was sold, given away, lost or scrapped. */
export type DisposeFixedAssetInput = {
  assetId: string;
  /** Where that money came: CASH (unless named) or BANK. */
  money?: AssetFunding | null | undefined;
  on: BusinessDate;
  /** What it was sold for; nothing unless named. */
  proceeds?: number | null | undefined;
  /** Sold to whom, or what became of it. */
  reason: string;
  requestId: string;
};

/** Akta pendirian, SK badan hukum, AD/ART, sertifikat NIK, NPWP, NIB, izin simpan pinjam, KTP pengurus, berita acara RAT, lainnya. */
export type DocumentKind =
  | 'ANNUAL_MEETING_MINUTES'
  | 'BUSINESS_LICENCE'
  | 'BYLAWS'
  | 'DEED_OF_ESTABLISHMENT'
  | 'LEGAL_ENTITY_DECREE'
  | 'OFFICER_IDENTITY'
  | 'OTHER'
  | 'REGISTRATION_CERTIFICATE'
  | 'SAVINGS_LICENCE'
  | 'TAX_CARD';

/** Goods a seller brings, written down by staff. */
export type DraftConsignmentDeliveryInput = {
  /** Only goods of this seller. */
  lines: Array<DeliveredLineInput>;
  requestId: string;
  sellerId: string;
  text?: string | null | undefined;
};

/** Goods that go back to their seller. */
export type DraftConsignmentReturnInput = {
  lines: Array<CountedLineInput>;
  /** Where the goods lie; absent: the usual place. */
  locationId?: string | null | undefined;
  reason: ConsignmentReturnReason;
  requestId: string;
  sellerId: string;
  text?: string | null | undefined;
};

/** Goods a seller brings. */
export type DraftMyDeliveryInput = {
  /** Only goods of this seller. */
  lines: Array<DeliveredLineInput>;
  requestId: string;
  text?: string | null | undefined;
};

/** What the buyer will send by WhatsApp. */
export type DraftOrderInput = {
  cartToken: string;
  contact: OrderContactInput;
  fulfilment: OrderFulfilmentInput;
  note?: string | null | undefined;
  requestId: string;
};

export type DrawUpDeductionsInput = {
  /** Purchases up to this day; today unless named. */
  boughtUntil?: BusinessDate | null | undefined;
  /** Whose payroll; empty for the cooperative's own treasurer. */
  employer?: string | null | undefined;
  /** Month of the pay, such as `2026-11`. */
  period: string;
  requestId: string;
};

/** Why cash went into a drawer or out of it. */
export type DrawerMovementKind =
  /** What a collector brought from the field: 1-1010 / 1-1015. */
  | 'COLLECTOR'
  /** What was noted before was booked wrongly and reversed. */
  | 'CORRECTION'
  /** A small outlay of the shop: 5-3020 / 1-1010. */
  | 'EXPENSE'
  /** More change out of the safe; no journal, both are cash on hand. */
  | 'FROM_SAFE'
  /** Cash that belongs to no order: 1-1010 / 4-9090. */
  | 'OTHER_INCOME'
  | 'REFUND'
  | 'SALE'
  /** A member paid into savings or share capital (setoran). */
  | 'SAVINGS_IN'
  /** A member took money out of savings (penarikan). */
  | 'SAVINGS_OUT'
  /** Paid into the bank: 1-1110 / 1-1010. */
  | 'TO_BANK'
  /** Laid aside; no journal, both are cash on hand. */
  | 'TO_SAFE';

export type EndConsignmentAgreementInput = {
  agreementId: string;
  /** Its last day. */
  validUntil: BusinessDate;
};

export type EndOfficeInput = {
  /** MISTAKEN also strikes out a term that ended already. */
  endReason: OfficeEndReason;
  /** Decree or minutes. */
  endReference?: string | null | undefined;
  /** Default: today. */
  endedOn?: BusinessDate | null | undefined;
  officeTermId: string;
  /** Asked twice, it ends once. */
  requestId: string;
};

/** Ends a plan: what is saved goes to its payout account, and the account is closed. */
export type EndSavingsPlanInput = {
  planId: string;
  /** Needed before its day. */
  reason?: string | null | undefined;
  /** Asked twice, it is ended once. */
  requestId: string;
};

export type EnrolTotpInput = {
  password: string;
};

export type EnterApplicationInput = {
  form: ApplicationFormInput;
  kind?: MemberKind;
  requestId: string;
};

/** At most 200 entries, all or none. Things that no line expects are added to the count. */
export type EnterStockCountInput = {
  countId: string;
  /** When it was counted, if it is written down later. Default: now. */
  countedAt?: string | null | undefined;
  entries: Array<CountEntryInput>;
  mode?: CountEntryMode;
  requestId: string;
};

/** Something owed, something held for somebody, or a duty to be handed over first. */
export type ExitObstacleKind =
  | 'DEBT'
  | 'DUTY'
  | 'HOLD';

/** What a service charges per billed kilogram in a region. */
export type ExpeditionRateInput = {
  feePerKg: number;
  /** Any level. */
  regionCode: string;
};

/** A service of an expedition. */
export type ExpeditionServiceInput = {
  /** Such as 2-3 hari. */
  estimate?: string | null | undefined;
  /** Absent: a new one. */
  id?: string | null | undefined;
  isActive?: boolean;
  /** Such as JNE REG. */
  name: string;
  /** At most 500. */
  rates: Array<ExpeditionRateInput>;
};

/** Which fixed assets; all that is named must hold. */
export type FixedAssetFilter = {
  category?: AssetCategory | null | undefined;
  /** Part of its name, number or place. */
  search?: string | null | undefined;
  /** IN_USE unless named. */
  state?: AssetState | null | undefined;
};

/** How the goods reach the buyer: fetched at the shop (ambil sendiri), brought by the cooperative (kurir), or sent by an expedition (ekspedisi). */
export type FulfilmentMethod =
  | 'EXPEDITION'
  | 'OWN_COURIER'
  | 'PICKUP';

/** Where the goods of an order are, derived from its parcels; PARTLY where they are not all as far. */
export type FulfilmentState =
  | 'HANDED_OVER'
  | 'PARTLY_HANDED_OVER'
  | 'PARTLY_READY'
  | 'PARTLY_SHIPPED'
  | 'PENDING'
  | 'READY_FOR_PICKUP'
  | 'SHIPPED';

/** Codes for a promotion: one that was thought of, or many that nobody guesses. */
export type GenerateVouchersInput = {
  /** A chosen code: 3 to 30 letters and digits, hyphens between. Anybody may guess it. */
  code?: string | null | undefined;
  /** So many codes that cannot be guessed; instead of `code`. */
  count?: number | null | undefined;
  /** How many orders may use each; default: one for generated codes, no limit for a chosen one. */
  maxUses?: number | null | undefined;
  /** What generated codes begin with: up to 12 letters and digits. */
  prefix?: string | null | undefined;
  promotionId: string;
  /** Chosen by the caller; makes the request safe to repeat. */
  requestId: string;
};

/** Which pieces of "buy X, get Y" count together. */
export type GiftRule =
  /** All goods it names count together. */
  | 'ANY_MATCHING'
  /** The free pieces are of the products named as gifts. */
  | 'OTHER_PRODUCT'
  /** Each product by itself; its variants count together. */
  | 'SAME_PRODUCT';

export type GiveMyConsentInput = {
  /** Asked twice, it is given once. */
  requestId: string;
  /** `askedText` as he read it. */
  text: string;
};

/** Which papers law wants of goods. */
export type GoodsKind =
  /** Needs a notification of the food and drug agency (BPOM). */
  | 'COSMETIC'
  /** Processed and packed; keeps seven days and longer. */
  | 'FOOD'
  /** Dairy, meat, fish, and what keeps less than seven days: no home industry licence is given for it. */
  | 'FRESH_FOOD'
  | 'OTHER';

/** The seller has his goods back. */
export type HandBackConsignmentInput = {
  noteId: string;
  requestId: string;
};

/** Which order is in the hands of its buyer. */
export type HandOverOrderInput = {
  orderId: string;
  /** Who took it. */
  receivedBy?: string | null | undefined;
  requestId: string;
};

/** Which parcel is in the hands of its buyer. */
export type HandOverParcelInput = {
  parcelId: string;
  /** Who took it. */
  receivedBy?: string | null | undefined;
  requestId: string;
};

/** How far a hand-over of cash has come; the cash is the collector’s until it is CONFIRMED. */
export type HandoverState =
  | 'CONFIRMED'
  /** The cashier did not take it. */
  | 'DECLINED'
  /** Counted by the collector, not yet by a cashier. */
  | 'PROPOSED'
  /** The collector took it back. */
  | 'WITHDRAWN';

export type HeirInput = {
  fullName: string;
  /** Of an heir who is known; his numbers stay where absent here. */
  id?: string | null | undefined;
  nationalIdNo?: string | null | undefined;
  phone?: PhoneNumber | null | undefined;
  relation: HeirRelation;
  /** Hundredths of a percent; all together 10000. */
  shareBasisPoints: number;
};

/** SUAMI_ISTRI, ANAK, ORANG_TUA, SAUDARA, CUCU, LAINNYA. */
export type HeirRelation =
  | 'CHILD'
  | 'GRANDCHILD'
  | 'OTHER'
  | 'PARENT'
  | 'SIBLING'
  | 'SPOUSE';

/** Holds part of a member's savings. */
export type HoldSavingsInput = {
  accountId: string;
  amount: number;
  /** The last day it is held; until somebody lets it go where none is named. */
  lastOn?: BusinessDate | null | undefined;
  /** The member reads it; at most 200 characters. */
  reason: string;
  /** Asked twice, it holds once. */
  requestId: string;
};

/** What a column of an imported file is taken for. Pictures are not among them: addresses of pictures are never fetched. */
export type ImportField =
  /** Of the product: the attribute whose name or code stands in the heading, such as `Atribut: Merek`. */
  | 'ATTRIBUTE'
  | 'BARCODE'
  | 'BPOM_NO'
  | 'BPOM_UNTIL'
  | 'CATEGORY'
  | 'COMPOSITION'
  /** Modal: whole rupiah that one unit of the opening stock cost. */
  | 'COST'
  | 'DESCRIPTION'
  | 'EXPIRES_ON'
  | 'GOODS_KIND'
  /** Kode induk: rows that share it are variants of one product; without it rows of one name are. */
  | 'GROUP'
  | 'HALAL_NO'
  | 'HALAL_UNTIL'
  | 'LOW_AT'
  | 'MEMBER_PRICE'
  /** Nama produk. */
  | 'NAME'
  | 'NET_CONTENT'
  /** Of the variant: its value of the option in the heading, such as `Opsi: Ukuran`. */
  | 'OPTION'
  | 'PIRT_NO'
  | 'PIRT_UNTIL'
  | 'PRICE'
  | 'PRODUCTION_CODE'
  | 'SELLER'
  /** Code of the shop: a row whose code is known changes that variant. */
  | 'SKU'
  /** Smallest step that can be bought. */
  | 'STEP'
  /** Stok awal: taken for goods that never moved, else left alone. */
  | 'STOCK'
  /** PPN; needs catalog.tax. */
  | 'TAX'
  | 'UNIT'
  /** Name of the size or kind. */
  | 'VARIANT'
  /** In grams, unless the cell says kg. */
  | 'WEIGHT';

/** How far an import is. */
export type ImportState =
  /** Given up by somebody; what was written until then stays. */
  | 'CANCELLED'
  /** Looked through, nothing written yet. */
  | 'CHECKED'
  | 'DONE'
  | 'RUNNING'
  /** Came to a halt; `problem` says why. Started again it goes on where it stopped. */
  | 'STOPPED';

/** Only a PENDING invitation can be accepted. */
export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'PENDING'
  | 'REVOKED';

export type InviteMemberInput = {
  memberId: string;
};

export type InviteMembersInput = {
  /** At most 50: as many as a page of the register shows. */
  memberIds: Array<string>;
};

/** At least one of phone and email. */
export type InviteStaffInput = {
  email?: string | null | undefined;
  fullName: string;
  phone?: PhoneNumber | null | undefined;
  roles: Array<RoleKey>;
  scope?: RoleScope;
};

/** Narrows a list of journals; absent means all. */
export type JournalFilter = {
  /** On either side of one of its postings. */
  accountId?: string | null | undefined;
  bookedOn?: BusinessDateRange | null | undefined;
  kinds?: Array<JournalKind> | null | undefined;
  /** In number, text or reference. */
  search?: string | null | undefined;
};

/** Why a journal was written. */
export type JournalKind =
  /** Cash laid into or taken out of a drawer, or a difference found when it was counted. */
  | 'CASH_DESK'
  /** A seller was paid what his goods had brought in. */
  | 'CONSIGNMENT_SETTLEMENT'
  /** What fixed assets lost in worth in a month (penyusutan). */
  | 'DEPRECIATION'
  /** A fixed asset came or went. */
  | 'FIXED_ASSET'
  /** Somebody wrote it by hand; `reference` names the document. */
  | 'MANUAL'
  /** What members bought on credit was deducted from their pay. */
  | 'MEMBER_CREDIT'
  | 'OPENING'
  | 'OTHER'
  /** A payment provider paid out what it had collected, less its fee. */
  | 'PAYMENT_SETTLEMENT'
  /** Money came whose purpose was not known yet, or such money found its purpose. */
  | 'RECEIPT'
  | 'REVERSAL'
  | 'SALE'
  | 'SALE_REFUND'
  /** A member paid into savings or share capital (setoran). */
  | 'SAVINGS_DEPOSIT'
  /** What a savings account cost in a month, or when it was closed. */
  | 'SAVINGS_FEE'
  /** What savings earned, with the tax on it (jasa simpanan). */
  | 'SAVINGS_INTEREST'
  /** From one savings account to another (pemindahbukuan). */
  | 'SAVINGS_TRANSFER'
  /** A member took money out of savings (penarikan). */
  | 'SAVINGS_WITHDRAWAL'
  | 'STOCK_ADJUSTMENT'
  | 'STOCK_RECEIPT'
  /** Income and expenses of a year were closed into its surplus, or that was taken back. */
  | 'YEAR_END';

/** Every month on this day. */
export type JournalRecurrenceInput = {
  /** 1 to 31; in a shorter month its last day. */
  dayOfMonth: number;
  /** Not before this day; default: today. */
  from?: BusinessDate | null | undefined;
  /** Not after this day; default: without end. */
  until?: BusinessDate | null | undefined;
};

/** Keeps the lines of a statement. */
export type KeepBankStatementInput = {
  /** What the bank had in the morning of the first day, where the file does not say. */
  openingBalance?: number | null | undefined;
  requestId: string;
  statementId: string;
};

/** On what: 21 a page of A4 to be cut, or one after another for a label printer of 58 × 40 mm. */
export type LabelFormat =
  | 'A4_LABELS'
  | 'LABEL_58X40';

/** So many alike of one variant. */
export type LabelInput = {
  /** 1 to 100. */
  copies?: number;
  variantId: string;
};

/** What is printed of goods. */
export type LabelKind =
  /** Label: name, price, content, producer, papers, expiry and bars, to stick on goods. */
  | 'PRODUCT_LABEL'
  /** Kartu harga: name, member price, public price and bars, for the shelf. */
  | 'SHELF_CARD';

/** PERMINTAAN, DIBERHENTIKAN, MENINGGAL, TIDAK_MEMENUHI_SYARAT. */
export type LeaveReason =
  | 'DECEASED'
  | 'DISMISSED'
  | 'NO_LONGER_ELIGIBLE'
  | 'OWN_REQUEST';

/** An account of the chart. */
export type LedgerAccountInput = {
  accountId: string;
};

/** What a place is. */
export type LocationKind =
  /** A shop (toko). */
  | 'SHOP'
  /** A storeroom (gudang). */
  | 'WAREHOUSE';

/** Which products of the console. */
export type ManagedProductFilter = {
  categoryId?: string | null | undefined;
  /** Only what lies at this place, or should: what is watched there. */
  locationId?: string | null | undefined;
  /** Name, SKU or barcode. */
  search?: string | null | undefined;
  /** Slug of a seller. */
  seller?: string | null | undefined;
  /** Default: DRAFT and PUBLISHED. */
  states?: Array<ProductState> | null | undefined;
  stockStates?: Array<StockState> | null | undefined;
};

/** In which order the console reads. */
export type ManagedProductSort =
  | 'NAME'
  | 'STOCK_ASCENDING'
  | 'UPDATED';

/** Which debt comes first. */
export type MandatoryArrearsOrder =
  /** In the order the accounts were opened. */
  | 'ACCOUNT'
  /** The largest first. */
  | 'AMOUNT';

/** How a month of mandatory savings stands: the colour of its dot. */
export type MandatoryMonthState =
  /** The current month, nothing paid yet. */
  | 'DUE'
  | 'NOTHING_DUE'
  /** Over, and nothing paid. */
  | 'OVERDUE'
  | 'PAID'
  | 'PARTLY_PAID'
  /** A later month, nothing paid yet. */
  | 'TO_COME';

/** Narrows a list of journals written by hand; absent means all. */
export type ManualJournalFilter = {
  /** Of the day it is to stand on. */
  bookedOn?: BusinessDateRange | null | undefined;
  forms?: Array<ManualJournalForm> | null | undefined;
  /** In number or text. */
  search?: string | null | undefined;
  states?: Array<ManualJournalState> | null | undefined;
};

/** How a journal is written by hand. */
export type ManualJournalForm =
  /** Lines with debit and credit, for those who know them. */
  | 'COMPOUND'
  /** Money came in (bukti kas masuk), for one of the `moneyPurposes`. */
  | 'MONEY_IN'
  /** Money went out (bukti kas keluar), for one of the `moneyPurposes`. */
  | 'MONEY_OUT'
  /** Money went from one cash or bank account to another. */
  | 'MOVE'
  /** What the cooperative had before it kept books here; debits equal credits. */
  | 'OPENING';

/** A debit or a credit; the other one absent or zero. */
export type ManualJournalLineInput = {
  accountId: string;
  credit?: number | null | undefined;
  debit?: number | null | undefined;
  text?: string | null | undefined;
};

/** Where a journal written by hand stands. */
export type ManualJournalState =
  /** Not approved, or taken back; saving it again makes a draft of it. */
  | 'DECLINED'
  /** Being written; nobody else needs to look at it yet. */
  | 'DRAFT'
  /** Stands in the books. */
  | 'POSTED'
  /** Waits for a second person. */
  | 'PROPOSED';

/** Which order is packed. */
export type MarkOrderReadyInput = {
  orderId: string;
};

/** Which order is on its way, and with whom. */
export type MarkOrderShippedInput = {
  courierName?: string | null | undefined;
  note?: string | null | undefined;
  orderId: string;
  /** Such as `JNE REG`. */
  service?: string | null | undefined;
  /** Nomor resi, where all parcels go with one. */
  waybillNo?: string | null | undefined;
};

/** Which parcel waits at the pickup point. */
export type MarkParcelReadyInput = {
  parcelId: string;
};

/** Which products of the common market place. */
export type MarketFilter = {
  /** One cooperative only. */
  cooperative?: string | null | undefined;
  inStockOnly?: boolean;
  maxPrice?: number | null | undefined;
  minPrice?: number | null | undefined;
  /** Any level; cooperatives inside it. */
  regionCode?: string | null | undefined;
  /** Tolerates typos; `5kg` finds `5 kg`. */
  search?: string | null | undefined;
};

/** How the part of one cooperative is brought and paid. */
export type MarketPartInput = {
  cooperative: string;
  /** As for placeOrder: what the buyer saw for this part. */
  expectedTotal: number;
  fulfilment: OrderFulfilmentInput;
  note?: string | null | undefined;
  paymentChannel?: PaymentChannel | null | undefined;
  paymentMethod: PaymentMethod;
};

/** In which order the market place is read. */
export type MarketSort =
  | 'NEWEST'
  | 'PRICE_ASCENDING'
  | 'PRICE_DESCENDING'
  /** Best match with a search, else most sold. */
  | 'RELEVANCE';

/** What is the same money: all of it, or nothing. */
export type MatchBankLinesInput = {
  accountId: string;
  matches: Array<BankMatchInput>;
  requestId: string;
};

export type MeetingLineInput = {
  /** As the sheet says: somebody may have paid meanwhile. */
  due: number;
  isPresent: boolean;
  memberId: string;
  /** What he brought, up to what is due. */
  paid: number;
};

/** Whether a member has an account of his own: connected, a link that is still good, or neither. */
export type MemberAccountState =
  | 'INVITED'
  | 'LINKED'
  | 'NONE';

/** Where a member wants to be paid. */
export type MemberBankAccountInput = {
  /** Digits; spaces and dashes are left out. */
  accountNo: string;
  bankName: string;
  holderName: string;
};

/** All that is named must fit. */
export type MemberCreditFilter = {
  employer?: string | null | undefined;
  /** Only those who owe something. */
  owing?: boolean | null | undefined;
  /** Part of a name, or a whole member number. */
  search?: string | null | undefined;
};

/** KTP, KARTU_KELUARGA, FOTO, FORMULIR_PERMOHONAN, SURAT, LAINNYA. */
export type MemberDocumentKind =
  | 'APPLICATION_FORM'
  | 'FAMILY_CARD'
  | 'IDENTITY_CARD'
  | 'LETTER'
  | 'OTHER'
  | 'PHOTO';

/** What a column of a file with members is taken for. */
export type MemberField =
  /** Place and date in one cell, such as `Pasuruan, 12-03-1985`. */
  | 'BIRTH'
  | 'BIRTH_ON'
  | 'BIRTH_PLACE'
  /** Nomor bilyet, kept as it is. With it the file is one of term deposits, one a row. */
  | 'CERTIFICATE_NO'
  | 'EMAIL'
  | 'EMPLOYER'
  /** Nomor KK. */
  | 'FAMILY_CARD'
  | 'FULL_NAME'
  | 'JOINED_ON'
  /** Biasa or luar biasa; an ordinary member where it is empty. */
  | 'KIND'
  | 'LEFT_ON'
  /** Saldo simpanan wajib. */
  | 'MANDATORY'
  /** Golongan simpanan wajib, one that has an amount; of the class UMUM where it is empty. */
  | 'MANDATORY_CLASS'
  | 'MEMBER_NO'
  | 'MOTHERS_NAME'
  /** NIK KTP. */
  | 'NATIONAL_ID'
  | 'OCCUPATION'
  | 'PAYROLL_NO'
  | 'PHONE'
  /** Saldo simpanan pokok, whole rupiah. */
  | 'PRINCIPAL'
  | 'SEX'
  /** Aktif, tidak aktif, keluar, meninggal, diberhentikan; active where it is empty. */
  | 'STATUS'
  /** Kept when the village of the file is named. */
  | 'STREET'
  /** NPWP. */
  | 'TAX_NO'
  /** Bulanan, or jatuh tempo. */
  | 'TERM_INTEREST_PAID'
  /** Whole months after it. */
  | 'TERM_MATURES_ON'
  /** Jangka waktu in months, in place of the day of maturity or beside it. */
  | 'TERM_MONTHS'
  /** A day on which a month of the term was over: until then the old books have paid. Empty: of a monthly deposit all until the cut-over, of another nothing. */
  | 'TERM_PAID_THROUGH'
  /** Number or product of the member's voluntary savings; where it is empty, the only ones there are. */
  | 'TERM_PAYOUT'
  /** Pokok of the term that runs, whole rupiah. */
  | 'TERM_PRINCIPAL'
  /** Name of the term product; where it is empty, the only one there is. */
  | 'TERM_PRODUCT'
  /** As agreed, percent a year; of a sharia product the nisbah of the member. */
  | 'TERM_RATE'
  /** Tidak, ARO (principal), or ARO+ (principal and interest); paid out where it is empty. */
  | 'TERM_ROLLOVER'
  /** First day of the term that runs: placed, or last rolled over. */
  | 'TERM_STARTS_ON'
  /** Balance of one voluntary savings product; there may be several such columns. */
  | 'VOLUNTARY';

/** Which members. */
export type MemberFilter = {
  account?: MemberAccountState | null | undefined;
  /** Who brings his payments to this collecting post. */
  collectingPostId?: string | null | undefined;
  /** Who is in this group today. */
  groupId?: string | null | undefined;
  kinds?: Array<MemberKind> | null | undefined;
  /** Name, number or whole phone number. */
  search?: string | null | undefined;
  statuses?: Array<MemberStatus> | null | undefined;
};

/** What a column is taken for. */
export type MemberImportColumnInput = {
  /** Null leaves it out. */
  field?: MemberField | null | undefined;
  /** Of VOLUNTARY: which savings product. */
  productId?: string | null | undefined;
};

/** How far an import of members is. */
export type MemberImportState =
  /** Given up by somebody; what was written until then stays. */
  | 'CANCELLED'
  /** Looked through, nothing written yet. */
  | 'CHECKED'
  | 'DONE'
  | 'RUNNING'
  /** Came to a halt; `problem` says why. Started again it goes on where it stopped. */
  | 'STOPPED'
  /** Its opening balances were taken back; the members stay in the register. */
  | 'UNDONE';

/** ANGGOTA, ANGGOTA_LUAR_BIASA. Associate members are served like members and have no vote. */
export type MemberKind =
  | 'ASSOCIATE'
  | 'REGULAR';

/** Offices that members hold: KETUA, WAKIL_KETUA, SEKRETARIS, BENDAHARA, ANGGOTA_PENGURUS (the board); KETUA_PENGAWAS, ANGGOTA_PENGAWAS, DPS (the supervisors and the sharia board); MANAJER. */
export type MemberOffice =
  | 'BOARD_MEMBER'
  | 'CHAIR'
  | 'MANAGER'
  | 'SECRETARY'
  | 'SHARIA_BOARD'
  | 'SUPERVISOR'
  | 'SUPERVISORS_CHAIR'
  | 'TREASURER'
  | 'VICE_CHAIR';

/** What is absent stays, null clears. Numbers may be written with spaces, dots and dashes. */
export type MemberParticularsInput = {
  bankAccount?: MemberBankAccountInput | null | undefined;
  birthOn?: BusinessDate | null | undefined;
  birthPlace?: string | null | undefined;
  employer?: string | null | undefined;
  /** Nomor KK. */
  familyCardNo?: string | null | undefined;
  mothersMaidenName?: string | null | undefined;
  /** NIK KTP. One that does not fit is kept, with concerns. */
  nationalIdNo?: string | null | undefined;
  occupation?: string | null | undefined;
  payrollNo?: string | null | undefined;
  sex?: Sex | null | undefined;
  /** NPWP. */
  taxNo?: string | null | undefined;
};

/** By what the holder of a member link proves to be the member: birth date, or last four digits of the telephone. */
export type MemberProofKind =
  | 'BIRTH_DATE'
  | 'PHONE_DIGITS';

/** In which order the register is read. */
export type MemberSort =
  | 'MEMBER_NO'
  | 'NAME'
  | 'NEWEST';

/** CALON, AKTIF, TIDAK_AKTIF, KELUAR. Only ACTIVE members get member prices. */
export type MemberStatus =
  | 'ACTIVE'
  | 'APPLICANT'
  | 'INACTIVE'
  | 'LEFT';

/** Parcels that become one; they are of one order, one owner and one place, and none is packed. */
export type MergeParcelsInput = {
  parcelIds: Array<string>;
};

/** Where money was moved. */
export type MoneyChannel =
  /** By a collector in the field (penagih lapangan). */
  | 'COLLECTOR'
  /** At the teller's desk (loket). */
  | 'LOKET'
  /** By the member himself. */
  | 'ONLINE'
  /** Deducted from pay (potong gaji). */
  | 'PAYROLL'
  /** By the house itself, at the end of a day or month. */
  | 'SYSTEM';

/** What kind of money an account is. */
export type MoneyKind =
  | 'BANK'
  | 'CASH';

/** Money that came in, went out, or moved. */
export type MoneyMovementInput = {
  amount: number;
  /** The cash or bank account; of a MOVE the one it leaves. */
  moneyAccountId: string;
  /** The account of a `moneyPurposes`; of a MOVE the cash or bank account it goes to. */
  otherAccountId: string;
};

/** Where money lies. */
export type MoneyPlace =
  | 'BANK'
  | 'CASH'
  /** With the payment provider (account 1-1120), until it pays out. */
  | 'PROVIDER';

export type MoveDeductionsInput = {
  listId: string;
  requestId: string;
};

export type MoveDrawerCashInput = {
  /** Above zero, whichever way it goes. */
  amount: number;
  kind: CashByHand;
  note: string;
  requestId: string;
};

export type MoveProductsInput = {
  /** The shelf they go to. */
  categoryId: string;
  products: ProductChoiceInput;
};

/** Which lines, of my own account. */
export type MyConsignmentEntryFilter = {
  happenedOn?: BusinessDateRange | null | undefined;
  /** Only those that wait for a settlement, or only the others. */
  isOpen?: boolean | null | undefined;
  kinds?: Array<ConsignmentEntryKind> | null | undefined;
  /** Only those of this settlement. */
  settlementId?: string | null | undefined;
};

/** A number on an identity card, and what the person says of himself. */
export type NationalIdCheckInput = {
  birthOn?: BusinessDate | null | undefined;
  nationalIdNo: string;
  sex?: Sex | null | undefined;
};

/** Why an officer should look at the identity card again. Never a refusal: cards with mistakes exist, and people move. */
export type NationalIdConcern =
  | 'BIRTH_DATE_DIFFERS'
  | 'DEMONSTRATION_NUMBER'
  | 'IMPOSSIBLE_BIRTH_DATE'
  | 'NOT_SIXTEEN_DIGITS'
  | 'REGENCY_DIFFERS'
  | 'SEX_DIFFERS'
  | 'UNKNOWN_REGION';

/** A size or kind of a product. */
export type NewVariantInput = {
  barcode?: string | null | undefined;
  /** Content for the unit price: 5 and KILOGRAM for a sack of 5 kg. */
  contentQuantity?: number | null | undefined;
  contentUnit?: Unit | null | undefined;
  /** At or below this it counts as LOW. Default: 0. */
  lowAt?: number | null | undefined;
  memberPrice?: number | null | undefined;
  name?: string;
  /** One value of each option of the product; its name is made of them where none is given. */
  optionValueIds?: Array<string> | null | undefined;
  publicPrice: number;
  /** Default: 1. */
  quantityStep?: number | null | undefined;
  /** Default: the next number of the shop. */
  sku?: string | null | undefined;
  unit?: Unit;
  weightGrams?: number | null | undefined;
};

/** Why an office ended. */
export type OfficeEndReason =
  /** The member died; written by the house, or with an old term. */
  | 'DECEASED'
  | 'DISMISSED'
  /** The member left the cooperative; written by the house. */
  | 'LEFT'
  /** It was never so: the line stands in no book, and in the list of all only. */
  | 'MISTAKEN'
  | 'RESIGNED'
  | 'TERM_OVER';

/** What is to be told of a term that goes on. */
export type OfficeNotice =
  /** Its planned end lies within 60 days. */
  | 'ENDS_SOON'
  /** Its planned end has passed, and nobody ended it or appointed anew. */
  | 'OVER';

/** Someone in office. */
export type OfficerInput = {
  fullName: string;
  office: OfficerOffice;
  phone?: PhoneNumber | null | undefined;
};

/** Office in a cooperative: ketua, sekretaris, bendahara, pengawas, manajer, dewan pengawas syariah. */
export type OfficerOffice =
  | 'CHAIR'
  | 'MANAGER'
  | 'SECRETARY'
  | 'SHARIA_BOARD'
  | 'SUPERVISOR'
  | 'TREASURER';

/** What the old books say one column adds up to. */
export type OldBooksTotalInput = {
  amount: number;
  /** Place of the column, from 0. */
  column: number;
};

/** A step of the way to a live shop. */
export type OnboardingItemKey =
  | 'DELIVERY'
  | 'DOCUMENTS'
  | 'IDENTITY'
  | 'MEMBERS'
  | 'OFFICERS'
  | 'PAYMENT'
  | 'PRODUCTS'
  | 'SHOP_PROFILE'
  | 'STAFF'
  | 'VERIFICATION';

export type OpenDrawerInput = {
  drawerId: string;
  /** Change that lies in it at the start. */
  openingFloat: number;
  requestId: string;
};

/** Opens an account of a product for a member; nothing is paid in yet. */
export type OpenSavingsAccountInput = {
  /** What the member calls it, such as "THR". */
  label?: string | null | undefined;
  memberId: string;
  productId: string;
  requestId: string;
};

/** Opens planned savings for a member; they begin empty and are filled by ordinary deposits. */
export type OpenSavingsPlanInput = {
  /** From this day on the money can be taken. */
  dueOn: BusinessDate;
  goalAmount: number;
  /** What the member calls it, such as "Qurban 2027". */
  label?: string | null | undefined;
  memberId: string;
  /** What reaches the goal in time, unless named. */
  monthlyAmount?: number | null | undefined;
  /** Voluntary savings of the member, where the money goes in the end. */
  payoutAccountId: string;
  productId: string;
  /** Asked twice, it is opened once. */
  requestId: string;
};

/** One stretch of opening on one day. */
export type OpeningHoursInput = {
  /** HH:MM local time, later than opensAt. */
  closesAt: string;
  day: Weekday;
  /** HH:MM local time. */
  opensAt: string;
};

/** A value; with its id it keeps its variants when it is renamed. */
export type OptionValueInput = {
  id?: string | null | undefined;
  name: string;
};

/** What can be done with an order; each is a mutation of its name. */
export type OrderAction =
  | 'ACCEPT'
  | 'CANCEL'
  | 'COMPLETE'
  | 'CONFIRM_ARRIVAL'
  | 'CONFIRM_DRAFT'
  | 'CONFIRM_PAYMENT'
  | 'HAND_OVER'
  | 'MARK_READY'
  | 'MARK_SHIPPED'
  | 'REFUND';

/** A set of changes to an order (see Order.changeableParts); what is not named stays as it is. */
export type OrderChangeInput = {
  added?: Array<AddedLineInput>;
  delivery?: ChangedDeliveryInput | null | undefined;
  /** A voucher that does not count for the changed order falls away, instead of refusing the change. */
  dropsVouchers?: boolean;
  lines?: Array<ChangedLineInput>;
  orderId: string;
};

/** How an order came in. */
export type OrderChannel =
  | 'COUNTER'
  | 'ONLINE'
  | 'WHATSAPP';

/** Whom to call about the order. */
export type OrderContactInput = {
  name: string;
  phone: PhoneNumber;
};

export type OrderCycleOfferInput = {
  /** How many may be ordered in all; above zero. */
  most: number;
  variantId: string;
};

/** Where a round of ordering ahead stands. */
export type OrderCycleState =
  | 'CANCELLED'
  /** The cut-off has passed: what was ordered is bought, packed and handed over. */
  | 'CLOSED'
  | 'DRAFT'
  /** Its goods can be ordered; it closes by itself. */
  | 'OPEN'
  /** Announced; it opens by itself. */
  | 'PUBLISHED';

/** What a row of exported orders is. */
export type OrderExportRows =
  /** One for each thing in it, with its order in front. */
  | 'LINES'
  /** One for each order. */
  | 'ORDERS';

/** Which orders; what is absent does not matter. */
export type OrderFilter = {
  channels?: Array<OrderChannel> | null | undefined;
  fulfilmentMethods?: Array<FulfilmentMethod> | null | undefined;
  paymentMethods?: Array<PaymentMethod> | null | undefined;
  placedOn?: BusinessDateRange | null | undefined;
  /** Number, name of the buyer or whole phone number. */
  search?: string | null | undefined;
  /** Orders with goods of this seller. */
  sellerId?: string | null | undefined;
  statuses?: Array<OrderStatus> | null | undefined;
};

/** How the goods reach the buyer. */
export type OrderFulfilmentInput = {
  /** Needed for courier and expedition. */
  address?: AddressInput | null | undefined;
  /** Needed for the expedition: one of its services. */
  expeditionServiceId?: string | null | undefined;
  method: FulfilmentMethod;
  note?: string | null | undefined;
  /** Needed for pickup where the cooperative keeps hours. */
  pickupSlot?: PickupSlotInput | null | undefined;
};

/** What of an order can still be changed. */
export type OrderPart =
  /** Less of goods that are paid and have not come (OrderLine.isAwaited). */
  | 'AWAITED_GOODS'
  /** How it reaches the buyer: no parcel has left. */
  | 'DELIVERY'
  /** Its goods: nobody has packed any of them. */
  | 'GOODS';

/** Where a return stands. */
export type OrderReturnState =
  /** Disetujui: the goods may be brought */
  | 'APPROVED'
  /** Diterima: goods and money went back */
  | 'RECEIVED'
  /** Ditolak */
  | 'REFUSED'
  /** Diajukan */
  | 'REQUESTED';

/** What the shop and the buyer agreed about an order. */
export type OrderState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'COMPLETED'
  /** Numbered and held for half an hour, until the staff makes an order of it. */
  | 'DRAFT'
  | 'PLACED';

/** The one word people see, derived from the three machines. */
export type OrderStatus =
  /** Tiba */
  | 'ARRIVED'
  /** Menunggu pembayaran */
  | 'AWAITING_PAYMENT'
  /** Dibatalkan */
  | 'CANCELLED'
  /** Selesai */
  | 'COMPLETED'
  /** Draf: ordered by WhatsApp, not yet confirmed by the shop */
  | 'DRAFT'
  /** Pesanan baru: paid, or cash at pickup or delivery, not yet accepted */
  | 'NEW'
  /** Diserahkan sebagian */
  | 'PARTLY_HANDED_OVER'
  /** Siap diambil sebagian */
  | 'PARTLY_READY'
  /** Dikirim sebagian */
  | 'PARTLY_SHIPPED'
  /** Diproses */
  | 'PROCESSING'
  /** Siap diambil */
  | 'READY_FOR_PICKUP'
  /** Dikirim */
  | 'SHIPPED';

/** What somebody has to decide or do. */
export type OrderToDoKind =
  /** Paid, not accepted in time, and the money cannot go back by itself. */
  | 'ACCEPT_OVERDUE'
  /** The goods may come back; receive them when they do. */
  | 'RETURN_APPROVED'
  /** A buyer asks to bring goods back. */
  | 'RETURN_REQUESTED';

/** Which parcel is packed. */
export type PackParcelInput = {
  parcelId: string;
};

/** For which paper and how: A4 unless a roll of 80 or 58 mm is named; ESCPOS are the bytes for a thermal printer. */
export type PaperFormat =
  | 'ESCPOS_58'
  | 'ESCPOS_80'
  | 'HTML'
  | 'HTML_58'
  | 'HTML_80'
  | 'PDF'
  | 'PDF_58'
  | 'PDF_80';

/** What can be printed of an order. */
export type PaperKind =
  /** Surat jalan of a parcel. */
  | 'DELIVERY_NOTE'
  /** Faktur, with PPN: from capture on. */
  | 'INVOICE'
  /** Bukti pesanan: for the buyer too. */
  | 'ORDER_PROOF'
  /** Daftar kemas of a parcel. */
  | 'PACKING_LIST'
  /** Struk: from capture on. */
  | 'RECEIPT';

/** What can be done with a parcel. */
export type ParcelAction =
  | 'HAND_OVER'
  | 'MARK_READY'
  | 'MERGE'
  | 'PACK'
  | 'SHIP'
  | 'SPLIT';

/** How far a parcel is. */
export type ParcelState =
  /** Dibatalkan: with its order, or put into another parcel */
  | 'CANCELLED'
  /** Diserahkan */
  | 'HANDED_OVER'
  /** Dikemas */
  | 'PACKED'
  /** Menunggu dikemas */
  | 'PENDING'
  /** Siap diambil */
  | 'READY_FOR_PICKUP'
  /** Dikirim */
  | 'SHIPPED';

/** Pays one heir his share; where none is recorded, the whole to one who is named. */
export type PayHeirInput = {
  /** As it was shown; refused when it is another by now. */
  amount: number;
  /** With payeeName: his relation, or by what right he takes it. */
  authority?: string | null | undefined;
  /** Needed where heirs are recorded. */
  heirId?: string | null | undefined;
  /** Number of the heirs' letter (surat keterangan ahli waris); needed with payeeName. */
  letterNo?: string | null | undefined;
  /** Who died. */
  memberId: string;
  /** Cash comes out of the drawer of who pays. */
  money: SavingsMoney;
  /** Needed where none is recorded: who takes the whole. */
  payeeName?: string | null | undefined;
  /** Asked twice, it pays once. */
  requestId: string;
};

/** Pays several months at once, as they were quoted. */
export type PayMandatorySavingsInput = {
  accountId: string;
  /** As quoted: what the member handed over. */
  amount: number;
  /** As quoted. */
  fromMonth: BusinessDate;
  /** CASH unless named. */
  money?: SavingsMoney | null | undefined;
  months: number;
  requestId: string;
  /** As in `depositSavings`: today unless named. */
  valueOn?: BusinessDate | null | undefined;
};

/** A member at the savings desk pays an order that waits for its money. */
export type PayOrderAtDeskInput = {
  /** Cash: what he gave, at least what is due. By default exactly that. */
  amountTendered?: number | null | undefined;
  /** `OrderToPay.due` as the member was told; another one is refused with PriceChanged. */
  expectedTotal: number;
  orderId: string;
  payment: DeskPaymentMethod;
  requestId: string;
  /** For MEMBER_SAVINGS: one of `savingsAccounts`; the fullest one where none is named. */
  savingsAccountId?: string | null | undefined;
  /** For MEMBER_SAVINGS: what the member himself typed at the desk. */
  stepUp?: StepUpInput | null | undefined;
};

/** Pays a seller what was settled. */
export type PayOutConsignmentInput = {
  /** Default: everything that was settled and not paid yet. */
  amount?: number | null | undefined;
  method: ConsignmentPayoutMethod;
  /** Such as the number of the transfer. */
  note?: string | null | undefined;
  /** Day of the payment and of its journal; default today. */
  paidOn?: BusinessDate | null | undefined;
  requestId: string;
  /** For SAVINGS: one of `consignmentPayoutAccounts`; the one the seller chose, or his only one, where none is named. */
  savingsAccountId?: string | null | undefined;
  sellerId: string;
};

/** Through which bank or wallet a payment provider takes the money. */
export type PaymentChannel =
  | 'DANA'
  | 'GOPAY'
  | 'LINKAJA'
  | 'QRIS'
  | 'SHOPEEPAY'
  | 'VA_BCA'
  | 'VA_BNI'
  | 'VA_BRI'
  | 'VA_BSI'
  | 'VA_CIMB'
  | 'VA_MANDIRI'
  | 'VA_PERMATA';

/** What a payment provider said when it was asked. */
export type PaymentCheckOutcome =
  /** Nobody can pay it any more. */
  | 'ENDED'
  /** The money is there, but late, twice or in another sum: it waits as a receipt. */
  | 'KEPT_AS_RECEIPT'
  /** Nothing new. */
  | 'KNOWN'
  /** The provider knows nothing of it. */
  | 'NO_CHARGE'
  /** The money is there; the order is confirmed in a moment. */
  | 'RECEIVED'
  | 'STILL_PENDING'
  /** The provider did not answer; ask again later. */
  | 'UNREACHABLE';

/** How a buyer pays. */
export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CASH_AT_PICKUP'
  /** The courier brings the money (bayar di tempat, COD). */
  | 'CASH_ON_DELIVERY'
  | 'EWALLET'
  /** The member's credit line (plafon belanja), deducted from his pay every month. */
  | 'MEMBER_CREDIT'
  /** Taken off the member's voluntary savings at once (potong simpanan); asks for his PIN or code. */
  | 'MEMBER_SAVINGS'
  /** The cooperative's own static code, or one of its payment provider. */
  | 'QRIS'
  /** A bank account number made for this payment alone. */
  | 'VIRTUAL_ACCOUNT';

/** Switches one way to pay. */
export type PaymentMethodSettingInput = {
  isEnabled: boolean;
  method: PaymentMethod;
  /** At least 5 minutes, at most 14 days; without meaning for cash and member credit. */
  windowMinutes?: number | null | undefined;
};

/** A licensed payment provider. */
export type PaymentProviderName =
  | 'MIDTRANS'
  | 'XENDIT';

/** All that is named must fit. */
export type PaymentReceiptFilter = {
  /** Exactly this sum, as it stands on the bank list. */
  amount?: number | null | undefined;
  reasons?: Array<PaymentReceiptReason> | null | undefined;
  states?: Array<PaymentReceiptState> | null | undefined;
};

/** Why the purpose of money is not known. */
export type PaymentReceiptReason =
  /** It was paid twice. */
  | 'DUPLICATE'
  /** What was left when the rest found its purpose. */
  | 'EXCESS'
  /** Its order had expired or was cancelled. */
  | 'LATE'
  /** Somebody noted it from the bank list or at the desk. */
  | 'NOTED'
  /** Another sum than due. */
  | 'OTHER_AMOUNT'
  /** The provider took it for something that is not known here. */
  | 'UNKNOWN';

/** What became of money whose purpose was not known. */
export type PaymentReceiptState =
  | 'MATCHED'
  | 'REFUNDED'
  | 'UNMATCHED';

/** Where a payment stands. */
export type PaymentState =
  | 'CAPTURED'
  | 'EXPIRED'
  | 'PARTLY_REFUNDED'
  /** Waiting; has an end unless cash or member credit. */
  | 'PENDING'
  | 'REFUNDED'
  /** Given up with its order, before any money came. */
  | 'VOIDED';

/** Where the deducted money stands. */
export type PayrollMoney =
  /** It came into the bank (1-1110). */
  | 'BANK'
  /** The employer still owes it (1-1420). */
  | 'RECEIVABLE';

/** What came of a planned deduction. */
export type PayrollOutcome =
  | 'MATCHED'
  /** Nothing came. */
  | 'MISSING'
  /** More than planned, or of a member who was not on the list: somebody decides. */
  | 'OVER'
  | 'PLANNED'
  /** Less than planned: the rest stays due. */
  | 'SHORT'
  /** Nobody the register knows: the money is kept until it is known whose it is. */
  | 'UNKNOWN';

/** How far a list of deductions from pay is. */
export type PayrollState =
  | 'CANCELLED'
  /** The treasurer’s list came and was compared. */
  | 'MATCHED'
  | 'POSTED'
  /** Drawn up, to be sent to the treasurer of the employer. */
  | 'PROPOSED'
  | 'REVERSED';

/** What becomes of more than was planned. */
export type PayrollSurplus =
  /** Kept as a debt to him (2-1080 Titipan anggota). */
  | 'HELD'
  /** Into the voluntary savings of the member. */
  | 'VOLUNTARY';

/** Hours for fetching on one day of the week. */
export type PickupHoursInput = {
  capacity: number;
  /** Such as `09:00`. */
  from: string;
  /** Such as `11:00`. */
  until: string;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
};

/** Where buyers fetch what they ordered. */
export type PickupPointInput = {
  address: AddressInput;
  note?: string | null | undefined;
};

/** When the goods are fetched: one of `CheckoutOptions.pickupSlots`. */
export type PickupSlotInput = {
  /** Such as `09:00`. */
  from: string;
  on: BusinessDate;
};

/** Into a group, from one to another, or, without a group, out of it. */
export type PlaceInGroupInput = {
  /** First day at the new place; default: today. */
  fromOn?: BusinessDate | null | undefined;
  groupId?: string | null | undefined;
  memberId: string;
  reason?: string | null | undefined;
};

export type PlaceMarketOrderInput = {
  basketToken: string;
  contact: OrderContactInput;
  /** Those of the basket that are ordered now; at most 10. */
  parts: Array<MarketPartInput>;
  requestId: string;
};

/** What is ordered, by whom, how it is brought and paid. */
export type PlaceOrderInput = {
  cartToken: string;
  contact: OrderContactInput;
  /** subtotal − discount + taxAdded + shippingFee − shippingDiscount as the buyer saw it (without unique amount). */
  expectedTotal: number;
  fulfilment: OrderFulfilmentInput;
  note?: string | null | undefined;
  /** Bank or wallet, for VIRTUAL_ACCOUNT and EWALLET; the first one open where none is named. */
  paymentChannel?: PaymentChannel | null | undefined;
  paymentMethod: PaymentMethod;
  requestId: string;
  /** For MEMBER_SAVINGS: one of `PaymentOption.savingsAccounts`; the fullest one where none is named. */
  savingsAccountId?: string | null | undefined;
  /** For MEMBER_SAVINGS: the PIN, or a code. */
  stepUp?: StepUpInput | null | undefined;
};

/** Says where a book stands: after a jam, for a book that was begun by hand, or a new book. */
export type PlaceSavingsPassbookInput = {
  accountId: string;
  /** The book is full: a new one begins. */
  isNewBook?: boolean | null | undefined;
  /** The line of the page where the next one goes. */
  nextLine: number;
  /** The last line that stands in the book; 0 to print all again. */
  printedSeq: number;
  reason: string;
};

/** Places a term deposit out of a savings account of the member, or out of cash or bank. */
export type PlaceTermDepositInput = {
  amount: number;
  /** Voluntary savings of the member the money comes out of. */
  fromAccountId?: string | null | undefined;
  interestPaid: TermInterestPaid;
  memberId: string;
  /** Where the money comes from when from no account. */
  money?: SavingsMoney | null | undefined;
  /** Voluntary savings of the member, where interest and principal go. */
  payoutAccountId: string;
  productId: string;
  /** Asked twice, it is placed once. */
  requestId: string;
  rollover: TermRollover;
  termMonths: number;
};

/** What a member lets be deducted beside his mandatory savings; stays for the lists to come. */
export type PlanPayrollInput = {
  lineId: string;
  voluntary: number;
};

/** Posts a list that was compared. */
export type PostPayrollInput = {
  batchId: string;
  /** Default: today. */
  bookedOn?: BusinessDate | null | undefined;
  money: PayrollMoney;
  requestId: string;
};

/** Goods that come on a known day and are sold before. */
export type PreorderInput = {
  /** When they will be there. On that day preordering ends by itself. */
  availableFrom: BusinessDate;
  /** How many may be sold before they are there. */
  limit: number;
};

/** Asks for what this cooperative holds of me. */
export type PrepareMyDataInput = {
  /** Refused with StepUpRequired where absent. */
  stepUp?: StepUpInput | null | undefined;
};

/** So much of a variant in the example. */
export type PreviewLineInput = {
  quantity: number;
  variantId: string;
};

/** An example basket, and either a promotion that is there or the draft of one. */
export type PreviewPromotionInput = {
  /** Default: ONLINE. */
  channel?: SalesChannel | null | undefined;
  draft?: PromotionInput | null | undefined;
  /** Default: no. */
  isFirstOrder?: boolean | null | undefined;
  /** A member buys, at member prices. Default: no. */
  isMember?: boolean | null | undefined;
  lines: Array<PreviewLineInput>;
  promotionId?: string | null | undefined;
  /** Default: none. */
  shippingFee?: number | null | undefined;
};

/** Which price list applied. */
export type PriceClass =
  | 'MEMBER'
  | 'PUBLIC';

/** Why a price of a list is without effect: the lowest price always counts. */
export type PriceConflictKind =
  | 'NOT_BELOW_ORDINARY'
  | 'NOT_BELOW_SMALLER_QUANTITY'
  | 'OTHER_LIST_LOWER'
  | 'OTHER_LIST_SAME';

/** Which prices of a list. */
export type PriceListEntryFilter = {
  /** Only prices that are without effect. */
  onlyConflicts?: boolean;
  /** Part of the name of the product, of a SKU or barcode. */
  search?: string | null | undefined;
};

/** A price to put into a list, or to take out of it. */
export type PriceListEntryInput = {
  /** So many or more in one order, in whole steps of the variant. Default: any quantity. */
  minQuantity?: number | null | undefined;
  /** Per unit; null takes the price of this quantity out of the list. */
  price?: number | null | undefined;
  variantId: string;
};

/** Which price lists. */
export type PriceListFilter = {
  audience?: PriceClass | null | undefined;
  states?: Array<PriceListState> | null | undefined;
};

/** Whether a price list counts today, in the cooperative's zone. */
export type PriceListState =
  | 'ENDED'
  | 'IN_FORCE'
  /** Turned off by hand. */
  | 'OFF'
  /** Its first day is still to come. */
  | 'SCHEDULED';

/** New prices of a variant, and the ones they replace as they were read. */
export type PriceRowInput = {
  expectedMemberPrice?: number | null | undefined;
  expectedPublicPrice: number;
  /** Null: members pay the public price. */
  memberPrice?: number | null | undefined;
  publicPrice: number;
  variantId: string;
};

/** Why a row of new prices cannot be saved. */
export type PriceRowProblem =
  | 'MEMBER_ABOVE_PUBLIC'
  /** Somebody else changed the price since it was read. */
  | 'OUTDATED'
  | 'OUT_OF_RANGE'
  | 'TWICE'
  | 'UNKNOWN';

/** Prints what is not in the book yet, as far as this page has room. */
export type PrintSavingsPassbookInput = {
  accountId: string;
  /** Asked twice, it prints the same lines. */
  requestId: string;
};

/** Which products: some by their ids, or all that managedProducts finds by a filter; exactly one of both. */
export type ProductChoiceInput = {
  /** How many the one who asks was shown. When there are more or fewer by now, nothing is changed. */
  expectedCount?: number | null | undefined;
  /** May find at most 1000. */
  filter?: ManagedProductFilter | null | undefined;
  /** At most 1000. */
  productIds?: Array<string> | null | undefined;
};

/** Which published products. */
export type ProductFilter = {
  /** All of them must hold; each attribute once. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** Slug of a category; includes those below. */
  category?: string | null | undefined;
  inStockOnly?: boolean;
  maxPrice?: number | null | undefined;
  memberPriceOnly?: boolean;
  /** Compared with the viewer's price. */
  minPrice?: number | null | undefined;
  /** Tolerates typos; `5kg` finds `5 kg`. */
  search?: string | null | undefined;
  /** Slug of a seller. */
  seller?: string | null | undefined;
};

/** What a product lacks before it can be published. */
export type ProductGap =
  | 'NO_CATEGORY'
  | 'NO_IMAGE'
  | 'NO_PRICE'
  | 'NO_VARIANT';

/** An option, such as Ukuran, with its values in order. */
export type ProductOptionInput = {
  /** Of the option that is kept; a new one without. */
  id?: string | null | undefined;
  name: string;
  values: Array<OptionValueInput>;
};

/** In which order shoppers read. */
export type ProductSort =
  | 'NAME'
  | 'NEWEST'
  | 'PRICE_ASCENDING'
  | 'PRICE_DESCENDING'
  /** Best match with a search, else most sold. */
  | 'RELEVANCE';

/** Whether shoppers see a product. */
export type ProductState =
  | 'ARCHIVED'
  | 'DRAFT'
  | 'PUBLISHED';

/** MENUNGGU, DISETUJUI, DITOLAK, DITARIK. */
export type ProfileChangeState =
  | 'APPROVED'
  | 'DECLINED'
  | 'PENDING'
  | 'WITHDRAWN';

/** What a member may ask to have changed in the register, as far as his cooperative allows it. */
export type ProfileField =
  | 'ADDRESS'
  | 'BANK_ACCOUNT'
  | 'BIRTH_ON'
  | 'BIRTH_PLACE'
  | 'EMAIL'
  | 'EMPLOYER'
  | 'FAMILY_CARD_NO'
  | 'FULL_NAME'
  | 'HEIRS'
  | 'MOTHERS_MAIDEN_NAME'
  | 'NATIONAL_ID_NO'
  | 'OCCUPATION'
  | 'PAYROLL_NO'
  | 'PHONE'
  | 'SEX'
  | 'TAX_NO';

/** One line of what the distributable income of a month consists of. */
export type ProfitShareIncomeInput = {
  /** The account of the books it was read from, if it was. */
  accountNumber?: string | null | undefined;
  /** Not zero; below it: a cost. */
  amount: number;
  text: string;
};

/** What is to be shared out for a month that is over. */
export type ProfitSharePreviewInput = {
  income: Array<ProfitShareIncomeInput>;
  /** First day of the month. */
  month: BusinessDate;
  /** Average of other money that worked beside the savings, such as the cooperative's own; none unless named. */
  otherFunds?: number | null | undefined;
};

/** Which promotions; all of it must fit. */
export type PromotionFilter = {
  needsCode?: boolean | null | undefined;
  /** A part of the name, or a whole code. */
  search?: string | null | undefined;
  states?: Array<PromotionState> | null | undefined;
};

/** A promotion as it is to be. */
export type PromotionInput = {
  /** What it may cost altogether. */
  budget?: number | null | undefined;
  /** Where it counts; default: everywhere. */
  channels?: Array<SalesChannel> | null | undefined;
  /** Its last day; default: none. */
  endsOn?: BusinessDate | null | undefined;
  /** Default: no. */
  firstOrderOnly?: boolean | null | undefined;
  /** It does not go together with any other. Default: no. */
  isExclusive?: boolean | null | undefined;
  /** How many orders may use it. */
  maxUses?: number | null | undefined;
  /** How many orders of one person. */
  maxUsesPerPerson?: number | null | undefined;
  /** Default: no. */
  membersOnly?: boolean | null | undefined;
  /** What buyers are told. */
  name: string;
  /** It works only with the code of a voucher. */
  needsCode: boolean;
  /** For the staff alone. */
  note?: string | null | undefined;
  /** The higher works first among its like. Default: 0. */
  priority?: number | null | undefined;
  /** Its first day; default: today. */
  startsOn?: BusinessDate | null | undefined;
  terms: PromotionTermsInput;
};

/** What a promotion does. */
export type PromotionKind =
  /** So many rupiah. */
  | 'AMOUNT'
  /** With so many pieces bought, so many are free: always the cheapest. */
  | 'BUY_X_GET_Y'
  /** Takes over the shipping fee, with or without a cap. */
  | 'FREE_DELIVERY'
  /** So many hundredths of a percent of what is left to pay, with or without a cap. */
  | 'PERCENTAGE';

/** What a promotion takes something off. Lines come before the basket, the basket before the delivery. */
export type PromotionScope =
  /** All lines, as soon as one of the goods it names is in the basket. */
  | 'BASKET'
  /** The shipping fee; what free delivery always has. */
  | 'DELIVERY'
  /** The lines of the goods it names; all lines when it names none. */
  | 'LINES';

/** Whether the cooperative lets a promotion work; its days are looked at besides. */
export type PromotionState =
  | 'ACTIVE'
  /** For good: it never works again. */
  | 'ENDED'
  | 'PAUSED';

/** What a promotion gives and to which goods. What its kind has no use for must be absent. */
export type PromotionTermsInput = {
  /** AMOUNT: so many rupiah. */
  amount?: number | null | undefined;
  /** PERCENTAGE: hundredths of a percent, 1000 is 10 %. */
  basisPoints?: number | null | undefined;
  /** BUY_X_GET_Y: so many pieces are paid … */
  buyQuantity?: number | null | undefined;
  /** PERCENTAGE and FREE_DELIVERY: the most it takes off one order. */
  cap?: number | null | undefined;
  /** Shelves, each with those below. */
  categoryIds?: Array<string> | null | undefined;
  /** … for so many free ones. */
  getQuantity?: number | null | undefined;
  /** BUY_X_GET_Y; default SAME_PRODUCT. */
  gift?: GiftRule | null | undefined;
  /** The free products of OTHER_PRODUCT. */
  giftProductIds?: Array<string> | null | undefined;
  kind: PromotionKind;
  /** What the goods must be worth together, before any discount. */
  minimum?: number | null | undefined;
  /** BUY_X_GET_Y: how often the set counts in one order. */
  mostSets?: number | null | undefined;
  /** Goods it is for; all when no product, shelf or seller is named. */
  productIds?: Array<string> | null | undefined;
  /** For PERCENTAGE and AMOUNT: LINES or BASKET (the default). */
  scope?: PromotionScope | null | undefined;
  sellerIds?: Array<string> | null | undefined;
};

export type ProposeHandoverInput = {
  /** Notes and coins as counted; what is left out is none. */
  denominations: Array<DenominationInput>;
  note?: string | null | undefined;
  requestId: string;
};

/** Proposes a draft. */
export type ProposeManualJournalInput = {
  manualJournalId: string;
  requestId: string;
};

/** Goods I would like to sell here; a draft until the staff publish it. */
export type ProposeMyProductInput = {
  categoryId?: string | null | undefined;
  composition?: string | null | undefined;
  description?: string | null | undefined;
  /** Best before, of the goods as they are now. */
  expiresOn?: BusinessDate | null | undefined;
  /** Photos, uploaded before; the first is the cover. */
  mediaIds?: Array<string>;
  name: string;
  requestId: string;
  /** At least one. */
  variants: Array<ProposedVariantInput>;
};

/** Draws up the list of an employer for a month. */
export type ProposePayrollInput = {
  employer: string;
  /** Any day of the month. */
  month: BusinessDate;
  requestId: string;
};

/** A size or kind of the goods. */
export type ProposedVariantInput = {
  /** Empty for the only one. */
  name?: string;
  /** The price I would like; the staff may change it. */
  publicPrice: number;
  unit?: Unit;
  weightGrams?: number | null | undefined;
};

/** Opens or closes one channel. */
export type ProviderChannelInput = {
  channel: PaymentChannel;
  /** Hundredths of a percent, at most 1000; for information. */
  feeBasisPoints?: number | null | undefined;
  /** At most Rp1.000.000; for information. */
  feeFlat?: number | null | undefined;
  isEnabled: boolean;
};

export type PublishProductInput = {
  productId: string;
};

export type PublishProductsInput = {
  products: ProductChoiceInput;
};

/** Why a text is not a static QRIS of the cooperative. */
export type QrisProblem =
  | 'CRC_MISMATCH'
  | 'NMID_MISSING'
  | 'NOT_EMV'
  | 'NOT_RUPIAH'
  | 'NOT_STATIC';

export type ReceiveDeductionsInput = {
  /** Lines of which another sum came. */
  lines?: Array<DeductedLineInput> | null | undefined;
  listId: string;
  money: DeductionMoney;
  /** `OWED` (as if absent): lines not named were deducted whole; `NOTHING`: they were not deducted at all. */
  others?: string | null | undefined;
  /** Day on the bank list; today unless named, never later. */
  receivedOn?: BusinessDate | null | undefined;
  requestId: string;
};

/** The goods came back, and so does the money. */
export type ReceiveOrderReturnInput = {
  lines: Array<ReceivedReturnLineInput>;
  /** Absent: the price of what came back, as far as it was paid. */
  refundAmount?: number | null | undefined;
  /** Needed when money goes back. */
  refundMethod?: RefundMethod | null | undefined;
  requestId: string;
  returnId: string;
};

/** At most 100 lines, all or none. */
export type ReceiveStockInput = {
  funding: StockFunding;
  lines: Array<StockReceiptLineInput>;
  /** Where; absent: the usual place. */
  locationId?: string | null | undefined;
  note?: string | null | undefined;
  requestId: string;
  supplierName?: string | null | undefined;
};

/** Lines that are not named arrived as they were sent. */
export type ReceiveTransferInput = {
  lines?: Array<ArrivedLineInput> | null | undefined;
  requestId: string;
  transferId: string;
};

/** In which condition so much of a line came back; both together at most what was asked for. */
export type ReceivedReturnLineInput = {
  /** Written off (5-1040); a seller's go back to him, or are written off where the cooperative bears damage. */
  damaged: number;
  orderLineId: string;
  /** Onto the shelf again. */
  resellable: number;
};

export type RecordDeathInput = {
  /** Number of the death certificate or letter. */
  certificateNo?: string | null | undefined;
  diedOn: BusinessDate;
  memberId: string;
  requestId: string;
  /** The heir who takes the membership over; none: the heirs are paid. */
  successorHeirId?: string | null | undefined;
};

/** A meeting as a whole: attendance, what each brought, and where the cash is. */
export type RecordGroupMeetingInput = {
  /** The collector who brings the cash. Without one it goes into the drawer of whoever records it. */
  collectorId?: string | null | undefined;
  groupId: string;
  /** Today unless named; never later. */
  heldOn?: BusinessDate | null | undefined;
  /** Everybody who is in the group, each once. */
  lines: Array<MeetingLineInput>;
  note?: string | null | undefined;
  requestId: string;
};

export type RecordProviderPayoutInput = {
  /** Zero where nothing was kept back. */
  fee: number;
  /** What buyers had paid, before the fee. */
  gross: number;
  note?: string | null | undefined;
  /** The payments it covers; then gross must be their sum. */
  paymentIds?: Array<string> | null | undefined;
  provider?: PaymentProviderName | null | undefined;
  /** Day on the bank list; today unless named, never later. */
  receivedOn?: BusinessDate | null | undefined;
  reference?: string | null | undefined;
  requestId: string;
};

export type RecordReceiptInput = {
  amount: number;
  /** BANK or CASH. */
  money: MoneyPlace;
  note?: string | null | undefined;
  /** Order it was probably meant for. */
  orderId?: string | null | undefined;
  /** Who paid, as the bank list says. */
  payer?: string | null | undefined;
  /** Today unless named; never later. */
  receivedOn?: BusinessDate | null | undefined;
  requestId: string;
};

/** How money goes back. Of a purchase on credit the member owes less first, whatever is chosen here. */
export type RefundMethod =
  | 'BANK_TRANSFER'
  | 'CASH'
  /** By the payment provider, to where it came from, where it can do that. */
  | 'PROVIDER'
  /** Onto the savings account that paid: the only way for such an order, until that account is closed. */
  | 'SAVINGS';

/** How much money goes back, how, and which goods came back. */
export type RefundOrderInput = {
  amount: number;
  method: RefundMethod;
  orderId: string;
  reason: string;
  requestId: string;
  /** Goods that come back to stock; their cost is booked back. */
  returnedLines?: Array<ReturnedLineInput>;
};

export type RefundReceiptInput = {
  /** From where it goes back; PROVIDER when that was done at the provider's own desk. */
  money: MoneyPlace;
  note?: string | null | undefined;
  receiptId: string;
  requestId: string;
};

/** When share capital (simpanan pokok and wajib) is paid back to whoever leaves, as the bylaws (AD/ART) say: at once, after the next annual meeting (RAT), or within so many months. */
export type RefundRule =
  | 'AFTER_ANNUAL_MEETING'
  | 'AT_ONCE'
  | 'WITHIN_MONTHS';

/** Level of a region: provinsi, kota/kabupaten, kecamatan, kelurahan/desa. */
export type RegionLevel =
  | 'DISTRICT'
  | 'PROVINCE'
  | 'REGENCY'
  | 'VILLAGE';

/** Something lasting that was bought, given, or stood in the old books. */
export type RegisterFixedAssetInput = {
  /** When it was acquired; written off from this month on. */
  acquiredOn: BusinessDate;
  category: AssetCategory;
  /** GOOD unless named. */
  condition?: AssetCondition | null | undefined;
  /** What it cost, above zero. */
  cost: number;
  funding: AssetFunding;
  /** Months of use in all. Not for land, needed for the rest. */
  lifeMonths?: number | null | undefined;
  name: string;
  note?: string | null | undefined;
  place?: string | null | undefined;
  /** Asked twice, it is entered once. */
  requestId: string;
  /** Worth in the end; nothing unless named. */
  residual?: number | null | undefined;
  serialNo?: string | null | undefined;
  /** Of one that stood in the old books: what was written off before `writtenOffFrom`. */
  writtenOffBefore?: number | null | undefined;
  /** Of one that stood in the old books: the first month that is written off here. */
  writtenOffFrom?: BusinessDate | null | undefined;
};

/** Books that are written by hand: KARYAWAN, NOTULEN_RAPAT_ANGGOTA, NOTULEN_RAPAT_PENGURUS, NOTULEN_RAPAT_PENGAWAS, SARAN_ANGGOTA, SARAN_PENGAWAS, SARAN_MASYARAKAT, ANJURAN_PEJABAT, KEJADIAN_PENTING, TAMU, AGENDA_EKSPEDISI. */
export type RegisterKind =
  | 'BOARD_MEETINGS'
  | 'EMPLOYEES'
  | 'GUESTS'
  | 'IMPORTANT_EVENTS'
  | 'LETTERS'
  | 'MEMBER_MEETINGS'
  | 'MEMBER_SUGGESTIONS'
  | 'OFFICIAL_ADVICE'
  | 'PUBLIC_SUGGESTIONS'
  | 'SUPERVISOR_MEETINGS'
  | 'SUPERVISOR_SUGGESTIONS';

/** Someone new in the register. */
export type RegisterMemberInput = {
  address?: AddressInput | null | undefined;
  confirmDuplicate?: boolean;
  email?: string | null | undefined;
  fullName: string;
  joinedOn?: BusinessDate | null | undefined;
  /** Default: REGULAR. */
  kind?: MemberKind | null | undefined;
  /** Default: the next of the cooperative. */
  memberNo?: string | null | undefined;
  particulars?: MemberParticularsInput | null | undefined;
  phone?: PhoneNumber | null | undefined;
  requestId: string;
  /** APPLICANT, or ACTIVE for members from before Lumbung. */
  status?: MemberStatus;
};

/** A seller written down by staff; kind of goods, phone and address are needed. */
export type RegisterSellerInput = {
  address?: AddressInput | null | undefined;
  bankAccount?: SellerBankAccountInput | null | undefined;
  /** What he makes or sells, such as `Kue basah`. */
  goodsKind?: string | null | undefined;
  halalCertificateNo?: string | null | undefined;
  /** Registered for value added tax (PKP). */
  isPkp?: boolean;
  /** His line in the member register; the member's account becomes the seller's. */
  memberId?: string | null | undefined;
  /** Of the business. */
  name: string;
  /** NIK KTP, 16 digits; kept sealed. */
  nationalIdNo?: string | null | undefined;
  /** Nomor Induk Berusaha, 13 digits. */
  nib?: string | null | undefined;
  /** 15 or 16 digits; kept sealed. */
  npwp?: string | null | undefined;
  phone?: PhoneNumber | null | undefined;
  photoMediaId?: string | null | undefined;
  pirtNo?: string | null | undefined;
  requestId: string;
  /** What shoppers read about him. */
  story?: string | null | undefined;
};

export type ReinstateCooperativeInput = {
  cooperativeId: string;
  reason: string;
};

export type RejectVerificationInput = {
  caseId: string;
  /** Why; the cooperative reads it. */
  reason: string;
};

/** The annual meeting was held: capital of those who left before it may be paid back. */
export type ReleaseExitCapitalInput = {
  heldOn: BusinessDate;
  requestId: string;
};

/** Lets held money go again. */
export type ReleaseSavingsHoldInput = {
  holdId: string;
  reason: string;
};

/** Takes a statement away. */
export type RemoveBankStatementInput = {
  statementId: string;
};

/** Which line leaves the cart. */
export type RemoveCartLineInput = {
  cartToken: string;
  lineId: string;
};

export type RemoveDocumentInput = {
  documentId: string;
};

/** Takes away a paper that was attached by mistake; the file is gone, the trail stays. */
export type RemoveJournalAttachmentInput = {
  attachmentId: string;
  /** At least five letters; kept in the audit. */
  reason: string;
};

/** Takes a template away. */
export type RemoveJournalTemplateInput = {
  templateId: string;
};

/** Takes a paper away that was uploaded by mistake; the file is gone, the trail stays. */
export type RemoveMemberDocumentInput = {
  documentId: string;
  /** At least five letters; kept in the audit. */
  reason: string;
};

export type RemoveProductImageInput = {
  imageId: string;
  productId: string;
};

export type RemoveRoleInput = {
  personId: string;
  role: RoleKey;
  scope?: RoleScope;
};

export type RemoveSynonymsInput = {
  synonymGroupId: string;
};

/** Takes a letter away that was uploaded by mistake; the file is gone, the trail stays. */
export type RemoveTurnoverLetterInput = {
  letterId: string;
  /** At least five letters; kept in the audit. */
  reason: string;
};

/** The month to open again. */
export type ReopenPeriodInput = {
  periodId: string;
  reason: string;
};

/** The year to open again. */
export type ReopenYearInput = {
  reason: string;
  requestId: string;
  year: number;
};

/** When to bring a variant to a place; both null stops watching. */
export type ReorderPointInput = {
  reorderAt?: number | null | undefined;
  reorderTo?: number | null | undefined;
  variantId: string;
};

export type ReorderProductImagesInput = {
  /** All its images in the new order. */
  imageIds: Array<string>;
  productId: string;
};

/** One member paid another back, hand to hand. */
export type RepayCoverInput = {
  /** Up to what is open. */
  amount: number;
  coverId: string;
  requestId: string;
};

/** Asks for the end of a day to be done again: what was done stays, what is missing is added. */
export type RepeatDayEndInput = {
  requestId: string;
  runId: string;
};

/** An earlier order whose goods are wanted again. */
export type RepeatOrderInput = {
  /** As for addToCart. */
  cartToken?: string | null | undefined;
  /** The secret token of the order. */
  orderToken: string;
};

/** A card was lost: it ends, and the next one takes its place. */
export type ReplaceMemberCardInput = {
  memberId: string;
  /** At least five letters; kept in the audit. */
  reason: string;
  requestId: string;
};

/** What is absent stays as it is, null empties. At least one thing must be there. */
export type RequestMyProfileChangeInput = {
  address?: AddressInput | null | undefined;
  email?: string | null | undefined;
  fullName?: string | null | undefined;
  /** The whole list anew. */
  heirs?: Array<HeirInput> | null | undefined;
  /** A word to the officer. */
  note?: string | null | undefined;
  particulars?: MemberParticularsInput | null | undefined;
  phone?: PhoneNumber | null | undefined;
  requestId: string;
};

/** Money I am going to send, or have just sent, for one of my accounts. */
export type RequestMySavingsDepositInput = {
  accountId: string;
  amount: number;
  method: SavingsDepositMethod;
  /** For the passbook, at most 120 characters. */
  note?: string | null | undefined;
  /** Asked twice, it is announced once. */
  requestId: string;
};

/** The buyer asks to bring goods back. */
export type RequestOrderReturnInput = {
  lines: Array<WantedReturnLineInput>;
  orderToken: string;
  /** What is wrong. */
  reason: string;
  /** The same by which photos were sent before. */
  requestId: string;
};

export type RequestPasswordResetInput = {
  /** Phone number or e-mail. */
  login: string;
};

/** Asks for a reversal. */
export type RequestReversalInput = {
  journalId: string;
  reason: string;
  requestId: string;
};

/** Asks for a wrong move to be taken back; another approves it among the reversals. */
export type RequestSavingsCorrectionInput = {
  /** What was wrong. */
  reason: string;
  /** Of the receipt. */
  receiptId: string;
  requestId: string;
};

export type RequestSuspensionInput = {
  cooperativeId: string;
  /** Why; the cooperative reads it in its audit log. */
  reason: string;
};

export type ResetPasswordInput = {
  newPassword: string;
  token: string;
};

/** A cash or bank account that is used no more. */
export type RetireMoneyAccountInput = {
  accountId: string;
};

/** Why a buyer cannot ask to bring goods back now. */
export type ReturnObstacle =
  /** All of it came back, or is asked to. */
  | 'NOTHING_LEFT'
  /** The shop takes nothing back; the staff may agree to a return all the same. */
  | 'NOT_OFFERED'
  /** Nothing of it was handed over to him. */
  | 'NOT_WITH_BUYER'
  /** The days the shop set are over; the staff may agree all the same. */
  | 'WINDOW_CLOSED';

export type ReturnVerificationInput = {
  caseId: string;
  /** What to mend; the cooperative reads it. */
  reason: string;
};

/** So much of a line comes back to stock. */
export type ReturnedLineInput = {
  orderLineId: string;
  quantity: number;
};

export type RevealMemberContactInput = {
  memberId: string;
  /** Why the look is needed; kept in the audit. */
  reason: string;
};

export type RevealMemberParticularsInput = {
  memberId: string;
  /** Why the look is needed; kept in the audit. */
  reason: string;
};

export type RevealProfileChangeInput = {
  changeId: string;
  /** Why the look is needed; kept in the audit. */
  reason: string;
};

export type RevealSellerDataInput = {
  /** Why the look is needed, at least five letters; kept in the audit. */
  reason: string;
  sellerId: string;
};

/** Where a request to reverse a journal stands. */
export type ReversalState =
  | 'APPROVED'
  | 'DECLINED'
  | 'REQUESTED';

/** Reverses a list that is posted, as a whole. */
export type ReversePayrollInput = {
  batchId: string;
  reason: string;
};

export type RevokeApiKeyInput = {
  apiKeyId: string;
};

export type RevokeInvitationInput = {
  invitationId: string;
};

export type RevokeSessionInput = {
  sessionId: string;
};

/** The roles of a cooperative, and those of a council (Dekopinda). */
export type RoleKey =
  | 'CASHIER'
  | 'CATALOG_EDITOR'
  | 'COUNCIL_ADMIN'
  | 'COUNCIL_PROGRAMME_OFFICER'
  | 'COUNCIL_REVIEWER'
  | 'COUNCIL_VIEWER'
  | 'LOAN_OFFICER'
  | 'MANAGER'
  | 'OWNER'
  | 'SELLER'
  | 'SUPERVISOR'
  | 'TREASURER';

/** Where a role counts. */
export type RoleScope =
  | 'COOPERATIVE'
  | 'COUNCIL';

/** How an order came in. */
export type SalesChannel =
  /** Sold at the counter of the shop. */
  | 'COUNTER'
  /** Ordered in the hosted shop. */
  | 'ONLINE'
  /** Ordered by WhatsApp. */
  | 'WHATSAPP';

/** From one business day to another, both inside; at most 366 days. */
export type SalesReportInput = {
  by?: SalesStepLength;
  from: BusinessDate;
  to: BusinessDate;
};

/** How long one step of a report is; weeks begin on Monday. */
export type SalesStepLength =
  | 'DAY'
  | 'MONTH'
  | 'WEEK';

/** A new post, or, with its id, what is known of one. */
export type SaveCollectingPostInput = {
  isActive?: boolean;
  keeperName?: string | null | undefined;
  name: string;
  place?: string | null | undefined;
  postId?: string | null | undefined;
};

/** A new collector, or, with his id, what is known of one. */
export type SaveCollectorInput = {
  /** Absent for a new one. */
  collectorId?: string | null | undefined;
  /** The most cash he may carry, up to ten thousand million. */
  floatLimit: number;
  isActive?: boolean;
  /** A new one who is a member with an account of his own. */
  memberId?: string | null | undefined;
  /** As receipts call him. */
  name: string;
  /** A new one who is an officer here: his person. */
  personId?: string | null | undefined;
  showsBalances?: boolean;
};

export type SaveDrawerInput = {
  /** Absent for a new one. */
  drawerId?: string | null | undefined;
  isActive?: boolean;
  name: string;
};

/** A template: a new one, or another content for one. */
export type SaveJournalTemplateInput = {
  form: ManualJournalForm;
  /** For COMPOUND and OPENING; at most 100. */
  lines?: Array<ManualJournalLineInput> | null | undefined;
  /** For MONEY_IN, MONEY_OUT and MOVE. */
  money?: MoneyMovementInput | null | undefined;
  name: string;
  /** Absent: only a pattern. */
  recurrence?: JournalRecurrenceInput | null | undefined;
  requestId: string;
  /** Absent for a new one. */
  templateId?: string | null | undefined;
  /** What it is about, as it will stand in the books. */
  text: string;
};

/** A draft: a new one, or another content for one that is not proposed. */
export type SaveManualJournalInput = {
  /** Default: the day on which it is posted. */
  bookedOn?: BusinessDate | null | undefined;
  form: ManualJournalForm;
  /** For COMPOUND and OPENING; at most 100. */
  lines?: Array<ManualJournalLineInput> | null | undefined;
  /** Absent for a new one. */
  manualJournalId?: string | null | undefined;
  /** For MONEY_IN, MONEY_OUT and MOVE. */
  money?: MoneyMovementInput | null | undefined;
  requestId: string;
  /** What it is about, as it will stand in the books. */
  text: string;
};

/** A new group, or, with its id, what is known of one. */
export type SaveMemberGroupInput = {
  fieldOfficerName?: string | null | undefined;
  /** Default: today. */
  formedOn?: BusinessDate | null | undefined;
  groupId?: string | null | undefined;
  isJointlyLiable?: boolean;
  meets?: string | null | undefined;
  name: string;
};

export type SaveOrderCycleInput = {
  /** The cut-off: after it opens, and before the day of pickup begins. */
  closesAt: string;
  /** Absent for a new one; else a draft. */
  cycleId?: string | null | undefined;
  name: string;
  note?: string | null | undefined;
  /** At most 100; take the place of those before. */
  offers: Array<OrderCycleOfferInput>;
  opensAt: string;
  pickupNote?: string | null | undefined;
  pickupOn: BusinessDate;
  requestId: string;
};

/** What a product of planned savings is for; plans that are open keep what was agreed. */
export type SaveSavingsPlanRulesInput = {
  /** A fixed sum, beside the percent. */
  feeAmount: number;
  /** Of ending before the day: percent of what is saved. */
  feePercent: string;
  productId: string;
  purpose: SavingsPlanPurpose;
};

/** Words that mean the same; without an id a new group. */
export type SaveSynonymsInput = {
  /** The group that is changed. */
  synonymGroupId?: string | null | undefined;
  /** 2 to 10 words or short phrases of at most three words. */
  words: Array<string>;
};

/** How deposits of a product placed from now on are reckoned and end. */
export type SaveTermTermsInput = {
  dayBasis: TermDayBasis;
  forfeitsInterest: boolean;
  /** Of breaking one: a fixed sum, beside the percent. */
  penaltyAmount: number;
  /** Of breaking one: percent of the principal. */
  penaltyPercent: string;
  productId: string;
};

/** Which accounts; each is its own restriction. */
export type SavingsAccountFilter = {
  family?: SavingsFamily | null | undefined;
  /** Mandatory accounts that are of this class now; UMUM is one. */
  memberClass?: string | null | undefined;
  productId?: string | null | undefined;
  /** Part of a name, beginning of a member number, account number, or a whole telephone number. */
  search?: string | null | undefined;
  /** All that are not closed unless named. */
  states?: Array<SubAccountState> | null | undefined;
};

/** How many days a year has. */
export type SavingsDayBasis =
  /** Days of the calendar in a year of 360. */
  | 'ACTUAL_360'
  /** Days of the calendar in a year of 365. */
  | 'ACTUAL_365'
  /** Days of the calendar in a year of 365 or 366. */
  | 'ACTUAL_ACTUAL'
  /** Each month is a twelfth of a year. */
  | 'THIRTY_360';

/** Which announced deposits. */
export type SavingsDepositFilter = {
  /** All unless named. */
  states?: Array<SavingsDepositState> | null | undefined;
};

/** By transfer to the cooperative's bank account, or by its QRIS. */
export type SavingsDepositMethod =
  | 'BANK_TRANSFER'
  | 'QRIS';

/** How far an announced deposit is. */
export type SavingsDepositState =
  /** The member took it back. */
  | 'CANCELLED'
  /** The money came and stands in the passbook. */
  | 'CONFIRMED'
  /** An officer did not find it, and says why. */
  | 'DECLINED'
  /** An officer has not found the money yet. */
  | 'WAITING';

/** One limit. */
export type SavingsDeskLimitInput = {
  amount: number;
  kind: SavingsMoveKind;
  role: string;
};

/** Money that came in, or went out. */
export type SavingsDirection =
  | 'IN'
  | 'OUT';

/** Which lines of a passbook; each is its own restriction. */
export type SavingsEntryFilter = {
  /** The days on which lines were written. */
  bookedOn?: BusinessDateRange | null | undefined;
  direction?: SavingsDirection | null | undefined;
};

/** What kind of savings a product is. */
export type SavingsFamily =
  /** Simpanan wajib: paid every month, stays while one is a member. Equity. */
  | 'MANDATORY'
  /** Simpanan rencana: saved month by month towards a day, such as for qurban; locked until then. */
  | 'PLANNED'
  /** Simpanan pokok: paid once, equal for all, stays while one is a member. Equity. */
  | 'PRINCIPAL'
  /** Simpanan berjangka (SISUKA): one amount for some months, placed and broken by its own desk. */
  | 'TERM'
  /** Simpanan sukarela: paid in and taken out freely. A debt of the cooperative. */
  | 'VOLUNTARY';

/** What became of held money. */
export type SavingsHoldState =
  | 'HELD'
  /** Free again: somebody let it go, or its last day passed. */
  | 'RELEASED'
  /** Taken for what it had waited for. */
  | 'USED';

/** From which balances a month earns. */
export type SavingsInterestMethod =
  /** From the average of the evenings (saldo rata-rata harian). */
  | 'AVERAGE_DAILY'
  /** From the balance of each evening (saldo harian). */
  | 'DAILY'
  /** From the lowest balance of the month (saldo terendah). */
  | 'LOWEST';

/** Where the money came from or went: Kas or Bank. */
export type SavingsMoney =
  | 'BANK'
  | 'CASH';

/** Which way money goes: setoran, penarikan, pemindahbukuan. */
export type SavingsMoveKind =
  | 'DEPOSIT'
  | 'TRANSFER'
  | 'WITHDRAWAL';

/** What a move that waits is for. */
export type SavingsMovePurpose =
  /** `payeeName` is paid his share of all that the member of `account`, who died, left for his heirs. */
  | 'HEIR_PAYMENT'
  /** Nothing more than the move itself. */
  | 'MOVE'
  /** The planned savings `account` are ended, and go to `toAccount`. */
  | 'PLAN_END'
  /** The term deposit `account` is broken before its day. */
  | 'TERM_BREAK'
  /** A term deposit is placed; `account` is the source, or where it will be paid to. */
  | 'TERM_PLACEMENT';

/** How far a move is that one may not do alone. */
export type SavingsMoveRequestState =
  /** Booked, under the name of who approved it. */
  | 'APPROVED'
  /** Declined, or withdrawn by the one who asked; nothing was booked. */
  | 'DECLINED'
  /** Nothing is booked; another officer decides. */
  | 'REQUESTED';

/** What a member was told of. */
export type SavingsNoticeKind =
  /** A standing instruction could not be done for its month. */
  | 'STANDING_SKIPPED'
  /** A term deposit was paid out or renewed. */
  | 'TERM_MATURED'
  /** A term deposit matures in a week: there is time to say what shall happen. */
  | 'TERM_MATURING';

/** On which paper a receipt is: A4, or the 58 mm roll of a receipt printer. */
export type SavingsPaperFormat =
  | 'HTML_58'
  | 'PDF'
  | 'PDF_58';

/** Where the rest of an account goes when it is closed. */
export type SavingsPayout =
  /** To another account, also of another member. */
  | 'ACCOUNT'
  | 'BANK'
  /** Out of the drawer of who closes it. */
  | 'CASH';

/** Which plans; what is absent does not narrow. */
export type SavingsPlanFilter = {
  /** Only running ones whose months are not all paid. */
  isBehind?: boolean | null | undefined;
  memberId?: string | null | undefined;
  productId?: string | null | undefined;
  /** Part of a name, a member or account number. */
  search?: string | null | undefined;
  state?: SavingsPlanState | null | undefined;
};

/** What is saved for. */
export type SavingsPlanPurpose =
  | 'EDUCATION'
  /** The feast (hari raya, THR). */
  | 'HOLIDAY'
  | 'OTHER'
  | 'QURBAN'
  | 'UMRAH';

/** How a plan stands. */
export type SavingsPlanState =
  /** Ended before its day. */
  | 'BROKEN'
  /** Its day has come: the money can be taken. */
  | 'DUE'
  /** Paid out after its day, or with the leaving of its member. */
  | 'PAID'
  | 'RUNNING';

/** Terms somebody is writing. */
export type SavingsTermsExampleInput = {
  contract?: ShariaContract | null | undefined;
  family: SavingsFamily;
  terms: SavingsTermsInput;
};

/** What a product pays and takes; amounts that are absent are nothing. */
export type SavingsTermsInput = {
  basis?: SavingsDayBasis;
  /** Taken in a month whose average balance was below the minimum. */
  belowMinimumFee?: number | null | undefined;
  /** Taken when the account is closed. */
  closingFee?: number | null | undefined;
  /** Days without a move of the member, 30 to 3650; absent: never. */
  dormantAfterDays?: number | null | undefined;
  /** Taken each month from an account that rests. */
  dormantFee?: number | null | undefined;
  method?: SavingsInterestMethod;
  /** Below it a balance earns nothing. */
  minimumBalance?: number | null | undefined;
  /** Taken each month. */
  monthlyFee?: number | null | undefined;
  /** Who decided it, such as `RAT 2026`. */
  source: string;
  /** First day of a month, the current one or later. */
  startsOn: BusinessDate;
  tiering?: SavingsTiering;
  /** In rising order; none where nothing is promised, as with sharia. */
  tiers: Array<SavingsTierInput>;
};

/** Whether terms count. */
export type SavingsTermsState =
  | 'COMING'
  | 'CURRENT'
  | 'PAST'
  /** Decided anew for the same month; never counted, or does not any more. */
  | 'REPLACED';

/** From an amount on, a rate. */
export type SavingsTierInput = {
  /** The first tier begins at 0. */
  from: number;
  /** Percent a year with a decimal point, such as `3` or `4.25`; up to six decimals. */
  rateYearlyPercent: string;
};

/** What the rate of a tier counts for. */
export type SavingsTiering =
  /** Each part of the balance has the rate of its tier. */
  | 'SLICED'
  /** The rate of the tier that is reached counts for all of the balance. */
  | 'WHOLE';

/** Goods, buyer and money of one sale over the counter. */
export type SellAtCounterInput = {
  /** Cash: what the buyer gave, at least the total. Otherwise and by default exactly the total. */
  amountTendered?: number | null | undefined;
  /** The total the buyer was told; another one is refused with PriceChanged. */
  expectedTotal?: number | null | undefined;
  /** A variant named twice counts with the sum; none at all to look only for the member. */
  lines: Array<CounterLineInput>;
  /** The member who buys; absent: anybody. */
  memberId?: string | null | undefined;
  /** Instead of the id: his number, as on his card. */
  memberNo?: string | null | undefined;
  note?: string | null | undefined;
  payment: CounterPaymentMethod;
  requestId: string;
  /** For MEMBER_SAVINGS: one of `CounterMember.savingsAccounts`; the fullest one where none is named. */
  savingsAccountId?: string | null | undefined;
  /** For MEMBER_SAVINGS: what the member himself typed at the counter. */
  stepUp?: StepUpInput | null | undefined;
  /** Vouchers the buyer names; capitals do not matter. */
  voucherCodes?: Array<string>;
};

/** Where a seller is paid by transfer. */
export type SellerBankAccountInput = {
  /** Digits; spaces, dots and dashes between them are left out. */
  accountNo: string;
  bankName: string;
  holderName: string;
};

/** Which sellers. */
export type SellerFilter = {
  /** Part of the name or the kind of goods, or a whole phone number. */
  search?: string | null | undefined;
  states?: Array<SellerState> | null | undefined;
  /** Only those who handed in no declaration of turnover for this calendar year. */
  undeclaredYear?: number | null | undefined;
};

/** In which order sellers are read. */
export type SellerSort =
  | 'NAME'
  | 'NEWEST';

/** Where a seller stands with the cooperative. */
export type SellerState =
  /** His goods are taken in and sold. */
  | 'ACTIVE'
  /** Waits for an answer. */
  | 'APPLIED'
  /** No longer sells here, or was refused; whoever comes back applies anew. */
  | 'ENDED'
  /** Nothing new is taken in; what is in the shop may be sold or handed back. */
  | 'SUSPENDED';

/** A step that needs to be explained; the seller reads the reason. */
export type SellerStepInput = {
  reason: string;
  sellerId: string;
};

/** What the columns of a statement are. */
export type SetBankStatementColumnsInput = {
  /** One for each column; null leaves it out. */
  columns: Array<BankStatementField | null | undefined>;
  statementId: string;
};

/** How much of a line there should be. */
export type SetCartLineQuantityInput = {
  cartToken: string;
  lineId: string;
  /** 0 removes the line. */
  quantity: number;
};

/** Whom a collector visits from now on, as a whole. */
export type SetCollectorRouteInput = {
  collectorId: string;
  groupIds: Array<string>;
  memberIds: Array<string>;
  postIds: Array<string>;
};

/** The whole list anew; whoever is not in it is no longer an heir. */
export type SetHeirsInput = {
  heirs: Array<HeirInput>;
  memberId: string;
};

/** Puts the mandatory account of a member into a class, from a month on. */
export type SetMandatoryClassInput = {
  accountId: string;
  memberClass: string;
  /** The first day of a month. */
  startsOn: BusinessDate;
};

/** Puts many members into a class at once, all or none. */
export type SetMandatoryClassesInput = {
  memberClass: string;
  /** Nomor anggota, at most five hundred. */
  memberNos: Array<string>;
  /** The first day of a month. */
  startsOn: BusinessDate;
};

/** A new amount from a month on; what was due before stays. */
export type SetMandatoryRateInput = {
  amount: number;
  /** UMUM unless named. */
  memberClass?: string | null | undefined;
  /** Who decided it, such as "RAT 2026, keputusan 7". */
  source: string;
  /** The first day of a month. */
  startsOn: BusinessDate;
};

/** What a member may owe for purchases at a time, as the board decided. */
export type SetMemberCreditInput = {
  /** Whose payroll deducts it; empty for the cooperative's own treasurer. */
  employer?: string | null | undefined;
  /** False closes the line: nothing more is bought on it. */
  isActive?: boolean;
  /** At most Rp1.000.000.000. Less than what is owed only stops new purchases. */
  limit: number;
  /** An active member; of others a line can only be closed. */
  memberId: string;
};

/** How a variant is sold beyond what is there. Both null: not at all. */
export type SetOrderAheadInput = {
  /** Backorder: how many more than there are may be promised. Null or 0: none. */
  backorderLimit?: number | null | undefined;
  preorder?: PreorderInput | null | undefined;
  variantId: string;
};

export type SetPinInput = {
  /** The password of the account, asked again. */
  password: string;
  /** Six digits; no run, no repetition, no date, no part of the own phone number. */
  pin: string;
  /** Needed where signing in needs a code: six digits, or a recovery code. */
  totpCode?: string | null | undefined;
};

/** Prices of one list that change; the others stay. All or none, at most 500. */
export type SetPriceListEntriesInput = {
  entries: Array<PriceListEntryInput>;
  priceListId: string;
};

/** All or none; at most 100. */
export type SetPricesInput = {
  prices: Array<VariantPriceInput>;
};

/** All values of a product; what is not named is taken away. */
export type SetProductAttributesInput = {
  productId: string;
  values: Array<AttributeValueInput>;
};

/** All options of a product as they are to be; none takes them all away. */
export type SetProductOptionsInput = {
  /** At most 3, in order. */
  options: Array<ProductOptionInput>;
  productId: string;
  /** For variants that are there; others keep their values, and get the first of a new option. */
  variants?: Array<CarriedValuesInput> | null | undefined;
};

/** At most 100 points, all or none. */
export type SetReorderPointsInput = {
  locationId: string;
  points: Array<ReorderPointInput>;
};

/** All limits anew; what is left out has none. */
export type SetSavingsDeskLimitsInput = {
  limits: Array<SavingsDeskLimitInput>;
};

/** An agreed ratio, from a month on. */
export type SetSavingsNisbahInput = {
  /** The members' part, percent, such as `40`. */
  memberPercent: string;
  productId: string;
  /** Asked twice, it is set once. */
  requestId: string;
  /** Where it was agreed. */
  source: string;
  /** First day of a month. */
  startsOn: BusinessDate;
};

/** Measures the passbooks anew. */
export type SetSavingsPassbookLayoutInput = {
  foldAfterLine: number;
  foldMm: number;
  heightMm: number;
  leftMm: number;
  lineMm: number;
  linesPerPage: number;
  topMm: number;
  widthMm: number;
};

/** New terms for a product from a month on; what counted before stays what counted. */
export type SetSavingsTermsInput = {
  productId: string;
  requestId: string;
  terms: SavingsTermsInput;
};

/** What members may send to one another in a day, from now on. */
export type SetSavingsTransferRuleInput = {
  /** For one member; at zero nothing may go to other members. */
  perDay: number;
};

/** Products and the category that tax law sees in them. */
export type SetTaxCategoryInput = {
  category: TaxCategory;
  /** At most 100. */
  productIds: Array<string>;
};

/** A whole rate table that takes the place of the one before it, from a day on. */
export type SetTermRatesInput = {
  productId: string;
  rates: Array<TermRateInput>;
  /** Who decided it, such as "Keputusan pengurus 12/2026". */
  source: string;
  /** Later than the table before it. */
  startsOn: BusinessDate;
};

/** Closes a seller's account through a day. */
export type SettleConsignmentInput = {
  requestId: string;
  sellerId: string;
  /** Last day that is taken in; not after today. */
  throughOn: BusinessDate;
};

/** Lets a member leave: what he owes is taken out of his savings first. */
export type SettleMemberExitInput = {
  /** Default: today. */
  effectiveOn?: BusinessDate | null | undefined;
  leaveReason: LeaveReason;
  memberId: string;
  reason?: string | null | undefined;
  requestId: string;
};

/** How often a seller is settled with. */
export type SettlementPeriod =
  /** Due when the month is over. */
  | 'MONTHLY'
  /** When the seller asks for it. */
  | 'ON_DEMAND'
  /** Due when the week, Monday to Sunday, is over. */
  | 'WEEKLY';

/** PEREMPUAN, LAKI-LAKI; as on the identity card. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** The contract (akad) of a sharia product. */
export type ShariaContract =
  /** The member shares in what his money earns, by an agreed ratio (nisbah). */
  | 'MUDHARABAH'
  /** Safe keeping (titipan); a bonus may be given and is never promised. */
  | 'WADIAH';

/** Which parcel is on its way, and with whom. */
export type ShipParcelInput = {
  /** Who carries it. */
  courierName?: string | null | undefined;
  note?: string | null | undefined;
  parcelId: string;
  /** Such as `JNE REG`. */
  service?: string | null | undefined;
  /** Nomor resi. */
  waybillNo?: string | null | undefined;
};

export type SignInInput = {
  /** Phone number or e-mail. */
  login: string;
  password: string;
  /** Six digits, or a recovery code. */
  totpCode?: string | null | undefined;
};

export type SignOutInput = {
  allSessions?: boolean;
};

export type SignUpCooperativeInput = {
  /** Needed when not signed in; this person becomes owner. */
  account?: AccountInput | null | undefined;
  address: AddressInput;
  /** NIK koperasi, if there is one already. */
  cooperativeRegistrationNo?: string | null | undefined;
  kind: CooperativeKind;
  /** Nomor badan hukum. */
  legalEntityNo: string;
  name: string;
  /** At least one, at most 30. */
  officers: Array<OfficerInput>;
  requestId: string;
  /** Address of the shop; ask slugAvailability first. */
  slug: string;
};

/** So much of a line goes into the new parcel. */
export type SplitLineInput = {
  orderLineId: string;
  quantity: number;
};

/** What of a parcel becomes one of its own, to be sent earlier or later. */
export type SplitParcelInput = {
  /** Something must stay in the old one. */
  lines: Array<SplitLineInput>;
  parcelId: string;
  requestId: string;
};

/** Which standing instructions; what is absent does not narrow. */
export type StandingInstructionFilter = {
  /** Only those that could not be done in their latest month. */
  isBehind?: boolean | null | undefined;
  memberId?: string | null | undefined;
  /** Part of a name, a member or account number. */
  search?: string | null | undefined;
  state?: StandingState | null | undefined;
};

/** What became of a standing instruction in a month. */
export type StandingRunState =
  | 'MOVED'
  /** It could not be done within its days; nothing was moved. */
  | 'SKIPPED'
  /** It could not be done on its day and is tried again. */
  | 'WAITING';

/** Whether a standing instruction goes on. */
export type StandingState =
  | 'ACTIVE'
  /** The member or an officer ended it. */
  | 'CANCELLED'
  /** Its last day has come, or one of its accounts was closed. */
  | 'ENDED';

export type StartMemberImportInput = {
  /** The last day of the old books (tanggal saldo awal). */
  cutOverOn: BusinessDate;
  importId: string;
  /** Entered from the trial balance of the old books; the file must agree with each. */
  oldBooks?: Array<OldBooksTotalInput> | null | undefined;
  /** Agrees that refused rows are left out. */
  skipsWrongRows?: boolean;
};

export type StartProductImportInput = {
  importId: string;
  /** Agrees that wrong rows are left out. */
  skipsWrongRows?: boolean;
};

export type StartReviewInput = {
  caseId: string;
};

/** What to count. */
export type StartStockCountInput = {
  /** Only this shelf and those below; absent: everything that lies there. */
  categoryId?: string | null | undefined;
  /** Those who count do not see what is expected. */
  isBlind?: boolean;
  /** Absent: the usual place. */
  locationId?: string | null | undefined;
  note?: string | null | undefined;
  requestId: string;
};

/** A second proof beside the session, for what moves the own money. One of the two is enough. */
export type StepUpInput = {
  /** Six digits of the authenticator app, or a recovery code. */
  code?: string | null | undefined;
  /** The PIN of six digits. */
  pin?: string | null | undefined;
};

/** A second proof of a signed-in person. */
export type StepUpMethod =
  /** The six digits the person chose by setPin. */
  | 'PIN'
  /** A code of the authenticator app, or a recovery code. */
  | 'TOTP';

/** Why the count was corrected. */
export type StockAdjustmentReason =
  | 'COUNT'
  | 'DAMAGED'
  | 'EXPIRED'
  | 'FOUND'
  | 'LOST'
  | 'OPENING'
  | 'OTHER'
  | 'OWN_USE';

/** Where the money for received goods comes from; decides the credit account. */
export type StockFunding =
  | 'BANK'
  | 'CASH'
  /** Opening stock, against equity (3-1090 Saldo awal). */
  | 'OPENING'
  /** 2-1040 Utang usaha */
  | 'PAYABLE';

/** Why on hand changed. */
export type StockMovementKind =
  | 'ADJUSTMENT'
  /** Consigned goods went back to their seller. */
  | 'GIVEN_BACK'
  | 'RECEIPT'
  /** Sold goods came back from the buyer. */
  | 'RETURN'
  | 'SALE'
  /** From one place to another; two movements that sum to nothing. */
  | 'TRANSFER';

/** So much of one variant and what it cost. */
export type StockReceiptLineInput = {
  /** Production or batch code as printed on them. */
  batchCode?: string | null | undefined;
  /** Until when these are good, as printed on them. */
  expiresOn?: BusinessDate | null | undefined;
  quantity: number;
  /** Per unit of the variant, whole rupiah. */
  unitCost: number;
  variantId: string;
};

/** How much can still be bought. */
export type StockState =
  | 'IN_STOCK'
  | 'LOW'
  | 'OUT';

/** What may happen with the account of a member. */
export type SubAccountState =
  /** Takes money in, gives none out, until somebody opens it again. */
  | 'BLOCKED'
  /** Empty and ended; nothing moves any more. */
  | 'CLOSED'
  /** Did not move for long (pasif): takes money in, gives none out until it is woken. */
  | 'DORMANT'
  | 'OPEN';

export type SubmitForVerificationInput = {
  /** To the reviewer. */
  note?: string | null | undefined;
};

/** What a line under the search box leads to. */
export type SuggestionKind =
  | 'CATEGORY'
  | 'PRODUCT'
  | 'QUERY'
  | 'SELLER';

/** Where sold goods come from. */
export type SupplyMode =
  /** Sold beyond what is there; they follow with the next receipt. */
  | 'BACKORDER'
  /** Sold before they are there; they come on a known day. */
  | 'PREORDER'
  /** From the shelf. */
  | 'STOCK';

/** Asked for, in force, declined or withdrawn, lifted. */
export type SuspensionState =
  | 'DECLINED'
  | 'IN_FORCE'
  | 'LIFTED'
  | 'REQUESTED';

/** How value added tax (PPN) treats a product; charged only where its owner is PKP. */
export type TaxCategory =
  /** Basic food and other goods that are free of PPN. */
  | 'EXEMPT'
  /** Luxury goods: 12 % on the whole price. */
  | 'LUXURY'
  /** Ordinary goods: 12 % on 11/12 of the price, 11 % in effect. */
  | 'STANDARD';

/** How many days a year has when a term deposit is reckoned. */
export type TermDayBasis =
  | 'ACTUAL_360'
  | 'ACTUAL_365'
  /** 365 or 366, as the calendar says for each day. */
  | 'ACTUAL_ACTUAL'
  /** Twelve months of thirty days: a month is a twelfth of a year. */
  | 'THIRTY_360';

/** Which term deposits; what is absent does not narrow. */
export type TermDepositFilter = {
  /** Maturing on this day or later. */
  maturesFrom?: BusinessDate | null | undefined;
  /** Maturing on this day or earlier. */
  maturesThrough?: BusinessDate | null | undefined;
  memberId?: string | null | undefined;
  /** Part of a name, a certificate or member number. */
  search?: string | null | undefined;
  state?: TermDepositState | null | undefined;
};

/** Whether a term deposit runs, was paid out at maturity, or was broken before (pencairan dini). */
export type TermDepositState =
  | 'BROKEN'
  | 'ENDED'
  | 'RUNNING';

/** When a term deposit pays what it earns. */
export type TermInterestPaid =
  /** With the principal, less the tax of each month. */
  | 'AT_MATURITY'
  /** Each month, on the day of placement, less tax. */
  | 'MONTHLY';

/** One line of a rate table. */
export type TermRateInput = {
  /** For this much and more; for any amount unless named. */
  fromAmount?: number | null | undefined;
  /** Percent a year, such as `6.25`; of a mudharabah product the nisbah of the member in percent. */
  percent: string;
  /** 1 to 120. */
  termMonths: number;
};

/** A rate table of term deposits somebody is writing; conventional products. */
export type TermRatesExampleInput = {
  dayBasis: TermDayBasis;
  rates: Array<TermRateInput>;
  startsOn: BusinessDate;
};

/** What happens on the day of maturity (perpanjangan). */
export type TermRollover =
  /** All is paid to the chosen savings account. */
  | 'NONE'
  /** The principal stays for another term, at the rate of that day (ARO). */
  | 'PRINCIPAL'
  /** Principal and interest stay together; only with interest at maturity. */
  | 'PRINCIPAL_AND_INTEREST';

/** So much of one variant; each variant once. */
export type TransferLineInput = {
  quantity: number;
  variantId: string;
};

/** Money from one of my accounts to another of mine, or to another member. */
export type TransferMySavingsInput = {
  amount: number;
  fromAccountId: string;
  /** What both passbooks say beside, at most 120 characters. */
  note?: string | null | undefined;
  /** The token of mySavingsRecipient. */
  recipient?: string | null | undefined;
  /** Asked twice, it moves once. */
  requestId: string;
  /** Refused with StepUpRequired where absent. */
  stepUp?: StepUpInput | null | undefined;
  /** One of my own accounts; either this or `recipient`. */
  toAccountId?: string | null | undefined;
};

/** Money that goes from one account to another, also of another member. */
export type TransferSavingsInput = {
  amount: number;
  fromAccountId: string;
  /** What the passbook says beside, at most 120 characters. */
  note?: string | null | undefined;
  /** Asked twice, it moves once. */
  requestId: string;
  toAccountId: string;
  /** The day from which it counts: today unless named, never later, never in a closed month. */
  valueOn?: BusinessDate | null | undefined;
};

/** How far a transfer is: a draft is sent or cancelled, what was sent is received. */
export type TransferState =
  | 'CANCELLED'
  | 'DRAFT'
  | 'RECEIVED'
  /** The goods left the first place and lie at neither; they count as on hand. */
  | 'SENT';

/** Takes a match back. */
export type UndoBankMatchInput = {
  matchId: string;
};

export type UndoMemberImportInput = {
  importId: string;
  /** Why; stands in the books. */
  reason: string;
};

/** A unit of sale (satuan). */
export type Unit =
  | 'BOTTLE'
  | 'BOX'
  /** Ikat: vegetables and herbs tied together. */
  | 'BUNCH'
  | 'CAN'
  /** Karton: as the factory packs it. */
  | 'CARTON'
  /** Lusin: 12 pieces. */
  | 'DOZEN'
  /** Galon: the refillable water container, no measure. */
  | 'GALLON'
  | 'GRAM'
  | 'JAR'
  | 'KILOGRAM'
  | 'LITRE'
  | 'METRE'
  | 'MILLILITRE'
  | 'PACK'
  | 'PAIR'
  | 'PIECE'
  | 'ROLL'
  | 'SACHET'
  | 'SACK'
  /** Kodi: 20 pieces. */
  | 'SCORE'
  | 'SET'
  | 'SHEET'
  /** Papan: eggs on their tray. */
  | 'TRAY';

export type UnlinkMemberInput = {
  memberId: string;
  /** Kept in the audit, at least five letters. */
  reason: string;
};

/** What is absent stays; the kind never changes. */
export type UpdateAttributeInput = {
  attributeId: string;
  /** All of them. */
  categoryIds?: Array<string> | null | undefined;
  /** All of them in their new order. */
  choices?: Array<AttributeChoiceInput> | null | undefined;
  isActive?: boolean | null | undefined;
  isFilterable?: boolean | null | undefined;
  name?: string | null | undefined;
  position?: number | null | undefined;
  /** Null clears. */
  unit?: string | null | undefined;
};

/** What is absent stays, null clears. */
export type UpdateCategoryInput = {
  categoryId: string;
  icon?: string | null | undefined;
  isVisible?: boolean | null | undefined;
  name?: string | null | undefined;
  /** Null moves it to the top. */
  parentId?: string | null | undefined;
  position?: number | null | undefined;
  slug?: string | null | undefined;
};

/** Legal name, kind and numbers cannot change while under review; changing them after verification needs a new one. An absent field stays as it is, an explicit null clears it. */
export type UpdateCooperativeProfileInput = {
  about?: string | null | undefined;
  accent?: string | null | undefined;
  address?: AddressInput | null | undefined;
  businessNo?: string | null | undefined;
  cooperativeRegistrationNo?: string | null | undefined;
  email?: string | null | undefined;
  /** False pauses the shop. */
  isAcceptingOrders?: boolean | null | undefined;
  isTaxable?: boolean | null | undefined;
  kind?: CooperativeKind | null | undefined;
  lastAnnualMeetingOn?: BusinessDate | null | undefined;
  legalEntityNo?: string | null | undefined;
  legalEntityOn?: BusinessDate | null | undefined;
  logoMediaId?: string | null | undefined;
  name?: string | null | undefined;
  /** Replaces all. */
  officers?: Array<OfficerInput> | null | undefined;
  /** Replaces all. */
  openingHours?: Array<OpeningHoursInput> | null | undefined;
  phone?: PhoneNumber | null | undefined;
  pickupPoint?: PickupPointInput | null | undefined;
  registrationValidUntil?: BusinessDate | null | undefined;
  savingsLicenceNo?: string | null | undefined;
  tagline?: string | null | undefined;
  taxNo?: string | null | undefined;
  whatsapp?: PhoneNumber | null | undefined;
};

/** What changes; an absent field stays as it is. */
export type UpdateDeliverySettingsInput = {
  /** Replaces all, in the order shown; at most 20. */
  expeditions?: Array<ExpeditionServiceInput> | null | undefined;
  /** Null: the courier is never free. */
  freeFrom?: number | null | undefined;
  isCourierEnabled?: boolean | null | undefined;
  isPickupEnabled?: boolean | null | undefined;
  /** How many days from today on goods can be fetched: 0 to 30. */
  pickupDaysAhead?: number | null | undefined;
  /** Replaces all; at most 100. */
  pickupHours?: Array<PickupHoursInput> | null | undefined;
  /** Minutes the shop needs to have goods ready: 0 to 10,080. */
  pickupNoticeMinutes?: number | null | undefined;
  /** Replaces all; at most 500. */
  zones?: Array<DeliveryZoneInput> | null | undefined;
};

/** What is to change of an account; absent stays as it is. */
export type UpdateLedgerAccountInput = {
  accountId: string;
  business?: AccountBusiness | null | undefined;
  name?: string | null | undefined;
  /** Only of an account of your own that was never booked on. */
  normalSide?: BalanceSide | null | undefined;
};

/** How this cooperative wants journals by hand decided. */
export type UpdateManualJournalSettingsInput = {
  fourEyesAbove: number;
};

export type UpdateMarketStallInput = {
  isOpen: boolean;
  /** Offer every published product that has no choice of its own. */
  offersAll: boolean;
};

/** What is absent stays, null clears. */
export type UpdateMemberInput = {
  address?: AddressInput | null | undefined;
  email?: string | null | undefined;
  fullName?: string | null | undefined;
  kind?: MemberKind | null | undefined;
  memberId: string;
  phone?: PhoneNumber | null | undefined;
};

/** What is absent stays, null clears. */
export type UpdateMemberParticularsInput = {
  confirmDuplicate?: boolean;
  memberId: string;
  particulars: MemberParticularsInput;
};

/** What is absent stays; null gives the words of the platform back. */
export type UpdateMembershipSettingsInput = {
  consentText?: string | null | undefined;
  isOnlineOpen?: boolean | null | undefined;
  needsSecondOfficer?: boolean | null | undefined;
  /** Needed with WITHIN_MONTHS; 3 where absent. */
  refundMonths?: number | null | undefined;
  refundRule?: RefundRule | null | undefined;
  requirements?: string | null | undefined;
  selfServiceFields?: Array<ProfileField> | null | undefined;
};

/** What a seller changes of himself; absent stays, null clears. Bank and papers change at the office. */
export type UpdateMySellerInput = {
  address?: AddressInput | null | undefined;
  phone?: PhoneNumber | null | undefined;
  photoMediaId?: string | null | undefined;
  story?: string | null | undefined;
};

/** An absent field stays as it is. */
export type UpdatePaymentProviderInput = {
  channels?: Array<ProviderChannelInput> | null | undefined;
  /** True takes the place of another provider. */
  isActive?: boolean | null | undefined;
  isProduction?: boolean | null | undefined;
  provider: PaymentProviderName;
  /** Server key of Midtrans, secret API key of Xendit. */
  secretKey?: string | null | undefined;
  /** Xendit only: the verification token of its webhooks. */
  webhookToken?: string | null | undefined;
};

/** An absent field stays as it is, null clears it. */
export type UpdatePaymentSettingsInput = {
  bankAccount?: BankAccountInput | null | undefined;
  methods?: Array<PaymentMethodSettingInput> | null | undefined;
  /** Text of the static code; null removes it and switches QRIS off. */
  staticQrisPayload?: string | null | undefined;
};

/** What changes; an absent field stays as it is, a null day opens that end. */
export type UpdatePriceListInput = {
  isActive?: boolean | null | undefined;
  name?: string | null | undefined;
  priceListId: string;
  validFrom?: BusinessDate | null | undefined;
  validUntil?: BusinessDate | null | undefined;
};

/** Rows of the price grid; all or none, at most 500. */
export type UpdatePricesInput = {
  /** Answers what would change and changes nothing. */
  dryRun?: boolean;
  rows: Array<PriceRowInput>;
};

/** What is absent stays, null clears. */
export type UpdateProductInput = {
  categoryId?: string | null | undefined;
  /** Replaces all. */
  compliance?: ComplianceInput | null | undefined;
  description?: string | null | undefined;
  name?: string | null | undefined;
  productId: string;
  /** A seller whose goods these are, sold on consignment; null: the cooperative's own. Fixed once there was stock. */
  sellerId?: string | null | undefined;
  slug?: string | null | undefined;
};

/** What is absent stays, null clears. Whether it needs a code stays for good. */
export type UpdatePromotionInput = {
  /** What it may cost altogether. */
  budget?: number | null | undefined;
  /** Where it counts; default: everywhere. */
  channels?: Array<SalesChannel> | null | undefined;
  /** Its last day; default: none. */
  endsOn?: BusinessDate | null | undefined;
  /** Default: no. */
  firstOrderOnly?: boolean | null | undefined;
  /** It does not go together with any other. Default: no. */
  isExclusive?: boolean | null | undefined;
  /** How many orders may use it. */
  maxUses?: number | null | undefined;
  /** How many orders of one person. */
  maxUsesPerPerson?: number | null | undefined;
  /** Default: no. */
  membersOnly?: boolean | null | undefined;
  /** What buyers are told. */
  name?: string | null | undefined;
  /** For the staff alone. */
  note?: string | null | undefined;
  /** The higher works first among its like. Default: 0. */
  priority?: number | null | undefined;
  promotionId: string;
  /** Its first day; default: today. */
  startsOn?: BusinessDate | null | undefined;
  terms?: PromotionTermsInput | null | undefined;
};

/** Changes a product; what is absent stays. Accounts that are open keep their own minimum. */
export type UpdateSavingsProductInput = {
  firstDeposit?: number | null | undefined;
  /** False: no new accounts; the open ones go on. */
  isActive?: boolean | null | undefined;
  minimumBalance?: number | null | undefined;
  minimumDeposit?: number | null | undefined;
  name?: string | null | undefined;
  /** Whether members may pay with it in the shop; voluntary only. */
  paysInShop?: boolean | null | undefined;
  productId: string;
};

/** What is absent stays, null clears; name, kind of goods, phone and address cannot be cleared. */
export type UpdateSellerInput = {
  address?: AddressInput | null | undefined;
  bankAccount?: SellerBankAccountInput | null | undefined;
  /** What he makes or sells, such as `Kue basah`. */
  goodsKind?: string | null | undefined;
  halalCertificateNo?: string | null | undefined;
  isPkp?: boolean | null | undefined;
  /** The address of his page stays. */
  name?: string | null | undefined;
  /** NIK KTP, 16 digits; kept sealed. */
  nationalIdNo?: string | null | undefined;
  /** Nomor Induk Berusaha, 13 digits. */
  nib?: string | null | undefined;
  /** 15 or 16 digits; kept sealed. */
  npwp?: string | null | undefined;
  phone?: PhoneNumber | null | undefined;
  photoMediaId?: string | null | undefined;
  pirtNo?: string | null | undefined;
  sellerId: string;
  /** What shoppers read about him. */
  story?: string | null | undefined;
};

/** What is absent stays; null clears the note. */
export type UpdateStockLocationInput = {
  addressNote?: string | null | undefined;
  /** False takes it out of use; it must be empty. */
  isActive?: boolean | null | undefined;
  /** True makes it the usual place instead of the one before. */
  isDefault?: boolean | null | undefined;
  isPickupPoint?: boolean | null | undefined;
  kind?: LocationKind | null | undefined;
  locationId: string;
  name?: string | null | undefined;
  priority?: number | null | undefined;
  sellsFrom?: boolean | null | undefined;
};

/** What changes; an absent field stays as it is. */
export type UpdateTaxSettingsInput = {
  isPkp?: boolean | null | undefined;
  /** Required with the first `isPkp: true`. */
  pkpSince?: BusinessDate | null | undefined;
  pricesIncludeTax?: boolean | null | undefined;
};

/** Prices go through setPrices. */
export type UpdateVariantInput = {
  barcode?: string | null | undefined;
  contentQuantity?: number | null | undefined;
  contentUnit?: Unit | null | undefined;
  isActive?: boolean | null | undefined;
  lowAt?: number | null | undefined;
  name?: string | null | undefined;
  /** One value of each option of the product. */
  optionValueIds?: Array<string> | null | undefined;
  position?: number | null | undefined;
  quantityStep?: number | null | undefined;
  sku?: string | null | undefined;
  variantId: string;
  weightGrams?: number | null | undefined;
};

export type VariantPriceInput = {
  /** Null: members pay the public price. */
  memberPrice?: number | null | undefined;
  publicPrice: number;
  variantId: string;
};

/** What a council can do with a case. */
export type VerificationAction =
  | 'REJECT'
  | 'RETURN'
  | 'START_REVIEW'
  | 'VERIFY';

/** Which cases of the queue. */
export type VerificationQueueFilter = {
  /** Any level. */
  regionCode?: string | null | undefined;
  /** Words of the cooperative or its place. */
  search?: string | null | undefined;
  /** Default: SUBMITTED and UNDER_REVIEW. */
  states?: Array<VerificationState> | null | undefined;
};

/** DIAJUKAN, DIPERIKSA, TERVERIFIKASI, DIKEMBALIKAN, DITOLAK, KEDALUWARSA. */
export type VerificationState =
  | 'EXPIRED'
  | 'REJECTED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'UNDER_REVIEW'
  | 'VERIFIED';

export type VerifyCooperativeInput = {
  caseId: string;
  note?: string | null | undefined;
  /** Default: two years. */
  validUntil?: BusinessDate | null | undefined;
};

/** So much of a line is to come back. */
export type WantedReturnLineInput = {
  orderLineId: string;
  quantity: number;
};

/** Day of the week. */
export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type WithdrawMyConsentInput = {
  /** Asked twice, it is taken back once. */
  requestId: string;
};

/** Money a member takes out. */
export type WithdrawSavingsInput = {
  accountId: string;
  amount: number;
  /** LOKET unless named. */
  channel?: MoneyChannel | null | undefined;
  /** CASH unless named; at the desk it goes through the drawer the teller has open. */
  money?: SavingsMoney | null | undefined;
  /** What the passbook says beside, at most 120 characters. */
  note?: string | null | undefined;
  /** Asked twice, it moves once. */
  requestId: string;
  /** The day from which it counts: today unless named, never later, never in a closed month. */
  valueOn?: BusinessDate | null | undefined;
};

/** A line for a book; columns the book does not have stay empty. */
export type WriteRegisterEntryInput = {
  body?: string | null | undefined;
  /** The line of the same book that this one corrects. */
  correctsId?: string | null | undefined;
  followUp?: string | null | undefined;
  /** Default: today. */
  happenedOn?: BusinessDate | null | undefined;
  kind: RegisterKind;
  party?: string | null | undefined;
  requestId: string;
  subject: string;
  who?: string | null | undefined;
};

export type DeskApplicationsQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskApplicationsQuery = { membershipApplications: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, state: ApplicationState, stateLabel: string, channel: ApplicationChannel, kind: MemberKind, fullName: string, phoneMasked: string, createdAt: string }> }, applicationCounts: Array<{ state: ApplicationState, count: number }> };

export type DeskApplicationQueryVariables = Exact<{
  id: string;
}>;


export type DeskApplicationQuery = { membershipApplication: { alike: Array<{ id: string, memberNo: string, fullName: string, statusLabel: string }>, formerly: Array<{ id: string, memberNo: string, fullName: string, leftOn: BusinessDate | null, leaveReason: LeaveReason | null }>, application: { id: string, number: string, state: ApplicationState, stateLabel: string, channel: ApplicationChannel, kind: MemberKind, fullName: string, phoneMasked: string, emailMasked: string | null, birthPlace: string | null, birthOn: BusinessDate | null, sex: Sex | null, occupation: string | null, employer: string | null, nationalIdNoMasked: string | null, nationalIdConcerns: Array<NationalIdConcern>, motivation: string | null, consentedAt: string, consentText: string, enteredByName: string | null, memberId: string | null, createdAt: string, address: { formatted: string } | null, steps: Array<{ id: string, at: string, stateLabel: string, actorName: string, note: string | null }> } } | null };

export type DeskApplicationFragment = { id: string, number: string, state: ApplicationState, stateLabel: string, channel: ApplicationChannel, kind: MemberKind, fullName: string, phoneMasked: string, emailMasked: string | null, birthPlace: string | null, birthOn: BusinessDate | null, sex: Sex | null, occupation: string | null, employer: string | null, nationalIdNoMasked: string | null, nationalIdConcerns: Array<NationalIdConcern>, motivation: string | null, consentedAt: string, consentText: string, enteredByName: string | null, memberId: string | null, createdAt: string, address: { formatted: string } | null, steps: Array<{ id: string, at: string, stateLabel: string, actorName: string, note: string | null }> };

export type DeskApproveApplicationMutationVariables = Exact<{
  input: ApproveApplicationInput;
}>;


export type DeskApproveApplicationMutation = { approveApplication:
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskReturnApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type DeskReturnApplicationMutation = { returnApplication:
    | { code: string, message: string }
    | { id: string }
   };

export type DeskResubmitApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type DeskResubmitApplicationMutation = { resubmitApplication:
    | { code: string, message: string }
    | { id: string }
   };

export type DeskDeclineApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type DeskDeclineApplicationMutation = { declineApplication:
    | { code: string, message: string }
    | { id: string }
   };

export type DeskConfirmPrincipalPaidMutationVariables = Exact<{
  input: ConfirmPrincipalPaidInput;
}>;


export type DeskConfirmPrincipalPaidMutation = { confirmPrincipalPaid:
    | { field: string | null, code: string, message: string }
    | { id: string, fullName: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCreateApplicationLinkMutationVariables = Exact<{
  input: CreateApplicationLinkInput;
}>;


export type DeskCreateApplicationLinkMutation = { createApplicationLink: { id: string, url: string, expiresAt: string } };

export type DeskEnterApplicationMutationVariables = Exact<{
  input: EnterApplicationInput;
}>;


export type DeskEnterApplicationMutation = { enterApplication:
    | { field: string | null, code: string, message: string }
    | { id: string, number: string }
   };

export type DeskApplicationLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskApplicationLinksQuery = { applicationLinks: Array<{ id: string, label: string, url: string, uses: number, mostUses: number, isOpen: boolean, expiresAt: string }> };

export type DeskRevokeApplicationLinkMutationVariables = Exact<{
  linkId: string;
}>;


export type DeskRevokeApplicationLinkMutation = { revokeApplicationLink: { id: string, isOpen: boolean } };

export type DeskAssetFragment = { id: string, number: string, name: string, category: AssetCategory, state: AssetState, acquiredOn: BusinessDate, funding: AssetFunding, cost: number, residual: number, accumulated: number, bookValue: number, monthly: number, months: number | null, startsOn: BusinessDate | null, depreciatedThrough: BusinessDate | null, place: string | null, condition: AssetCondition, serialNo: string | null, note: string | null, journalId: string | null, leftOn: BusinessDate | null, leftReason: string | null, proceeds: number | null };

export type DeskAssetsQueryVariables = Exact<{
  filter?: FixedAssetFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskAssetsQuery = { fixedAssets: { totalCount: number | null, nodes: Array<{ id: string, number: string, name: string, category: AssetCategory, state: AssetState, acquiredOn: BusinessDate, funding: AssetFunding, cost: number, residual: number, accumulated: number, bookValue: number, monthly: number, months: number | null, startsOn: BusinessDate | null, depreciatedThrough: BusinessDate | null, place: string | null, condition: AssetCondition, serialNo: string | null, note: string | null, journalId: string | null, leftOn: BusinessDate | null, leftReason: string | null, proceeds: number | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, fixedAssetTotals: { accumulated: number, accumulatedInBooks: number, categories: Array<{ category: AssetCategory, count: number, cost: number, bookValue: number, costInBooks: number }> } };

export type DeskAssetOneQueryVariables = Exact<{
  id: string;
}>;


export type DeskAssetOneQuery = { fixedAsset: { id: string, number: string, name: string, category: AssetCategory, state: AssetState, acquiredOn: BusinessDate, funding: AssetFunding, cost: number, residual: number, accumulated: number, bookValue: number, monthly: number, months: number | null, startsOn: BusinessDate | null, depreciatedThrough: BusinessDate | null, place: string | null, condition: AssetCondition, serialNo: string | null, note: string | null, journalId: string | null, leftOn: BusinessDate | null, leftReason: string | null, proceeds: number | null, depreciations: Array<{ throughMonth: BusinessDate, amount: number, journalId: string }> } };

export type DeskRegisterAssetMutationVariables = Exact<{
  input: RegisterFixedAssetInput;
}>;


export type DeskRegisterAssetMutation = { registerFixedAsset:
    | { code: string, message: string }
    | { id: string, number: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskChangeAssetMutationVariables = Exact<{
  input: ChangeFixedAssetInput;
}>;


export type DeskChangeAssetMutation = { changeFixedAsset:
    | { code: string, message: string }
    | { id: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskDisposeAssetMutationVariables = Exact<{
  input: DisposeFixedAssetInput;
}>;


export type DeskDisposeAssetMutation = { disposeFixedAsset:
    | { code: string, message: string }
    | { id: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCancelAssetMutationVariables = Exact<{
  input: CancelFixedAssetInput;
}>;


export type DeskCancelAssetMutation = { cancelFixedAsset:
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskDepreciateMutationVariables = Exact<{
  input: DepreciateFixedAssetsInput;
}>;


export type DeskDepreciateMutation = { depreciateFixedAssets:
    | { count: number, amount: number }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskAttributeFragment = { id: string, code: string, name: string, kind: AttributeKind, unit: string | null, isActive: boolean, isFilterable: boolean, categories: Array<{ id: string, name: string }>, choices: Array<{ id: string, name: string }> };

export type DeskAttributesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAttributesQuery = { attributes: Array<{ id: string, code: string, name: string, kind: AttributeKind, unit: string | null, isActive: boolean, isFilterable: boolean, categories: Array<{ id: string, name: string }>, choices: Array<{ id: string, name: string }> }>, categories: Array<{ id: string, name: string, children: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }> }> };

export type DeskCreateAttributeMutationVariables = Exact<{
  input: CreateAttributeInput;
}>;


export type DeskCreateAttributeMutation = { createAttribute:
    | { id: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskUpdateAttributeMutationVariables = Exact<{
  input: UpdateAttributeInput;
}>;


export type DeskUpdateAttributeMutation = { updateAttribute:
    | { id: string }
    | { field: string | null, code: string, message: string }
   };

export type DeskAuditQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskAuditQuery = { auditEntries: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, action: string, subject: string, subjectId: string, subjectLabel: string | null, reason: string | null, isCut: boolean, actor: { key: string, kind: string, name: string | null }, changes: Array<{ field: string, before: string | null, after: string | null, isHidden: boolean }> }> } };

export type DeskAuditChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAuditChoicesQuery = { auditChoices: { actions: Array<string>, subjects: Array<string>, actors: Array<{ key: string, kind: string, name: string | null }> } };

export type DeskMoneyAccountFragment = { id: string, kind: MoneyKind, balance: number, bankName: string | null, accountNoMasked: string | null, openLineCount: number, statedThrough: BusinessDate | null, account: { id: string, number: string, name: string, isActive: boolean, isNeeded: boolean } };

export type DeskBankLineFragment = { id: string, onDay: BusinessDate, text: string, amount: number, statementNumber: string, isMatched: boolean, manualJournalId: string | null, manualJournalNumber: string | null };

export type DeskBankPostingFragment = { id: string, journalId: string, journalNumber: string, bookedOn: BusinessDate, text: string, amount: number, counterAccount: { id: string, number: string, name: string } };

export type DeskMoneyBoxesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskMoneyBoxesQuery = { moneyAccounts: Array<{ id: string, kind: MoneyKind, balance: number, bankName: string | null, accountNoMasked: string | null, openLineCount: number, statedThrough: BusinessDate | null, account: { id: string, number: string, name: string, isActive: boolean, isNeeded: boolean } }> };

export type DeskAddMoneyAccountMutationVariables = Exact<{
  input: AddMoneyAccountInput;
}>;


export type DeskAddMoneyAccountMutation = { addMoneyAccount:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string, account: { id: string, number: string, name: string } }
   };

export type DeskChangeMoneyAccountMutationVariables = Exact<{
  input: ChangeMoneyAccountInput;
}>;


export type DeskChangeMoneyAccountMutation = { changeMoneyAccount:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskRetireMoneyAccountMutationVariables = Exact<{
  input: RetireMoneyAccountInput;
}>;


export type DeskRetireMoneyAccountMutation = { retireMoneyAccount:
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
   };

export type DeskBankMatchingQueryVariables = Exact<{
  accountId: string;
}>;


export type DeskBankMatchingQuery = { bankMatchProposals: Array<{ kind: BankMatchKind, isSure: boolean, lines: Array<{ id: string, onDay: BusinessDate, text: string, amount: number, statementNumber: string, isMatched: boolean, manualJournalId: string | null, manualJournalNumber: string | null }>, postings: Array<{ id: string, journalId: string, journalNumber: string, bookedOn: BusinessDate, text: string, amount: number, counterAccount: { id: string, number: string, name: string } }> }> };

export type DeskOpenBankLinesQueryVariables = Exact<{
  accountId: string;
}>;


export type DeskOpenBankLinesQuery = { bankLines: { totalCount: number | null, nodes: Array<{ id: string, onDay: BusinessDate, text: string, amount: number, statementNumber: string, isMatched: boolean, manualJournalId: string | null, manualJournalNumber: string | null }> } };

export type DeskOpenBankPostingsQueryVariables = Exact<{
  accountId: string;
}>;


export type DeskOpenBankPostingsQuery = { openBankPostings: { totalCount: number | null, nodes: Array<{ id: string, journalId: string, journalNumber: string, bookedOn: BusinessDate, text: string, amount: number, counterAccount: { id: string, number: string, name: string } }> } };

export type DeskBankMatchesQueryVariables = Exact<{
  accountId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskBankMatchesQuery = { bankMatches: { nodes: Array<{ id: string, amount: number, matchedByName: string, matchedAt: string, lines: Array<{ id: string, onDay: BusinessDate, text: string, amount: number, statementNumber: string, isMatched: boolean, manualJournalId: string | null, manualJournalNumber: string | null }>, postings: Array<{ id: string, journalId: string, journalNumber: string, bookedOn: BusinessDate, text: string, amount: number, counterAccount: { id: string, number: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type DeskBankPurposesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskBankPurposesQuery = { moneyPurposes: Array<{ form: ManualJournalForm, label: string, account: { id: string, number: string, name: string } }>, accounts: Array<{ id: string, number: string, name: string, keptBy: AccountDesk | null }> };

export type DeskBankReconciliationQueryVariables = Exact<{
  accountId: string;
  on?: BusinessDate | null | undefined;
}>;


export type DeskBankReconciliationQuery = { bankReconciliation: { on: BusinessDate, bookBalance: number, bookedIn: number, bookedOut: number, statedIn: number, statedOut: number, expectedBalance: number, bankBalance: number | null, difference: number | null, statedThrough: BusinessDate | null, openPostingCount: number, openLineCount: number, openPostings: Array<{ id: string, journalId: string, journalNumber: string, bookedOn: BusinessDate, text: string, amount: number, counterAccount: { id: string, number: string, name: string } }>, openLines: Array<{ id: string, onDay: BusinessDate, text: string, amount: number, statementNumber: string, isMatched: boolean, manualJournalId: string | null, manualJournalNumber: string | null }> } };

export type DeskMatchBankLinesMutationVariables = Exact<{
  input: MatchBankLinesInput;
}>;


export type DeskMatchBankLinesMutation = { matchBankLines:
    | { code: string, message: string }
    | { code: string, message: string }
    | { count: number }
    | { field: string | null, code: string, message: string }
   };

export type DeskUndoBankMatchMutationVariables = Exact<{
  input: UndoBankMatchInput;
}>;


export type DeskUndoBankMatchMutation = { undoBankMatch: { matchId: string } };

export type DeskBookBankLineMutationVariables = Exact<{
  input: BookBankLineInput;
}>;


export type DeskBookBankLineMutation = { bookBankLine:
    | { code: string, message: string }
    | { code: string, message: string }
    | { manualJournal: { number: string, state: ManualJournalState } }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskBankStatementFragment = { id: string, number: string, state: BankStatementState, fileName: string, from: BusinessDate | null, to: BusinessDate | null, openingBalance: number | null, closingBalance: number | null, lineCount: number, knownCount: number, openLineCount: number, broughtByName: string, broughtAt: string };

export type DeskBankStatementsQueryVariables = Exact<{
  accountId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskBankStatementsQuery = { bankStatements: { nodes: Array<{ id: string, number: string, state: BankStatementState, fileName: string, from: BusinessDate | null, to: BusinessDate | null, openingBalance: number | null, closingBalance: number | null, lineCount: number, knownCount: number, openLineCount: number, broughtByName: string, broughtAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type DeskBankStatementOneQueryVariables = Exact<{
  id: string;
}>;


export type DeskBankStatementOneQuery = { bankStatement: { id: string, number: string, state: BankStatementState, fileName: string, from: BusinessDate | null, to: BusinessDate | null, openingBalance: number | null, closingBalance: number | null, lineCount: number, knownCount: number, openLineCount: number, broughtByName: string, broughtAt: string, account: { id: string, number: string, name: string }, check: { problem: string | null, newCount: number, knownCount: number, wrongCount: number, isProved: boolean, gap: number | null, columns: Array<{ heading: string, field: BankStatementField | null, samples: Array<string> }>, rows: Array<{ row: number, onDay: BusinessDate, text: string, amount: number, balance: number | null, isKnown: boolean }>, wrongRows: Array<{ row: number, cells: Array<string>, problem: string }> } | null } };

export type DeskSetBankColumnsMutationVariables = Exact<{
  input: SetBankStatementColumnsInput;
}>;


export type DeskSetBankColumnsMutation = { setBankStatementColumns:
    | { id: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
   };

export type DeskKeepBankStatementMutationVariables = Exact<{
  input: KeepBankStatementInput;
}>;


export type DeskKeepBankStatementMutation = { keepBankStatement:
    | { id: string, lineCount: number, knownCount: number }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
   };

export type DeskRemoveBankStatementMutationVariables = Exact<{
  input: RemoveBankStatementInput;
}>;


export type DeskRemoveBankStatementMutation = { removeBankStatement:
    | { code: string, message: string }
    | { statementId: string }
   };

export type DeskTrialBalanceQueryVariables = Exact<{
  asOf?: BusinessDate | null | undefined;
}>;


export type DeskTrialBalanceQuery = { trialBalance: { asOf: BusinessDate, totalDebit: number, totalCredit: number, difference: number, lines: Array<{ debit: number, credit: number, account: { id: string, number: string, name: string, accountClass: AccountClass } }> }, latestLedgerProof: { id: string, businessDate: BusinessDate, provedAt: string, isSound: boolean } | null };

export type DeskAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAccountsQuery = { accounts: Array<{ id: string, number: string, name: string, accountClass: AccountClass, normalSide: BalanceSide, isActive: boolean, business: AccountBusiness | null, moneyKind: MoneyKind | null, isStandard: boolean, isNeeded: boolean, balance: number }> };

export type DeskAccountLedgerQueryVariables = Exact<{
  accountId: string;
  period?: BusinessDateRange | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskAccountLedgerQuery = { accountLedger: { from: BusinessDate, to: BusinessDate, openingBalance: number, totalDebit: number, totalCredit: number, closingBalance: number, account: { id: string, number: string, name: string, accountClass: AccountClass, normalSide: BalanceSide }, entries: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, text: string, debit: number, credit: number, balance: number, journal: { id: string, number: string, bookedOn: BusinessDate }, counterAccount: { id: string, number: string, name: string } }> } } | null };

export type DeskPeriodsQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type DeskPeriodsQuery = { periods: Array<{ id: string, from: BusinessDate, to: BusinessDate, isClosed: boolean, closedByName: string | null, closedAt: string | null, journalCount: number }> };

export type DeskClosingChecksQueryVariables = Exact<{
  periodId: string;
}>;


export type DeskClosingChecksQuery = { closingChecks: Array<{ key: string, label: string, isBlocking: boolean, count: number, isDone: boolean }> };

export type DeskClosePeriodMutationVariables = Exact<{
  input: ClosePeriodInput;
}>;


export type DeskClosePeriodMutation = { closePeriod:
    | { id: string, isClosed: boolean }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskReopenPeriodMutationVariables = Exact<{
  input: ReopenPeriodInput;
}>;


export type DeskReopenPeriodMutation = { reopenPeriod:
    | { id: string, isClosed: boolean }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskAddAccountMutationVariables = Exact<{
  input: AddLedgerAccountInput;
}>;


export type DeskAddAccountMutation = { addLedgerAccount:
    | { code: string, message: string }
    | { code: string, message: string, field: string | null }
    | { id: string, number: string, name: string }
   };

export type DeskUpdateAccountMutationVariables = Exact<{
  input: UpdateLedgerAccountInput;
}>;


export type DeskUpdateAccountMutation = { updateLedgerAccount:
    | { code: string, message: string }
    | { code: string, message: string, field: string | null }
    | { id: string, name: string }
   };

export type DeskDeactivateAccountMutationVariables = Exact<{
  input: LedgerAccountInput;
}>;


export type DeskDeactivateAccountMutation = { deactivateLedgerAccount:
    | { code: string, message: string }
    | { id: string }
   };

export type DeskActivateAccountMutationVariables = Exact<{
  input: LedgerAccountInput;
}>;


export type DeskActivateAccountMutation = { activateLedgerAccount: { id: string } };

export type DeskRemoveAccountMutationVariables = Exact<{
  input: LedgerAccountInput;
}>;


export type DeskRemoveAccountMutation = { removeLedgerAccount:
    | { code: string, message: string }
    | { accountId: string }
   };

export type DeskJournalsQueryVariables = Exact<{
  filter: JournalFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskJournalsQuery = { journals: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, kind: JournalKind, kindLabel: string, text: string, bookedOn: BusinessDate, total: number, actorName: string | null, reversedBy: { id: string } | null, pendingReversal: { id: string } | null }> } };

export type DeskJournalQueryVariables = Exact<{
  id: string;
}>;


export type DeskJournalQuery = { journal: { id: string, number: string, kind: JournalKind, kindLabel: string, text: string, reference: string | null, bookedOn: BusinessDate, valueOn: BusinessDate, actorName: string | null, createdAt: string, total: number, postings: Array<{ id: string, amount: number, text: string | null, debitAccount: { id: string, number: string, name: string }, creditAccount: { id: string, number: string, name: string } }>, reverses: { id: string, number: string } | null, reversedBy: { id: string, number: string } | null, pendingReversal: { id: string, reason: string, requestedByName: string, requestedAt: string, canApprove: boolean } | null } | null };

export type DeskProofsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskProofsQuery = { latestLedgerProof: { id: string, businessDate: BusinessDate, provedAt: string, isSound: boolean, checks: Array<{ key: string, label: string, meaning: string, isSound: boolean, difference: number, checkedRows: number }> } | null, ledgerProofs: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, businessDate: BusinessDate, provedAt: string, isSound: boolean, checks: Array<{ key: string, label: string, isSound: boolean }> }> } };

export type DeskRequestProofMutationVariables = Exact<{ [key: string]: never; }>;


export type DeskRequestProofMutation = { requestLedgerProof: { askedAt: string } };

export type DeskReversalsQueryVariables = Exact<{
  state?: ReversalState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskReversalsQuery = { reversalRequests: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, state: ReversalState, reason: string, requestedByName: string, requestedAt: string, decidedByName: string | null, decidedAt: string | null, canApprove: boolean, journal: { id: string, number: string, text: string, total: number, bookedOn: BusinessDate }, reversal: { id: string, number: string } | null }> } };

export type DeskRequestReversalMutationVariables = Exact<{
  input: RequestReversalInput;
}>;


export type DeskRequestReversalMutation = { requestReversal:
    | { code: string, message: string }
    | { id: string, state: ReversalState }
   };

export type DeskApproveReversalMutationVariables = Exact<{
  input: ApproveReversalInput;
}>;


export type DeskApproveReversalMutation = { approveReversal:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string, state: ReversalState, reversal: { id: string, number: string } | null }
    | { code: string, message: string }
   };

export type DeskDeclineReversalMutationVariables = Exact<{
  input: DeclineReversalInput;
}>;


export type DeskDeclineReversalMutation = { declineReversal:
    | { code: string, message: string }
    | { id: string, state: ReversalState }
   };

export type DeskBookYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskBookYearsQuery = { bookYears: Array<{ year: number, isClosed: boolean, canClose: boolean, canReopen: boolean, openMonths: number, result: number | null, closedByName: string | null, closedAt: string | null, journalId: string | null, reopenReason: string | null }> };

export type DeskCloseYearMutationVariables = Exact<{
  input: CloseYearInput;
}>;


export type DeskCloseYearMutation = { closeYear:
    | { year: number }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskReopenYearMutationVariables = Exact<{
  input: ReopenYearInput;
}>;


export type DeskReopenYearMutation = { reopenYear:
    | { year: number }
    | { code: string, message: string }
   };

export type DeskCategoryFragment = { id: string, slug: string, name: string, icon: string | null, parentId: string | null, position: number, isVisible: boolean, productCount: number };

export type DeskCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskCategoriesQuery = { categories: Array<{ id: string, slug: string, name: string, icon: string | null, parentId: string | null, position: number, isVisible: boolean, productCount: number, children: Array<{ id: string, slug: string, name: string, icon: string | null, parentId: string | null, position: number, isVisible: boolean, productCount: number, children: Array<{ id: string, slug: string, name: string, icon: string | null, parentId: string | null, position: number, isVisible: boolean, productCount: number }> }> }> };

export type DeskCreateCategoryMutationVariables = Exact<{
  input: CreateCategoryInput;
}>;


export type DeskCreateCategoryMutation = { createCategory:
    | { id: string, name: string }
    | { field: string | null, code: string, message: string }
    | { suggestions: Array<string>, code: string, message: string }
   };

export type DeskUpdateCategoryMutationVariables = Exact<{
  input: UpdateCategoryInput;
}>;


export type DeskUpdateCategoryMutation = { updateCategory:
    | { id: string, name: string }
    | { field: string | null, code: string, message: string }
    | { suggestions: Array<string>, code: string, message: string }
   };

export type DeskNoteRowFragment = { id: string, number: string, kind: ConsignmentNoteKind, state: ConsignmentNoteState, stateLabel: string, sellerId: string, sellerName: string, isBySeller: boolean, draftedAt: string, draftedByName: string, decidedAt: string | null };

export type DeskNoteFragment = { decidedByName: string | null, reason: ConsignmentReturnReason | null, text: string | null, cancelReason: string | null, locationId: string | null, id: string, number: string, kind: ConsignmentNoteKind, state: ConsignmentNoteState, stateLabel: string, sellerId: string, sellerName: string, isBySeller: boolean, draftedAt: string, draftedByName: string, decidedAt: string | null, lines: Array<{ variantId: string, productName: string, variantName: string, sku: string, unit: Unit, quantity: number, counted: number | null, expiresOn: BusinessDate | null, commissionBasisPoints: number | null, damageBearer: DamageBearer | null }> };

export type DeskNotesQueryVariables = Exact<{
  filter: ConsignmentNoteFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskNotesQuery = { consignmentNotes: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, kind: ConsignmentNoteKind, state: ConsignmentNoteState, stateLabel: string, sellerId: string, sellerName: string, isBySeller: boolean, draftedAt: string, draftedByName: string, decidedAt: string | null }> } };

export type DeskNoteQueryVariables = Exact<{
  id: string;
}>;


export type DeskNoteQuery = { consignmentNote: { decidedByName: string | null, reason: ConsignmentReturnReason | null, text: string | null, cancelReason: string | null, locationId: string | null, id: string, number: string, kind: ConsignmentNoteKind, state: ConsignmentNoteState, stateLabel: string, sellerId: string, sellerName: string, isBySeller: boolean, draftedAt: string, draftedByName: string, decidedAt: string | null, lines: Array<{ variantId: string, productName: string, variantName: string, sku: string, unit: Unit, quantity: number, counted: number | null, expiresOn: BusinessDate | null, commissionBasisPoints: number | null, damageBearer: DamageBearer | null }> } | null };

export type DeskNoteGoodsQueryVariables = Exact<{
  seller: string;
}>;


export type DeskNoteGoodsQuery = { managedProducts: { nodes: Array<{ id: string, name: string, variants: Array<{ id: string, name: string, sku: string, unitLabel: string, isActive: boolean, stock: { onHand: number, available: number } | null }> }> } };

export type DeskDraftDeliveryMutationVariables = Exact<{
  input: DraftConsignmentDeliveryInput;
}>;


export type DeskDraftDeliveryMutation = { draftConsignmentDelivery:
    | { id: string, number: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskDraftReturnMutationVariables = Exact<{
  input: DraftConsignmentReturnInput;
}>;


export type DeskDraftReturnMutation = { draftConsignmentReturn:
    | { id: string, number: string }
    | { field: string | null, code: string, message: string }
   };

export type DeskAcceptDeliveryMutationVariables = Exact<{
  input: AcceptConsignmentDeliveryInput;
}>;


export type DeskAcceptDeliveryMutation = { acceptConsignmentDelivery:
    | { id: string, number: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskHandBackMutationVariables = Exact<{
  input: HandBackConsignmentInput;
}>;


export type DeskHandBackMutation = { handBackConsignment:
    | { id: string, number: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCancelNoteMutationVariables = Exact<{
  input: CancelConsignmentNoteInput;
}>;


export type DeskCancelNoteMutation = { cancelConsignmentNote:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskBalanceFragment = { sellerId: string, sellerName: string, owed: number, payable: number, openCount: number, openSince: BusinessDate | null, settledThrough: BusinessDate | null, settlementPeriod: SettlementPeriod, suggestedThrough: BusinessDate, isDue: boolean };

export type DeskSettlementFragment = { id: string, number: string, sellerId: string, sellerName: string, fromOn: BusinessDate, throughOn: BusinessDate, closedAt: string, closedByName: string, lineCount: number, opening: number, salesGross: number, salesTax: number, salesCommission: number, returnsGross: number, returnsTax: number, returnsCommission: number, payable: number, paid: number, closing: number, paidOut: number, isCarriedOn: boolean };

export type DeskEntryFragment = { id: string, kind: ConsignmentEntryKind, happenedOn: BusinessDate, reference: string | null, productName: string | null, variantName: string | null, quantity: number | null, unit: Unit | null, gross: number, tax: number, commission: number, commissionBasisPoints: number | null, amount: number, settlementId: string | null };

export type DeskConsignmentPayoutFragment = { id: string, number: string, sellerId: string, sellerName: string, amount: number, method: ConsignmentPayoutMethod, paidOn: BusinessDate, paidByName: string, state: ConsignmentPayoutState, note: string | null, settlementId: string, settlementNumber: string, journalId: string };

export type DeskBalancesQueryVariables = Exact<{
  filter: ConsignmentBalanceFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskBalancesQuery = { consignmentBalances: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ sellerId: string, sellerName: string, owed: number, payable: number, openCount: number, openSince: BusinessDate | null, settledThrough: BusinessDate | null, settlementPeriod: SettlementPeriod, suggestedThrough: BusinessDate, isDue: boolean }> } };

export type DeskBalanceOfQueryVariables = Exact<{
  sellerId: string;
}>;


export type DeskBalanceOfQuery = { consignmentBalances: { nodes: Array<{ sellerId: string, sellerName: string, owed: number, payable: number, openCount: number, openSince: BusinessDate | null, settledThrough: BusinessDate | null, settlementPeriod: SettlementPeriod, suggestedThrough: BusinessDate, isDue: boolean }> } };

export type DeskStatementQueryVariables = Exact<{
  sellerId: string;
  throughOn?: BusinessDate | null | undefined;
}>;


export type DeskStatementQuery = { consignmentStatement: { fromOn: BusinessDate, throughOn: BusinessDate, lineCount: number, opening: number, salesGross: number, salesTax: number, salesCommission: number, returnsGross: number, returnsTax: number, returnsCommission: number, payable: number, paid: number, closing: number } | null };

export type DeskSellerAccountQueryVariables = Exact<{
  sellerId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskSellerAccountQuery = { consignmentEntries: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: ConsignmentEntryKind, happenedOn: BusinessDate, reference: string | null, productName: string | null, variantName: string | null, quantity: number | null, unit: Unit | null, gross: number, tax: number, commission: number, commissionBasisPoints: number | null, amount: number, settlementId: string | null }> }, consignmentSettlements: { nodes: Array<{ id: string, number: string, sellerId: string, sellerName: string, fromOn: BusinessDate, throughOn: BusinessDate, closedAt: string, closedByName: string, lineCount: number, opening: number, salesGross: number, salesTax: number, salesCommission: number, returnsGross: number, returnsTax: number, returnsCommission: number, payable: number, paid: number, closing: number, paidOut: number, isCarriedOn: boolean }> }, consignmentPayouts: { nodes: Array<{ id: string, number: string, sellerId: string, sellerName: string, amount: number, method: ConsignmentPayoutMethod, paidOn: BusinessDate, paidByName: string, state: ConsignmentPayoutState, note: string | null, settlementId: string, settlementNumber: string, journalId: string }> } };

export type DeskSettlementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskSettlementsQuery = { consignmentSettlements: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, sellerId: string, sellerName: string, fromOn: BusinessDate, throughOn: BusinessDate, closedAt: string, closedByName: string, lineCount: number, opening: number, salesGross: number, salesTax: number, salesCommission: number, returnsGross: number, returnsTax: number, returnsCommission: number, payable: number, paid: number, closing: number, paidOut: number, isCarriedOn: boolean }> } };

export type DeskConsignmentPayoutsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskConsignmentPayoutsQuery = { consignmentPayouts: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, sellerId: string, sellerName: string, amount: number, method: ConsignmentPayoutMethod, paidOn: BusinessDate, paidByName: string, state: ConsignmentPayoutState, note: string | null, settlementId: string, settlementNumber: string, journalId: string }> } };

export type DeskSettlementQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskSettlementQuery = { consignmentSettlement: { paperUrl: string, id: string, number: string, sellerId: string, sellerName: string, fromOn: BusinessDate, throughOn: BusinessDate, closedAt: string, closedByName: string, lineCount: number, opening: number, salesGross: number, salesTax: number, salesCommission: number, returnsGross: number, returnsTax: number, returnsCommission: number, payable: number, paid: number, closing: number, paidOut: number, isCarriedOn: boolean } | null, consignmentEntries: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: ConsignmentEntryKind, happenedOn: BusinessDate, reference: string | null, productName: string | null, variantName: string | null, quantity: number | null, unit: Unit | null, gross: number, tax: number, commission: number, commissionBasisPoints: number | null, amount: number, settlementId: string | null }> } };

export type DeskSettleMutationVariables = Exact<{
  input: SettleConsignmentInput;
}>;


export type DeskSettleMutation = { settleConsignment:
    | { id: string, number: string, closing: number }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskPayoutAccountsQueryVariables = Exact<{
  sellerId: string;
}>;


export type DeskPayoutAccountsQuery = { consignmentPayoutAccounts: Array<{ id: string, number: string, name: string, isChosen: boolean }> | null };

export type DeskPayOutMutationVariables = Exact<{
  input: PayOutConsignmentInput;
}>;


export type DeskPayOutMutation = { payOutConsignment:
    | { id: string, number: string, amount: number }
    | { field: string | null, code: string, message: string }
    | { payable: number, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCouncilCooperativesQueryVariables = Exact<{
  filter: CouncilCooperativeFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskCouncilCooperativesQuery = { councilCooperatives: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, verificationState: VerificationState | null, suspension: { id: string, state: SuspensionState } | null, counts: { members: number, publishedProducts: number, ordersLast30Days: number, lastActivityOn: BusinessDate | null } | null, cooperative: { id: string, name: string, kind: CooperativeKind, state: CooperativeState, address: { region: { name: string } } } }> } };

export type DeskCouncilCooperativeQueryVariables = Exact<{
  cooperativeId: string;
}>;


export type DeskCouncilCooperativeQuery = { councilCooperative: { id: string, verificationState: VerificationState | null, suspension: { id: string, state: SuspensionState, reason: string, requestedByName: string, requestedAt: string, decidedByName: string | null, decidedAt: string | null, canApprove: boolean } | null, counts: { staff: number, members: number, publishedProducts: number, ordersLast30Days: number, lastActivityOn: BusinessDate | null, publishedAt: string } | null, cooperative: { id: string, slug: string, name: string, kind: CooperativeKind, state: CooperativeState, legalEntityNo: string, cooperativeRegistrationNo: string | null, phone: PhoneNumber | null, email: string | null, shopUrl: string, createdAt: string, address: { formatted: string }, verification: { verifiedOn: BusinessDate, validUntil: BusinessDate } | null, verificationCase: { id: string } | null, officers: Array<{ id: string, fullName: string, office: OfficerOffice, phone: PhoneNumber | null }> } } | null };

export type DeskRequestSuspensionMutationVariables = Exact<{
  input: RequestSuspensionInput;
}>;


export type DeskRequestSuspensionMutation = { requestSuspension:
    | { code: string, message: string }
    | { id: string }
   };

export type DeskApproveSuspensionMutationVariables = Exact<{
  input: ApproveSuspensionInput;
}>;


export type DeskApproveSuspensionMutation = { approveSuspension:
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
   };

export type DeskDeclineSuspensionMutationVariables = Exact<{
  input: DeclineSuspensionInput;
}>;


export type DeskDeclineSuspensionMutation = { declineSuspension:
    | { code: string, message: string }
    | { id: string }
   };

export type DeskReinstateCooperativeMutationVariables = Exact<{
  input: ReinstateCooperativeInput;
}>;


export type DeskReinstateCooperativeMutation = { reinstateCooperative:
    | { code: string, message: string }
    | { id: string }
   };

export type DeskCouncilHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskCouncilHomeQuery = { councilDashboard: { oldestWaitingSince: string | null, totalMembers: number, totalOrdersLast30Days: number, cooperativesByState: Array<{ state: CooperativeState, count: number }>, casesByState: Array<{ state: VerificationState, count: number }>, pendingSuspensions: Array<{ id: string, reason: string, requestedByName: string, requestedAt: string, canApprove: boolean, cooperative: { id: string, name: string } }> }, verificationQueue: { nodes: Array<{ id: string, state: VerificationState, stateLabel: string, submittedAt: string, cooperative: { id: string, name: string, kind: CooperativeKind, address: { region: { name: string } } } }> } };

export type DeskVerificationQueueQueryVariables = Exact<{
  filter: VerificationQueueFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskVerificationQueueQuery = { verificationQueue: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, state: VerificationState, stateLabel: string, submittedAt: string, submissions: number, reviewerName: string | null, cooperative: { id: string, name: string, kind: CooperativeKind, address: { region: { path: string } } } }> }, councilDashboard: { casesByState: Array<{ state: VerificationState, count: number }> } };

export type DeskStartReviewMutationVariables = Exact<{
  input: StartReviewInput;
}>;


export type DeskStartReviewMutation = { startReview:
    | { code: string, message: string }
    | { id: string, state: VerificationState }
   };

export type DeskVerifyCooperativeMutationVariables = Exact<{
  input: VerifyCooperativeInput;
}>;


export type DeskVerifyCooperativeMutation = { verifyCooperative:
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { id: string, state: VerificationState }
   };

export type DeskReturnVerificationMutationVariables = Exact<{
  input: ReturnVerificationInput;
}>;


export type DeskReturnVerificationMutation = { returnVerification:
    | { code: string, message: string }
    | { id: string, state: VerificationState }
   };

export type DeskRejectVerificationMutationVariables = Exact<{
  input: RejectVerificationInput;
}>;


export type DeskRejectVerificationMutation = { rejectVerification:
    | { code: string, message: string }
    | { id: string, state: VerificationState }
   };

export type DeskVerificationCaseQueryVariables = Exact<{
  id: string;
}>;


export type DeskVerificationCaseQuery = { verificationCase: { id: string, state: VerificationState, stateLabel: string, submittedAt: string, reviewerName: string | null, reason: string | null, decidedAt: string | null, validUntil: BusinessDate | null, submissions: number, allowedActions: Array<VerificationAction>, history: Array<{ id: string, at: string, fromState: VerificationState | null, toState: VerificationState, actorName: string, reason: string | null }>, cooperative: { id: string, slug: string, name: string, kind: CooperativeKind, state: CooperativeState, legalEntityNo: string, cooperativeRegistrationNo: string | null, phone: PhoneNumber | null, email: string | null, createdAt: string, address: { formatted: string, landmark: string | null }, officers: Array<{ id: string, fullName: string, office: OfficerOffice, phone: PhoneNumber | null }>, registration: { legalEntityOn: BusinessDate | null, registrationValidUntil: BusinessDate | null, taxNo: string | null, businessNo: string | null, savingsLicenceNo: string | null, lastAnnualMeetingOn: BusinessDate | null, documents: Array<{ id: string, kind: DocumentKind, fileName: string, mimeType: string, byteSize: number, url: string, uploadedByName: string, uploadedAt: string }> } | null } } | null };

export type DeskCounterBasketQueryVariables = Exact<{
  input: CounterBasketInput;
}>;


export type DeskCounterBasketQuery = { counterBasket: { unknownVariantIds: Array<string>, subtotal: number, discount: number, taxAdded: number, taxIncluded: number, total: number, memberSavings: number, payments: Array<CounterPaymentMethod>, canSell: boolean, lines: Array<{ quantity: number, unitPrice: number, publicUnitPrice: number, total: number, discount: number, discountExplanation: string | null, isAvailable: boolean, problem: string | null, variant: { id: string } }>, member: { id: string, memberNo: string, fullName: string, creditLeft: number | null, savingsAccounts: Array<{ id: string, number: string, name: string, available: number }> } | null, discounts: Array<{ promotionId: string, code: string | null, name: string, amount: number }>, refusedVouchers: Array<{ voucherCode: string, message: string }> } };

export type DeskScanQueryVariables = Exact<{
  code: string;
}>;


export type DeskScanQuery = { variantByBarcode: { code: string, isCheckDigitRight: boolean | null, quantity: number | null, variant: { id: string, name: string, sku: string, unitLabel: string, isActive: boolean, product: { id: string, name: string, state: ProductState } } | null } };

export type DeskCounterSearchQueryVariables = Exact<{
  search: string;
}>;


export type DeskCounterSearchQuery = { managedProducts: { nodes: Array<{ id: string, name: string, variants: Array<{ id: string, name: string, sku: string, unitLabel: string, isActive: boolean, currentPublicPrice: number, stock: { available: number } | null }> }> } };

export type DeskCounterMembersQueryVariables = Exact<{
  search: string;
}>;


export type DeskCounterMembersQuery = { members: { nodes: Array<{ id: string, memberNo: string, fullName: string }> } };

export type DeskCounterCardQueryVariables = Exact<{
  code: string;
}>;


export type DeskCounterCardQuery = { memberOfCard:
    | { id: string, memberNo: string, fullName: string }
    | { code: string, message: string }
   };

export type DeskCounterDrawerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskCounterDrawerQuery = { myDrawerSession: { id: string, drawerName: string, expected: number } | null };

export type DeskCounterQrisQueryVariables = Exact<{
  amount: number;
}>;


export type DeskCounterQrisQuery = { counterQris: { payload: string, merchantName: string } | null };

export type DeskSellAtCounterMutationVariables = Exact<{
  input: SellAtCounterInput;
}>;


export type DeskSellAtCounterMutation = { sellAtCounter:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { id: string, number: string, total: number, receipt: { number: string, amountTendered: number, change: number, paidFrom: { accountNoMasked: string, balanceAfter: number } | null } | null, papers: Array<{ kind: PaperKind, format: PaperFormat, url: string }> }
    | { code: string, message: string, shortages: Array<{ variantId: string, productName: string, variantName: string, quantityAvailable: number }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { methods: Array<StepUpMethod>, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCountFragment = { id: string, number: string, state: CountState, isBlind: boolean, note: string | null, lineCount: number, countedCount: number, differentCount: number | null, missingValue: number | null, foundValue: number | null, journalId: string | null, startedAt: string, startedBy: string | null, endedAt: string | null, endedBy: string | null, location: { id: string, name: string }, category: { id: string, name: string } | null };

export type DeskCountLineFragment = { expected: number | null, counted: number | null, difference: number | null, differenceValue: number | null, countedAt: string | null, countedBy: string | null, variant: { id: string, name: string, sku: string, unitLabel: string, product: { id: string, name: string } } };

export type DeskCountsQueryVariables = Exact<{
  states?: Array<CountState> | CountState | null | undefined;
  locationId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskCountsQuery = { stockCounts: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, state: CountState, isBlind: boolean, note: string | null, lineCount: number, countedCount: number, differentCount: number | null, missingValue: number | null, foundValue: number | null, journalId: string | null, startedAt: string, startedBy: string | null, endedAt: string | null, endedBy: string | null, location: { id: string, name: string }, category: { id: string, name: string } | null }> } };

export type DeskCountShelvesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskCountShelvesQuery = { categories: Array<{ id: string, name: string, children: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }> }> };

export type DeskCountQueryVariables = Exact<{
  id: string;
}>;


export type DeskCountQuery = { stockCount: { id: string, number: string, state: CountState, isBlind: boolean, note: string | null, lineCount: number, countedCount: number, differentCount: number | null, missingValue: number | null, foundValue: number | null, journalId: string | null, startedAt: string, startedBy: string | null, endedAt: string | null, endedBy: string | null, location: { id: string, name: string }, category: { id: string, name: string } | null } };

export type DeskCountLinesQueryVariables = Exact<{
  countId: string;
  choice: CountLineChoice;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskCountLinesQuery = { stockCountLines: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ expected: number | null, counted: number | null, difference: number | null, differenceValue: number | null, countedAt: string | null, countedBy: string | null, variant: { id: string, name: string, sku: string, unitLabel: string, product: { id: string, name: string } } }> } };

export type DeskCountingQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DeskCountingQuery = { stockCount: { id: string, number: string, state: CountState, isBlind: boolean, note: string | null, lineCount: number, countedCount: number, differentCount: number | null, missingValue: number | null, foundValue: number | null, journalId: string | null, startedAt: string, startedBy: string | null, endedAt: string | null, endedBy: string | null, location: { id: string, name: string }, category: { id: string, name: string } | null }, stockCountLines: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ expected: number | null, counted: number | null, difference: number | null, differenceValue: number | null, countedAt: string | null, countedBy: string | null, variant: { id: string, name: string, sku: string, unitLabel: string, product: { id: string, name: string } } }> } };

export type DeskCountLineOfQueryVariables = Exact<{
  countId: string;
  variantId: string;
}>;


export type DeskCountLineOfQuery = { stockCountLines: { nodes: Array<{ expected: number | null, counted: number | null, difference: number | null, differenceValue: number | null, countedAt: string | null, countedBy: string | null, variant: { id: string, name: string, sku: string, unitLabel: string, product: { id: string, name: string } } }> } };

export type DeskStartCountMutationVariables = Exact<{
  input: StartStockCountInput;
}>;


export type DeskStartCountMutation = { startStockCount:
    | { countId: string, code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskEnterCountMutationVariables = Exact<{
  input: EnterStockCountInput;
}>;


export type DeskEnterCountMutation = { enterStockCount:
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string, countedCount: number, lineCount: number }
    | { code: string, message: string }
   };

export type DeskCloseCountMutationVariables = Exact<{
  input: CloseStockCountInput;
}>;


export type DeskCloseCountMutation = { closeStockCount:
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskCancelCountMutationVariables = Exact<{
  countId: string;
}>;


export type DeskCancelCountMutation = { cancelStockCount:
    | { code: string, message: string }
    | { id: string }
   };

export type DeskCreditFragment = { id: string, memberId: string, memberNo: string, memberName: string, limit: number, used: number, available: number, isActive: boolean, employer: string };

export type DeskCreditsQueryVariables = Exact<{
  filter: MemberCreditFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskCreditsQuery = { memberCredits: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, memberId: string, memberNo: string, memberName: string, limit: number, used: number, available: number, isActive: boolean, employer: string }> } };

export type DeskSetMemberCreditMutationVariables = Exact<{
  input: SetMemberCreditInput;
}>;


export type DeskSetMemberCreditMutation = { setMemberCredit:
    | { field: string | null, code: string, message: string }
    | { id: string, memberName: string }
   };

export type DeskDeductionListFragment = { id: string, number: string, period: string, employer: string, boughtUntil: BusinessDate, lineCount: number, total: number, received: number, money: DeductionMoney | null, receivedOn: BusinessDate | null, state: DeductionListState, drawnUpAt: string, drawnUpByName: string };

export type DeskDeductionListsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskDeductionListsQuery = { deductionLists: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, period: string, employer: string, boughtUntil: BusinessDate, lineCount: number, total: number, received: number, money: DeductionMoney | null, receivedOn: BusinessDate | null, state: DeductionListState, drawnUpAt: string, drawnUpByName: string }> } };

export type DeskDeductionListQueryVariables = Exact<{
  listId: string;
}>;


export type DeskDeductionListQuery = { deductionList: { id: string, number: string, period: string, employer: string, boughtUntil: BusinessDate, lineCount: number, total: number, received: number, money: DeductionMoney | null, receivedOn: BusinessDate | null, state: DeductionListState, drawnUpAt: string, drawnUpByName: string } | null };

export type DeskDeductionLinesQueryVariables = Exact<{
  listId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskDeductionLinesQuery = { deductionLines: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, memberId: string, memberNo: string, memberName: string, owed: number, received: number | null, result: DeductionResult }> } };

export type DeskDeductionCsvQueryVariables = Exact<{
  listId: string;
}>;


export type DeskDeductionCsvQuery = { deductionListCsv: string };

export type DeskDrawUpDeductionsMutationVariables = Exact<{
  input: DrawUpDeductionsInput;
}>;


export type DeskDrawUpDeductionsMutation = { drawUpDeductions:
    | { id: string, number: string }
    | { listId: string, code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskSendDeductionsMutationVariables = Exact<{
  input: MoveDeductionsInput;
}>;


export type DeskSendDeductionsMutation = { sendDeductions:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskWithdrawDeductionsMutationVariables = Exact<{
  input: MoveDeductionsInput;
}>;


export type DeskWithdrawDeductionsMutation = { withdrawDeductions:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskReceiveDeductionsMutationVariables = Exact<{
  input: ReceiveDeductionsInput;
}>;


export type DeskReceiveDeductionsMutation = { receiveDeductions:
    | { id: string, received: number }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCycleHeadFragment = { id: string, name: string, note: string | null, state: OrderCycleState, opensAt: string, closesAt: string, pickupOn: BusinessDate, pickupNote: string | null };

export type DeskCycleFragment = { id: string, name: string, note: string | null, state: OrderCycleState, opensAt: string, closesAt: string, pickupOn: BusinessDate, pickupNote: string | null, offers: Array<{ variantId: string, most: number, ordered: number, variant: { id: string, name: string, sku: string, unitLabel: string, publicPrice: number, stock: { onHand: number } | null, product: { id: string, name: string } } }> };

export type DeskCyclesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskCyclesQuery = { orderCycles: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, note: string | null, state: OrderCycleState, opensAt: string, closesAt: string, pickupOn: BusinessDate, pickupNote: string | null, offers: Array<{ variantId: string, most: number, ordered: number, variant: { id: string, name: string, sku: string, unitLabel: string, publicPrice: number, stock: { onHand: number } | null, product: { id: string, name: string } } }> }> } };

export type DeskCycleQueryVariables = Exact<{
  id: string;
}>;


export type DeskCycleQuery = { orderCycle: { id: string, name: string, note: string | null, state: OrderCycleState, opensAt: string, closesAt: string, pickupOn: BusinessDate, pickupNote: string | null, offers: Array<{ variantId: string, most: number, ordered: number, variant: { id: string, name: string, sku: string, unitLabel: string, publicPrice: number, stock: { onHand: number } | null, product: { id: string, name: string } } }> } | null };

export type DeskCyclePackingQueryVariables = Exact<{
  cycleId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskCyclePackingQuery = { orderCyclePacking: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ orderId: string, number: string, buyerName: string, isPaid: boolean, total: number, lines: Array<{ variantId: string, productName: string, variantName: string, quantity: number, unitLabel: string }> }> } };

export type DeskSaveCycleMutationVariables = Exact<{
  input: SaveOrderCycleInput;
}>;


export type DeskSaveCycleMutation = { saveOrderCycle:
    | { field: string | null, code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskPublishCycleMutationVariables = Exact<{
  id: string;
}>;


export type DeskPublishCycleMutation = { publishOrderCycle:
    | { field: string | null, code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskEndCycleMutationVariables = Exact<{
  id: string;
}>;


export type DeskEndCycleMutation = { endOrderCycle:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskDayEndsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskDayEndsQuery = { dayEndPlans: Array<{ name: string, label: string, businessDate: BusinessDate, dueAt: string }>, dayEndRuns: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, businessDate: BusinessDate, state: DayEndState, startedAt: string, finishedAt: string | null, steps: Array<{ name: string, label: string, state: DayEndState, done: number, checked: number, total: number | null, progress: number | null, problem: string | null, againAt: string | null }> }> } };

export type DeskRepeatDayEndMutationVariables = Exact<{
  input: RepeatDayEndInput;
}>;


export type DeskRepeatDayEndMutation = { repeatDayEnd: { id: string, state: DayEndState } };

export type DeskDepositFragment = { id: string, number: string, state: SavingsDepositState, stateLabel: string, method: SavingsDepositMethod, accountNumber: string, productName: string, memberNo: string, memberName: string, amount: number, note: string | null, requestedAt: string, decidedAt: string | null, decidedByName: string | null, reason: string | null, received: number | null, receiptNumber: string | null, proofs: Array<{ id: string, fileName: string, mimeType: string, url: string }> };

export type DeskDepositsQueryVariables = Exact<{
  filter?: SavingsDepositFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskDepositsQuery = { savingsDeposits: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, state: SavingsDepositState, stateLabel: string, method: SavingsDepositMethod, accountNumber: string, productName: string, memberNo: string, memberName: string, amount: number, note: string | null, requestedAt: string, decidedAt: string | null, decidedByName: string | null, reason: string | null, received: number | null, receiptNumber: string | null, proofs: Array<{ id: string, fileName: string, mimeType: string, url: string }> }> }, savingsTransferRule: { perDay: number } };

export type DeskConfirmDepositMutationVariables = Exact<{
  input: ConfirmSavingsDepositInput;
}>;


export type DeskConfirmDepositMutation = { confirmSavingsDeposit:
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string, number: string, receiptNumber: string | null }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskDeclineDepositMutationVariables = Exact<{
  input: DeclineSavingsDepositInput;
}>;


export type DeskDeclineDepositMutation = { declineSavingsDeposit:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string, number: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskSetTransferRuleMutationVariables = Exact<{
  input: SetSavingsTransferRuleInput;
}>;


export type DeskSetTransferRuleMutation = { setSavingsTransferRule:
    | { field: string | null, code: string, message: string }
    | { perDay: number }
   };

export type DrawerSessionFactsFragment = { id: string, number: string, drawerName: string, cashierName: string, openedAt: string, openingFloat: number, expected: number, cashSales: number, cashSavings: number, closedAt: string | null, closedByName: string | null, counted: number | null, difference: number | null, note: string | null };

export type DrawerSessionWholeFragment = { id: string, number: string, drawerName: string, cashierName: string, openedAt: string, openingFloat: number, expected: number, cashSales: number, cashSavings: number, closedAt: string | null, closedByName: string | null, counted: number | null, difference: number | null, note: string | null, denominations: Array<{ denomination: number, pieces: number }>, movements: Array<{ id: string, kind: DrawerMovementKind, amount: number, expectedAfter: number, reference: string | null, note: string | null, actorName: string | null, at: string }> };

export type DeskMyDrawerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskMyDrawerQuery = { myDrawerSession: { id: string, number: string, drawerName: string, cashierName: string, openedAt: string, openingFloat: number, expected: number, cashSales: number, cashSavings: number, closedAt: string | null, closedByName: string | null, counted: number | null, difference: number | null, note: string | null, denominations: Array<{ denomination: number, pieces: number }>, movements: Array<{ id: string, kind: DrawerMovementKind, amount: number, expectedAfter: number, reference: string | null, note: string | null, actorName: string | null, at: string }> } | null, cashDrawers: Array<{ id: string, name: string, isActive: boolean, openBy: string | null }> };

export type DeskDrawerSessionsQueryVariables = Exact<{
  drawerId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskDrawerSessionsQuery = { drawerSessions: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, drawerName: string, cashierName: string, openedAt: string, openingFloat: number, expected: number, cashSales: number, cashSavings: number, closedAt: string | null, closedByName: string | null, counted: number | null, difference: number | null, note: string | null }> } };

export type DeskCashDrawersQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskCashDrawersQuery = { cashDrawers: Array<{ id: string, name: string, isActive: boolean, openBy: string | null }> };

export type DeskDrawerSessionQueryVariables = Exact<{
  id: string;
}>;


export type DeskDrawerSessionQuery = { drawerSession: { id: string, number: string, drawerName: string, cashierName: string, openedAt: string, openingFloat: number, expected: number, cashSales: number, cashSavings: number, closedAt: string | null, closedByName: string | null, counted: number | null, difference: number | null, note: string | null, denominations: Array<{ denomination: number, pieces: number }>, movements: Array<{ id: string, kind: DrawerMovementKind, amount: number, expectedAfter: number, reference: string | null, note: string | null, actorName: string | null, at: string }> } | null };

export type DeskOpenDrawerMutationVariables = Exact<{
  input: OpenDrawerInput;
}>;


export type DeskOpenDrawerMutation = { openDrawer:
    | { code: string, message: string }
    | { id: string }
    | { field: string | null, code: string, message: string }
   };

export type DeskMoveDrawerCashMutationVariables = Exact<{
  input: MoveDrawerCashInput;
}>;


export type DeskMoveDrawerCashMutation = { moveDrawerCash:
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCloseDrawerMutationVariables = Exact<{
  input: CloseDrawerInput;
}>;


export type DeskCloseDrawerMutation = { closeDrawer:
    | { code: string, message: string }
    | { id: string, difference: number | null }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskSaveDrawerMutationVariables = Exact<{
  input: SaveDrawerInput;
}>;


export type DeskSaveDrawerMutation = { saveDrawer:
    | { id: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
   };

export type DeskCollectorFragment = { id: string, name: string, memberId: string | null, floatLimit: number, showsBalances: boolean, isActive: boolean, carried: number, proposed: number, memberCount: number, refusedCount: number, lastReceivedAt: string | null };

export type DeskCollectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskCollectorsQuery = { fieldCollectors: Array<{ id: string, name: string, memberId: string | null, floatLimit: number, showsBalances: boolean, isActive: boolean, carried: number, proposed: number, memberCount: number, refusedCount: number, lastReceivedAt: string | null }> };

export type DeskCollectorRouteQueryVariables = Exact<{
  id: string;
}>;


export type DeskCollectorRouteQuery = { fieldCollector: { parts: Array<{ id: string, memberId: string | null, postId: string | null, groupId: string | null, name: string, memberCount: number }> } | null, collectingPosts: { nodes: Array<{ id: string }> }, memberGroups: { nodes: Array<{ id: string }> } };

export type DeskCollectorStaffQueryVariables = Exact<{
  search: string;
}>;


export type DeskCollectorStaffQuery = { staff: { nodes: Array<{ id: string, fullName: string }> } };

export type DeskHandoverFragment = { id: string, number: string, collectorName: string, state: HandoverState, amount: number, carried: number, carriedNow: number, note: string | null, proposedAt: string, counted: number | null, settled: number | null, difference: number | null, decidedAt: string | null, decidedByName: string | null, decisionNote: string | null, proposedCount: Array<{ denomination: number, pieces: number }> };

export type DeskHandoversQueryVariables = Exact<{
  state?: HandoverState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskHandoversQuery = { cashHandovers: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, collectorName: string, state: HandoverState, amount: number, carried: number, carriedNow: number, note: string | null, proposedAt: string, counted: number | null, settled: number | null, difference: number | null, decidedAt: string | null, decidedByName: string | null, decisionNote: string | null, proposedCount: Array<{ denomination: number, pieces: number }> }> } };

export type DeskCollectionFragment = { id: string, collectorName: string, memberNo: string, memberName: string, accountNumber: string, amount: number, state: CollectionState, provisionalNumber: string, receiptNumber: string | null, collectedAt: string, reason: string | null };

export type DeskCollectionsQueryVariables = Exact<{
  state?: CollectionState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskCollectionsQuery = { fieldCollections: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, collectorName: string, memberNo: string, memberName: string, accountNumber: string, amount: number, state: CollectionState, provisionalNumber: string, receiptNumber: string | null, collectedAt: string, reason: string | null }> } };

export type DeskSaveCollectorMutationVariables = Exact<{
  input: SaveCollectorInput;
}>;


export type DeskSaveCollectorMutation = { saveFieldCollector:
    | { code: string, message: string }
    | { id: string, name: string }
    | { field: string | null, code: string, message: string }
   };

export type DeskSetCollectorRouteMutationVariables = Exact<{
  input: SetCollectorRouteInput;
}>;


export type DeskSetCollectorRouteMutation = { setCollectorRoute:
    | { collector: { id: string, memberCount: number } }
    | { code: string, message: string }
   };

export type DeskConfirmHandoverMutationVariables = Exact<{
  input: ConfirmHandoverInput;
}>;


export type DeskConfirmHandoverMutation = { confirmCashHandover:
    | { id: string, number: string, counted: number | null }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskDeclineHandoverMutationVariables = Exact<{
  input: DeclineHandoverInput;
}>;


export type DeskDeclineHandoverMutation = { declineCashHandover:
    | { id: string, number: string }
    | { code: string, message: string }
   };

export type DeskHomeQueryVariables = Exact<{
  withShop: boolean;
  withChecklist: boolean;
  withBooks: boolean;
}>;


export type DeskHomeQuery = { shopDashboard?: { businessDate: BusinessDate, salesToday: number, salesYesterday: number, ordersToday: number, ordersToHandle: number, ordersAwaitingPayment: number, lowStockCount: number, salesByDay: Array<{ businessDate: BusinessDate, sales: number, orders: number }>, lowStock: Array<{ id: string, name: string, sku: string, unitLabel: string, stockState: StockState, availableQuantity: number, product: { id: string, name: string } }>, members: Array<{ status: MemberStatus, count: number }> }, latestLedgerProof?: { id: string, businessDate: BusinessDate, isSound: boolean } | null, onboardingChecklist?: { percentDone: number, items: Array<{ key: OnboardingItemKey, label: string, isDone: boolean }> } };

export type DeskOnboardingQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskOnboardingQuery = { onboardingChecklist: { percentDone: number, canSubmit: boolean, items: Array<{ key: OnboardingItemKey, label: string, hint: string, isDone: boolean, isRequired: boolean, permission: string, linkKey: string }> }, currentCooperative: { id: string, state: CooperativeState, shopUrl: string, verificationCase: { id: string, state: VerificationState, stateLabel: string, reason: string | null, submittedAt: string, decidedAt: string | null, allowedActions: Array<VerificationAction> } | null } | null };

export type DeskSubmitForVerificationMutationVariables = Exact<{
  input: SubmitForVerificationInput;
}>;


export type DeskSubmitForVerificationMutation = { submitForVerification:
    | { code: string, message: string }
    | { id: string, state: VerificationState, stateLabel: string }
    | { missing: Array<OnboardingItemKey>, code: string, message: string }
   };

export type DeskImportHeadFragment = { id: string, fileName: string, state: ImportState, rowCount: number, newCount: number, changedCount: number, unchangedCount: number, skippedCount: number, wrongCount: number, createdBy: string | null, createdAt: string, finishedAt: string | null, progress: { done: number, total: number, rowsPerSecond: number | null, secondsLeft: number | null } };

export type DeskImportFragment = { updatesExisting: boolean, createsCategories: boolean, problem: string | null, id: string, fileName: string, state: ImportState, rowCount: number, newCount: number, changedCount: number, unchangedCount: number, skippedCount: number, wrongCount: number, createdBy: string | null, createdAt: string, finishedAt: string | null, columns: Array<{ heading: string, field: ImportField | null, samples: Array<string> }>, wrongRows: { csvUrl: string, xlsxUrl: string | null } | null, progress: { done: number, total: number, rowsPerSecond: number | null, secondsLeft: number | null } };

export type DeskImportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskImportsQuery = { productImports: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, fileName: string, state: ImportState, rowCount: number, newCount: number, changedCount: number, unchangedCount: number, skippedCount: number, wrongCount: number, createdBy: string | null, createdAt: string, finishedAt: string | null, progress: { done: number, total: number, rowsPerSecond: number | null, secondsLeft: number | null } }> } };

export type DeskImportQueryVariables = Exact<{
  id: string;
}>;


export type DeskImportQuery = { productImport: { updatesExisting: boolean, createsCategories: boolean, problem: string | null, id: string, fileName: string, state: ImportState, rowCount: number, newCount: number, changedCount: number, unchangedCount: number, skippedCount: number, wrongCount: number, createdBy: string | null, createdAt: string, finishedAt: string | null, columns: Array<{ heading: string, field: ImportField | null, samples: Array<string> }>, wrongRows: { csvUrl: string, xlsxUrl: string | null } | null, progress: { done: number, total: number, rowsPerSecond: number | null, secondsLeft: number | null } } };

export type DeskImportProblemsQueryVariables = Exact<{
  importId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskImportProblemsQuery = { productImportProblems: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ line: number, column: string | null, value: string | null, message: string }> } };

export type DeskCheckImportMutationVariables = Exact<{
  input: CheckProductImportInput;
}>;


export type DeskCheckImportMutation = { checkProductImport:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { updatesExisting: boolean, createsCategories: boolean, problem: string | null, id: string, fileName: string, state: ImportState, rowCount: number, newCount: number, changedCount: number, unchangedCount: number, skippedCount: number, wrongCount: number, createdBy: string | null, createdAt: string, finishedAt: string | null, columns: Array<{ heading: string, field: ImportField | null, samples: Array<string> }>, wrongRows: { csvUrl: string, xlsxUrl: string | null } | null, progress: { done: number, total: number, rowsPerSecond: number | null, secondsLeft: number | null } }
   };

export type DeskStartImportMutationVariables = Exact<{
  input: StartProductImportInput;
}>;


export type DeskStartImportMutation = { startProductImport:
    | { code: string, message: string }
    | { code: string, message: string }
    | { importId: string, code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { updatesExisting: boolean, createsCategories: boolean, problem: string | null, id: string, fileName: string, state: ImportState, rowCount: number, newCount: number, changedCount: number, unchangedCount: number, skippedCount: number, wrongCount: number, createdBy: string | null, createdAt: string, finishedAt: string | null, columns: Array<{ heading: string, field: ImportField | null, samples: Array<string> }>, wrongRows: { csvUrl: string, xlsxUrl: string | null } | null, progress: { done: number, total: number, rowsPerSecond: number | null, secondsLeft: number | null } }
   };

export type DeskCancelImportMutationVariables = Exact<{
  input: CancelProductImportInput;
}>;


export type DeskCancelImportMutation = { cancelProductImport: { updatesExisting: boolean, createsCategories: boolean, problem: string | null, id: string, fileName: string, state: ImportState, rowCount: number, newCount: number, changedCount: number, unchangedCount: number, skippedCount: number, wrongCount: number, createdBy: string | null, createdAt: string, finishedAt: string | null, columns: Array<{ heading: string, field: ImportField | null, samples: Array<string> }>, wrongRows: { csvUrl: string, xlsxUrl: string | null } | null, progress: { done: number, total: number, rowsPerSecond: number | null, secondsLeft: number | null } } };

export type DeskLocationFragment = { id: string, name: string, kind: LocationKind, addressNote: string | null, isPickupPoint: boolean, sellsFrom: boolean, priority: number, isActive: boolean, isDefault: boolean };

export type DeskLocationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskLocationsQuery = { stockLocations: Array<{ id: string, name: string, kind: LocationKind, addressNote: string | null, isPickupPoint: boolean, sellsFrom: boolean, priority: number, isActive: boolean, isDefault: boolean }> };

export type DeskAddLocationMutationVariables = Exact<{
  input: AddStockLocationInput;
}>;


export type DeskAddLocationMutation = { addStockLocation:
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { id: string }
   };

export type DeskUpdateLocationMutationVariables = Exact<{
  input: UpdateStockLocationInput;
}>;


export type DeskUpdateLocationMutation = { updateStockLocation:
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskManualJournalFragment = { id: string, number: string, form: ManualJournalForm, state: ManualJournalState, text: string, bookedOn: BusinessDate | null, amount: number, version: number, madeByName: string, madeAt: string, isWithinLimit: boolean, decidedByName: string | null, decidedAt: string | null, decisionReason: string | null, journalId: string | null, canApprove: boolean, lines: Array<{ debit: number, credit: number, text: string | null, account: { id: string, number: string, name: string } }> };

export type DeskManualJournalsQueryVariables = Exact<{
  filter?: ManualJournalFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskManualJournalsQuery = { manualJournals: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, form: ManualJournalForm, state: ManualJournalState, text: string, bookedOn: BusinessDate | null, amount: number, version: number, madeByName: string, madeAt: string, isWithinLimit: boolean, decidedByName: string | null, decidedAt: string | null, decisionReason: string | null, journalId: string | null, canApprove: boolean, lines: Array<{ debit: number, credit: number, text: string | null, account: { id: string, number: string, name: string } }> }> }, manualJournalSettings: { fourEyesAbove: number } };

export type DeskManualChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskManualChoicesQuery = { moneyPurposes: Array<{ form: ManualJournalForm, label: string, account: { id: string } }>, accounts: Array<{ id: string, number: string, name: string, moneyKind: MoneyKind | null, keptBy: AccountDesk | null }>, journalTemplates: Array<{ id: string, name: string, form: ManualJournalForm, text: string, amount: number, madeByName: string, recurrence: { dayOfMonth: number, nextOn: BusinessDate | null, until: BusinessDate | null } | null, lines: Array<{ debit: number, credit: number, text: string | null, account: { id: string, number: string, name: string } }> }> };

export type DeskJournalTemplateFragment = { id: string, name: string, form: ManualJournalForm, text: string, amount: number, madeByName: string, recurrence: { dayOfMonth: number, nextOn: BusinessDate | null, until: BusinessDate | null } | null, lines: Array<{ debit: number, credit: number, text: string | null, account: { id: string, number: string, name: string } }> };

export type DeskSaveManualJournalMutationVariables = Exact<{
  input: SaveManualJournalInput;
}>;


export type DeskSaveManualJournalMutation = { saveManualJournal:
    | { code: string, message: string, field: string | null }
    | { id: string, number: string }
    | { code: string, message: string }
   };

export type DeskProposeManualJournalMutationVariables = Exact<{
  input: ProposeManualJournalInput;
}>;


export type DeskProposeManualJournalMutation = { proposeManualJournal:
    | { code: string, message: string }
    | { code: string, message: string, field: string | null }
    | { code: string, message: string }
    | { id: string, number: string, state: ManualJournalState }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskApproveManualJournalMutationVariables = Exact<{
  input: ApproveManualJournalInput;
}>;


export type DeskApproveManualJournalMutation = { approveManualJournal:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string, number: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskDeclineManualJournalMutationVariables = Exact<{
  input: DeclineManualJournalInput;
}>;


export type DeskDeclineManualJournalMutation = { declineManualJournal:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskDiscardManualJournalMutationVariables = Exact<{
  input: DiscardManualJournalInput;
}>;


export type DeskDiscardManualJournalMutation = { discardManualJournal:
    | { manualJournalId: string }
    | { code: string, message: string }
   };

export type DeskSaveJournalTemplateMutationVariables = Exact<{
  input: SaveJournalTemplateInput;
}>;


export type DeskSaveJournalTemplateMutation = { saveJournalTemplate:
    | { code: string, message: string }
    | { code: string, message: string, field: string | null }
    | { code: string, message: string }
    | { id: string, name: string }
   };

export type DeskRemoveJournalTemplateMutationVariables = Exact<{
  input: RemoveJournalTemplateInput;
}>;


export type DeskRemoveJournalTemplateMutation = { removeJournalTemplate: { templateId: string } };

export type DeskManualSettingsMutationVariables = Exact<{
  input: UpdateManualJournalSettingsInput;
}>;


export type DeskManualSettingsMutation = { updateManualJournalSettings:
    | { code: string, message: string, field: string | null }
    | { fourEyesAbove: number }
   };

export type DeskMarketQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskMarketQuery = { marketStall: { isOpen: boolean, offersAll: boolean }, marketOffers: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ productId: string, name: string, state: ProductState, stockState: StockState, isOffered: boolean, isShown: boolean }> } };

export type DeskUpdateStallMutationVariables = Exact<{
  input: UpdateMarketStallInput;
}>;


export type DeskUpdateStallMutation = { updateMarketStall: { isOpen: boolean, offersAll: boolean } };

export type DeskChooseOffersMutationVariables = Exact<{
  input: ChooseMarketOffersInput;
}>;


export type DeskChooseOffersMutation = { chooseMarketOffers: { isOpen: boolean } };

export type DeskMeetingSheetQueryVariables = Exact<{
  groupId: string;
  heldOn?: BusinessDate | null | undefined;
}>;


export type DeskMeetingSheetQuery = { groupMeetingSheet: { groupId: string, groupName: string, isJointlyLiable: boolean, meets: string | null, today: BusinessDate, heldOn: BusinessDate, lines: Array<{ memberId: string, memberNo: string, memberName: string, isLeader: boolean, due: number }> } | null };

export type DeskMeetingCollectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskMeetingCollectorsQuery = { fieldCollectors: Array<{ id: string, name: string, isActive: boolean }> };

export type DeskGroupMeetingsQueryVariables = Exact<{
  groupId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskGroupMeetingsQuery = { groupMeetings: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, heldOn: BusinessDate, total: number, presentCount: number, collectorName: string | null, note: string | null, recordedByName: string | null, recordedAt: string, lines: Array<{ memberId: string, memberNo: string, memberName: string, isPresent: boolean, due: number, paid: number, covered: number, covers: number, receiptNumber: string | null }> }> } };

export type DeskMeetingFragment = { id: string, number: string, heldOn: BusinessDate, total: number, presentCount: number, collectorName: string | null, note: string | null, recordedByName: string | null, recordedAt: string, lines: Array<{ memberId: string, memberNo: string, memberName: string, isPresent: boolean, due: number, paid: number, covered: number, covers: number, receiptNumber: string | null }> };

export type DeskGroupCoversQueryVariables = Exact<{
  groupId: string;
  withRepaid: boolean;
}>;


export type DeskGroupCoversQuery = { groupCovers: Array<{ id: string, heldOn: BusinessDate, debtorName: string, covererName: string, amount: number, repaid: number, open: number }> };

export type DeskRecordMeetingMutationVariables = Exact<{
  input: RecordGroupMeetingInput;
}>;


export type DeskRecordMeetingMutation = { recordGroupMeeting:
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string, number: string, total: number }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskRepayCoverMutationVariables = Exact<{
  input: RepayCoverInput;
}>;


export type DeskRepayCoverMutation = { repayGroupCover:
    | { id: string, open: number }
    | { field: string | null, code: string, message: string }
   };

export type DeskMemberImportHeadFragment = { id: string, fileName: string, state: MemberImportState, rowCount: number, newCount: number, balanceCount: number, skippedCount: number, wrongCount: number, warnedCount: number, createdBy: string, createdAt: string, progress: { done: number, total: number, secondsLeft: number | null } };

export type DeskMemberImportFragment = { problem: string | null, regionCode: string | null, regionPath: string | null, cutOverOn: BusinessDate | null, canBeUndone: boolean, startedBy: string | null, undoneBy: string | null, id: string, fileName: string, state: MemberImportState, rowCount: number, newCount: number, balanceCount: number, skippedCount: number, wrongCount: number, warnedCount: number, createdBy: string, createdAt: string, columns: Array<{ heading: string, field: MemberField | null, productId: string | null, samples: Array<string> }>, totals: Array<{ heading: string, productName: string | null, fileTotal: number, wrongTotal: number, skippedTotal: number, takenTotal: number, statedTotal: number | null, expectedTotal: number | null, postedTotal: number }>, wrongRows: { csvUrl: string, xlsxUrl: string | null } | null, progress: { done: number, total: number, secondsLeft: number | null } };

export type DeskMemberImportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskMemberImportsQuery = { memberImports: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, fileName: string, state: MemberImportState, rowCount: number, newCount: number, balanceCount: number, skippedCount: number, wrongCount: number, warnedCount: number, createdBy: string, createdAt: string, progress: { done: number, total: number, secondsLeft: number | null } }> } };

export type DeskMemberImportQueryVariables = Exact<{
  id: string;
}>;


export type DeskMemberImportQuery = { memberImport: { problem: string | null, regionCode: string | null, regionPath: string | null, cutOverOn: BusinessDate | null, canBeUndone: boolean, startedBy: string | null, undoneBy: string | null, id: string, fileName: string, state: MemberImportState, rowCount: number, newCount: number, balanceCount: number, skippedCount: number, wrongCount: number, warnedCount: number, createdBy: string, createdAt: string, columns: Array<{ heading: string, field: MemberField | null, productId: string | null, samples: Array<string> }>, totals: Array<{ heading: string, productName: string | null, fileTotal: number, wrongTotal: number, skippedTotal: number, takenTotal: number, statedTotal: number | null, expectedTotal: number | null, postedTotal: number }>, wrongRows: { csvUrl: string, xlsxUrl: string | null } | null, progress: { done: number, total: number, secondsLeft: number | null } }, savingsProducts: Array<{ id: string, name: string, family: SavingsFamily, isActive: boolean }> };

export type DeskMemberImportProblemsQueryVariables = Exact<{
  importId: string;
  isWarning?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskMemberImportProblemsQuery = { memberImportProblems: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ line: number, column: string | null, value: string | null, message: string }> } };

export type DeskCheckMemberImportMutationVariables = Exact<{
  input: CheckMemberImportInput;
}>;


export type DeskCheckMemberImportMutation = { checkMemberImport:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { problem: string | null, regionCode: string | null, regionPath: string | null, cutOverOn: BusinessDate | null, canBeUndone: boolean, startedBy: string | null, undoneBy: string | null, id: string, fileName: string, state: MemberImportState, rowCount: number, newCount: number, balanceCount: number, skippedCount: number, wrongCount: number, warnedCount: number, createdBy: string, createdAt: string, columns: Array<{ heading: string, field: MemberField | null, productId: string | null, samples: Array<string> }>, totals: Array<{ heading: string, productName: string | null, fileTotal: number, wrongTotal: number, skippedTotal: number, takenTotal: number, statedTotal: number | null, expectedTotal: number | null, postedTotal: number }>, wrongRows: { csvUrl: string, xlsxUrl: string | null } | null, progress: { done: number, total: number, secondsLeft: number | null } }
   };

export type DeskStartMemberImportMutationVariables = Exact<{
  input: StartMemberImportInput;
}>;


export type DeskStartMemberImportMutation = { startMemberImport:
    | { code: string, message: string }
    | { code: string, message: string }
    | { importId: string, code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { problem: string | null, regionCode: string | null, regionPath: string | null, cutOverOn: BusinessDate | null, canBeUndone: boolean, startedBy: string | null, undoneBy: string | null, id: string, fileName: string, state: MemberImportState, rowCount: number, newCount: number, balanceCount: number, skippedCount: number, wrongCount: number, warnedCount: number, createdBy: string, createdAt: string, columns: Array<{ heading: string, field: MemberField | null, productId: string | null, samples: Array<string> }>, totals: Array<{ heading: string, productName: string | null, fileTotal: number, wrongTotal: number, skippedTotal: number, takenTotal: number, statedTotal: number | null, expectedTotal: number | null, postedTotal: number }>, wrongRows: { csvUrl: string, xlsxUrl: string | null } | null, progress: { done: number, total: number, secondsLeft: number | null } }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCancelMemberImportMutationVariables = Exact<{
  input: CancelMemberImportInput;
}>;


export type DeskCancelMemberImportMutation = { cancelMemberImport: { problem: string | null, regionCode: string | null, regionPath: string | null, cutOverOn: BusinessDate | null, canBeUndone: boolean, startedBy: string | null, undoneBy: string | null, id: string, fileName: string, state: MemberImportState, rowCount: number, newCount: number, balanceCount: number, skippedCount: number, wrongCount: number, warnedCount: number, createdBy: string, createdAt: string, columns: Array<{ heading: string, field: MemberField | null, productId: string | null, samples: Array<string> }>, totals: Array<{ heading: string, productName: string | null, fileTotal: number, wrongTotal: number, skippedTotal: number, takenTotal: number, statedTotal: number | null, expectedTotal: number | null, postedTotal: number }>, wrongRows: { csvUrl: string, xlsxUrl: string | null } | null, progress: { done: number, total: number, secondsLeft: number | null } } };

export type DeskUndoMemberImportMutationVariables = Exact<{
  input: UndoMemberImportInput;
}>;


export type DeskUndoMemberImportMutation = { undoMemberImport:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { problem: string | null, regionCode: string | null, regionPath: string | null, cutOverOn: BusinessDate | null, canBeUndone: boolean, startedBy: string | null, undoneBy: string | null, id: string, fileName: string, state: MemberImportState, rowCount: number, newCount: number, balanceCount: number, skippedCount: number, wrongCount: number, warnedCount: number, createdBy: string, createdAt: string, columns: Array<{ heading: string, field: MemberField | null, productId: string | null, samples: Array<string> }>, totals: Array<{ heading: string, productName: string | null, fileTotal: number, wrongTotal: number, skippedTotal: number, takenTotal: number, statedTotal: number | null, expectedTotal: number | null, postedTotal: number }>, wrongRows: { csvUrl: string, xlsxUrl: string | null } | null, progress: { done: number, total: number, secondsLeft: number | null } }
    | { code: string, message: string }
   };

export type DeskMemberChoicesQueryVariables = Exact<{
  search: string;
  statuses?: Array<MemberStatus> | MemberStatus | null | undefined;
}>;


export type DeskMemberChoicesQuery = { members: { nodes: Array<{ id: string, memberNo: string, fullName: string, phoneMasked: string | null }> } };

export type DeskGroupChoicesQueryVariables = Exact<{
  search: string;
}>;


export type DeskGroupChoicesQuery = { memberGroups: { nodes: Array<{ id: string, name: string, memberCount: number }> } };

export type DeskPostChoicesQueryVariables = Exact<{
  search: string;
  withClosed: boolean;
}>;


export type DeskPostChoicesQuery = { collectingPosts: { nodes: Array<{ id: string, name: string, memberCount: number }> } };

export type DeskGroupChoiceQueryVariables = Exact<{
  id: string;
}>;


export type DeskGroupChoiceQuery = { memberGroup: { id: string, name: string, memberCount: number } | null };

export type DeskPostChoiceQueryVariables = Exact<{
  id: string;
}>;


export type DeskPostChoiceQuery = { collectingPost: { id: string, name: string, memberCount: number } | null };

export type DeskMemberHeirsQueryVariables = Exact<{
  id: string;
}>;


export type DeskMemberHeirsQuery = { memberHeirs: { memberId: string, heirs: Array<{ id: string, fullName: string, relation: HeirRelation, shareBasisPoints: number, nationalIdNoMasked: string | null, phoneMasked: string | null }> } | null };

export type DeskSetHeirsMutationVariables = Exact<{
  input: SetHeirsInput;
}>;


export type DeskSetHeirsMutation = { setHeirs:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { memberId: string }
   };

export type DeskRecordDeathMutationVariables = Exact<{
  input: RecordDeathInput;
}>;


export type DeskRecordDeathMutation = { recordDeath:
    | { field: string | null, code: string, message: string }
    | { member: { id: string }, successor: { id: string, fullName: string } | null }
    | { code: string, message: string }
   };

export type DeskMemberExitQueryVariables = Exact<{
  id: string;
}>;


export type DeskMemberExitQuery = { memberExit: { memberId: string, isSettled: boolean, leftOn: BusinessDate | null, capital: number, savings: number, debt: number, netted: number, payable: number, refundRule: RefundRule, capitalDueOn: BusinessDate | null, obstacles: Array<{ kind: ExitObstacleKind, text: string, amount: number | null }>, accounts: Array<{ id: string, number: string, balance: number, held: number, state: SubAccountState, product: { id: string, name: string, family: SavingsFamily, familyLabel: string } }> } | null };

export type DeskSettleMemberExitMutationVariables = Exact<{
  input: SettleMemberExitInput;
}>;


export type DeskSettleMemberExitMutation = { settleMemberExit:
    | { field: string | null, code: string, message: string }
    | { memberId: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskMemberSuccessionQueryVariables = Exact<{
  id: string;
}>;


export type DeskMemberSuccessionQuery = { memberSuccession: { memberId: string, payable: number, waiting: number, heirs: Array<{ heirId: string, fullName: string, relation: HeirRelation, shareBasisPoints: number, paid: number, open: number }>, payments: Array<{ id: string, payeeName: string, relation: HeirRelation | null, authority: string | null, amount: number, paidOn: BusinessDate, receiptNumber: string, isReversed: boolean, papers: Array<{ format: SavingsPaperFormat, url: string }> }> } | null };

export type DeskPayHeirMutationVariables = Exact<{
  input: PayHeirInput;
}>;


export type DeskPayHeirMutation = { payHeir:
    | { __typename: 'DrawerNotOpen', code: string, message: string }
    | { __typename: 'DrawerTooEmpty', code: string, message: string }
    | { __typename: 'HeirPayment', id: string, payeeName: string, amount: number, receiptNumber: string, papers: Array<{ format: SavingsPaperFormat, url: string }> }
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'SavingsMoveRequest', id: string, limit: number }
    | { __typename: 'SubAccountClosed', code: string, message: string }
   };

export type DeskMemberDocumentsQueryVariables = Exact<{
  id: string;
}>;


export type DeskMemberDocumentsQuery = { memberDocuments: Array<{ id: string, kind: MemberDocumentKind, fileName: string, byteSize: number, uploadedByName: string, uploadedAt: string, url: string | null }> | null };

export type DeskRemoveMemberDocumentMutationVariables = Exact<{
  input: RemoveMemberDocumentInput;
}>;


export type DeskRemoveMemberDocumentMutation = { removeMemberDocument:
    | { field: string | null, code: string, message: string }
    | { documentId: string }
   };

export type DeskMemberNotesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskMemberNotesQuery = { memberNotes: { nodes: Array<{ id: string, at: string, authorName: string, text: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type DeskAddMemberNoteMutationVariables = Exact<{
  input: AddMemberNoteInput;
}>;


export type DeskAddMemberNoteMutation = { addMemberNote: { id: string } };

export type DeskMemberCardQueryVariables = Exact<{
  id: string;
}>;


export type DeskMemberCardQuery = { memberCard: { memberId: string, serial: number, isGood: boolean, ended: Array<{ serial: number, endedAt: string, endedByName: string, reason: string }> } | null, memberPlaces: { places: Array<{ id: string, groupId: string, groupName: string, isLeader: boolean, fromOn: BusinessDate, untilOn: BusinessDate | null }> } | null };

export type DeskReplaceMemberCardMutationVariables = Exact<{
  input: ReplaceMemberCardInput;
}>;


export type DeskReplaceMemberCardMutation = { replaceMemberCard:
    | { field: string | null, code: string, message: string }
    | { memberId: string, serial: number }
   };

export type DeskPlaceInGroupMutationVariables = Exact<{
  input: PlaceInGroupInput;
}>;


export type DeskPlaceInGroupMutation = { placeInGroup:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { memberId: string }
   };

export type DeskMemberFragment = { id: string, memberNo: string, fullName: string, kind: MemberKind, status: MemberStatus, statusLabel: string, phoneMasked: string | null, emailMasked: string | null, joinedOn: BusinessDate | null, leftOn: BusinessDate | null, leaveReason: LeaveReason | null, isLinked: boolean, hasPendingInvitation: boolean, allowedStatuses: Array<MemberStatus>, createdAt: string, address: { street: string, landmark: string | null, regionCode: string, postalCode: string | null, formatted: string, region: { path: string } } | null, statusHistory: Array<{ id: string, at: string, fromStatus: MemberStatus | null, toStatus: MemberStatus, effectiveOn: BusinessDate, actorName: string, reason: string | null }> };

export type DeskMemberQueryVariables = Exact<{
  id: string;
}>;


export type DeskMemberQuery = { member: { id: string, memberNo: string, fullName: string, kind: MemberKind, status: MemberStatus, statusLabel: string, phoneMasked: string | null, emailMasked: string | null, joinedOn: BusinessDate | null, leftOn: BusinessDate | null, leaveReason: LeaveReason | null, isLinked: boolean, hasPendingInvitation: boolean, allowedStatuses: Array<MemberStatus>, createdAt: string, address: { street: string, landmark: string | null, regionCode: string, postalCode: string | null, formatted: string, region: { path: string } } | null, statusHistory: Array<{ id: string, at: string, fromStatus: MemberStatus | null, toStatus: MemberStatus, effectiveOn: BusinessDate, actorName: string, reason: string | null }> } | null };

export type DeskRegisterMemberMutationVariables = Exact<{
  input: RegisterMemberInput;
}>;


export type DeskRegisterMemberMutation = { registerMember:
    | { field: string | null, code: string, message: string }
    | { id: string, memberNo: string, fullName: string }
    | { code: string, message: string }
    | { code: string, message: string, candidates: Array<{ id: string, memberNo: string, fullName: string, statusLabel: string, phoneMasked: string | null }> }
   };

export type DeskUpdateMemberMutationVariables = Exact<{
  input: UpdateMemberInput;
}>;


export type DeskUpdateMemberMutation = { updateMember:
    | { field: string | null, code: string, message: string }
    | { id: string, memberNo: string, fullName: string, kind: MemberKind, status: MemberStatus, statusLabel: string, phoneMasked: string | null, emailMasked: string | null, joinedOn: BusinessDate | null, leftOn: BusinessDate | null, leaveReason: LeaveReason | null, isLinked: boolean, hasPendingInvitation: boolean, allowedStatuses: Array<MemberStatus>, createdAt: string, address: { street: string, landmark: string | null, regionCode: string, postalCode: string | null, formatted: string, region: { path: string } } | null, statusHistory: Array<{ id: string, at: string, fromStatus: MemberStatus | null, toStatus: MemberStatus, effectiveOn: BusinessDate, actorName: string, reason: string | null }> }
   };

export type DeskChangeMemberStatusMutationVariables = Exact<{
  input: ChangeMemberStatusInput;
}>;


export type DeskChangeMemberStatusMutation = { changeMemberStatus:
    | { field: string | null, code: string, message: string }
    | { id: string, memberNo: string, fullName: string, kind: MemberKind, status: MemberStatus, statusLabel: string, phoneMasked: string | null, emailMasked: string | null, joinedOn: BusinessDate | null, leftOn: BusinessDate | null, leaveReason: LeaveReason | null, isLinked: boolean, hasPendingInvitation: boolean, allowedStatuses: Array<MemberStatus>, createdAt: string, address: { street: string, landmark: string | null, regionCode: string, postalCode: string | null, formatted: string, region: { path: string } } | null, statusHistory: Array<{ id: string, at: string, fromStatus: MemberStatus | null, toStatus: MemberStatus, effectiveOn: BusinessDate, actorName: string, reason: string | null }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskInviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type DeskInviteMemberMutation = { inviteMember:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { link: string, expiresAt: string, member: { id: string, hasPendingInvitation: boolean } }
   };

export type DeskUnlinkMemberMutationVariables = Exact<{
  input: UnlinkMemberInput;
}>;


export type DeskUnlinkMemberMutation = { unlinkMember:
    | { field: string | null, code: string, message: string }
    | { id: string, memberNo: string, fullName: string, kind: MemberKind, status: MemberStatus, statusLabel: string, phoneMasked: string | null, emailMasked: string | null, joinedOn: BusinessDate | null, leftOn: BusinessDate | null, leaveReason: LeaveReason | null, isLinked: boolean, hasPendingInvitation: boolean, allowedStatuses: Array<MemberStatus>, createdAt: string, address: { street: string, landmark: string | null, regionCode: string, postalCode: string | null, formatted: string, region: { path: string } } | null, statusHistory: Array<{ id: string, at: string, fromStatus: MemberStatus | null, toStatus: MemberStatus, effectiveOn: BusinessDate, actorName: string, reason: string | null }> }
   };

export type DeskRevealMemberContactMutationVariables = Exact<{
  input: RevealMemberContactInput;
}>;


export type DeskRevealMemberContactMutation = { revealMemberContact:
    | { field: string | null, code: string, message: string }
    | { memberId: string, phone: PhoneNumber | null, email: string | null }
   };

export type DeskInviteMembersMutationVariables = Exact<{
  input: InviteMembersInput;
}>;


export type DeskInviteMembersMutation = { inviteMembers:
    | { field: string | null, code: string, message: string }
    | { invited: Array<{ link: string, expiresAt: string, member: { id: string, memberNo: string, fullName: string, hasPendingInvitation: boolean } }>, skipped: Array<{ id: string, memberNo: string, fullName: string }> }
   };

export type DeskMembersQueryVariables = Exact<{
  filter: MemberFilter;
  sort: MemberSort;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskMembersQuery = { members: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, memberNo: string, fullName: string, kind: MemberKind, status: MemberStatus, statusLabel: string, phoneMasked: string | null, joinedOn: BusinessDate | null, isLinked: boolean }> }, memberCounts: Array<{ status: MemberStatus, count: number }> };

export type DeskMemberFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskMemberFiltersQuery = { memberGroups: { nodes: Array<{ id: string }> }, collectingPosts: { nodes: Array<{ id: string }> } };

export type DeskMemberPersonQueryVariables = Exact<{
  id: string;
}>;


export type DeskMemberPersonQuery = { member: { id: string, particulars: { birthPlace: string | null, birthOn: BusinessDate | null, sex: Sex | null, occupation: string | null, nationalIdNoMasked: string | null, familyCardNoMasked: string | null, taxNoMasked: string | null, hasMothersMaidenName: boolean, employer: string | null, payrollNo: string | null, nationalIdConcerns: Array<NationalIdConcern>, bankAccount: { bankName: string, holderName: string, accountNoMasked: string } | null } | null } | null, memberConsent: { isGiven: boolean, steps: Array<{ id: string, isGiven: boolean, at: string, text: string, applicationNumber: string | null, enteredByName: string | null }> } | null };

export type DeskConsentFragment = { isGiven: boolean, steps: Array<{ id: string, isGiven: boolean, at: string, text: string, applicationNumber: string | null, enteredByName: string | null }> };

export type DeskParticularsFragment = { birthPlace: string | null, birthOn: BusinessDate | null, sex: Sex | null, occupation: string | null, nationalIdNoMasked: string | null, familyCardNoMasked: string | null, taxNoMasked: string | null, hasMothersMaidenName: boolean, employer: string | null, payrollNo: string | null, nationalIdConcerns: Array<NationalIdConcern>, bankAccount: { bankName: string, holderName: string, accountNoMasked: string } | null };

export type DeskUpdateMemberParticularsMutationVariables = Exact<{
  input: UpdateMemberParticularsInput;
}>;


export type DeskUpdateMemberParticularsMutation = { updateMemberParticulars:
    | { field: string | null, code: string, message: string }
    | { id: string }
    | { code: string, message: string, candidates: Array<{ id: string, memberNo: string, fullName: string }> }
   };

export type DeskRevealMemberParticularsMutationVariables = Exact<{
  input: RevealMemberParticularsInput;
}>;


export type DeskRevealMemberParticularsMutation = { revealMemberParticulars:
    | { field: string | null, code: string, message: string }
    | { memberId: string, nationalIdNo: string | null, familyCardNo: string | null, taxNo: string | null, mothersMaidenName: string | null, bankAccountNo: string | null }
   };

export type DeskNationalIdCheckQueryVariables = Exact<{
  input: NationalIdCheckInput;
}>;


export type DeskNationalIdCheckQuery = { nationalIdCheck: { concerns: Array<NationalIdConcern>, holders: Array<{ id: string, fullName: string, memberNo: string, statusLabel: string }>, formerly: Array<{ id: string, fullName: string, memberNo: string, leftOn: BusinessDate | null, leaveReason: LeaveReason | null }> } };

export type DeskGroupFragment = { id: string, name: string, fieldOfficerName: string | null, meets: string | null, isJointlyLiable: boolean, leaderId: string | null, leaderName: string | null, memberCount: number, formedOn: BusinessDate, dissolvedOn: BusinessDate | null };

export type DeskGroupsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskGroupsQuery = { memberGroups: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, fieldOfficerName: string | null, meets: string | null, isJointlyLiable: boolean, leaderId: string | null, leaderName: string | null, memberCount: number, formedOn: BusinessDate, dissolvedOn: BusinessDate | null }> } };

export type DeskGroupQueryVariables = Exact<{
  id: string;
}>;


export type DeskGroupQuery = { memberGroup: { id: string, name: string, fieldOfficerName: string | null, meets: string | null, isJointlyLiable: boolean, leaderId: string | null, leaderName: string | null, memberCount: number, formedOn: BusinessDate, dissolvedOn: BusinessDate | null } | null };

export type DeskGroupMembersQueryVariables = Exact<{
  id: string;
}>;


export type DeskGroupMembersQuery = { groupMembers: Array<{ id: string, memberId: string, memberNo: string, memberName: string, isLeader: boolean, fromOn: BusinessDate }> };

export type DeskCollectingPostsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskCollectingPostsQuery = { collectingPosts: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, keeperName: string | null, place: string | null, isActive: boolean, memberCount: number }> } };

export type DeskSaveGroupMutationVariables = Exact<{
  input: SaveMemberGroupInput;
}>;


export type DeskSaveGroupMutation = { saveMemberGroup:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskDissolveGroupMutationVariables = Exact<{
  groupId: string;
}>;


export type DeskDissolveGroupMutation = { dissolveMemberGroup:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskAppointLeaderMutationVariables = Exact<{
  input: AppointGroupLeaderInput;
}>;


export type DeskAppointLeaderMutation = { appointGroupLeader:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskSavePostMutationVariables = Exact<{
  input: SaveCollectingPostInput;
}>;


export type DeskSavePostMutation = { saveCollectingPost:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskProfileChangesQueryVariables = Exact<{
  states?: Array<ProfileChangeState> | ProfileChangeState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskProfileChangesQuery = { profileChanges: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, memberId: string, memberNo: string, memberName: string, state: ProfileChangeState, note: string | null, requestedAt: string, decidedAt: string | null, decidedByName: string | null, reason: string | null, lines: Array<{ field: ProfileField, label: string, before: string | null, after: string | null }> }> } };

export type DeskApproveProfileChangeMutationVariables = Exact<{
  input: ApproveProfileChangeInput;
}>;


export type DeskApproveProfileChangeMutation = { approveProfileChange:
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string, candidates: Array<{ id: string, memberNo: string, fullName: string }> }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskDeclineProfileChangeMutationVariables = Exact<{
  input: DeclineProfileChangeInput;
}>;


export type DeskDeclineProfileChangeMutation = { declineProfileChange:
    | { field: string | null, code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskRevealProfileChangeMutationVariables = Exact<{
  input: RevealProfileChangeInput;
}>;


export type DeskRevealProfileChangeMutation = { revealProfileChange:
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { lines: Array<{ field: ProfileField, after: string | null }> }
   };

export type DeskBooksQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskBooksQuery = { administrationBooks: Array<{ kind: BookKind, title: string, isKept: boolean, lineCount: number, dating: BookDating, canWrite: boolean }> };

export type DeskBookQueryVariables = Exact<{
  kind: BookKind;
  period?: BusinessDateRange | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskBookQuery = { administrationBook: { kind: BookKind, title: string, headings: Array<string>, lines: { nodes: Array<{ id: string, cells: Array<string> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } };

export type DeskRegisterColumnsQueryVariables = Exact<{
  kind: RegisterKind;
}>;


export type DeskRegisterColumnsQuery = { register: { columns: { title: string, who: string | null, party: string | null, subject: string, body: string | null, followUp: string | null } } };

export type DeskWriteRegisterEntryMutationVariables = Exact<{
  input: WriteRegisterEntryInput;
}>;


export type DeskWriteRegisterEntryMutation = { writeRegisterEntry:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string, number: number }
   };

export type DeskMembershipRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskMembershipRulesQuery = { membershipSettings: { isOnlineOpen: boolean, needsSecondOfficer: boolean, requirements: string | null, consentText: string, refundRule: RefundRule, refundMonths: number | null, selfServiceFields: Array<ProfileField> } };

export type DeskUpdateMembershipRulesMutationVariables = Exact<{
  input: UpdateMembershipSettingsInput;
}>;


export type DeskUpdateMembershipRulesMutation = { updateMembershipSettings: { refundRule: RefundRule } };

export type DeskUnpaidExitsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskUnpaidExitsQuery = { unpaidExits: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ memberId: string, memberNo: string, memberName: string, leftOn: BusinessDate, capital: number, savings: number, capitalDueOn: BusinessDate | null, heirCount: number | null, heirsPaid: number }> } };

export type DeskReleaseExitCapitalMutationVariables = Exact<{
  input: ReleaseExitCapitalInput;
}>;


export type DeskReleaseExitCapitalMutation = { releaseExitCapital:
    | { memberCount: number }
    | { field: string | null, code: string, message: string }
   };

export type DeskInventoryBookQueryVariables = Exact<{
  period?: BusinessDateRange | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskInventoryBookQuery = { inventoryBook: { title: string, headings: Array<string>, lineCount: number, lines: { nodes: Array<{ id: string, cells: Array<string> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } };

export type DeskOfficeTermFragment = { id: string, memberId: string, memberNo: string, memberName: string, office: MemberOffice, officeLabel: string, appointedOn: BusinessDate, termEndsOn: BusinessDate | null, reference: string | null, endedOn: BusinessDate | null, endReason: OfficeEndReason | null, endReasonLabel: string | null, endReference: string | null, notice: OfficeNotice | null };

export type DeskOfficeTermsQueryVariables = Exact<{
  withEnded: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskOfficeTermsQuery = { officeTerms: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, memberId: string, memberNo: string, memberName: string, office: MemberOffice, officeLabel: string, appointedOn: BusinessDate, termEndsOn: BusinessDate | null, reference: string | null, endedOn: BusinessDate | null, endReason: OfficeEndReason | null, endReasonLabel: string | null, endReference: string | null, notice: OfficeNotice | null }> } };

export type DeskAppointOfficerMutationVariables = Exact<{
  input: AppointOfficerInput;
}>;


export type DeskAppointOfficerMutation = { appointOfficer:
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { memberName: string, officeLabel: string }
   };

export type DeskEndOfficeMutationVariables = Exact<{
  input: EndOfficeInput;
}>;


export type DeskEndOfficeMutation = { endOffice:
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { memberName: string, officeLabel: string }
   };

export type DeskOpeningQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskOpeningQuery = { accounts: Array<{ id: string, number: string, name: string, accountClass: AccountClass, normalSide: BalanceSide, keptBy: AccountDesk | null, balance: number }>, manualJournals: { nodes: Array<{ id: string, number: string, form: ManualJournalForm, state: ManualJournalState, text: string, bookedOn: BusinessDate | null, amount: number, version: number, madeByName: string, madeAt: string, isWithinLimit: boolean, decidedByName: string | null, decidedAt: string | null, decisionReason: string | null, journalId: string | null, canApprove: boolean, lines: Array<{ debit: number, credit: number, text: string | null, account: { id: string, number: string, name: string } }> }> } };

export type DeskPreviewChangeQueryVariables = Exact<{
  input: OrderChangeInput;
}>;


export type DeskPreviewChangeQuery = { previewOrderChange:
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { subtotal: number, discount: number, shippingFeeBefore: number, shippingFee: number, shippingDiscount: number, taxAdded: number, totalBefore: number, totalAfter: number, refund: number, opensNewPayment: boolean, droppedCodes: Array<string>, lines: Array<{ orderLineId: string | null, productName: string, variantName: string, unitLabel: string, unitPrice: number, quantityBefore: number, quantityAfter: number, total: number }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskDeliveryOptionsQueryVariables = Exact<{
  orderId: string;
  regionCode?: string | null | undefined;
}>;


export type DeskDeliveryOptionsQuery = { orderDeliveryOptions: { fulfilments: Array<{ method: FulfilmentMethod, label: string, isAvailable: boolean, fee: number | null, note: string | null, services: Array<{ id: string, name: string, estimate: string | null, fee: number | null }> }>, pickupSlots: Array<{ on: BusinessDate, from: string, until: string, left: number }> } };

export type DeskApplyChangeMutationVariables = Exact<{
  input: ApplyOrderChangeInput;
}>;


export type DeskApplyChangeMutation = { applyOrderChange:
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskConfirmDraftMutationVariables = Exact<{
  input: ConfirmDraftOrderInput;
}>;


export type DeskConfirmDraftMutation = { confirmDraftOrder:
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCheckPaymentMutationVariables = Exact<{
  input: CheckPaymentInput;
}>;


export type DeskCheckPaymentMutation = { checkPayment: { outcome: PaymentCheckOutcome } };

export type DeskAcceptOrderMutationVariables = Exact<{
  input: AcceptOrderInput;
}>;


export type DeskAcceptOrderMutation = { acceptOrder:
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
   };

export type DeskConfirmPaymentMutationVariables = Exact<{
  input: ConfirmPaymentInput;
}>;


export type DeskConfirmPaymentMutation = { confirmPayment:
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
    | { amountDue: number, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskMarkOrderReadyMutationVariables = Exact<{
  input: MarkOrderReadyInput;
}>;


export type DeskMarkOrderReadyMutation = { markOrderReady:
    | { code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskMarkOrderShippedMutationVariables = Exact<{
  input: MarkOrderShippedInput;
}>;


export type DeskMarkOrderShippedMutation = { markOrderShipped:
    | { code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskHandOverOrderMutationVariables = Exact<{
  input: HandOverOrderInput;
}>;


export type DeskHandOverOrderMutation = { handOverOrder:
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCompleteOrderMutationVariables = Exact<{
  input: CompleteOrderInput;
}>;


export type DeskCompleteOrderMutation = { completeOrder:
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type DeskCancelOrderMutation = { cancelOrder:
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
    | { refundable: number, code: string, message: string }
   };

export type DeskRefundOrderMutationVariables = Exact<{
  input: RefundOrderInput;
}>;


export type DeskRefundOrderMutation = { refundOrder:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskOrderFragment = { id: string, number: string, publicUrl: string, placedAt: string, channel: OrderChannel, state: OrderState, fulfilmentState: FulfilmentState, status: OrderStatus, statusLabel: string, allowedActions: Array<OrderAction>, priceClass: PriceClass, subtotal: number, discount: number, taxAdded: number, taxIncluded: number, shippingDiscount: number, shippingFee: number, uniqueAmount: number, total: number, memberSavings: number, note: string | null, cancelReason: CancelReason | null, cancelNote: string | null, journalIds: Array<string> | null, changeableParts: Array<OrderPart>, discounts: Array<{ promotionId: string, code: string | null, name: string, explanation: string, amount: number }>, contact: { name: string, phone: PhoneNumber | null, phoneMasked: string }, member: { id: string, memberNo: string, fullName: string } | null, payment: { id: string, channel: PaymentChannel | null, isPaid: boolean, method: PaymentMethod, methodLabel: string, state: PaymentState, stateLabel: string, amount: number, expiresAt: string | null, capturedAt: string | null, refundedTotal: number, refundable: number, proofs: Array<{ id: string, fileName: string, mimeType: string, url: string | null, uploadedAt: string }> }, fulfilment: { method: FulfilmentMethod, methodLabel: string, note: string | null, courierName: string | null, expeditionName: string | null, weightGrams: number | null, pickup: { on: BusinessDate, from: string, until: string } | null, address: { formatted: string, street: string, landmark: string | null, regionCode: string, postalCode: string | null, region: { path: string } } | null }, lines: Array<{ id: string, productName: string, variantName: string, sku: string, unitLabel: string, quantity: number, unitPrice: number, priceClass: PriceClass, publicUnitPrice: number, total: number, discount: number, discountExplanation: string | null, tax: number, taxIsIncluded: boolean, net: number, refunded: number, returnedQuantity: number, isAwaited: boolean, seller: { id: string, name: string } | null, consigned: { commissionBasisPoints: number, commission: number, payable: number } | null }>, refunds: Array<{ id: string, amount: number, owedLess: number, method: RefundMethod, reason: string, actorName: string | null, refundedAt: string }>, history: Array<{ id: string, at: string, label: string, note: string | null, actorName: string | null }>, papers: Array<{ kind: PaperKind, label: string, format: PaperFormat, url: string }>, parcels: Array<{ id: string, number: string, state: ParcelState, stateLabel: string, locationName: string | null, sellerId: string | null, sellerName: string | null, courierName: string | null, service: string | null, waybillNo: string | null, note: string | null, receivedBy: string | null, packedAt: string | null, readyAt: string | null, shippedAt: string | null, handedOverAt: string | null, allowedActions: Array<ParcelAction>, lines: Array<{ orderLineId: string, productName: string, variantName: string, sku: string, unitLabel: string, quantity: number }>, papers: Array<{ kind: PaperKind, label: string, format: PaperFormat, url: string }> }>, returnWindow: { isOpen: boolean, until: string | null, obstacle: ReturnObstacle | null, message: string | null }, returns: Array<{ id: string, number: string, state: OrderReturnState, stateLabel: string, reason: string, isByBuyer: boolean, askedAt: string, askedBy: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, receivedAt: string | null, receivedBy: string | null, refunded: number, photos: Array<{ id: string, url: string | null, thumbnailUrl: string | null }>, lines: Array<{ orderLineId: string, productName: string, variantName: string, unitLabel: string, quantity: number, resellable: number, damaged: number }> }>, receipt: { number: string, cashierName: string, amountTendered: number, change: number } | null };

export type DeskOrderQueryVariables = Exact<{
  id: string;
}>;


export type DeskOrderQuery = { managedOrder: { id: string, number: string, publicUrl: string, placedAt: string, channel: OrderChannel, state: OrderState, fulfilmentState: FulfilmentState, status: OrderStatus, statusLabel: string, allowedActions: Array<OrderAction>, priceClass: PriceClass, subtotal: number, discount: number, taxAdded: number, taxIncluded: number, shippingDiscount: number, shippingFee: number, uniqueAmount: number, total: number, memberSavings: number, note: string | null, cancelReason: CancelReason | null, cancelNote: string | null, journalIds: Array<string> | null, changeableParts: Array<OrderPart>, discounts: Array<{ promotionId: string, code: string | null, name: string, explanation: string, amount: number }>, contact: { name: string, phone: PhoneNumber | null, phoneMasked: string }, member: { id: string, memberNo: string, fullName: string } | null, payment: { id: string, channel: PaymentChannel | null, isPaid: boolean, method: PaymentMethod, methodLabel: string, state: PaymentState, stateLabel: string, amount: number, expiresAt: string | null, capturedAt: string | null, refundedTotal: number, refundable: number, proofs: Array<{ id: string, fileName: string, mimeType: string, url: string | null, uploadedAt: string }> }, fulfilment: { method: FulfilmentMethod, methodLabel: string, note: string | null, courierName: string | null, expeditionName: string | null, weightGrams: number | null, pickup: { on: BusinessDate, from: string, until: string } | null, address: { formatted: string, street: string, landmark: string | null, regionCode: string, postalCode: string | null, region: { path: string } } | null }, lines: Array<{ id: string, productName: string, variantName: string, sku: string, unitLabel: string, quantity: number, unitPrice: number, priceClass: PriceClass, publicUnitPrice: number, total: number, discount: number, discountExplanation: string | null, tax: number, taxIsIncluded: boolean, net: number, refunded: number, returnedQuantity: number, isAwaited: boolean, seller: { id: string, name: string } | null, consigned: { commissionBasisPoints: number, commission: number, payable: number } | null }>, refunds: Array<{ id: string, amount: number, owedLess: number, method: RefundMethod, reason: string, actorName: string | null, refundedAt: string }>, history: Array<{ id: string, at: string, label: string, note: string | null, actorName: string | null }>, papers: Array<{ kind: PaperKind, label: string, format: PaperFormat, url: string }>, parcels: Array<{ id: string, number: string, state: ParcelState, stateLabel: string, locationName: string | null, sellerId: string | null, sellerName: string | null, courierName: string | null, service: string | null, waybillNo: string | null, note: string | null, receivedBy: string | null, packedAt: string | null, readyAt: string | null, shippedAt: string | null, handedOverAt: string | null, allowedActions: Array<ParcelAction>, lines: Array<{ orderLineId: string, productName: string, variantName: string, sku: string, unitLabel: string, quantity: number }>, papers: Array<{ kind: PaperKind, label: string, format: PaperFormat, url: string }> }>, returnWindow: { isOpen: boolean, until: string | null, obstacle: ReturnObstacle | null, message: string | null }, returns: Array<{ id: string, number: string, state: OrderReturnState, stateLabel: string, reason: string, isByBuyer: boolean, askedAt: string, askedBy: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, receivedAt: string | null, receivedBy: string | null, refunded: number, photos: Array<{ id: string, url: string | null, thumbnailUrl: string | null }>, lines: Array<{ orderLineId: string, productName: string, variantName: string, unitLabel: string, quantity: number, resellable: number, damaged: number }> }>, receipt: { number: string, cashierName: string, amountTendered: number, change: number } | null } | null };

export type DeskPaperFragment = { kind: PaperKind, label: string, format: PaperFormat, url: string };

export type DeskParcelFragment = { id: string, number: string, state: ParcelState, stateLabel: string, locationName: string | null, sellerId: string | null, sellerName: string | null, courierName: string | null, service: string | null, waybillNo: string | null, note: string | null, receivedBy: string | null, packedAt: string | null, readyAt: string | null, shippedAt: string | null, handedOverAt: string | null, allowedActions: Array<ParcelAction>, lines: Array<{ orderLineId: string, productName: string, variantName: string, sku: string, unitLabel: string, quantity: number }>, papers: Array<{ kind: PaperKind, label: string, format: PaperFormat, url: string }> };

export type DeskReturnFragment = { id: string, number: string, state: OrderReturnState, stateLabel: string, reason: string, isByBuyer: boolean, askedAt: string, askedBy: string | null, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, receivedAt: string | null, receivedBy: string | null, refunded: number, photos: Array<{ id: string, url: string | null, thumbnailUrl: string | null }>, lines: Array<{ orderLineId: string, productName: string, variantName: string, unitLabel: string, quantity: number, resellable: number, damaged: number }> };

export type DeskOrdersQueryVariables = Exact<{
  filter: OrderFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskOrdersQuery = { orders: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, placedAt: string, channel: OrderChannel, status: OrderStatus, statusLabel: string, total: number, lineCount: number, allowedActions: Array<OrderAction>, contact: { name: string }, payment: { method: PaymentMethod, methodLabel: string, state: PaymentState, stateLabel: string }, fulfilment: { method: FulfilmentMethod, methodLabel: string }, receipt: { number: string } | null, parcels: Array<{ id: string, state: ParcelState }> }> }, orderCounts: Array<{ status: OrderStatus, label: string, count: number }> };

export type DeskOrderToDosQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskOrderToDosQuery = { orderToDos: { nodes: Array<{ id: string, kind: OrderToDoKind, orderId: string, orderNumber: string, buyerName: string, amount: number, since: string }> } };

export type DeskSellerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskSellerChoicesQuery = { sellers: { nodes: Array<{ id: string, name: string }> } };

export type DeskParcelPapersQueryVariables = Exact<{
  parcelIds: Array<string> | string;
  kind: PaperKind;
}>;


export type DeskParcelPapersQuery = { parcelPapers: Array<{ kind: PaperKind, label: string, format: PaperFormat, url: string }> };

export type DeskOrdersPapersQueryVariables = Exact<{
  orderIds: Array<string> | string;
  kind: PaperKind;
}>;


export type DeskOrdersPapersQuery = { ordersPapers: Array<{ kind: PaperKind, label: string, format: PaperFormat, url: string }> };

export type DeskPaymentOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPaymentOptionsQuery = { paymentOptions: Array<{ method: PaymentMethod, label: string, isAvailable: boolean, channels: Array<{ channel: PaymentChannel, label: string }> }> };

export type DeskSplitParcelMutationVariables = Exact<{
  input: SplitParcelInput;
}>;


export type DeskSplitParcelMutation = { splitParcel:
    | { field: string | null, code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
   };

export type DeskMergeParcelsMutationVariables = Exact<{
  input: MergeParcelsInput;
}>;


export type DeskMergeParcelsMutation = { mergeParcels:
    | { field: string | null, code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
   };

export type DeskPackParcelMutationVariables = Exact<{
  input: PackParcelInput;
}>;


export type DeskPackParcelMutation = { packParcel:
    | { code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskMarkParcelReadyMutationVariables = Exact<{
  input: MarkParcelReadyInput;
}>;


export type DeskMarkParcelReadyMutation = { markParcelReady:
    | { code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskShipParcelMutationVariables = Exact<{
  input: ShipParcelInput;
}>;


export type DeskShipParcelMutation = { shipParcel:
    | { code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskHandOverParcelMutationVariables = Exact<{
  input: HandOverParcelInput;
}>;


export type DeskHandOverParcelMutation = { handOverParcel:
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCreateReturnMutationVariables = Exact<{
  input: CreateOrderReturnInput;
}>;


export type DeskCreateReturnMutation = { createOrderReturn:
    | { field: string | null, code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
   };

export type DeskDecideReturnMutationVariables = Exact<{
  input: DecideOrderReturnInput;
}>;


export type DeskDecideReturnMutation = { decideOrderReturn:
    | { field: string | null, code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
   };

export type DeskReceiveReturnMutationVariables = Exact<{
  input: ReceiveOrderReturnInput;
}>;


export type DeskReceiveReturnMutation = { receiveOrderReturn:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string, status: OrderStatus }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskPayoutsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskPayoutsQuery = { providerPayouts: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, provider: PaymentProviderName | null, receivedOn: BusinessDate, gross: number, fee: number, net: number, paymentCount: number, reference: string | null, note: string | null, recordedByName: string, recordedAt: string }> } };

export type DeskRecordPayoutMutationVariables = Exact<{
  input: RecordProviderPayoutInput;
}>;


export type DeskRecordPayoutMutation = { recordProviderPayout:
    | { field: string | null, code: string, message: string }
    | { expected: number, code: string, message: string }
    | { code: string, message: string }
    | { id: string, net: number }
   };

export type DeskPayrollBatchFragment = { id: string, number: string, employer: string, month: BusinessDate, state: PayrollState, memberCount: number, planned: number, received: number, matchedCount: number, shortCount: number, overCount: number, missingCount: number, unknownCount: number, undecidedCount: number, fileName: string | null, money: PayrollMoney | null, bookedOn: BusinessDate | null, createdBy: string, createdAt: string, postedBy: string | null, reversedBy: string | null, canBeReversed: boolean, list: { csvUrl: string, xlsxUrl: string | null } };

export type DeskPayrollLineFragment = { id: string, memberId: string | null, memberNo: string | null, name: string, payrollNo: string | null, mandatoryDue: number, voluntaryPlanned: number, hasVoluntary: boolean, received: number | null, difference: number, outcome: PayrollOutcome, surplusTo: PayrollSurplus | null, papers: Array<{ format: SavingsPaperFormat, url: string }> };

export type DeskPayrollBatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskPayrollBatchesQuery = { payrollBatches: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, employer: string, month: BusinessDate, state: PayrollState, memberCount: number, planned: number, received: number, matchedCount: number, shortCount: number, overCount: number, missingCount: number, unknownCount: number, undecidedCount: number, fileName: string | null, money: PayrollMoney | null, bookedOn: BusinessDate | null, createdBy: string, createdAt: string, postedBy: string | null, reversedBy: string | null, canBeReversed: boolean, list: { csvUrl: string, xlsxUrl: string | null } }> }, payrollEmployers: Array<{ name: string, memberCount: number }> };

export type DeskPayrollBatchQueryVariables = Exact<{
  id: string;
  outcomes?: Array<PayrollOutcome> | PayrollOutcome | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskPayrollBatchQuery = { payrollBatch: { id: string, number: string, employer: string, month: BusinessDate, state: PayrollState, memberCount: number, planned: number, received: number, matchedCount: number, shortCount: number, overCount: number, missingCount: number, unknownCount: number, undecidedCount: number, fileName: string | null, money: PayrollMoney | null, bookedOn: BusinessDate | null, createdBy: string, createdAt: string, postedBy: string | null, reversedBy: string | null, canBeReversed: boolean, list: { csvUrl: string, xlsxUrl: string | null } }, payrollLines: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, memberId: string | null, memberNo: string | null, name: string, payrollNo: string | null, mandatoryDue: number, voluntaryPlanned: number, hasVoluntary: boolean, received: number | null, difference: number, outcome: PayrollOutcome, surplusTo: PayrollSurplus | null, papers: Array<{ format: SavingsPaperFormat, url: string }> }> } };

export type DeskProposePayrollMutationVariables = Exact<{
  input: ProposePayrollInput;
}>;


export type DeskProposePayrollMutation = { proposePayroll:
    | { field: string | null, code: string, message: string }
    | { id: string, number: string }
    | { batchId: string, code: string, message: string }
   };

export type DeskPlanPayrollMutationVariables = Exact<{
  input: PlanPayrollInput;
}>;


export type DeskPlanPayrollMutation = { planPayroll:
    | { field: string | null, code: string, message: string }
    | { id: string, name: string }
    | { code: string, message: string }
   };

export type DeskDecidePayrollMutationVariables = Exact<{
  input: DecidePayrollInput;
}>;


export type DeskDecidePayrollMutation = { decidePayroll:
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskAssignPayrollLineMutationVariables = Exact<{
  input: AssignPayrollLineInput;
}>;


export type DeskAssignPayrollLineMutation = { assignPayrollLine:
    | { field: string | null, code: string, message: string }
    | { id: string, name: string }
    | { code: string, message: string }
   };

export type DeskPostPayrollMutationVariables = Exact<{
  input: PostPayrollInput;
}>;


export type DeskPostPayrollMutation = { postPayroll:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string, number: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskCancelPayrollMutationVariables = Exact<{
  input: CancelPayrollInput;
}>;


export type DeskCancelPayrollMutation = { cancelPayroll:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskReversePayrollMutationVariables = Exact<{
  input: ReversePayrollInput;
}>;


export type DeskReversePayrollMutation = { reversePayroll:
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string, number: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskPriceGridQueryVariables = Exact<{
  filter: ManagedProductFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskPriceGridQuery = { priceGrid: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ product: { id: string, name: string }, variants: Array<{ listPrices: Array<{ minQuantity: number | null, price: number, priceList: { id: string, name: string, state: PriceListState } }>, variant: { id: string, name: string, sku: string, unitLabel: string, isActive: boolean, publicPrice: number, memberPrice: number | null, stock: { averageCost: number | null } | null } }> }> }, categories: Array<{ id: string, name: string, children: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }> }> };

export type DeskUpdatePricesMutationVariables = Exact<{
  input: UpdatePricesInput;
}>;


export type DeskUpdatePricesMutation = { updatePrices:
    | { code: string, message: string, refusals: Array<{ variantId: string, problem: PriceRowProblem, publicPrice: number | null, memberPrice: number | null, rowMessage: string }> }
    | { isDryRun: boolean, changes: Array<{ variantId: string, publicPriceBefore: number, memberPriceBefore: number | null, publicPrice: number, memberPrice: number | null }> }
   };

export type DeskPriceListFragment = { id: string, name: string, audience: PriceClass, validFrom: BusinessDate | null, validUntil: BusinessDate | null, isActive: boolean, state: PriceListState, entryCount: number };

export type DeskPriceListsQueryVariables = Exact<{
  filter: PriceListFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskPriceListsQuery = { priceLists: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, audience: PriceClass, validFrom: BusinessDate | null, validUntil: BusinessDate | null, isActive: boolean, state: PriceListState, entryCount: number }> } };

export type DeskPriceListQueryVariables = Exact<{
  id: string;
  filter: PriceListEntryFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskPriceListQuery = { priceList: { id: string, name: string, audience: PriceClass, validFrom: BusinessDate | null, validUntil: BusinessDate | null, isActive: boolean, state: PriceListState, entryCount: number } | null, priceListEntries: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ minQuantity: number | null, price: number, variant: { id: string, name: string, sku: string, unitLabel: string, publicPrice: number, memberPrice: number | null, product: { id: string, name: string } }, conflicts: Array<{ kind: PriceConflictKind, message: string, otherPriceList: { id: string, name: string } | null }> }> } };

export type DeskPriceListEntryFragment = { minQuantity: number | null, price: number, variant: { id: string, name: string, sku: string, unitLabel: string, publicPrice: number, memberPrice: number | null, product: { id: string, name: string } }, conflicts: Array<{ kind: PriceConflictKind, message: string, otherPriceList: { id: string, name: string } | null }> };

export type DeskTiersOfQueryVariables = Exact<{
  id: string;
  sku: string;
}>;


export type DeskTiersOfQuery = { priceListEntries: { nodes: Array<{ minQuantity: number | null, price: number, variant: { id: string } }> } };

export type DeskCreatePriceListMutationVariables = Exact<{
  input: CreatePriceListInput;
}>;


export type DeskCreatePriceListMutation = { createPriceList:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskUpdatePriceListMutationVariables = Exact<{
  input: UpdatePriceListInput;
}>;


export type DeskUpdatePriceListMutation = { updatePriceList:
    | { field: string | null, code: string, message: string }
    | { id: string, isActive: boolean }
   };

export type DeskDeletePriceListMutationVariables = Exact<{
  input: DeletePriceListInput;
}>;


export type DeskDeletePriceListMutation = { deletePriceList:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskSetPriceListEntriesMutationVariables = Exact<{
  input: SetPriceListEntriesInput;
}>;


export type DeskSetPriceListEntriesMutation = { setPriceListEntries:
    | { field: string | null, code: string, message: string }
    | { changedCount: number, entries: Array<{ minQuantity: number | null, conflicts: Array<{ kind: PriceConflictKind }> }> }
   };

export type DeskProductsChangedFragment = { changedCount: number, unchangedCount: number, refusedCount: number, refused: Array<{ productId: string, name: string, message: string }> };

export type DeskPublishProductsMutationVariables = Exact<{
  input: PublishProductsInput;
}>;


export type DeskPublishProductsMutation = { publishProducts:
    | { field: string | null, code: string, message: string }
    | { changedCount: number, unchangedCount: number, refusedCount: number, refused: Array<{ productId: string, name: string, message: string }> }
   };

export type DeskArchiveProductsMutationVariables = Exact<{
  input: ArchiveProductsInput;
}>;


export type DeskArchiveProductsMutation = { archiveProducts:
    | { field: string | null, code: string, message: string }
    | { changedCount: number, unchangedCount: number, refusedCount: number, refused: Array<{ productId: string, name: string, message: string }> }
   };

export type DeskMoveProductsMutationVariables = Exact<{
  input: MoveProductsInput;
}>;


export type DeskMoveProductsMutation = { moveProducts:
    | { field: string | null, code: string, message: string }
    | { changedCount: number, unchangedCount: number, refusedCount: number, refused: Array<{ productId: string, name: string, message: string }> }
   };

export type DeskPaperGapsQueryVariables = Exact<{
  withinDays: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskPaperGapsQuery = { productPaperGaps: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ warnings: Array<ComplianceWarning>, validUntil: BusinessDate | null, product: { id: string, name: string, state: ProductState, seller: { id: string, name: string } | null } }> } };

export type DeskSetProductOptionsMutationVariables = Exact<{
  input: SetProductOptionsInput;
}>;


export type DeskSetProductOptionsMutation = { setProductOptions:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskCreateVariantsMutationVariables = Exact<{
  input: CreateVariantsInput;
}>;


export type DeskCreateVariantsMutation = { createVariants:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskSetProductAttributesMutationVariables = Exact<{
  input: SetProductAttributesInput;
}>;


export type DeskSetProductAttributesMutation = { setProductAttributes:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskAttributesOfQueryVariables = Exact<{
  categoryId?: string | null | undefined;
}>;


export type DeskAttributesOfQuery = { attributes: Array<{ id: string, code: string, name: string, kind: AttributeKind, unit: string | null, isActive: boolean, choices: Array<{ id: string, name: string }> }> };

export type DeskProductLabelsQueryVariables = Exact<{
  labels: Array<LabelInput> | LabelInput;
  kind: LabelKind;
  format: LabelFormat;
}>;


export type DeskProductLabelsQuery = { productLabels: { labelCount: number, url: string } };

export type DeskAttachProductImageMutationVariables = Exact<{
  input: AttachProductImageInput;
}>;


export type DeskAttachProductImageMutation = { attachProductImage:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskDescribeProductImageMutationVariables = Exact<{
  input: DescribeProductImageInput;
}>;


export type DeskDescribeProductImageMutation = { describeProductImage:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskReorderProductImagesMutationVariables = Exact<{
  input: ReorderProductImagesInput;
}>;


export type DeskReorderProductImagesMutation = { reorderProductImages:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskRemoveProductImageMutationVariables = Exact<{
  input: RemoveProductImageInput;
}>;


export type DeskRemoveProductImageMutation = { removeProductImage: { id: string } };

export type DeskVariantFragment = { id: string, sku: string, barcode: string | null, name: string, unit: Unit, unitLabel: string, quantityStep: number, weightGrams: number | null, publicPrice: number, memberPrice: number | null, isActive: boolean, position: number, stockState: StockState, unitPrice: { label: string } | null, optionValues: Array<{ id: string, name: string, optionId: string }>, stock: { onHand: number, reserved: number, available: number, lowAt: number, averageCost: number | null, backorderLimit: number | null, preorderLimit: number | null, preorderFrom: BusinessDate | null } | null };

export type DeskProductFragment = { id: string, slug: string, name: string, description: string | null, state: ProductState, shareUrl: string, updatedAt: string, taxCategory: TaxCategory, category: { id: string, name: string } | null, seller: { id: string, name: string } | null, options: Array<{ id: string, name: string, values: Array<{ id: string, name: string }> }>, attributes: Array<{ code: string, name: string, label: string, kind: AttributeKind, text: string | null, number: number | null, isTrue: boolean | null, date: BusinessDate | null, choiceId: string | null }>, images: Array<{ id: string, alt: string, width: number, height: number, url: string }>, variants: Array<{ id: string, sku: string, barcode: string | null, name: string, unit: Unit, unitLabel: string, quantityStep: number, weightGrams: number | null, publicPrice: number, memberPrice: number | null, isActive: boolean, position: number, stockState: StockState, unitPrice: { label: string } | null, optionValues: Array<{ id: string, name: string, optionId: string }>, stock: { onHand: number, reserved: number, available: number, lowAt: number, averageCost: number | null, backorderLimit: number | null, preorderLimit: number | null, preorderFrom: BusinessDate | null } | null }>, compliance: { goodsKind: GoodsKind | null, halalCertificateNo: string | null, halalValidUntil: BusinessDate | null, pirtNo: string | null, pirtValidUntil: BusinessDate | null, bpomNo: string | null, bpomValidUntil: BusinessDate | null, composition: string | null, netContent: string | null, expiresOn: BusinessDate | null, productionCode: string | null, warnings: Array<ComplianceWarning> } };

export type DeskProductQueryVariables = Exact<{
  id: string;
}>;


export type DeskProductQuery = { product: { id: string, slug: string, name: string, description: string | null, state: ProductState, shareUrl: string, updatedAt: string, taxCategory: TaxCategory, category: { id: string, name: string } | null, seller: { id: string, name: string } | null, options: Array<{ id: string, name: string, values: Array<{ id: string, name: string }> }>, attributes: Array<{ code: string, name: string, label: string, kind: AttributeKind, text: string | null, number: number | null, isTrue: boolean | null, date: BusinessDate | null, choiceId: string | null }>, images: Array<{ id: string, alt: string, width: number, height: number, url: string }>, variants: Array<{ id: string, sku: string, barcode: string | null, name: string, unit: Unit, unitLabel: string, quantityStep: number, weightGrams: number | null, publicPrice: number, memberPrice: number | null, isActive: boolean, position: number, stockState: StockState, unitPrice: { label: string } | null, optionValues: Array<{ id: string, name: string, optionId: string }>, stock: { onHand: number, reserved: number, available: number, lowAt: number, averageCost: number | null, backorderLimit: number | null, preorderLimit: number | null, preorderFrom: BusinessDate | null } | null }>, compliance: { goodsKind: GoodsKind | null, halalCertificateNo: string | null, halalValidUntil: BusinessDate | null, pirtNo: string | null, pirtValidUntil: BusinessDate | null, bpomNo: string | null, bpomValidUntil: BusinessDate | null, composition: string | null, netContent: string | null, expiresOn: BusinessDate | null, productionCode: string | null, warnings: Array<ComplianceWarning> } } | null, categories: Array<{ id: string, name: string, children: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }> }> };

export type DeskCategoryChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskCategoryChoiceQuery = { categories: Array<{ id: string, name: string, children: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }> }> };

export type DeskCreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type DeskCreateProductMutation = { createProduct:
    | { field: string | null, code: string, message: string }
    | { id: string, name: string }
    | { code: string, message: string }
    | { suggestions: Array<string>, code: string, message: string }
   };

export type DeskUpdateProductMutationVariables = Exact<{
  input: UpdateProductInput;
}>;


export type DeskUpdateProductMutation = { updateProduct:
    | { field: string | null, code: string, message: string }
    | { id: string, slug: string, name: string, description: string | null, state: ProductState, shareUrl: string, updatedAt: string, taxCategory: TaxCategory, category: { id: string, name: string } | null, seller: { id: string, name: string } | null, options: Array<{ id: string, name: string, values: Array<{ id: string, name: string }> }>, attributes: Array<{ code: string, name: string, label: string, kind: AttributeKind, text: string | null, number: number | null, isTrue: boolean | null, date: BusinessDate | null, choiceId: string | null }>, images: Array<{ id: string, alt: string, width: number, height: number, url: string }>, variants: Array<{ id: string, sku: string, barcode: string | null, name: string, unit: Unit, unitLabel: string, quantityStep: number, weightGrams: number | null, publicPrice: number, memberPrice: number | null, isActive: boolean, position: number, stockState: StockState, unitPrice: { label: string } | null, optionValues: Array<{ id: string, name: string, optionId: string }>, stock: { onHand: number, reserved: number, available: number, lowAt: number, averageCost: number | null, backorderLimit: number | null, preorderLimit: number | null, preorderFrom: BusinessDate | null } | null }>, compliance: { goodsKind: GoodsKind | null, halalCertificateNo: string | null, halalValidUntil: BusinessDate | null, pirtNo: string | null, pirtValidUntil: BusinessDate | null, bpomNo: string | null, bpomValidUntil: BusinessDate | null, composition: string | null, netContent: string | null, expiresOn: BusinessDate | null, productionCode: string | null, warnings: Array<ComplianceWarning> } }
    | { suggestions: Array<string>, code: string, message: string }
   };

export type DeskPublishProductMutationVariables = Exact<{
  input: PublishProductInput;
}>;


export type DeskPublishProductMutation = { publishProduct:
    | { id: string, state: ProductState }
    | { gaps: Array<ProductGap>, code: string, message: string }
   };

export type DeskArchiveProductMutationVariables = Exact<{
  input: ArchiveProductInput;
}>;


export type DeskArchiveProductMutation = { archiveProduct: { id: string, state: ProductState } };

export type DeskProductsQueryVariables = Exact<{
  filter: ManagedProductFilter;
  sort: ManagedProductSort;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskProductsQuery = { managedProducts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, state: ProductState, stockState: StockState, publicPriceFrom: number | null, memberPriceFrom: number | null, updatedAt: string, category: { id: string, name: string } | null, cover: { id: string, alt: string, url: string } | null, variants: Array<{ id: string, name: string, sku: string, unitLabel: string, isActive: boolean, stock: { onHand: number, reserved: number, available: number } | null }> }> }, categories: Array<{ id: string, name: string, children: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }> }> };

export type DeskAddVariantMutationVariables = Exact<{
  input: AddVariantInput;
}>;


export type DeskAddVariantMutation = { addVariant:
    | { field: string | null, code: string, message: string }
    | { id: string, sku: string, barcode: string | null, name: string, unit: Unit, unitLabel: string, quantityStep: number, weightGrams: number | null, publicPrice: number, memberPrice: number | null, isActive: boolean, position: number, stockState: StockState, unitPrice: { label: string } | null, optionValues: Array<{ id: string, name: string, optionId: string }>, stock: { onHand: number, reserved: number, available: number, lowAt: number, averageCost: number | null, backorderLimit: number | null, preorderLimit: number | null, preorderFrom: BusinessDate | null } | null }
    | { code: string, message: string }
   };

export type DeskUpdateVariantMutationVariables = Exact<{
  input: UpdateVariantInput;
}>;


export type DeskUpdateVariantMutation = { updateVariant:
    | { field: string | null, code: string, message: string }
    | { id: string, sku: string, barcode: string | null, name: string, unit: Unit, unitLabel: string, quantityStep: number, weightGrams: number | null, publicPrice: number, memberPrice: number | null, isActive: boolean, position: number, stockState: StockState, unitPrice: { label: string } | null, optionValues: Array<{ id: string, name: string, optionId: string }>, stock: { onHand: number, reserved: number, available: number, lowAt: number, averageCost: number | null, backorderLimit: number | null, preorderLimit: number | null, preorderFrom: BusinessDate | null } | null }
    | { code: string, message: string }
   };

export type DeskSetPricesMutationVariables = Exact<{
  input: SetPricesInput;
}>;


export type DeskSetPricesMutation = { setPrices:
    | { field: string | null, code: string, message: string }
    | { variants: Array<{ id: string, publicPrice: number, memberPrice: number | null }> }
   };

export type DeskShareClassFragment = { productId: string, productName: string, nisbahPercent: string, accounts: number, averageBalance: number, income: number, membersAmount: number, equivalentPercent: string };

export type DeskProfitSharesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskProfitSharesQuery = { profitShares: Array<{ id: string, month: BusinessDate, income: number, membersAmount: number, accounts: number, postedAccounts: number, decidedByName: string | null, decidedAt: string }> };

export type DeskProfitShareQueryVariables = Exact<{
  id: string;
}>;


export type DeskProfitShareQuery = { profitShare: { id: string, month: BusinessDate, income: number, otherFunds: number, membersAmount: number, cooperativeAmount: number, accounts: number, postedAccounts: number, source: string, decidedByName: string | null, decidedAt: string, incomeLines: Array<{ text: string, accountNumber: string | null, amount: number }>, classes: Array<{ productId: string, productName: string, nisbahPercent: string, accounts: number, averageBalance: number, income: number, membersAmount: number, equivalentPercent: string }> } | null };

export type DeskDistributableIncomeQueryVariables = Exact<{
  month: BusinessDate;
}>;


export type DeskDistributableIncomeQuery = { distributableIncome: Array<{ accountNumber: string, text: string, amount: number }> };

export type DeskProfitSharePreviewQueryVariables = Exact<{
  input: ProfitSharePreviewInput;
}>;


export type DeskProfitSharePreviewQuery = { profitSharePreview:
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'ProfitSharePreview', income: number, membersAmount: number, cooperativeAmount: number, classes: Array<{ productId: string, productName: string, nisbahPercent: string, accounts: number, averageBalance: number, income: number, membersAmount: number, equivalentPercent: string }> }
   };

export type DeskDecideProfitShareMutationVariables = Exact<{
  input: DecideProfitShareInput;
}>;


export type DeskDecideProfitShareMutation = { decideProfitShare:
    | { field: string | null, code: string, message: string }
    | { id: string, month: BusinessDate }
   };

export type DeskSharingProductsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskSharingProductsQuery = { savingsProducts: Array<{ id: string, name: string, family: SavingsFamily, contract: ShariaContract | null, isActive: boolean }> };

export type DeskNisbahsQueryVariables = Exact<{
  productId: string;
}>;


export type DeskNisbahsQuery = { savingsNisbahs: Array<{ id: string, startsOn: BusinessDate, memberPercent: string, source: string }> };

export type DeskSetNisbahMutationVariables = Exact<{
  input: SetSavingsNisbahInput;
}>;


export type DeskSetNisbahMutation = { setSavingsNisbah:
    | { field: string | null, code: string, message: string }
    | { id: string, startsOn: BusinessDate }
   };

export type DeskPromotionHeadFragment = { id: string, name: string, kind: PromotionKind, state: PromotionState, stateLabel: string, isWorking: boolean, needsCode: boolean, summary: string, startsOn: BusinessDate, endsOn: BusinessDate | null, uses: number, maxUses: number | null, spent: number, budget: number | null, voucherCount: number };

export type DeskPromotionFragment = { scope: PromotionScope, basisPoints: number | null, amount: number | null, cap: number | null, buyQuantity: number | null, getQuantity: number | null, gift: GiftRule | null, mostSets: number | null, minimum: number | null, channels: Array<SalesChannel>, membersOnly: boolean, firstOrderOnly: boolean, maxUsesPerPerson: number | null, isExclusive: boolean, priority: number, note: string | null, areTermsFixed: boolean, id: string, name: string, kind: PromotionKind, state: PromotionState, stateLabel: string, isWorking: boolean, needsCode: boolean, summary: string, startsOn: BusinessDate, endsOn: BusinessDate | null, uses: number, maxUses: number | null, spent: number, budget: number | null, voucherCount: number, products: Array<{ id: string, name: string }>, categories: Array<{ id: string, name: string }>, giftProducts: Array<{ id: string, name: string }>, sellers: Array<{ id: string, name: string }> };

export type DeskPromotionsQueryVariables = Exact<{
  filter?: PromotionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskPromotionsQuery = { promotions: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: PromotionKind, state: PromotionState, stateLabel: string, isWorking: boolean, needsCode: boolean, summary: string, startsOn: BusinessDate, endsOn: BusinessDate | null, uses: number, maxUses: number | null, spent: number, budget: number | null, voucherCount: number }> } };

export type DeskPromotionQueryVariables = Exact<{
  id: string;
}>;


export type DeskPromotionQuery = { promotion: { scope: PromotionScope, basisPoints: number | null, amount: number | null, cap: number | null, buyQuantity: number | null, getQuantity: number | null, gift: GiftRule | null, mostSets: number | null, minimum: number | null, channels: Array<SalesChannel>, membersOnly: boolean, firstOrderOnly: boolean, maxUsesPerPerson: number | null, isExclusive: boolean, priority: number, note: string | null, areTermsFixed: boolean, id: string, name: string, kind: PromotionKind, state: PromotionState, stateLabel: string, isWorking: boolean, needsCode: boolean, summary: string, startsOn: BusinessDate, endsOn: BusinessDate | null, uses: number, maxUses: number | null, spent: number, budget: number | null, voucherCount: number, products: Array<{ id: string, name: string }>, categories: Array<{ id: string, name: string }>, giftProducts: Array<{ id: string, name: string }>, sellers: Array<{ id: string, name: string }> } | null };

export type DeskVouchersQueryVariables = Exact<{
  promotionId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskVouchersQuery = { promotionVouchers: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, uses: number, maxUses: number | null, createdAt: string }> } };

export type DeskRedemptionsQueryVariables = Exact<{
  promotionId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskRedemptionsQuery = { promotionRedemptions: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, orderId: string, code: string | null, amount: number, shipping: number, redeemedAt: string, releasedAt: string | null }> } };

export type DeskPreviewPromotionQueryVariables = Exact<{
  input: PreviewPromotionInput;
}>;


export type DeskPreviewPromotionQuery = { previewPromotion:
    | { field: string | null, code: string, message: string }
    | { subtotal: number, discount: number, shippingFee: number, shippingDiscount: number, total: number, explanation: string | null, obstacle: string | null, lines: Array<{ variantId: string, name: string, quantity: number, total: number, discount: number, explanation: string | null }> }
   };

export type DeskCreatePromotionMutationVariables = Exact<{
  input: CreatePromotionInput;
}>;


export type DeskCreatePromotionMutation = { createPromotion:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskUpdatePromotionMutationVariables = Exact<{
  input: UpdatePromotionInput;
}>;


export type DeskUpdatePromotionMutation = { updatePromotion:
    | { field: string | null, code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskPausePromotionMutationVariables = Exact<{
  promotionId: string;
}>;


export type DeskPausePromotionMutation = { pausePromotion:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskResumePromotionMutationVariables = Exact<{
  promotionId: string;
}>;


export type DeskResumePromotionMutation = { resumePromotion:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskEndPromotionMutationVariables = Exact<{
  promotionId: string;
}>;


export type DeskEndPromotionMutation = { endPromotion: { id: string } };

export type DeskGenerateVouchersMutationVariables = Exact<{
  input: GenerateVouchersInput;
}>;


export type DeskGenerateVouchersMutation = { generateVouchers:
    | { codes: Array<string> }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskReceiptFragment = { id: string, number: string, state: PaymentReceiptState, stateLabel: string, reason: PaymentReceiptReason, reasonLabel: string, amount: number, money: MoneyPlace, receivedOn: BusinessDate, notedByName: string | null, payer: string | null, note: string | null, provider: PaymentProviderName | null, orderId: string | null, appliedOrderId: string | null, applied: number | null, resolvedAt: string | null, resolvedByName: string | null, resolutionNote: string | null };

export type DeskReceiptsQueryVariables = Exact<{
  filter: PaymentReceiptFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskReceiptsQuery = { paymentReceipts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, state: PaymentReceiptState, stateLabel: string, reason: PaymentReceiptReason, reasonLabel: string, amount: number, money: MoneyPlace, receivedOn: BusinessDate, notedByName: string | null, payer: string | null, note: string | null, provider: PaymentProviderName | null, orderId: string | null, appliedOrderId: string | null, applied: number | null, resolvedAt: string | null, resolvedByName: string | null, resolutionNote: string | null }> } };

export type OrderChoiceFragment = { id: string, number: string, statusLabel: string, total: number, placedAt: string, contact: { name: string }, payment: { stateLabel: string } };

export type DeskOrderChoicesQueryVariables = Exact<{
  search: string;
}>;


export type DeskOrderChoicesQuery = { orders: { nodes: Array<{ id: string, number: string, statusLabel: string, total: number, placedAt: string, contact: { name: string }, payment: { stateLabel: string } }> } };

export type DeskOrderChoiceQueryVariables = Exact<{
  id: string;
}>;


export type DeskOrderChoiceQuery = { managedOrder: { id: string, number: string, statusLabel: string, total: number, placedAt: string, contact: { name: string }, payment: { stateLabel: string } } | null };

export type DeskRecordReceiptMutationVariables = Exact<{
  input: RecordReceiptInput;
}>;


export type DeskRecordReceiptMutation = { recordReceipt:
    | { field: string | null, code: string, message: string }
    | { id: string, number: string }
    | { code: string, message: string }
   };

export type DeskApplyReceiptMutationVariables = Exact<{
  input: ApplyReceiptInput;
}>;


export type DeskApplyReceiptMutation = { applyReceipt:
    | { code: string, message: string }
    | { id: string, number: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskRefundReceiptMutationVariables = Exact<{
  input: RefundReceiptInput;
}>;


export type DeskRefundReceiptMutation = { refundReceipt:
    | { id: string, number: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskSalesQueryVariables = Exact<{
  input: SalesReportInput;
}>;


export type DeskSalesQuery = { salesReport: { now: { from: BusinessDate, to: BusinessDate, sales: number, placed: number, paid: number, averageBasket: number, memberSales: number }, before: { from: BusinessDate, to: BusinessDate, sales: number, placed: number, paid: number, averageBasket: number, memberSales: number }, steps: Array<{ from: BusinessDate, sales: number, paid: number }>, channels: Array<{ channel: OrderChannel, sales: number, paid: number }>, orders: Array<{ status: OrderStatus, label: string, count: number }>, bestSellers: Array<{ variantId: string, productId: string | null, name: string, quantity: number, unitLabel: string, sales: number }> } };

export type SalesSumFragment = { from: BusinessDate, to: BusinessDate, sales: number, placed: number, paid: number, averageBasket: number, memberSales: number };

export type DeskSavingsPlanFragment = { id: string, name: string, purpose: SavingsPlanPurpose, goalAmount: number, monthlyAmount: number, openedOn: BusinessDate, dueOn: BusinessDate, state: SavingsPlanState, endedOn: BusinessDate | null, saved: number, percent: number, behind: number, dueNow: number, monthsLeft: number, monthlyNeeded: number, reminder: string | null, feePercent: string, feeAmount: number, account: { id: string, number: string, memberId: string, memberNo: string, memberName: string, product: { id: string, name: string, contract: ShariaContract | null } }, payoutAccount: { id: string, number: string, product: { id: string, name: string } } };

export type DeskSavingsPlansQueryVariables = Exact<{
  filter?: SavingsPlanFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskSavingsPlansQuery = { savingsPlans: { nodes: Array<{ id: string, name: string, purpose: SavingsPlanPurpose, goalAmount: number, monthlyAmount: number, openedOn: BusinessDate, dueOn: BusinessDate, state: SavingsPlanState, endedOn: BusinessDate | null, saved: number, percent: number, behind: number, dueNow: number, monthsLeft: number, monthlyNeeded: number, reminder: string | null, feePercent: string, feeAmount: number, account: { id: string, number: string, memberId: string, memberNo: string, memberName: string, product: { id: string, name: string, contract: ShariaContract | null } }, payoutAccount: { id: string, number: string, product: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type DeskSavingsPlanOneQueryVariables = Exact<{
  id: string;
}>;


export type DeskSavingsPlanOneQuery = { savingsPlan: { id: string, name: string, purpose: SavingsPlanPurpose, goalAmount: number, monthlyAmount: number, openedOn: BusinessDate, dueOn: BusinessDate, state: SavingsPlanState, endedOn: BusinessDate | null, saved: number, percent: number, behind: number, dueNow: number, monthsLeft: number, monthlyNeeded: number, reminder: string | null, feePercent: string, feeAmount: number, account: { id: string, number: string, memberId: string, memberNo: string, memberName: string, product: { id: string, name: string, contract: ShariaContract | null } }, payoutAccount: { id: string, number: string, product: { id: string, name: string } } } | null };

export type DeskSavingsPlanEndQuoteQueryVariables = Exact<{
  planId: string;
}>;


export type DeskSavingsPlanEndQuoteQuery = { savingsPlanEndQuote: { saved: number, isDue: boolean, fee: number, payout: number } | null };

export type DeskOpenSavingsPlanMutationVariables = Exact<{
  input: OpenSavingsPlanInput;
}>;


export type DeskOpenSavingsPlanMutation = { openSavingsPlan:
    | { field: string | null, code: string, message: string }
    | { id: string, name: string }
   };

export type DeskChangeSavingsPlanMutationVariables = Exact<{
  input: ChangeSavingsPlanInput;
}>;


export type DeskChangeSavingsPlanMutation = { changeSavingsPlan:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskEndSavingsPlanMutationVariables = Exact<{
  input: EndSavingsPlanInput;
}>;


export type DeskEndSavingsPlanMutation = { endSavingsPlan:
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'SavingsMoveRequest', id: string, limit: number, isOwnAccount: boolean }
    | { __typename: 'SavingsPlan', id: string }
    | { __typename: 'SubAccountClosed', code: string, message: string }
   };

export type DeskSavingsProductFragment = { id: string, name: string, family: SavingsFamily, familyLabel: string, contract: ShariaContract | null, accountNumber: string, principalAmount: number | null, minimumDeposit: number, firstDeposit: number, minimumBalance: number, paysInShop: boolean, isActive: boolean };

export type DeskSavingsTermsFragment = { id: string, startsOn: BusinessDate, state: SavingsTermsState, method: SavingsInterestMethod, basis: SavingsDayBasis, tiering: SavingsTiering, minimumBalance: number, monthlyFee: number, belowMinimumFee: number, closingFee: number, dormantAfterDays: number | null, dormantFee: number, source: string, decidedByName: string | null, decidedAt: string, warnings: Array<string>, tiers: Array<{ from: number, rateYearlyPercent: string }> };

export type DeskTermTermsFragment = { productId: string, dayBasis: TermDayBasis, penaltyPercent: string, penaltyAmount: number, forfeitsInterest: boolean, tables: Array<{ startsOn: BusinessDate, source: string, warnings: Array<string>, rates: Array<{ termMonths: number, fromAmount: number, rateYearlyPercent: string | null, nisbahPercent: string | null }> }> };

export type DeskSavingsProductsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskSavingsProductsQuery = { savingsProducts: Array<{ id: string, name: string, family: SavingsFamily, familyLabel: string, contract: ShariaContract | null, accountNumber: string, principalAmount: number | null, minimumDeposit: number, firstDeposit: number, minimumBalance: number, paysInShop: boolean, isActive: boolean }> };

export type DeskSavingsTermsQueryVariables = Exact<{
  productId: string;
}>;


export type DeskSavingsTermsQuery = { savingsTerms: Array<{ id: string, startsOn: BusinessDate, state: SavingsTermsState, method: SavingsInterestMethod, basis: SavingsDayBasis, tiering: SavingsTiering, minimumBalance: number, monthlyFee: number, belowMinimumFee: number, closingFee: number, dormantAfterDays: number | null, dormantFee: number, source: string, decidedByName: string | null, decidedAt: string, warnings: Array<string>, tiers: Array<{ from: number, rateYearlyPercent: string }> }> };

export type DeskSavingsTermsExampleQueryVariables = Exact<{
  input: SavingsTermsExampleInput;
}>;


export type DeskSavingsTermsExampleQuery = { savingsTermsExample: { warnings: Array<string>, problem: string | null, field: string | null, lines: Array<{ amount: number, earned: number, tax: number, fees: number }> } };

export type DeskTermTermsQueryVariables = Exact<{
  productId: string;
}>;


export type DeskTermTermsQuery = { termTerms: { productId: string, dayBasis: TermDayBasis, penaltyPercent: string, penaltyAmount: number, forfeitsInterest: boolean, tables: Array<{ startsOn: BusinessDate, source: string, warnings: Array<string>, rates: Array<{ termMonths: number, fromAmount: number, rateYearlyPercent: string | null, nisbahPercent: string | null }> }> } | null };

export type DeskTermRatesExampleQueryVariables = Exact<{
  input: TermRatesExampleInput;
}>;


export type DeskTermRatesExampleQuery = { termRatesExample: { warnings: Array<string>, lines: Array<{ termMonths: number, amount: number, earned: number }> } };

export type DeskPlanRulesQueryVariables = Exact<{
  productId: string;
}>;


export type DeskPlanRulesQuery = { savingsPlanRules: { productId: string, purpose: SavingsPlanPurpose, feePercent: string, feeAmount: number } | null };

export type DeskMandatoryRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskMandatoryRatesQuery = { mandatorySavingsRates: Array<{ id: string, memberClass: string, startsOn: BusinessDate, amount: number, source: string }> };

export type DeskSavingsBonusesQueryVariables = Exact<{
  productId: string;
}>;


export type DeskSavingsBonusesQuery = { savingsBonuses: Array<{ id: string, month: BusinessDate, amount: number, source: string, decidedByName: string | null }> };

export type DeskCreateSavingsProductMutationVariables = Exact<{
  input: CreateSavingsProductInput;
}>;


export type DeskCreateSavingsProductMutation = { createSavingsProduct:
    | { field: string | null, code: string, message: string }
    | { id: string, name: string }
   };

export type DeskUpdateSavingsProductMutationVariables = Exact<{
  input: UpdateSavingsProductInput;
}>;


export type DeskUpdateSavingsProductMutation = { updateSavingsProduct:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskSetSavingsTermsMutationVariables = Exact<{
  input: SetSavingsTermsInput;
}>;


export type DeskSetSavingsTermsMutation = { setSavingsTerms:
    | { field: string | null, code: string, message: string }
    | { id: string, startsOn: BusinessDate }
   };

export type DeskSaveTermTermsMutationVariables = Exact<{
  input: SaveTermTermsInput;
}>;


export type DeskSaveTermTermsMutation = { saveTermTerms:
    | { field: string | null, code: string, message: string }
    | { productId: string }
   };

export type DeskSetTermRatesMutationVariables = Exact<{
  input: SetTermRatesInput;
}>;


export type DeskSetTermRatesMutation = { setTermRates:
    | { field: string | null, code: string, message: string }
    | { productId: string }
   };

export type DeskSavePlanRulesMutationVariables = Exact<{
  input: SaveSavingsPlanRulesInput;
}>;


export type DeskSavePlanRulesMutation = { saveSavingsPlanRules:
    | { field: string | null, code: string, message: string }
    | { productId: string }
   };

export type DeskSetMandatoryRateMutationVariables = Exact<{
  input: SetMandatoryRateInput;
}>;


export type DeskSetMandatoryRateMutation = { setMandatorySavingsRate:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskDecideSavingsBonusMutationVariables = Exact<{
  input: DecideSavingsBonusInput;
}>;


export type DeskDecideSavingsBonusMutation = { decideSavingsBonus:
    | { field: string | null, code: string, message: string }
    | { id: string, amount: number }
   };

export type DeskTermDepositFragment = { id: string, certificateNo: string, principal: number, termMonths: number, rateYearlyPercent: string | null, nisbahPercent: string | null, dayBasis: TermDayBasis, interestPaid: TermInterestPaid, rollover: TermRollover, placedOn: BusinessDate, termNo: number, startsOn: BusinessDate, maturesOn: BusinessDate, state: TermDepositState, endedOn: BusinessDate | null, termInterest: number | null, interestEarned: number, interestSettled: number, taxWithheld: number, prints: number, account: { id: string, memberId: string, memberNo: string, memberName: string, product: { id: string, name: string, contract: ShariaContract | null } }, payoutAccount: { id: string, number: string, product: { id: string, name: string } } };

export type DeskTermDepositsQueryVariables = Exact<{
  filter?: TermDepositFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskTermDepositsQuery = { termDeposits: { nodes: Array<{ id: string, certificateNo: string, principal: number, termMonths: number, rateYearlyPercent: string | null, nisbahPercent: string | null, dayBasis: TermDayBasis, interestPaid: TermInterestPaid, rollover: TermRollover, placedOn: BusinessDate, termNo: number, startsOn: BusinessDate, maturesOn: BusinessDate, state: TermDepositState, endedOn: BusinessDate | null, termInterest: number | null, interestEarned: number, interestSettled: number, taxWithheld: number, prints: number, account: { id: string, memberId: string, memberNo: string, memberName: string, product: { id: string, name: string, contract: ShariaContract | null } }, payoutAccount: { id: string, number: string, product: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type DeskTermDepositOneQueryVariables = Exact<{
  id: string;
}>;


export type DeskTermDepositOneQuery = { termDeposit: { certificateUrl: string | null, id: string, certificateNo: string, principal: number, termMonths: number, rateYearlyPercent: string | null, nisbahPercent: string | null, dayBasis: TermDayBasis, interestPaid: TermInterestPaid, rollover: TermRollover, placedOn: BusinessDate, termNo: number, startsOn: BusinessDate, maturesOn: BusinessDate, state: TermDepositState, endedOn: BusinessDate | null, termInterest: number | null, interestEarned: number, interestSettled: number, taxWithheld: number, prints: number, account: { id: string, memberId: string, memberNo: string, memberName: string, product: { id: string, name: string, contract: ShariaContract | null } }, payoutAccount: { id: string, number: string, product: { id: string, name: string } } } | null };

export type DeskTermDepositQuoteQueryVariables = Exact<{
  productId: string;
  amount: number;
  termMonths: number;
}>;


export type DeskTermDepositQuoteQuery = { termDepositQuote: { rateYearlyPercent: string | null, nisbahPercent: string | null, maturesOn: BusinessDate, interest: number | null, firstMonth: number | null } | null };

export type DeskTermBreakQuoteQueryVariables = Exact<{
  depositId: string;
}>;


export type DeskTermBreakQuoteQuery = { termBreakQuote: { principal: number, penalty: number, forfeited: number, interest: number, payout: number } | null };

export type DeskTermSaverQueryVariables = Exact<{
  text: string;
}>;


export type DeskTermSaverQuery = { tellerSearch: Array<{ id: string, memberNo: string, fullName: string, status: MemberStatus, accounts: Array<{ id: string, number: string, label: string | null, state: SubAccountState, available: number, product: { id: string, name: string, family: SavingsFamily } }> }> };

export type DeskPlaceTermDepositMutationVariables = Exact<{
  input: PlaceTermDepositInput;
}>;


export type DeskPlaceTermDepositMutation = { placeTermDeposit:
    | { __typename: 'DrawerNotOpen', code: string, message: string }
    | { __typename: 'DrawerTooEmpty', code: string, message: string }
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'SavingsLocked', code: string, message: string }
    | { __typename: 'SavingsMoveRequest', id: string, limit: number, isOwnAccount: boolean }
    | { __typename: 'SubAccountClosed', code: string, message: string }
    | { __typename: 'TermDeposit', id: string, certificateNo: string }
   };

export type DeskChangeTermDepositMutationVariables = Exact<{
  input: ChangeTermDepositInput;
}>;


export type DeskChangeTermDepositMutation = { changeTermDeposit:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | Record<PropertyKey, never>
   };

export type DeskSettleTermDepositMutationVariables = Exact<{
  depositId: string;
}>;


export type DeskSettleTermDepositMutation = { settleTermDeposit:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string, state: TermDepositState }
    | Record<PropertyKey, never>
   };

export type DeskBreakTermDepositMutationVariables = Exact<{
  input: BreakTermDepositInput;
}>;


export type DeskBreakTermDepositMutation = { breakTermDeposit:
    | { __typename: 'DrawerNotOpen', code: string, message: string }
    | { __typename: 'DrawerTooEmpty', code: string, message: string }
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'SavingsLocked', code: string, message: string }
    | { __typename: 'SavingsMoveRequest', id: string, limit: number, isOwnAccount: boolean }
    | { __typename: 'SubAccountClosed', code: string, message: string }
    | { __typename: 'TermDeposit', id: string }
   };

export type DeskSavingsAccountQueryVariables = Exact<{
  id: string;
}>;


export type DeskSavingsAccountQuery = { savingsAccount: { id: string, number: string, label: string | null, memberId: string, memberNo: string, memberName: string, state: SubAccountState, balance: number, held: number, minimumBalance: number, available: number, openedOn: BusinessDate, closedOn: BusinessDate | null, lastMovedAt: string | null, product: { id: string, name: string, family: SavingsFamily, familyLabel: string } } | null };

export type DeskSavingsPassbookQueryVariables = Exact<{
  accountId: string;
  filter?: SavingsEntryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskSavingsPassbookQuery = { savingsPassbook: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, seq: number, bookedOn: BusinessDate, valueOn: BusinessDate, amount: number, balanceAfter: number, text: string, explanation: string }> } };

export type DeskSavingsStatementQueryVariables = Exact<{
  accountId: string;
  period?: BusinessDateRange | null | undefined;
}>;


export type DeskSavingsStatementQuery = { savingsStatement: { from: BusinessDate, to: BusinessDate, opening: number, received: number, paid: number, closing: number, lineCount: number, pdfUrl: string | null } | null };

export type DeskSavingsHoldsQueryVariables = Exact<{
  accountId: string;
}>;


export type DeskSavingsHoldsQuery = { savingsHolds: Array<{ id: string, amount: number, reason: string, state: SavingsHoldState, heldAt: string, expiresAt: string | null, endedAt: string | null, heldByName: string | null, releasedByName: string | null, releaseReason: string | null, isReleasable: boolean }> | null };

export type DeskHoldSavingsMutationVariables = Exact<{
  input: HoldSavingsInput;
}>;


export type DeskHoldSavingsMutation = { holdSavings:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskReleaseSavingsHoldMutationVariables = Exact<{
  input: ReleaseSavingsHoldInput;
}>;


export type DeskReleaseSavingsHoldMutation = { releaseSavingsHold:
    | { code: string, message: string }
    | { id: string }
   };

export type DeskChangeSavingsStateMutationVariables = Exact<{
  input: ChangeSavingsAccountStateInput;
}>;


export type DeskChangeSavingsStateMutation = { changeSavingsAccountState:
    | { code: string, message: string }
    | { id: string, state: SubAccountState }
   };

export type DeskSavingsClosingFeeQueryVariables = Exact<{
  accountId: string;
}>;


export type DeskSavingsClosingFeeQuery = { savingsClosingFee: number };

export type DeskCloseSavingsAccountMutationVariables = Exact<{
  input: CloseSavingsAccountInput;
}>;


export type DeskCloseSavingsAccountMutation = { closeSavingsAccount:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { receiptId: string | null, account: { number: string }, papers: Array<{ format: SavingsPaperFormat, url: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskSavingsPassbookPositionQueryVariables = Exact<{
  accountId: string;
}>;


export type DeskSavingsPassbookPositionQuery = { savingsPassbookPosition: { bookNo: number, printedSeq: number, nextLine: number, linesPerPage: number, waitingLines: number } | null };

export type DeskPrintSavingsPassbookMutationVariables = Exact<{
  input: PrintSavingsPassbookInput;
}>;


export type DeskPrintSavingsPassbookMutation = { printSavingsPassbook:
    | { code: string, message: string }
    | { id: string, fromSeq: number, throughSeq: number, url: string, position: { waitingLines: number } }
   };

export type DeskPlaceSavingsPassbookMutationVariables = Exact<{
  input: PlaceSavingsPassbookInput;
}>;


export type DeskPlaceSavingsPassbookMutation = { placeSavingsPassbook:
    | { field: string | null, code: string, message: string }
    | { printedSeq: number }
   };

export type DeskMandatoryYearQueryVariables = Exact<{
  memberId: string;
  year?: number | null | undefined;
}>;


export type DeskMandatoryYearQuery = { mandatorySavingsCalendar: { accountId: string, year: number, monthsOverdue: number, arrears: number, months: Array<{ month: BusinessDate, due: number, paid: number, state: MandatoryMonthState }> } | null };

export type DeskMandatoryClassesQueryVariables = Exact<{
  accountId: string;
}>;


export type DeskMandatoryClassesQuery = { savingsAccount: { id: string, mandatoryClasses: Array<{ memberClass: string, startsOn: BusinessDate }> } | null };

export type DeskMandatoryClassNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskMandatoryClassNamesQuery = { mandatorySavingsRates: Array<{ id: string, memberClass: string }> };

export type DeskSetMandatoryClassMutationVariables = Exact<{
  input: SetMandatoryClassInput;
}>;


export type DeskSetMandatoryClassMutation = { setMandatorySavingsClass:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskSetMandatoryClassesMutationVariables = Exact<{
  input: SetMandatoryClassesInput;
}>;


export type DeskSetMandatoryClassesMutation = { setMandatorySavingsClasses:
    | { field: string | null, code: string, message: string }
    | { count: number, memberClass: string }
   };

export type DeskSavingsRequestsQueryVariables = Exact<{
  state?: SavingsMoveRequestState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskSavingsRequestsQuery = { savingsMoveRequests: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: SavingsMoveKind, state: SavingsMoveRequestState, amount: number, limit: number, isOwnAccount: boolean, note: string | null, purpose: SavingsMovePurpose, productName: string | null, termMonths: number | null, reason: string | null, payeeName: string | null, isCash: boolean, askedByName: string, askedAt: string, decidedByName: string | null, decisionReason: string | null, canApprove: boolean, canDecline: boolean, account: { id: string, number: string, memberName: string, balance: number }, toAccount: { number: string, memberName: string } | null }> } };

export type DeskApproveSavingsMoveMutationVariables = Exact<{
  input: ApproveSavingsMoveInput;
}>;


export type DeskApproveSavingsMoveMutation = { approveSavingsMove:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string, state: SavingsMoveRequestState }
    | { code: string, message: string }
   };

export type DeskDeclineSavingsMoveMutationVariables = Exact<{
  input: DeclineSavingsMoveInput;
}>;


export type DeskDeclineSavingsMoveMutation = { declineSavingsMove:
    | { code: string, message: string }
    | { id: string, state: SavingsMoveRequestState }
   };

export type DeskSavingsDeskRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskSavingsDeskRulesQuery = { savingsDeskLimits: { limits: Array<{ role: string, kind: SavingsMoveKind, amount: number }> }, savingsPassbookLayout: { widthMm: number, heightMm: number, leftMm: number, topMm: number, lineMm: number, linesPerPage: number, foldAfterLine: number, foldMm: number, testUrl: string } };

export type DeskSetSavingsDeskLimitsMutationVariables = Exact<{
  input: SetSavingsDeskLimitsInput;
}>;


export type DeskSetSavingsDeskLimitsMutation = { setSavingsDeskLimits:
    | { field: string | null, code: string, message: string }
    | { limits: Array<{ role: string }> }
   };

export type DeskSetSavingsPassbookLayoutMutationVariables = Exact<{
  input: SetSavingsPassbookLayoutInput;
}>;


export type DeskSetSavingsPassbookLayoutMutation = { setSavingsPassbookLayout:
    | { field: string | null, code: string, message: string }
    | { linesPerPage: number }
   };

export type SavingsAccountRowFragment = { id: string, number: string, label: string | null, memberId: string, memberNo: string, memberName: string, state: SubAccountState, balance: number, held: number, minimumBalance: number, available: number, openedOn: BusinessDate, closedOn: BusinessDate | null, lastMovedAt: string | null, product: { id: string, name: string, family: SavingsFamily, familyLabel: string } };

export type DeskSavingsAccountsQueryVariables = Exact<{
  filter?: SavingsAccountFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskSavingsAccountsQuery = { savingsAccounts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, label: string | null, memberId: string, memberNo: string, memberName: string, state: SubAccountState, balance: number, held: number, minimumBalance: number, available: number, openedOn: BusinessDate, closedOn: BusinessDate | null, lastMovedAt: string | null, product: { id: string, name: string, family: SavingsFamily, familyLabel: string } }> } };

export type DeskSavingsProductNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskSavingsProductNamesQuery = { savingsProducts: Array<{ id: string, name: string, family: SavingsFamily, isActive: boolean }> };

export type DeskSavingsAccountChoicesQueryVariables = Exact<{
  search: string;
}>;


export type DeskSavingsAccountChoicesQuery = { savingsAccounts: { nodes: Array<{ id: string, number: string, memberName: string, product: { name: string } }> } };

export type DeskOpenSavingsAccountMutationVariables = Exact<{
  input: OpenSavingsAccountInput;
}>;


export type DeskOpenSavingsAccountMutation = { openSavingsAccount:
    | { field: string | null, code: string, message: string }
    | { id: string, number: string }
   };

export type DeskMandatoryArrearsQueryVariables = Exact<{
  search?: string | null | undefined;
  memberClass?: string | null | undefined;
  order?: MandatoryArrearsOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskMandatoryArrearsQuery = { mandatorySavingsArrears: { totalCount: number | null, totalArrears: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ accountId: string, accountNumber: string, memberId: string, memberNo: string, memberName: string, monthsOverdue: number, arrears: number }> } };

export type DeskUndeclaredSellersQueryVariables = Exact<{
  year: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskUndeclaredSellersQuery = { sellers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, goodsKind: string, phoneMasked: string, sinceOn: BusinessDate | null, hasAccount: boolean }> } };

export type DeskDeclarationsQueryVariables = Exact<{
  year?: number | null | undefined;
  sellerId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskDeclarationsQuery = { turnoverDeclarations: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, sellerId: string, sellerName: string, year: number, isWithinLimit: boolean, declaredOn: BusinessDate, letterNo: string | null, recordedByName: string, recordedAt: string, letters: Array<{ id: string, fileName: string, url: string | null }> }> } };

export type DeskDeclareTurnoverMutationVariables = Exact<{
  input: DeclareSellerTurnoverInput;
}>;


export type DeskDeclareTurnoverMutation = { declareSellerTurnover:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskRemoveTurnoverLetterMutationVariables = Exact<{
  input: RemoveTurnoverLetterInput;
}>;


export type DeskRemoveTurnoverLetterMutation = { removeTurnoverLetter:
    | { field: string | null, code: string, message: string }
    | { letterId: string }
   };

export type DeskSellerFragment = { id: string, slug: string, name: string, goodsKind: string, story: string | null, state: SellerState, stateLabel: string, allowedStates: Array<SellerState>, appliedAt: string, sinceOn: BusinessDate | null, phoneMasked: string, bankName: string | null, bankHolder: string | null, bankAccountMasked: string | null, nationalIdMasked: string | null, npwpMasked: string | null, nib: string | null, pirtNo: string | null, halalCertificateNo: string | null, isPkp: boolean, hasAccount: boolean, memberId: string | null, memberNo: string | null, photo: { alt: string, url: string } | null, address: { street: string, landmark: string | null, regionCode: string, postalCode: string | null, formatted: string, region: { path: string } }, stateHistory: Array<{ id: string, at: string, toState: SellerState, actorName: string, reason: string | null }> };

export type DeskSellerQueryVariables = Exact<{
  id: string;
}>;


export type DeskSellerQuery = { managedSeller: { id: string, slug: string, name: string, goodsKind: string, story: string | null, state: SellerState, stateLabel: string, allowedStates: Array<SellerState>, appliedAt: string, sinceOn: BusinessDate | null, phoneMasked: string, bankName: string | null, bankHolder: string | null, bankAccountMasked: string | null, nationalIdMasked: string | null, npwpMasked: string | null, nib: string | null, pirtNo: string | null, halalCertificateNo: string | null, isPkp: boolean, hasAccount: boolean, memberId: string | null, memberNo: string | null, photo: { alt: string, url: string } | null, address: { street: string, landmark: string | null, regionCode: string, postalCode: string | null, formatted: string, region: { path: string } }, stateHistory: Array<{ id: string, at: string, toState: SellerState, actorName: string, reason: string | null }> } | null, consignmentBalances: { nodes: Array<{ owed: number, payable: number, openCount: number, settlementPeriod: SettlementPeriod, settledThrough: BusinessDate | null }> }, consignmentAgreements: { nodes: Array<{ id: string, scope: AgreementScope, targetId: string | null, targetName: string | null, commissionBasisPoints: number, damageBearer: DamageBearer | null, settlementPeriod: SettlementPeriod | null, validFrom: BusinessDate, validUntil: BusinessDate | null, isInForce: boolean, note: string | null, madeByName: string, createdAt: string }> }, standard: { nodes: Array<{ id: string }> } };

export type DeskSellerGoodsQueryVariables = Exact<{
  seller: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskSellerGoodsQuery = { managedProducts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, state: ProductState, cover: { url: string } | null, variants: Array<{ id: string, name: string, sku: string, unitLabel: string, publicPrice: number, isActive: boolean, stock: { onHand: number } | null }> }> } };

export type DeskRegisterSellerMutationVariables = Exact<{
  input: RegisterSellerInput;
}>;


export type DeskRegisterSellerMutation = { registerSeller:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string, name: string }
   };

export type DeskUpdateSellerMutationVariables = Exact<{
  input: UpdateSellerInput;
}>;


export type DeskUpdateSellerMutation = { updateSeller:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskApproveSellerMutationVariables = Exact<{
  input: ApproveSellerInput;
}>;


export type DeskApproveSellerMutation = { approveSeller:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskRejectSellerMutationVariables = Exact<{
  input: SellerStepInput;
}>;


export type DeskRejectSellerMutation = { rejectSeller:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskSuspendSellerMutationVariables = Exact<{
  input: SellerStepInput;
}>;


export type DeskSuspendSellerMutation = { suspendSeller:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskReactivateSellerMutationVariables = Exact<{
  input: SellerStepInput;
}>;


export type DeskReactivateSellerMutation = { reactivateSeller:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskEndSellerMutationVariables = Exact<{
  input: SellerStepInput;
}>;


export type DeskEndSellerMutation = { endSeller:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskRevealSellerDataMutationVariables = Exact<{
  input: RevealSellerDataInput;
}>;


export type DeskRevealSellerDataMutation = { revealSellerData:
    | { field: string | null, code: string, message: string }
    | { phone: PhoneNumber, bankAccountNo: string | null, nationalIdNo: string | null, npwp: string | null }
   };

export type DeskSellersQueryVariables = Exact<{
  filter: SellerFilter;
  sort: SellerSort;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskSellersQuery = { sellers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, goodsKind: string, state: SellerState, stateLabel: string, phoneMasked: string, memberNo: string | null, hasAccount: boolean, appliedAt: string, sinceOn: BusinessDate | null }> }, applied: { totalCount: number | null }, active: { totalCount: number | null }, suspended: { totalCount: number | null }, ended: { totalCount: number | null } };

export type DeskSellerChoiceQueryVariables = Exact<{
  search: string;
}>;


export type DeskSellerChoiceQuery = { sellers: { nodes: Array<{ id: string, slug: string, name: string, goodsKind: string, state: SellerState }> } };

export type DeskAgreementFragment = { id: string, scope: AgreementScope, targetId: string | null, targetName: string | null, commissionBasisPoints: number, damageBearer: DamageBearer | null, settlementPeriod: SettlementPeriod | null, validFrom: BusinessDate, validUntil: BusinessDate | null, isInForce: boolean, note: string | null, madeByName: string, createdAt: string };

export type DeskAgreementsQueryVariables = Exact<{
  filter: ConsignmentAgreementFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskAgreementsQuery = { consignmentAgreements: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, scope: AgreementScope, targetId: string | null, targetName: string | null, commissionBasisPoints: number, damageBearer: DamageBearer | null, settlementPeriod: SettlementPeriod | null, validFrom: BusinessDate, validUntil: BusinessDate | null, isInForce: boolean, note: string | null, madeByName: string, createdAt: string }> }, standard: { nodes: Array<{ commissionBasisPoints: number }> } };

export type DeskTermsProductsQueryVariables = Exact<{
  search: string;
}>;


export type DeskTermsProductsQuery = { managedProducts: { nodes: Array<{ id: string, name: string }> } };

export type DeskTermsCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskTermsCategoriesQuery = { categories: Array<{ id: string, name: string, children: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }> }> };

export type DeskAgreeConsignmentMutationVariables = Exact<{
  input: AgreeConsignmentInput;
}>;


export type DeskAgreeConsignmentMutation = { agreeConsignment:
    | { id: string }
    | { field: string | null, code: string, message: string }
   };

export type DeskEndConsignmentAgreementMutationVariables = Exact<{
  input: EndConsignmentAgreementInput;
}>;


export type DeskEndConsignmentAgreementMutation = { endConsignmentAgreement:
    | { id: string }
    | { field: string | null, code: string, message: string }
   };

export type DeskInvitationQueryVariables = Exact<{
  token: string;
}>;


export type DeskInvitationQuery = { invitation: { fullName: string, organisationName: string, cooperativeSlug: string | null, roleLabels: Array<string>, invitedByName: string, state: InvitationState, expiresAt: string, hasAccount: boolean } | null, me: { person: { fullName: string } } | null };

export type DeskRequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type DeskRequestPasswordResetMutation = { requestPasswordReset:
    | { validForMinutes: number }
    | { code: string, message: string }
   };

export type DeskResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type DeskResetPasswordMutation = { resetPassword:
    | { code: string, message: string }
    | { changedAt: string }
    | { minimumLength: number, code: string, message: string }
   };

export type DeskApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskApiKeysQuery = { apiKeys: Array<{ id: string, name: string, mode: ApiKeyMode, prefix: string, permissions: Array<string>, createdByName: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type DeskCreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type DeskCreateApiKeyMutation = { createApiKey:
    | { secret: string, apiKey: { id: string, name: string } }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskRevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type DeskRevokeApiKeyMutation = { revokeApiKey: { id: string, revokedAt: string | null } };

export type DeskAddressFragment = { street: string, landmark: string | null, regionCode: string, postalCode: string | null, formatted: string, region: { path: string } };

export type DeskProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskProfileQuery = { currentCooperative: { id: string, slug: string, name: string, kind: CooperativeKind, state: CooperativeState, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, about: string | null, accent: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, email: string | null, isTaxable: boolean, isAcceptingOrders: boolean, shopUrl: string, logo: { id: string, url: string, alt: string } | null, address: { street: string, landmark: string | null, regionCode: string, postalCode: string | null, formatted: string, region: { path: string } }, pickupPoint: { note: string | null, address: { street: string, landmark: string | null, regionCode: string, postalCode: string | null, formatted: string, region: { path: string } } } | null, officers: Array<{ id: string, fullName: string, office: OfficerOffice, phone: PhoneNumber | null }>, openingHours: Array<{ day: Weekday, opensAt: string, closesAt: string }>, registration: { legalEntityOn: BusinessDate | null, registrationValidUntil: BusinessDate | null, taxNo: string | null, businessNo: string | null, savingsLicenceNo: string | null, lastAnnualMeetingOn: BusinessDate | null, documents: Array<{ id: string, kind: DocumentKind, fileName: string, mimeType: string, byteSize: number, url: string, uploadedByName: string, uploadedAt: string }> } | null, verificationCase: { id: string, state: VerificationState, stateLabel: string } | null } | null };

export type DeskUpdateProfileMutationVariables = Exact<{
  input: UpdateCooperativeProfileInput;
}>;


export type DeskUpdateProfileMutation = { updateCooperativeProfile:
    | { id: string, name: string }
    | { code: string, message: string, takenField: string | null }
    | { field: string | null, code: string, message: string }
   };

export type DeskRemoveDocumentMutationVariables = Exact<{
  input: RemoveDocumentInput;
}>;


export type DeskRemoveDocumentMutation = { removeDocument:
    | { documentId: string }
    | { field: string | null, code: string, message: string }
   };

export type DeskSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskSecurityQuery = { me: { person: { id: string, fullName: string, phone: PhoneNumber | null, email: string | null, hasTotp: boolean }, sessions: Array<{ id: string, device: string, ipAddress: string | null, createdAt: string, lastSeenAt: string, isCurrent: boolean }> } | null };

export type DeskRevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type DeskRevokeSessionMutation = { revokeSession: { sessionId: string } };

export type DeskChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type DeskChangePasswordMutation = { changePassword:
    | { code: string, message: string }
    | { changedAt: string, endedSessions: number }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeskEnrolTotpMutationVariables = Exact<{
  input: EnrolTotpInput;
}>;


export type DeskEnrolTotpMutation = { enrolTotp:
    | { code: string, message: string }
    | { code: string, message: string }
    | { secret: string, otpauthUri: string }
   };

export type DeskConfirmTotpMutationVariables = Exact<{
  input: ConfirmTotpInput;
}>;


export type DeskConfirmTotpMutation = { confirmTotp:
    | { code: string, message: string }
    | { code: string, message: string }
    | { recoveryCodes: Array<string> }
   };

export type DeskDisableTotpMutationVariables = Exact<{
  input: DisableTotpInput;
}>;


export type DeskDisableTotpMutation = { disableTotp:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { disabledAt: string }
   };

export type DeskPaymentSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPaymentSettingsQuery = { paymentSettings: { updatedAt: string | null, methods: Array<{ method: PaymentMethod, label: string, isEnabled: boolean, isConfigured: boolean, windowMinutes: number }>, staticQris: { merchantName: string, merchantCity: string, nmid: string, acquirer: string | null, importedAt: string } | null, bankAccount: { bankName: string, accountNo: string, holderName: string } | null } };

export type DeskUpdatePaymentSettingsMutationVariables = Exact<{
  input: UpdatePaymentSettingsInput;
}>;


export type DeskUpdatePaymentSettingsMutation = { updatePaymentSettings:
    | { field: string | null, code: string, message: string }
    | { updatedAt: string | null }
    | { problem: QrisProblem, code: string, message: string }
   };

export type DeskDeliveryFragment = { isPickupEnabled: boolean, isCourierEnabled: boolean, freeFrom: number | null, pickupDaysAhead: number, pickupNoticeMinutes: number, pickupHours: Array<{ weekday: number, from: string, until: string, capacity: number }>, expeditions: Array<{ id: string, name: string, estimate: string | null, isActive: boolean, rates: Array<{ regionCode: string, feePerKg: number, region: { path: string } }> }>, zones: Array<{ regionCode: string, fee: number, region: { path: string } }> };

export type DeskDeliverySettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskDeliverySettingsQuery = { deliverySettings: { isPickupEnabled: boolean, isCourierEnabled: boolean, freeFrom: number | null, pickupDaysAhead: number, pickupNoticeMinutes: number, pickupHours: Array<{ weekday: number, from: string, until: string, capacity: number }>, expeditions: Array<{ id: string, name: string, estimate: string | null, isActive: boolean, rates: Array<{ regionCode: string, feePerKg: number, region: { path: string } }> }>, zones: Array<{ regionCode: string, fee: number, region: { path: string } }> } };

export type DeskUpdateDeliverySettingsMutationVariables = Exact<{
  input: UpdateDeliverySettingsInput;
}>;


export type DeskUpdateDeliverySettingsMutation = { updateDeliverySettings:
    | { isPickupEnabled: boolean, isCourierEnabled: boolean, freeFrom: number | null, pickupDaysAhead: number, pickupNoticeMinutes: number, pickupHours: Array<{ weekday: number, from: string, until: string, capacity: number }>, expeditions: Array<{ id: string, name: string, estimate: string | null, isActive: boolean, rates: Array<{ regionCode: string, feePerKg: number, region: { path: string } }> }>, zones: Array<{ regionCode: string, fee: number, region: { path: string } }> }
    | { field: string | null, code: string, message: string }
   };

export type DeskProviderFragment = { provider: PaymentProviderName, isActive: boolean, isProduction: boolean, secretKeyMasked: string | null, webhookTokenMasked: string | null, webhookPath: string, updatedAt: string | null, channels: Array<{ channel: PaymentChannel, label: string, method: PaymentMethod, isEnabled: boolean, feeFlat: number, feeBasisPoints: number }> };

export type DeskPaymentProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPaymentProvidersQuery = { paymentProviders: Array<{ provider: PaymentProviderName, isActive: boolean, isProduction: boolean, secretKeyMasked: string | null, webhookTokenMasked: string | null, webhookPath: string, updatedAt: string | null, channels: Array<{ channel: PaymentChannel, label: string, method: PaymentMethod, isEnabled: boolean, feeFlat: number, feeBasisPoints: number }> }> };

export type DeskUpdatePaymentProviderMutationVariables = Exact<{
  input: UpdatePaymentProviderInput;
}>;


export type DeskUpdatePaymentProviderMutation = { updatePaymentProvider:
    | { field: string | null, code: string, message: string }
    | { provider: PaymentProviderName }
   };

export type DeskTeamQueryVariables = Exact<{
  scope: RoleScope;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskTeamQuery = { staff: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, fullName: string, phoneMasked: string | null, emailMasked: string | null, hasTotp: boolean, lastSeenAt: string | null, roles: Array<{ key: RoleKey, label: string }> }> }, invitations: Array<{ id: string, fullName: string, phone: PhoneNumber | null, email: string | null, state: InvitationState, invitedByName: string, createdAt: string, expiresAt: string, roles: Array<{ key: RoleKey, label: string }> }>, roles: Array<{ key: RoleKey, label: string, description: string, permissions: Array<string>, isAssignable: boolean }> };

export type DeskInviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type DeskInviteStaffMutation = { inviteStaff:
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { link: string, invitation: { id: string, fullName: string, phone: PhoneNumber | null, expiresAt: string } }
   };

export type DeskRevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type DeskRevokeInvitationMutation = { revokeInvitation: { id: string, state: InvitationState } };

export type DeskAssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type DeskAssignRoleMutation = { assignRole:
    | { code: string, message: string }
    | { id: string }
   };

export type DeskRemoveRoleMutationVariables = Exact<{
  input: RemoveRoleInput;
}>;


export type DeskRemoveRoleMutation = { removeRole:
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
   };

export type DeskStandingFragment = { id: string, memberId: string, memberNo: string, memberName: string, amount: number, day: number, startsOn: BusinessDate, endsOn: BusinessDate | null, retryDays: number, note: string | null, byMember: boolean, createdByName: string | null, createdAt: string, state: StandingState, dueOn: BusinessDate | null, endedAt: string | null, endedByName: string | null, endReason: string | null, isBehind: boolean, from: { number: string | null, productName: string, ownerName: string }, to: { number: string | null, productName: string, ownerName: string }, runs: Array<{ dueOn: BusinessDate, state: StandingRunState, tries: number, triedOn: BusinessDate, problem: string | null, receiptNumber: string | null }> };

export type DeskStandingsQueryVariables = Exact<{
  filter?: StandingInstructionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskStandingsQuery = { standingInstructions: { nodes: Array<{ id: string, memberId: string, memberNo: string, memberName: string, amount: number, day: number, startsOn: BusinessDate, endsOn: BusinessDate | null, retryDays: number, note: string | null, byMember: boolean, createdByName: string | null, createdAt: string, state: StandingState, dueOn: BusinessDate | null, endedAt: string | null, endedByName: string | null, endReason: string | null, isBehind: boolean, from: { number: string | null, productName: string, ownerName: string }, to: { number: string | null, productName: string, ownerName: string }, runs: Array<{ dueOn: BusinessDate, state: StandingRunState, tries: number, triedOn: BusinessDate, problem: string | null, receiptNumber: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type DeskStandingOneQueryVariables = Exact<{
  id: string;
}>;


export type DeskStandingOneQuery = { standingInstruction: { id: string, memberId: string, memberNo: string, memberName: string, amount: number, day: number, startsOn: BusinessDate, endsOn: BusinessDate | null, retryDays: number, note: string | null, byMember: boolean, createdByName: string | null, createdAt: string, state: StandingState, dueOn: BusinessDate | null, endedAt: string | null, endedByName: string | null, endReason: string | null, isBehind: boolean, from: { number: string | null, productName: string, ownerName: string }, to: { number: string | null, productName: string, ownerName: string }, runs: Array<{ dueOn: BusinessDate, state: StandingRunState, tries: number, triedOn: BusinessDate, problem: string | null, receiptNumber: string | null }> } | null };

export type DeskStandingAccountsQueryVariables = Exact<{
  text: string;
}>;


export type DeskStandingAccountsQuery = { tellerSearch: Array<{ id: string, accounts: Array<{ id: string, number: string, memberName: string, product: { name: string, family: SavingsFamily } }> }> };

export type DeskCreateStandingMutationVariables = Exact<{
  input: CreateStandingInstructionInput;
}>;


export type DeskCreateStandingMutation = { createStandingInstruction:
    | { field: string | null, code: string, message: string }
    | { id: string, dueOn: BusinessDate | null }
   };

export type DeskCancelStandingMutationVariables = Exact<{
  input: CancelStandingInstructionInput;
}>;


export type DeskCancelStandingMutation = { cancelStandingInstruction: { id: string, state: StandingState } };

export type StatementLinesFragment = { amount: number, compared: number, account: { id: string, number: string, name: string } };

export type DeskBalanceSheetQueryVariables = Exact<{
  asOf?: BusinessDate | null | undefined;
}>;


export type DeskBalanceSheetQuery = { balanceSheet: { asOf: BusinessDate, comparedAsOf: BusinessDate, openResult: number, comparedOpenResult: number, totalAssets: number, totalLiabilities: number, totalEquity: number, comparedTotalAssets: number, comparedTotalLiabilities: number, comparedTotalEquity: number, difference: number, sections: Array<{ key: BalanceSheetSectionKey, label: string, total: number, comparedTotal: number, lines: Array<{ amount: number, compared: number, account: { id: string, number: string, name: string } }> }> } };

export type DeskResultStatementQueryVariables = Exact<{
  period?: BusinessDateRange | null | undefined;
}>;


export type DeskResultStatementQuery = { resultStatement: { from: BusinessDate, to: BusinessDate, comparedFrom: BusinessDate, comparedTo: BusinessDate, result: number, comparedResult: number, parts: Array<{ business: AccountBusiness, label: string, totalIncome: number, totalExpenses: number, result: number, comparedTotalIncome: number, comparedTotalExpenses: number, comparedResult: number, income: Array<{ amount: number, compared: number, account: { id: string, number: string, name: string } }>, expenses: Array<{ amount: number, compared: number, account: { id: string, number: string, name: string } }> }> } };

export type DeskMoneyAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskMoneyAccountsQuery = { accounts: Array<{ id: string, number: string, name: string, moneyKind: MoneyKind | null }> };

export type DeskCashBookQueryVariables = Exact<{
  accountId: string;
  period?: BusinessDateRange | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskCashBookQuery = { cashBook: { from: BusinessDate, to: BusinessDate, openingBalance: number, received: number, paid: number, closingBalance: number, account: { id: string, number: string, name: string }, entries: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, text: string, debit: number, credit: number, balance: number, journal: { id: string, number: string, bookedOn: BusinessDate }, counterAccount: { id: string, number: string, name: string } }> } } | null };

export type DeskStockListQueryVariables = Exact<{
  filter: ManagedProductFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskStockListQuery = { managedProducts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, variants: Array<{ id: string, name: string, sku: string, unit: Unit, unitLabel: string, quantityStep: number, isActive: boolean, stockState: StockState, stock: { onHand: number, reserved: number, heldBack: number, available: number, lowAt: number, averageCost: number | null, backorderLimit: number | null, preorderLimit: number | null, preorderFrom: BusinessDate | null } | null }> }> } };

export type DeskStockMovementsQueryVariables = Exact<{
  variantId?: string | null | undefined;
  locationId?: string | null | undefined;
  period?: BusinessDateRange | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskStockMovementsQuery = { stockMovements: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: StockMovementKind, kindLabel: string, change: number, onHandAfter: number, locationName: string, expiresOn: BusinessDate | null, batchCode: string | null, unitCost: number | null, reason: StockAdjustmentReason | null, note: string | null, reference: string | null, journalId: string | null, actorName: string | null, createdAt: string, variant: { id: string, name: string, sku: string, unitLabel: string, product: { id: string, name: string } } }> } };

export type DeskReceiveStockMutationVariables = Exact<{
  input: ReceiveStockInput;
}>;


export type DeskReceiveStockMutation = { receiveStock:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { totalCost: number, movements: Array<{ id: string }> }
   };

export type DeskAdjustStockMutationVariables = Exact<{
  input: AdjustStockInput;
}>;


export type DeskAdjustStockMutation = { adjustStock:
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { id: string, change: number, onHandAfter: number }
   };

export type DeskGoodsNameFragment = { id: string, name: string, sku: string, unitLabel: string, product: { id: string, name: string } };

export type DeskGoodsToReorderQueryVariables = Exact<{
  locationId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskGoodsToReorderQuery = { goodsToReorder: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ onHand: number, onTheWay: number, reorderAt: number, suggested: number, variant: { id: string, name: string, sku: string, unitLabel: string, product: { id: string, name: string } }, location: { id: string, name: string } | null }> } };

export type DeskExpiringGoodsQueryVariables = Exact<{
  withinDays: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskExpiringGoodsQuery = { expiringGoods: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ movementId: string, expiresOn: BusinessDate, daysLeft: number, batchCode: string | null, received: number, left: number, receivedAt: string, variant: { id: string, name: string, sku: string, unitLabel: string, product: { id: string, name: string } } }> } };

export type DeskWaitingGoodsQueryVariables = Exact<{
  variantId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskWaitingGoodsQuery = { waitingGoods: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ orderId: string, quantity: number, missing: number, placedAt: string, availableFrom: BusinessDate | null, buyer: { orderNumber: string, name: string, phoneMasked: string } | null, variant: { id: string, name: string, sku: string, unitLabel: string, product: { id: string, name: string } } }> } };

export type DeskSetReorderPointsMutationVariables = Exact<{
  input: SetReorderPointsInput;
}>;


export type DeskSetReorderPointsMutation = { setReorderPoints:
    | { field: string | null, code: string, message: string }
    | { count: number }
   };

export type DeskSearchesQueryVariables = Exact<{
  withoutHits: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskSearchesQuery = { synonyms: Array<{ id: string, words: Array<string> }>, pastSearches: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ words: string, searches: number, hits: number, lastOn: BusinessDate }> } };

export type DeskSaveSynonymsMutationVariables = Exact<{
  input: SaveSynonymsInput;
}>;


export type DeskSaveSynonymsMutation = { saveSynonyms:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskRemoveSynonymsMutationVariables = Exact<{
  input: RemoveSynonymsInput;
}>;


export type DeskRemoveSynonymsMutation = { removeSynonyms: { id: string } };

export type DeskTaxFragment = { isPkp: boolean, pkpSince: BusinessDate | null, pricesIncludeTax: boolean, rates: Array<{ category: TaxCategory, validFrom: BusinessDate, ratePercent: number, baseNumerator: number, baseDenominator: number, numerator: number, denominator: number, legalSource: string }> };

export type DeskTaxSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskTaxSettingsQuery = { taxSettings: { isPkp: boolean, pkpSince: BusinessDate | null, pricesIncludeTax: boolean, rates: Array<{ category: TaxCategory, validFrom: BusinessDate, ratePercent: number, baseNumerator: number, baseDenominator: number, numerator: number, denominator: number, legalSource: string }> } };

export type DeskTaxProductsQueryVariables = Exact<{
  filter: ManagedProductFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskTaxProductsQuery = { managedProducts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, taxCategory: TaxCategory, category: { id: string, name: string } | null }> }, categories: Array<{ id: string, name: string, children: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }> }> };

export type DeskUpdateTaxSettingsMutationVariables = Exact<{
  input: UpdateTaxSettingsInput;
}>;


export type DeskUpdateTaxSettingsMutation = { updateTaxSettings:
    | { field: string | null, code: string, message: string }
    | { isPkp: boolean }
   };

export type DeskSetTaxCategoryMutationVariables = Exact<{
  input: SetTaxCategoryInput;
}>;


export type DeskSetTaxCategoryMutation = { setTaxCategory: { changedCount: number } };

export type TellerAccountFragment = { id: string, number: string, label: string | null, memberId: string, memberNo: string, memberName: string, state: SubAccountState, balance: number, held: number, minimumBalance: number, available: number, product: { id: string, name: string, family: SavingsFamily, familyLabel: string } };

export type DeskTellerSearchQueryVariables = Exact<{
  text: string;
}>;


export type DeskTellerSearchQuery = { tellerSearch: Array<{ id: string, memberNo: string, fullName: string, status: MemberStatus, phoneMasked: string | null, askedAccountId: string | null, accounts: Array<{ id: string, number: string, label: string | null, memberId: string, memberNo: string, memberName: string, state: SubAccountState, balance: number, held: number, minimumBalance: number, available: number, product: { id: string, name: string, family: SavingsFamily, familyLabel: string } }> }> };

export type DeskTellerQuoteQueryVariables = Exact<{
  accountId: string;
  months: number;
}>;


export type DeskTellerQuoteQuery = { mandatorySavingsQuote: { fromMonth: BusinessDate, throughMonth: BusinessDate, amount: number } | null };

export type DeskTellerMovesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskTellerMovesQuery = { tellerMoves: Array<{ id: string, number: string, kind: SavingsMoveKind, at: string, amount: number, text: string, accountNumber: string, memberName: string, isCash: boolean, isReversed: boolean, waitsForCorrection: boolean, papers: Array<{ format: SavingsPaperFormat, url: string }> }> };

export type TellerReceiptFragment = { id: string, number: string, amount: number, amountInWords: string, balanceAfter: number, account: { number: string, memberName: string }, toAccount: { number: string, memberName: string } | null, papers: Array<{ format: SavingsPaperFormat, url: string }> };

export type DeskDepositSavingsMutationVariables = Exact<{
  input: DepositSavingsInput;
}>;


export type DeskDepositSavingsMutation = { depositSavings:
    | { __typename: 'DrawerNotOpen', code: string, message: string }
    | { __typename: 'DrawerTooEmpty', code: string, message: string }
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'SavingsLocked', code: string, message: string }
    | { __typename: 'SavingsMoveRequest', id: string, limit: number, isOwnAccount: boolean }
    | { __typename: 'SavingsReceipt', id: string, number: string, amount: number, amountInWords: string, balanceAfter: number, account: { number: string, memberName: string }, toAccount: { number: string, memberName: string } | null, papers: Array<{ format: SavingsPaperFormat, url: string }> }
    | { __typename: 'SubAccountClosed', code: string, message: string }
   };

export type DeskWithdrawSavingsMutationVariables = Exact<{
  input: WithdrawSavingsInput;
}>;


export type DeskWithdrawSavingsMutation = { withdrawSavings:
    | { __typename: 'DrawerNotOpen', code: string, message: string }
    | { __typename: 'DrawerTooEmpty', code: string, message: string }
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'SavingsLocked', code: string, message: string }
    | { __typename: 'SavingsMoveRequest', id: string, limit: number, isOwnAccount: boolean }
    | { __typename: 'SavingsReceipt', id: string, number: string, amount: number, amountInWords: string, balanceAfter: number, account: { number: string, memberName: string }, toAccount: { number: string, memberName: string } | null, papers: Array<{ format: SavingsPaperFormat, url: string }> }
    | { __typename: 'SubAccountClosed', code: string, message: string }
   };

export type DeskTransferSavingsMutationVariables = Exact<{
  input: TransferSavingsInput;
}>;


export type DeskTransferSavingsMutation = { transferSavings:
    | { __typename: 'DrawerNotOpen', code: string, message: string }
    | { __typename: 'DrawerTooEmpty', code: string, message: string }
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'SavingsLocked', code: string, message: string }
    | { __typename: 'SavingsMoveRequest', id: string, limit: number, isOwnAccount: boolean }
    | { __typename: 'SavingsReceipt', id: string, number: string, amount: number, amountInWords: string, balanceAfter: number, account: { number: string, memberName: string }, toAccount: { number: string, memberName: string } | null, papers: Array<{ format: SavingsPaperFormat, url: string }> }
    | { __typename: 'SubAccountClosed', code: string, message: string }
   };

export type DeskPayMandatorySavingsMutationVariables = Exact<{
  input: PayMandatorySavingsInput;
}>;


export type DeskPayMandatorySavingsMutation = { payMandatorySavings:
    | { __typename: 'DrawerNotOpen', code: string, message: string }
    | { __typename: 'DrawerTooEmpty', code: string, message: string }
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'SavingsLocked', code: string, message: string }
    | { __typename: 'SavingsMoveRequest', id: string, limit: number, isOwnAccount: boolean }
    | { __typename: 'SavingsReceipt', id: string, number: string, amount: number, amountInWords: string, balanceAfter: number, account: { number: string, memberName: string }, toAccount: { number: string, memberName: string } | null, papers: Array<{ format: SavingsPaperFormat, url: string }> }
    | { __typename: 'SubAccountClosed', code: string, message: string }
   };

export type DeskRequestSavingsCorrectionMutationVariables = Exact<{
  input: RequestSavingsCorrectionInput;
}>;


export type DeskRequestSavingsCorrectionMutation = { requestSavingsCorrection:
    | { code: string, message: string }
    | { id: string }
   };

export type DeskOrdersToPayQueryVariables = Exact<{
  memberId: string;
}>;


export type DeskOrdersToPayQuery = { memberOrdersToPay: { payments: Array<DeskPaymentMethod>, orders: Array<{ id: string, number: string, placedAt: string, firstGoods: string, lineCount: number, due: number }>, savingsAccounts: Array<{ id: string, number: string, name: string, available: number }> } };

export type DeskPayOrderAtDeskMutationVariables = Exact<{
  input: PayOrderAtDeskInput;
}>;


export type DeskPayOrderAtDeskMutation = { payOrderAtDesk:
    | { code: string, message: string }
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { id: string, number: string, total: number, receipt: { number: string, change: number, paidFrom: { accountNoMasked: string, balanceAfter: number } | null } | null, papers: Array<{ kind: PaperKind, format: PaperFormat, url: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { methods: Array<StepUpMethod>, code: string, message: string }
    | { code: string, message: string }
   };

export type DeskTransferHeadFragment = { id: string, number: string, state: TransferState, lineCount: number, note: string | null, createdAt: string, createdBy: string | null, sentAt: string | null, sentBy: string | null, receivedAt: string | null, receivedBy: string | null, from: { id: string, name: string }, to: { id: string, name: string } };

export type DeskTransferFragment = { journalId: string | null, id: string, number: string, state: TransferState, lineCount: number, note: string | null, createdAt: string, createdBy: string | null, sentAt: string | null, sentBy: string | null, receivedAt: string | null, receivedBy: string | null, lines: Array<{ quantity: number, received: number | null, reason: StockAdjustmentReason | null, variant: { id: string, name: string, sku: string, unitLabel: string, product: { id: string, name: string } } }>, from: { id: string, name: string }, to: { id: string, name: string } };

export type DeskTransfersQueryVariables = Exact<{
  states?: Array<TransferState> | TransferState | null | undefined;
  locationId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskTransfersQuery = { stockTransfers: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, state: TransferState, lineCount: number, note: string | null, createdAt: string, createdBy: string | null, sentAt: string | null, sentBy: string | null, receivedAt: string | null, receivedBy: string | null, from: { id: string, name: string }, to: { id: string, name: string } }> } };

export type DeskTransferQueryVariables = Exact<{
  id: string;
}>;


export type DeskTransferQuery = { stockTransfer: { journalId: string | null, id: string, number: string, state: TransferState, lineCount: number, note: string | null, createdAt: string, createdBy: string | null, sentAt: string | null, sentBy: string | null, receivedAt: string | null, receivedBy: string | null, lines: Array<{ quantity: number, received: number | null, reason: StockAdjustmentReason | null, variant: { id: string, name: string, sku: string, unitLabel: string, product: { id: string, name: string } } }>, from: { id: string, name: string }, to: { id: string, name: string } } };

export type DeskCreateTransferMutationVariables = Exact<{
  input: CreateTransferInput;
}>;


export type DeskCreateTransferMutation = { createTransfer:
    | { field: string | null, code: string, message: string }
    | { id: string }
   };

export type DeskChangeTransferMutationVariables = Exact<{
  input: ChangeTransferInput;
}>;


export type DeskChangeTransferMutation = { changeTransfer:
    | { field: string | null, code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskSendTransferMutationVariables = Exact<{
  transferId: string;
}>;


export type DeskSendTransferMutation = { sendTransfer:
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskReceiveTransferMutationVariables = Exact<{
  input: ReceiveTransferInput;
}>;


export type DeskReceiveTransferMutation = { receiveTransfer:
    | { field: string | null, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskCancelTransferMutationVariables = Exact<{
  transferId: string;
}>;


export type DeskCancelTransferMutation = { cancelTransfer:
    | { id: string }
    | { code: string, message: string }
   };

export type DeskWithholdingSlipsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  month?: BusinessDate | null | undefined;
  search?: string | null | undefined;
}>;


export type DeskWithholdingSlipsQuery = { withholdingSlips: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, revision: number, memberName: string, memberNo: string, month: BusinessDate, gross: number, ratePercent: string, tax: number, pdfPath: string }> } };

export type DeskWithholdingTotalsQueryVariables = Exact<{
  month: BusinessDate;
}>;


export type DeskWithholdingTotalsQuery = { withholdingTotals: { slipCount: number, taxedCount: number, gross: number, tax: number } };

export type DeskAlertsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAlertsQuery = { paymentReceipts: { totalCount: number | null } };

export type DeskViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskViewerQuery = { me: { person: { id: string, fullName: string, phone: PhoneNumber | null, email: string | null, hasTotp: boolean }, cooperatives: Array<{ permissions: Array<string>, cooperative: { id: string, slug: string, name: string, kind: CooperativeKind, state: CooperativeState }, roles: Array<{ key: RoleKey, label: string }> }>, councilAssignment: { permissions: Array<string>, council: { id: string, name: string, region: { name: string } }, roles: Array<{ key: RoleKey, label: string }> } | null } | null };

export type DeskTenantQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskTenantQuery = { currentCooperative: { id: string, slug: string, name: string, state: CooperativeState, timeZone: string, shopUrl: string, isAcceptingOrders: boolean } | null };

export type DeskAttachmentsQueryVariables = Exact<{
  id: string;
}>;


export type DeskAttachmentsQuery = { journalAttachments: Array<{ id: string, fileName: string, byteSize: number, uploadedByName: string, uploadedAt: string, isLocked: boolean, url: string }> };

export type DeskRemoveAttachmentMutationVariables = Exact<{
  input: RemoveJournalAttachmentInput;
}>;


export type DeskRemoveAttachmentMutation = { removeJournalAttachment:
    | { code: string, message: string }
    | { field: string | null, code: string, message: string }
    | { attachmentId: string }
   };

export type DeskProductExportQueryVariables = Exact<{
  filter?: ManagedProductFilter | null | undefined;
}>;


export type DeskProductExportQuery = { productExport: { rowCount: number, csvUrl: string, xlsxUrl: string | null } };

export type DeskStockExportQueryVariables = Exact<{
  filter: ManagedProductFilter;
}>;


export type DeskStockExportQuery = { stockExport: { rowCount: number, csvUrl: string, xlsxUrl: string | null } };

export type DeskStockMovementExportQueryVariables = Exact<{
  variantId?: string | null | undefined;
  locationId?: string | null | undefined;
  period?: BusinessDateRange | null | undefined;
}>;


export type DeskStockMovementExportQuery = { stockMovementExport: { rowCount: number, csvUrl: string, xlsxUrl: string | null } };

export type DeskPriceListExportQueryVariables = Exact<{
  id: string;
  filter: PriceListEntryFilter;
}>;


export type DeskPriceListExportQuery = { priceListExport: { rowCount: number, csvUrl: string, xlsxUrl: string | null } };

export type DeskOrderExportQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  rows: OrderExportRows;
}>;


export type DeskOrderExportQuery = { orderExport: { rowCount: number, csvUrl: string, xlsxUrl: string | null } };

export type DeskPlaceFragment = { id: string, name: string, kind: LocationKind, isActive: boolean, isDefault: boolean, sellsFrom: boolean };

export type DeskPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPlacesQuery = { stockLocations: Array<{ id: string, name: string, kind: LocationKind, isActive: boolean, isDefault: boolean, sellsFrom: boolean }> };

export type DeskGoodsFragment = { id: string, name: string, sku: string, barcode: string | null, unitLabel: string, quantityStep: number, isActive: boolean, publicPrice: number, memberPrice: number | null, stock: { onHand: number, reserved: number, available: number, averageCost: number | null } | null };

export type DeskGoodsSearchQueryVariables = Exact<{
  search: string;
}>;


export type DeskGoodsSearchQuery = { managedProducts: { nodes: Array<{ id: string, name: string, variants: Array<{ id: string, name: string, sku: string, barcode: string | null, unitLabel: string, quantityStep: number, isActive: boolean, publicPrice: number, memberPrice: number | null, stock: { onHand: number, reserved: number, available: number, averageCost: number | null } | null }> }> } };

export type DeskGoodsByCodeQueryVariables = Exact<{
  code: string;
}>;


export type DeskGoodsByCodeQuery = { variantByBarcode: { code: string, quantity: number | null, variant: { id: string, name: string, sku: string, barcode: string | null, unitLabel: string, quantityStep: number, isActive: boolean, publicPrice: number, memberPrice: number | null, product: { id: string, name: string }, stock: { onHand: number, reserved: number, available: number, averageCost: number | null } | null } | null } };

export type DeskPlacesOfQueryVariables = Exact<{
  variantIds: Array<string> | string;
}>;


export type DeskPlacesOfQuery = { placesOfVariants: Array<{ variantId: string, onTheWay: number, places: Array<{ onHand: number, reorderAt: number | null, reorderTo: number | null, location: { id: string, name: string, sellsFrom: boolean } }> }> };

export type DeskSetOrderAheadMutationVariables = Exact<{
  input: SetOrderAheadInput;
}>;


export type DeskSetOrderAheadMutation = { setOrderAhead:
    | { field: string | null, code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DeskRegionsQueryVariables = Exact<{
  search: string;
  level?: RegionLevel | null | undefined;
}>;


export type DeskRegionsQuery = { regions: Array<{ code: string, name: string, level: RegionLevel, path: string, postalCode: string | null }> };

export type StorefrontFragment = { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null };

export type StorefrontOnlyQueryVariables = Exact<{ [key: string]: never; }>;


export type StorefrontOnlyQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null };

export type AboutPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutPageQuery = { currentCooperative: { about: string | null, email: string | null, slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, openingHours: Array<{ day: Weekday, opensAt: string, closesAt: string }>, pickupPoint: { note: string | null, address: { formatted: string } } | null, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, membershipDesk: { isOpen: boolean } };

export type CartPartsFragment = { token: string, lineCount: number, subtotal: number, discount: number, voucherCodes: Array<string>, taxAdded: number, taxIncluded: number, total: number, memberSavings: number, priceClass: PriceClass, canCheckOut: boolean, lines: Array<{ id: string, quantity: number, unitPrice: number, total: number, discount: number, discountExplanation: string | null, isAvailable: boolean, variant: { id: string, name: string, unitLabel: string, quantityStep: number, availableQuantity: number, supplyMode: SupplyMode, availableFrom: BusinessDate | null, priceTiers: Array<{ minQuantity: number, price: number }>, product: { slug: string, name: string, seller: { slug: string, name: string } | null, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null } } }>, discounts: Array<{ promotionId: string, code: string | null, name: string, explanation: string, amount: number }>, refusedVouchers: Array<{ voucherCode: string, message: string }>, differences: Array<{ lineId: string, kind: CartDifferenceKind, message: string, priceBefore: number | null, priceNow: number | null }> };

export type CartPageQueryVariables = Exact<{
  token: string;
  isNamed: boolean;
  isSignedIn: boolean;
}>;


export type CartPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, cart?: { token: string, lineCount: number, subtotal: number, discount: number, voucherCodes: Array<string>, taxAdded: number, taxIncluded: number, total: number, memberSavings: number, priceClass: PriceClass, canCheckOut: boolean, lines: Array<{ id: string, quantity: number, unitPrice: number, total: number, discount: number, discountExplanation: string | null, isAvailable: boolean, variant: { id: string, name: string, unitLabel: string, quantityStep: number, availableQuantity: number, supplyMode: SupplyMode, availableFrom: BusinessDate | null, priceTiers: Array<{ minQuantity: number, price: number }>, product: { slug: string, name: string, seller: { slug: string, name: string } | null, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null } } }>, discounts: Array<{ promotionId: string, code: string | null, name: string, explanation: string, amount: number }>, refusedVouchers: Array<{ voucherCode: string, message: string }>, differences: Array<{ lineId: string, kind: CartDifferenceKind, message: string, priceBefore: number | null, priceNow: number | null }> } | null, myCart?: { token: string, lineCount: number, subtotal: number, discount: number, voucherCodes: Array<string>, taxAdded: number, taxIncluded: number, total: number, memberSavings: number, priceClass: PriceClass, canCheckOut: boolean, lines: Array<{ id: string, quantity: number, unitPrice: number, total: number, discount: number, discountExplanation: string | null, isAvailable: boolean, variant: { id: string, name: string, unitLabel: string, quantityStep: number, availableQuantity: number, supplyMode: SupplyMode, availableFrom: BusinessDate | null, priceTiers: Array<{ minQuantity: number, price: number }>, product: { slug: string, name: string, seller: { slug: string, name: string } | null, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null } } }>, discounts: Array<{ promotionId: string, code: string | null, name: string, explanation: string, amount: number }>, refusedVouchers: Array<{ voucherCode: string, message: string }>, differences: Array<{ lineId: string, kind: CartDifferenceKind, message: string, priceBefore: number | null, priceNow: number | null }> } | null };

export type AddToCartMutationVariables = Exact<{
  input: AddToCartInput;
}>;


export type AddToCartMutation = { addToCart:
    | { __typename: 'Cart', token: string, lineCount: number }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'OutOfStock', code: string, message: string }
    | { __typename: 'ProductUnavailable', code: string, message: string }
   };

export type SetCartLineQuantityMutationVariables = Exact<{
  input: SetCartLineQuantityInput;
}>;


export type SetCartLineQuantityMutation = { setCartLineQuantity:
    | { __typename: 'Cart', token: string, lineCount: number }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'OutOfStock', code: string, message: string }
    | { __typename: 'ProductUnavailable', code: string, message: string }
   };

export type RemoveCartLineMutationVariables = Exact<{
  input: RemoveCartLineInput;
}>;


export type RemoveCartLineMutation = { removeCartLine: { __typename: 'Cart', token: string, lineCount: number } };

export type AcceptCartChangesMutationVariables = Exact<{
  input: AcceptCartChangesInput;
}>;


export type AcceptCartChangesMutation = { acceptCartChanges: { __typename: 'Cart', token: string, lineCount: number } };

export type ApplyVoucherMutationVariables = Exact<{
  input: CartVoucherInput;
}>;


export type ApplyVoucherMutation = { applyVoucher:
    | { __typename: 'Cart', token: string, lineCount: number }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'MinimumNotReached', code: string, message: string }
    | { __typename: 'VoucherExpired', code: string, message: string }
    | { __typename: 'VoucherNotCombinable', code: string, message: string }
    | { __typename: 'VoucherNotForTheseGoods', code: string, message: string }
    | { __typename: 'VoucherNotForYou', code: string, message: string }
    | { __typename: 'VoucherNotYetValid', code: string, message: string }
    | { __typename: 'VoucherPaused', code: string, message: string }
    | { __typename: 'VoucherTooFewGoods', code: string, message: string }
    | { __typename: 'VoucherTriedTooOften', code: string, message: string }
    | { __typename: 'VoucherUnknown', code: string, message: string }
    | { __typename: 'VoucherUsedUp', code: string, message: string }
   };

export type RemoveVoucherMutationVariables = Exact<{
  input: CartVoucherInput;
}>;


export type RemoveVoucherMutation = { removeVoucher: { __typename: 'Cart', token: string, lineCount: number } };

export type RepeatOrderMutationVariables = Exact<{
  input: RepeatOrderInput;
}>;


export type RepeatOrderMutation = { repeatOrder:
    | { __typename: 'Cart', token: string, lineCount: number }
    | { __typename: 'InvalidInput', code: string, message: string }
   };

export type AdoptCartMutationVariables = Exact<{
  input: AdoptCartInput;
}>;


export type AdoptCartMutation = { adoptCart: { __typename: 'Cart', token: string, lineCount: number } };

export type CategoryPageQueryVariables = Exact<{
  slug: string;
  filter: ProductFilter;
  sort: ProductSort;
  after?: string | null | undefined;
}>;


export type CategoryPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, category: { slug: string, name: string, path: Array<{ slug: string, name: string }>, children: Array<{ slug: string, name: string, productCount: number }> } | null, products: { totalCount: number | null, didYouMean: string | null, nodes: Array<{ slug: string, name: string, publicPriceFrom: number | null, memberPriceFrom: number | null, priceFrom: number | null, stockState: StockState, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, variants: Array<{ name: string, unitLabel: string, unitPrice: { label: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { inStockCount: number, memberPriceCount: number, categories: Array<{ count: number, category: { slug: string, name: string } }>, sellers: Array<{ count: number, seller: { slug: string, name: string } }>, attributes: Array<{ code: string, name: string, kind: AttributeKind, unit: string | null, trueCount: number, choices: Array<{ id: string, name: string, count: number }>, ranges: Array<{ from: number, below: number, count: number }> }>, priceRanges: Array<{ from: number | null, below: number | null, count: number }> } | null } };

export type CheckoutPageQueryVariables = Exact<{
  cartToken: string;
  destination?: string | null | undefined;
  regionText?: string | null | undefined;
  asksRegion: boolean;
  isSignedIn: boolean;
}>;


export type CheckoutPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, pickupPoint: { note: string | null, address: { formatted: string } } | null, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, checkoutOptions: { cart: { token: string, lineCount: number, subtotal: number, discount: number, voucherCodes: Array<string>, taxAdded: number, taxIncluded: number, total: number, memberSavings: number, priceClass: PriceClass, canCheckOut: boolean, lines: Array<{ id: string, quantity: number, unitPrice: number, total: number, discount: number, discountExplanation: string | null, isAvailable: boolean, variant: { id: string, name: string, unitLabel: string, quantityStep: number, availableQuantity: number, supplyMode: SupplyMode, availableFrom: BusinessDate | null, priceTiers: Array<{ minQuantity: number, price: number }>, product: { slug: string, name: string, seller: { slug: string, name: string } | null, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null } } }>, discounts: Array<{ promotionId: string, code: string | null, name: string, explanation: string, amount: number }>, refusedVouchers: Array<{ voucherCode: string, message: string }>, differences: Array<{ lineId: string, kind: CartDifferenceKind, message: string, priceBefore: number | null, priceNow: number | null }> }, fulfilments: Array<{ method: FulfilmentMethod, label: string, isAvailable: boolean, fee: number | null, note: string | null, total: number | null, services: Array<{ id: string, name: string, estimate: string | null, fee: number | null, total: number | null }> }>, pickupSlots: Array<{ on: BusinessDate, from: string, until: string, left: number }>, payments: Array<{ method: PaymentMethod, label: string, isAvailable: boolean, note: string | null, channels: Array<{ channel: PaymentChannel, label: string }>, savingsAccounts: Array<{ id: string, number: string, name: string, available: number }> }> } | null, regions?: Array<{ code: string, path: string }>, myStepUp?: { methods: Array<StepUpMethod> }, me?: { person: { fullName: string, phone: PhoneNumber | null } } | null };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { placeOrder:
    | { __typename: 'CartEmpty', code: string, message: string }
    | { __typename: 'CreditLimitExceeded', code: string, message: string }
    | { __typename: 'FulfilmentUnavailable', code: string, message: string }
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'MinimumNotReached', code: string, message: string }
    | { __typename: 'Order', token: string }
    | { __typename: 'OutOfStock', code: string, message: string }
    | { __typename: 'PaymentMethodUnavailable', code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'PickupSlotUnavailable', code: string, message: string }
    | { __typename: 'PriceChanged', code: string, message: string }
    | { __typename: 'ProductUnavailable', code: string, message: string }
    | { __typename: 'ShopClosed', code: string, message: string }
    | { __typename: 'StepUpRefused', code: string, message: string }
    | { __typename: 'StepUpRequired', code: string, message: string }
    | { __typename: 'SubAccountClosed', code: string, message: string }
    | { __typename: 'VoucherExpired', code: string, message: string }
    | { __typename: 'VoucherNotCombinable', code: string, message: string }
    | { __typename: 'VoucherNotForTheseGoods', code: string, message: string }
    | { __typename: 'VoucherNotForYou', code: string, message: string }
    | { __typename: 'VoucherNotYetValid', code: string, message: string }
    | { __typename: 'VoucherPaused', code: string, message: string }
    | { __typename: 'VoucherTooFewGoods', code: string, message: string }
    | { __typename: 'VoucherTriedTooOften', code: string, message: string }
    | { __typename: 'VoucherUnknown', code: string, message: string }
    | { __typename: 'VoucherUsedUp', code: string, message: string }
   };

export type DraftForWhatsappMutationVariables = Exact<{
  input: DraftOrderInput;
}>;


export type DraftForWhatsappMutation = { draftOrderForWhatsapp:
    | { __typename: 'CartEmpty', code: string, message: string }
    | { __typename: 'FulfilmentUnavailable', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'MinimumNotReached', code: string, message: string }
    | { __typename: 'Order', token: string }
    | { __typename: 'OutOfStock', code: string, message: string }
    | { __typename: 'PickupSlotUnavailable', code: string, message: string }
    | { __typename: 'ProductUnavailable', code: string, message: string }
    | { __typename: 'ShopClosed', code: string, message: string }
    | { __typename: 'VoucherExpired', code: string, message: string }
    | { __typename: 'VoucherNotCombinable', code: string, message: string }
    | { __typename: 'VoucherNotForTheseGoods', code: string, message: string }
    | { __typename: 'VoucherNotForYou', code: string, message: string }
    | { __typename: 'VoucherNotYetValid', code: string, message: string }
    | { __typename: 'VoucherPaused', code: string, message: string }
    | { __typename: 'VoucherTooFewGoods', code: string, message: string }
    | { __typename: 'VoucherTriedTooOften', code: string, message: string }
    | { __typename: 'VoucherUnknown', code: string, message: string }
    | { __typename: 'VoucherUsedUp', code: string, message: string }
    | { __typename: 'WhatsappUnavailable', code: string, message: string }
   };

export type DirectoryPageQueryVariables = Exact<{
  filter: CooperativeFilter;
  after?: string | null | undefined;
}>;


export type DirectoryPageQuery = { cooperatives: { totalCount: number | null, nodes: Array<{ slug: string, name: string, kind: CooperativeKind, tagline: string | null, address: { region: { path: string } }, verification: { councilName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FieldPackQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldPackQuery = { fieldPack: { collectorId: string, personId: string, collectorName: string, cooperativeName: string, isActive: boolean, floatLimit: number, carried: number, proposed: number, timeZone: string, businessDate: BusinessDate, madeAt: string, members: Array<{ id: string, memberNo: string, name: string, place: string | null, accounts: Array<{ id: string, number: string, name: string, family: SavingsFamily, balance: number | null, due: number | null }> }> } };

export type CollectDepositsMutationVariables = Exact<{
  input: CollectDepositsInput;
}>;


export type CollectDepositsMutation = { collectDeposits: { carried: number, floatLimit: number, items: Array<{ id: string, state: CollectionState, receiptNumber: string | null, valueOn: BusinessDate | null, balanceAfter: number | null, refusal:
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
       | null }> } };

export type HandoverPartsFragment = { id: string, number: string, state: HandoverState, amount: number, carriedNow: number, counted: number | null, proposedAt: string };

export type MyCashHandoverQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCashHandoverQuery = { myCashHandover: { id: string, number: string, state: HandoverState, amount: number, carriedNow: number, counted: number | null, proposedAt: string } | null };

export type ProposeCashHandoverMutationVariables = Exact<{
  input: ProposeHandoverInput;
}>;


export type ProposeCashHandoverMutation = { proposeCashHandover:
    | { __typename: 'CashHandover', id: string, number: string, state: HandoverState, amount: number, carriedNow: number, counted: number | null, proposedAt: string }
    | { __typename: 'HandoverUnderWay', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
   };

export type WithdrawCashHandoverMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawCashHandoverMutation = { withdrawCashHandover:
    | { __typename: 'CashHandover', id: string, number: string, state: HandoverState, amount: number, carriedNow: number, counted: number | null, proposedAt: string }
    | { __typename: 'HandoverNotOpen', code: string, message: string }
   };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { currentCooperative: { isOpenNow: boolean, slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, openingHours: Array<{ day: Weekday, opensAt: string, closesAt: string }>, pickupPoint: { note: string | null, address: { formatted: string } } | null, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, categories: Array<{ slug: string, name: string, icon: string | null, productCount: number }>, popular: { nodes: Array<{ slug: string, name: string, publicPriceFrom: number | null, memberPriceFrom: number | null, priceFrom: number | null, stockState: StockState, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, variants: Array<{ name: string, unitLabel: string, unitPrice: { label: string } | null }> }> }, newest: { nodes: Array<{ slug: string, name: string, publicPriceFrom: number | null, memberPriceFrom: number | null, priceFrom: number | null, stockState: StockState, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, variants: Array<{ name: string, unitLabel: string, unitPrice: { label: string } | null }> }> } };

export type MemberInvitationPageQueryVariables = Exact<{
  token: string;
  isSignedIn: boolean;
}>;


export type MemberInvitationPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, memberInvitation: { cooperativeSlug: string, memberName: string, memberNoMasked: string, state: InvitationState, expiresAt: string, proof: MemberProofKind | null, triesLeft: number } | null, me?: { person: { fullName: string } } | null };

export type AcceptMemberInvitationMutationVariables = Exact<{
  input: AcceptMemberInvitationInput;
}>;


export type AcceptMemberInvitationMutation = { acceptMemberInvitation:
    | { __typename: 'AccountExists', field: string | null, code: string, message: string }
    | { __typename: 'AlreadyLinked', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberLinked', signedIn: { token: string, viewer: { person: { fullName: string } } } | null }
    | { __typename: 'MemberProofDiffers', code: string, message: string }
    | { __typename: 'PasswordTooWeak', code: string, message: string }
   };

export type JoinPageQueryVariables = Exact<{
  link?: string | null | undefined;
  isSignedIn: boolean;
  regionText?: string | null | undefined;
  asksRegion: boolean;
}>;


export type JoinPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, membershipDesk: { isOpen: boolean, kind: MemberKind, requirements: string | null, consentText: string }, regions?: Array<{ code: string, path: string }>, me?: { person: { fullName: string, phone: PhoneNumber | null } } | null };

export type ApplyForMembershipMutationVariables = Exact<{
  input: ApplyForMembershipInput;
}>;


export type ApplyForMembershipMutation = { applyForMembership:
    | { __typename: 'ApplicationReceived', token: string }
    | { __typename: 'ApplicationsClosed', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
   };

export type OwnApplicationPageQueryVariables = Exact<{
  token: string;
  asksForm: boolean;
  regionText?: string | null | undefined;
  asksRegion: boolean;
}>;


export type OwnApplicationPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, ownApplication: { number: string, state: ApplicationState, stateLabel: string, kind: MemberKind, fullName: string, createdAt: string, message: string | null } | null, membershipDesk?: { consentText: string }, regions?: Array<{ code: string, path: string }> };

export type AnswerApplicationMutationVariables = Exact<{
  input: AnswerApplicationInput;
}>;


export type AnswerApplicationMutation = { answerApplication:
    | { __typename: 'ApplicationStepNotAllowed', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'OwnApplication' }
   };

export type WithdrawApplicationMutationVariables = Exact<{
  token: string;
}>;


export type WithdrawApplicationMutation = { withdrawApplication:
    | { __typename: 'ApplicationStepNotAllowed', code: string, message: string }
    | { __typename: 'OwnApplication' }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidCredentials', code: string, message: string }
    | { __typename: 'SignedIn', token: string, viewer: { person: { fullName: string } } }
    | { __typename: 'TooManyAttempts', code: string, message: string }
    | { __typename: 'TotpRequired', code: string, message: string }
   };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { __typename: 'SignedOut' } };

export type MarketPageQueryVariables = Exact<{
  filter: MarketFilter;
  sort: MarketSort;
  after?: string | null | undefined;
}>;


export type MarketPageQuery = { marketRegions: Array<{ code: string, name: string, level: RegionLevel }>, marketProducts: { nodes: Array<{ id: string, slug: string, name: string, url: string, priceFrom: number | null, stockState: StockState, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, cooperative: { slug: string, name: string, place: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarketProductPageQueryVariables = Exact<{
  slug: string;
}>;


export type MarketProductPageQuery = { currentCooperative: { slug: string, name: string, address: { region: { path: string } } } | null, product: { slug: string, name: string, description: string | null, category: { slug: string } | null, images: Array<{ alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> }>, variants: Array<{ id: string, name: string, unitLabel: string, quantityStep: number, publicPrice: number, currentPublicPrice: number, price: number, stockState: StockState, unitPrice: { label: string } | null }> } | null };

export type MarketBasketPageQueryVariables = Exact<{
  token: string;
}>;


export type MarketBasketPageQuery = { marketBasket: { token: string, lineCount: number, total: number, parts: Array<{ cartToken: string, total: number, canCheckOut: boolean, cooperative: { slug: string, name: string, place: string, shopUrl: string } }> } | null };

export type MarketBasketPartsFragment = { token: string, lineCount: number, total: number, parts: Array<{ cartToken: string, total: number, canCheckOut: boolean, cooperative: { slug: string, name: string, place: string, shopUrl: string } }> };

export type AddToMarketBasketMutationVariables = Exact<{
  input: AddToMarketBasketInput;
}>;


export type AddToMarketBasketMutation = { addToMarketBasket:
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'MarketBasket', token: string, lineCount: number }
    | { __typename: 'OutOfStock', code: string, message: string }
    | { __typename: 'ProductUnavailable', code: string, message: string }
   };

export type MarketCartQueryVariables = Exact<{
  token: string;
}>;


export type MarketCartQuery = { cart: { total: number, discount: number, subtotal: number, differences: Array<{ message: string }>, lines: Array<{ id: string, quantity: number, unitPrice: number, total: number, isAvailable: boolean, variant: { name: string, unitLabel: string, quantityStep: number, product: { slug: string, name: string, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null } } }> } | null };

export type MarketCheckoutPartQueryVariables = Exact<{
  cartToken: string;
  destination?: string | null | undefined;
}>;


export type MarketCheckoutPartQuery = { checkoutOptions: { cart: { total: number, lines: Array<{ id: string, quantity: number, total: number, variant: { name: string, product: { name: string } } }> }, fulfilments: Array<{ method: FulfilmentMethod, label: string, isAvailable: boolean, fee: number | null, note: string | null, total: number | null }>, pickupSlots: Array<{ on: BusinessDate, from: string, until: string }>, payments: Array<{ method: PaymentMethod, label: string, isAvailable: boolean, note: string | null, channels: Array<{ channel: PaymentChannel, label: string }> }> } | null };

export type PlaceMarketOrderMutationVariables = Exact<{
  input: PlaceMarketOrderInput;
}>;


export type PlaceMarketOrderMutation = { placeMarketOrder:
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'MarketGroup', token: string, parts: Array<{ refusal:
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
         | null }> }
    | { __typename: 'NothingPlaced', code: string, message: string, parts: Array<{ cooperative: { name: string }, refusal:
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
          | { message: string }
         | null }> }
   };

export type MarketGroupPageQueryVariables = Exact<{
  token: string;
}>;


export type MarketGroupPageQuery = { marketGroup: { placedAt: string, total: number, parts: Array<{ cooperative: { slug: string, name: string, place: string }, order: { number: string, statusLabel: string, total: number, url: string } | null, refusal:
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
       | null }> } | null };

export type MyOrdersPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyOrdersPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, myOrders: { nodes: Array<{ number: string, token: string, placedAt: string, status: OrderStatus, statusLabel: string, lineCount: number, total: number, payment: { method: PaymentMethod, state: PaymentState }, lines: Array<{ productName: string, variantName: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrderPageQueryVariables = Exact<{
  token: string;
}>;


export type OrderPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, pickupPoint: { note: string | null, address: { formatted: string } } | null, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, order: { number: string, token: string, publicUrl: string, whatsappUrl: string | null, placedAt: string, state: OrderState, status: OrderStatus, statusLabel: string, allowedActions: Array<OrderAction>, subtotal: number, discount: number, taxAdded: number, taxIncluded: number, shippingFee: number, shippingDiscount: number, uniqueAmount: number, total: number, memberSavings: number, note: string | null, cancelNote: string | null, discounts: Array<{ promotionId: string, code: string | null, name: string, explanation: string, amount: number }>, payment: { method: PaymentMethod, methodLabel: string, state: PaymentState, stateLabel: string, savingsAccountNo: string | null, expiresAt: string | null, isPaid: boolean, instructions: { isReady: boolean, hasFailed: boolean, hasEnded: boolean } | null, proofs: Array<{ id: string }> }, lines: Array<{ id: string, productName: string, variantName: string, unitLabel: string, quantity: number, unitPrice: number, total: number, returnedQuantity: number, returnableQuantity: number, isAwaited: boolean, seller: { name: string } | null, variant: { product: { slug: string } } | null }>, contact: { name: string, phoneMasked: string }, fulfilment: { method: FulfilmentMethod, methodLabel: string, courierName: string | null, expeditionName: string | null, address: { formatted: string, landmark: string | null } | null, pickup: { on: BusinessDate, from: string, until: string } | null }, parcels: Array<{ number: string, stateLabel: string, state: ParcelState, sellerName: string | null, courierName: string | null, service: string | null, waybillNo: string | null, shippedAt: string | null, lines: Array<{ orderLineId: string, productName: string, variantName: string, unitLabel: string, quantity: number }> }>, returnWindow: { isOpen: boolean, until: string | null, obstacle: ReturnObstacle | null, message: string | null }, returns: Array<{ number: string, stateLabel: string, reason: string, askedAt: string, decisionNote: string | null, refunded: number, photos: Array<{ id: string, width: number, height: number }>, lines: Array<{ orderLineId: string, productName: string, variantName: string, unitLabel: string, quantity: number }> }>, refunds: Array<{ id: string, amount: number, method: RefundMethod, reason: string, refundedAt: string }>, history: Array<{ at: string, label: string, status: OrderStatus, note: string | null }>, receipt: { number: string, issuedAt: string, cashierName: string, totalInWords: string } | null } | null };

export type OrderProofQueryVariables = Exact<{
  token: string;
}>;


export type OrderProofQuery = { order: { papers: Array<{ kind: PaperKind, format: PaperFormat, url: string }> } | null };

export type ReturnPhotosQueryVariables = Exact<{
  token: string;
}>;


export type ReturnPhotosQuery = { order: { returns: Array<{ photos: Array<{ id: string, url: string | null, thumbnailUrl: string | null }> }> } | null };

export type RequestReturnMutationVariables = Exact<{
  input: RequestOrderReturnInput;
}>;


export type RequestReturnMutation = { requestOrderReturn:
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'Order' }
    | { __typename: 'OrderActionNotAllowed', code: string, message: string }
    | { __typename: 'ReturnWindowClosed', code: string, message: string }
   };

export type CancelMyOrderMutationVariables = Exact<{
  input: CancelMyOrderInput;
}>;


export type CancelMyOrderMutation = { cancelMyOrder:
    | { __typename: 'Order' }
    | { __typename: 'OrderActionNotAllowed', code: string, message: string }
   };

export type ConfirmArrivalMutationVariables = Exact<{
  input: ConfirmOrderArrivalInput;
}>;


export type ConfirmArrivalMutation = { confirmOrderArrival:
    | { __typename: 'Order' }
    | { __typename: 'OrderActionNotAllowed', code: string, message: string }
    | { __typename: 'PaymentOutstanding', code: string, message: string }
   };

export type PaymentChangePageQueryVariables = Exact<{
  token: string;
  isSignedIn: boolean;
}>;


export type PaymentChangePageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, order: { number: string, token: string, status: OrderStatus, state: OrderState, total: number, uniqueAmount: number, payment: { method: PaymentMethod, methodLabel: string, state: PaymentState, channel: PaymentChannel | null, isPaid: boolean, instructions: { channel: PaymentChannel, label: string, isReady: boolean, hasFailed: boolean, hasEnded: boolean } | null, proofs: Array<{ id: string }> } } | null, orderPaymentOptions: Array<{ method: PaymentMethod, label: string, isAvailable: boolean, note: string | null, channels: Array<{ channel: PaymentChannel, label: string }>, savingsAccounts: Array<{ id: string, number: string, name: string, available: number }> }>, myStepUp?: { methods: Array<StepUpMethod> } };

export type ChangePaymentMethodMutationVariables = Exact<{
  input: ChangePaymentMethodInput;
}>;


export type ChangePaymentMethodMutation = { changePaymentMethod:
    | { __typename: 'CreditLimitExceeded', code: string, message: string }
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'Order', token: string }
    | { __typename: 'OrderActionNotAllowed', code: string, message: string }
    | { __typename: 'OutOfStock', code: string, message: string }
    | { __typename: 'PaymentChangedTooOften', code: string, message: string }
    | { __typename: 'PaymentMethodUnavailable', code: string, message: string }
    | { __typename: 'PaymentUnderWay', code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'StepUpRefused', code: string, message: string }
    | { __typename: 'StepUpRequired', code: string, message: string }
    | { __typename: 'SubAccountClosed', code: string, message: string }
   };

export type CheckOrderPaymentMutationVariables = Exact<{
  input: CheckOrderPaymentInput;
}>;


export type CheckOrderPaymentMutation = { checkOrderPayment: { outcome: PaymentCheckOutcome } };

export type PaymentPageQueryVariables = Exact<{
  token: string;
}>;


export type PaymentPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, pickupPoint: { note: string | null, address: { formatted: string } } | null, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, order: { number: string, token: string, status: OrderStatus, state: OrderState, total: number, uniqueAmount: number, payment: { method: PaymentMethod, methodLabel: string, state: PaymentState, stateLabel: string, amount: number, isPaid: boolean, expiresAt: string | null, qris: { payload: string, merchantName: string, nmid: string } | null, bankAccount: { bankName: string, accountNo: string, holderName: string } | null, instructions: { channel: PaymentChannel, label: string, accountNo: string | null, billerCode: string | null, qrPayload: string | null, deeplinkUrl: string | null, isReady: boolean, hasFailed: boolean, hasEnded: boolean } | null, proofs: Array<{ id: string, fileName: string, uploadedAt: string }> } } | null };

export type PaymentStateQueryVariables = Exact<{
  token: string;
}>;


export type PaymentStateQuery = { order: { status: OrderStatus, payment: { state: PaymentState, isPaid: boolean, instructions: { isReady: boolean, hasFailed: boolean, hasEnded: boolean } | null } } | null };

export type OwnConsentFragment = { isGiven: boolean, askedText: string, steps: Array<{ id: string, isGiven: boolean, at: string, text: string, enteredByName: string | null }> };

export type PortalConsentPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalConsentPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, myConsent: { isGiven: boolean, askedText: string, steps: Array<{ id: string, isGiven: boolean, at: string, text: string, enteredByName: string | null }> } | null };

export type WithdrawOwnConsentMutationVariables = Exact<{
  input: WithdrawMyConsentInput;
}>;


export type WithdrawOwnConsentMutation = { withdrawMyConsent:
    | { __typename: 'ConsentNotGiven', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'MemberConsent' }
   };

export type GiveOwnConsentMutationVariables = Exact<{
  input: GiveMyConsentInput;
}>;


export type GiveOwnConsentMutation = { giveMyConsent:
    | { __typename: 'ConsentAlreadyGiven', code: string, message: string }
    | { __typename: 'ConsentTextChanged', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'MemberConsent' }
   };

export type OwnDepositFragment = { id: string, number: string, state: SavingsDepositState, stateLabel: string, method: SavingsDepositMethod, accountNumber: string, productName: string, amount: number, uniqueAmount: number, note: string | null, requestedAt: string, received: number | null, reason: string | null, seq: number | null };

export type PortalDepositsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PortalDepositsPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySavingsDepositWays: { methods: Array<SavingsDepositMethod> }, mySavingsDeposits: { nodes: Array<{ id: string, number: string, state: SavingsDepositState, stateLabel: string, method: SavingsDepositMethod, accountNumber: string, productName: string, amount: number, uniqueAmount: number, note: string | null, requestedAt: string, received: number | null, reason: string | null, seq: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PortalDepositFormPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalDepositFormPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySavingsDepositWays: { methods: Array<SavingsDepositMethod> }, mySavingsAccounts: Array<{ id: string, number: string, label: string | null, state: SubAccountState, balance: number, held: number, available: number, openedOn: BusinessDate, product: { name: string, family: SavingsFamily, familyLabel: string } }> };

export type PortalDepositPageQueryVariables = Exact<{
  id: string;
}>;


export type PortalDepositPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySavingsDeposit: { id: string, number: string, state: SavingsDepositState, stateLabel: string, method: SavingsDepositMethod, accountNumber: string, productName: string, amount: number, uniqueAmount: number, note: string | null, requestedAt: string, received: number | null, reason: string | null, seq: number | null, bankAccount: { bankName: string, accountNo: string, holderName: string } | null, qris: { payload: string, merchantName: string } | null, proofs: Array<{ id: string, fileName: string }> } | null };

export type RequestOwnDepositMutationVariables = Exact<{
  input: RequestMySavingsDepositInput;
}>;


export type RequestOwnDepositMutation = { requestMySavingsDeposit:
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'SavingsDepositRequest', id: string }
   };

export type CancelOwnDepositMutationVariables = Exact<{
  id: string;
}>;


export type CancelOwnDepositMutation = { cancelMySavingsDeposit:
    | { __typename: 'DepositDecided', code: string, message: string }
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'OwnSavingsAccount', code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'SavingsDepositRequest' }
    | { __typename: 'SavingsLocked', code: string, message: string }
    | { __typename: 'SubAccountClosed', code: string, message: string }
   };

export type OwnAccountFragment = { id: string, number: string, label: string | null, state: SubAccountState, balance: number, held: number, available: number, openedOn: BusinessDate, product: { name: string, family: SavingsFamily, familyLabel: string } };

export type PortalHomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalHomePageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, me: { permissions: Array<string>, person: { fullName: string } } | null, myMembership: { memberNo: string, statusLabel: string } | null, mySavingsAccounts: Array<{ id: string, number: string, label: string | null, state: SubAccountState, balance: number, held: number, available: number, openedOn: BusinessDate, product: { name: string, family: SavingsFamily, familyLabel: string } }>, mySavingsDeposits: { nodes: Array<{ id: string, number: string, amount: number, state: SavingsDepositState }> }, mySavingsNotices: Array<{ id: string, kind: SavingsNoticeKind, text: string, certificateNo: string | null, at: string }>, myMandatorySavingsCalendar: { monthsOverdue: number, arrears: number } | null };

export type PortalOwnDataPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalOwnDataPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, myMembership: { memberNo: string } | null, myStepUp: { methods: Array<StepUpMethod> } };

export type PrepareOwnDataMutationVariables = Exact<{
  input: PrepareMyDataInput;
}>;


export type PrepareOwnDataMutation = { prepareMyData:
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'MyDataFile', url: string }
    | { __typename: 'StepUpRefused', code: string, message: string }
    | { __typename: 'StepUpRequired', code: string, message: string }
   };

export type PortalPlansPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalPlansPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySavingsPlans: Array<{ id: string, name: string, state: SavingsPlanState, saved: number, goalAmount: number, percent: number, dueNow: number, behind: number, monthlyAmount: number, monthsLeft: number, dueOn: BusinessDate, reminder: string | null, account: { id: string, number: string } }>, mySavingsDepositWays: { methods: Array<SavingsDepositMethod> } };

export type OwnWishFragment = { id: string, state: ProfileChangeState, requestedAt: string, decidedAt: string | null, reason: string | null, note: string | null, lines: Array<{ field: ProfileField, label: string, before: string | null, after: string | null }> };

export type PortalProfilePageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalProfilePageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, myMembership: { memberNo: string, fullName: string, status: MemberStatus, statusLabel: string, joinedOn: BusinessDate | null, phoneMasked: string | null, emailMasked: string | null, address: { formatted: string } | null, particulars: { birthPlace: string | null, birthOn: BusinessDate | null, sex: Sex | null, occupation: string | null, nationalIdNoMasked: string | null, familyCardNoMasked: string | null, taxNoMasked: string | null, hasMothersMaidenName: boolean, employer: string | null, payrollNo: string | null, bankAccount: { bankName: string, holderName: string, accountNoMasked: string } | null } | null } | null, myHeirs: { heirs: Array<{ id: string, fullName: string, relation: HeirRelation, shareBasisPoints: number }> } | null, myProfileChanges: { fields: Array<ProfileField>, pending: { id: string, state: ProfileChangeState, requestedAt: string, decidedAt: string | null, reason: string | null, note: string | null, lines: Array<{ field: ProfileField, label: string, before: string | null, after: string | null }> } | null, decided: Array<{ id: string, state: ProfileChangeState, requestedAt: string, decidedAt: string | null, reason: string | null, note: string | null, lines: Array<{ field: ProfileField, label: string, before: string | null, after: string | null }> }> } | null, myConsent: { isGiven: boolean, askedText: string, steps: Array<{ id: string, isGiven: boolean, at: string, text: string, enteredByName: string | null }> } | null };

export type PortalProfileFormPageQueryVariables = Exact<{
  regionText?: string | null | undefined;
  asksRegion: boolean;
}>;


export type PortalProfileFormPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, myMembership: { fullName: string, phoneMasked: string | null, emailMasked: string | null, address: { street: string, landmark: string | null, region: { code: string, path: string } } | null, particulars: { birthPlace: string | null, birthOn: BusinessDate | null, sex: Sex | null, occupation: string | null, nationalIdNoMasked: string | null, familyCardNoMasked: string | null, taxNoMasked: string | null, hasMothersMaidenName: boolean, employer: string | null, payrollNo: string | null, bankAccount: { bankName: string, holderName: string, accountNoMasked: string } | null } | null } | null, myProfileChanges: { fields: Array<ProfileField>, pending: { id: string } | null } | null, regions?: Array<{ code: string, path: string }> };

export type PortalHeirsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalHeirsPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, myHeirs: { heirs: Array<{ id: string, fullName: string, relation: HeirRelation, shareBasisPoints: number }> } | null, myProfileChanges: { fields: Array<ProfileField>, pending: { id: string } | null } | null };

export type PortalCardPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalCardPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, myMemberCard: { code: string, memberNo: string, fullName: string, joinedOn: BusinessDate | null, serial: number } | null };

export type AskOwnProfileChangeMutationVariables = Exact<{
  input: RequestMyProfileChangeInput;
}>;


export type AskOwnProfileChangeMutation = { requestMyProfileChange:
    | { __typename: 'HeirSharesIncomplete', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'ProfileChange' }
    | { __typename: 'ProfileChangePending', code: string, message: string }
   };

export type WithdrawOwnProfileChangeMutationVariables = Exact<{
  changeId: string;
}>;


export type WithdrawOwnProfileChangeMutation = { withdrawMyProfileChange:
    | { __typename: 'ProfileChange' }
    | { __typename: 'ProfileChangeDecided', code: string, message: string }
   };

export type OwnLineFragment = { id: string, seq: number, bookedOn: BusinessDate, valueOn: BusinessDate, at: string, amount: number, balanceAfter: number, text: string, actorName: string | null, channel: MoneyChannel | null, counterName: string, receiptNumber: string, explanation: string };

export type PortalSavingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalSavingsPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySavingsAccounts: Array<{ id: string, number: string, label: string | null, state: SubAccountState, balance: number, held: number, available: number, openedOn: BusinessDate, product: { name: string, family: SavingsFamily, familyLabel: string } }> };

export type PortalPassbookPageQueryVariables = Exact<{
  number: string;
  filter?: SavingsEntryFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PortalPassbookPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySavingsAccount: { id: string, number: string, label: string | null, state: SubAccountState, balance: number, held: number, available: number, openedOn: BusinessDate, product: { name: string, family: SavingsFamily, familyLabel: string } } | null, mySavingsHolds: Array<{ id: string, accountNumber: string, amount: number, reason: string, expiresAt: string | null }>, mySavingsPassbook: { nodes: Array<{ id: string, seq: number, bookedOn: BusinessDate, valueOn: BusinessDate, at: string, amount: number, balanceAfter: number, text: string, actorName: string | null, channel: MoneyChannel | null, counterName: string, receiptNumber: string, explanation: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PortalLinePageQueryVariables = Exact<{
  number: string;
  seq: number;
}>;


export type PortalLinePageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySavingsAccount: { id: string, number: string, label: string | null, state: SubAccountState, balance: number, held: number, available: number, openedOn: BusinessDate, product: { name: string, family: SavingsFamily, familyLabel: string } } | null, mySavingsEntry: { id: string, seq: number, bookedOn: BusinessDate, valueOn: BusinessDate, at: string, amount: number, balanceAfter: number, text: string, actorName: string | null, channel: MoneyChannel | null, counterName: string, receiptNumber: string, explanation: string } | null, mySavingsEntryPapers: Array<{ format: SavingsPaperFormat }> };

export type PortalReceiptQueryVariables = Exact<{
  number: string;
  seq: number;
}>;


export type PortalReceiptQuery = { mySavingsEntryPapers: Array<{ format: SavingsPaperFormat, url: string }> };

export type PortalCalendarPageQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type PortalCalendarPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySavingsAccounts: Array<{ id: string, number: string, label: string | null, state: SubAccountState, balance: number, held: number, available: number, openedOn: BusinessDate, product: { name: string, family: SavingsFamily, familyLabel: string } }>, myMandatorySavingsCalendar: { accountId: string, year: number, monthsOverdue: number, arrears: number, months: Array<{ month: BusinessDate, due: number, paid: number, state: MandatoryMonthState }> } | null };

export type PortalStatementQueryVariables = Exact<{
  number: string;
  period?: BusinessDateRange | null | undefined;
}>;


export type PortalStatementQuery = { mySavingsStatement: { pdfUrl: string | null } | null };

export type PortalSecurityPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalSecurityPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, me: { person: { hasTotp: boolean }, sessions: Array<{ id: string, device: string, lastSeenAt: string, isCurrent: boolean }> } | null, myStepUp: { methods: Array<StepUpMethod>, pinSetAt: string | null, lockedUntil: string | null } };

export type SetOwnPinMutationVariables = Exact<{
  input: SetPinInput;
}>;


export type SetOwnPinMutation = { setPin:
    | { __typename: 'InvalidCredentials', code: string, message: string }
    | { __typename: 'PinSet' }
    | { __typename: 'PinTooWeak', code: string, message: string }
    | { __typename: 'TooManyAttempts', code: string, message: string }
    | { __typename: 'TotpRequired', code: string, message: string }
   };

export type EndOwnSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type EndOwnSessionMutation = { revokeSession: { __typename: 'SessionRevoked' } };

export type PortalSlipsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalSlipsPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, myWithholdingSlips: Array<{ id: string, number: string, revision: number, month: BusinessDate, gross: number, tax: number }> };

export type PortalStandingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalStandingPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySavingsAccounts: Array<{ id: string, number: string, label: string | null, state: SubAccountState, balance: number, held: number, available: number, openedOn: BusinessDate, product: { name: string, family: SavingsFamily, familyLabel: string } }>, myStandingInstructions: Array<{ id: string, state: StandingState, amount: number, day: number, dueOn: BusinessDate | null, endsOn: BusinessDate | null, isBehind: boolean, byMember: boolean, note: string | null, from: { number: string | null, productName: string }, to: { number: string | null, ownerName: string, productName: string } }>, mySavingsTransferRoom: { perDay: number }, myStepUp: { methods: Array<StepUpMethod> } };

export type CreateOwnStandingMutationVariables = Exact<{
  input: CreateMyStandingInstructionInput;
}>;


export type CreateOwnStandingMutation = { createMyStandingInstruction:
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'StandingInstruction' }
    | { __typename: 'StepUpRefused', code: string, message: string }
    | { __typename: 'StepUpRequired', code: string, message: string }
   };

export type CancelOwnStandingMutationVariables = Exact<{
  id: string;
}>;


export type CancelOwnStandingMutation = { cancelMyStandingInstruction: { id: string } };

export type OwnTermFragment = { id: string, certificateNo: string, state: TermDepositState, principal: number, termMonths: number, rateYearlyPercent: string | null, nisbahPercent: string | null, startsOn: BusinessDate, maturesOn: BusinessDate, endedOn: BusinessDate | null, account: { product: { name: string } } };

export type PortalTermsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalTermsPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, myTermDeposits: Array<{ id: string, certificateNo: string, state: TermDepositState, principal: number, termMonths: number, rateYearlyPercent: string | null, nisbahPercent: string | null, startsOn: BusinessDate, maturesOn: BusinessDate, endedOn: BusinessDate | null, account: { product: { name: string } } }> };

export type PortalTermPageQueryVariables = Exact<{
  no: string;
}>;


export type PortalTermPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, myTermDeposit: { termNo: number, interestPaid: TermInterestPaid, rollover: TermRollover, termInterest: number | null, interestEarned: number, interestSettled: number, taxWithheld: number, id: string, certificateNo: string, state: TermDepositState, principal: number, termMonths: number, rateYearlyPercent: string | null, nisbahPercent: string | null, startsOn: BusinessDate, maturesOn: BusinessDate, endedOn: BusinessDate | null, payoutAccount: { number: string, product: { name: string } }, account: { number: string, product: { name: string } } } | null, myStepUp: { methods: Array<StepUpMethod> } };

export type PortalTermCertificateQueryVariables = Exact<{
  no: string;
}>;


export type PortalTermCertificateQuery = { myTermDeposit: { certificateUrl: string | null } | null };

export type ChangeOwnTermMutationVariables = Exact<{
  input: ChangeMyTermDepositInput;
}>;


export type ChangeOwnTermMutation = { changeMyTermDeposit:
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'StepUpRefused', code: string, message: string }
    | { __typename: 'StepUpRequired', code: string, message: string }
    | { __typename: 'TermDeposit' }
   };

export type PortalTransferPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalTransferPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySavingsAccounts: Array<{ id: string, number: string, label: string | null, state: SubAccountState, balance: number, held: number, available: number, openedOn: BusinessDate, product: { name: string, family: SavingsFamily, familyLabel: string } }>, mySavingsTransferRoom: { perDay: number, leftToday: number }, myStepUp: { methods: Array<StepUpMethod> } };

export type FindRecipientQueryVariables = Exact<{
  search: string;
}>;


export type FindRecipientQuery = { mySavingsRecipient:
    | { __typename: 'RecipientUnknown', code: string, message: string }
    | { __typename: 'SavingsRecipient', token: string, nameMasked: string, memberNo: string, productName: string }
    | { __typename: 'TooManyAttempts', code: string, message: string }
   };

export type TransferOwnSavingsMutationVariables = Exact<{
  input: TransferMySavingsInput;
}>;


export type TransferOwnSavingsMutation = { transferMySavings:
    | { __typename: 'InsufficientBalance', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'PeriodClosed', code: string, message: string }
    | { __typename: 'SavingsLocked', code: string, message: string }
    | { __typename: 'SavingsReceipt', seq: number, account: { number: string } }
    | { __typename: 'StepUpRefused', code: string, message: string }
    | { __typename: 'StepUpRequired', code: string, message: string }
    | { __typename: 'SubAccountClosed', code: string, message: string }
    | { __typename: 'TransferLimitExceeded', code: string, message: string }
   };

export type ProductPageQueryVariables = Exact<{
  slug: string;
}>;


export type ProductPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, product: { slug: string, name: string, description: string | null, shareUrl: string, stockState: StockState, category: { slug: string, name: string, path: Array<{ slug: string, name: string }> } | null, images: Array<{ alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> }>, seller: { slug: string, name: string } | null, attributes: Array<{ code: string, name: string, label: string }>, options: Array<{ id: string, name: string, values: Array<{ id: string, name: string }> }>, variants: Array<{ id: string, sku: string, name: string, unitLabel: string, quantityStep: number, weightGrams: number | null, publicPrice: number, currentPublicPrice: number, currentMemberPrice: number | null, price: number, priceClass: PriceClass, supplyMode: SupplyMode, availableFrom: BusinessDate | null, availableQuantity: number, stockState: StockState, isActive: boolean, unitPrice: { label: string } | null, priceTiers: Array<{ minQuantity: number, price: number, priceClass: PriceClass }>, optionValues: Array<{ id: string, optionId: string }> }>, compliance: { halalCertificateNo: string | null, halalValidUntil: BusinessDate | null, pirtNo: string | null, pirtValidUntil: BusinessDate | null, bpomNo: string | null, bpomValidUntil: BusinessDate | null, composition: string | null, netContent: string | null, expiresOn: BusinessDate | null, productionCode: string | null, warnings: Array<ComplianceWarning> } } | null };

export type FindRegionsQueryVariables = Exact<{
  search: string;
}>;


export type FindRegionsQuery = { regions: Array<{ code: string, path: string }> };

export type SearchPageQueryVariables = Exact<{
  filter: ProductFilter;
  sort: ProductSort;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, products: { totalCount: number | null, didYouMean: string | null, nodes: Array<{ slug: string, name: string, publicPriceFrom: number | null, memberPriceFrom: number | null, priceFrom: number | null, stockState: StockState, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, variants: Array<{ name: string, unitLabel: string, unitPrice: { label: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { inStockCount: number, memberPriceCount: number, categories: Array<{ count: number, category: { slug: string, name: string } }>, sellers: Array<{ count: number, seller: { slug: string, name: string } }>, attributes: Array<{ code: string, name: string, kind: AttributeKind, unit: string | null, trueCount: number, choices: Array<{ id: string, name: string, count: number }>, ranges: Array<{ from: number, below: number, count: number }> }>, priceRanges: Array<{ from: number | null, below: number | null, count: number }> } | null } };

export type SearchSuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SearchSuggestionsQuery = { suggestions: Array<{ kind: SuggestionKind, text: string, slug: string | null }> };

export type SellerPageQueryVariables = Exact<{
  slug: string;
  filter: ProductFilter;
  sort: ProductSort;
  after?: string | null | undefined;
}>;


export type SellerPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, seller: { slug: string, name: string, goodsKind: string, story: string | null, place: string, sinceOn: BusinessDate, photo: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null } | null, products: { totalCount: number | null, didYouMean: string | null, nodes: Array<{ slug: string, name: string, publicPriceFrom: number | null, memberPriceFrom: number | null, priceFrom: number | null, stockState: StockState, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, variants: Array<{ name: string, unitLabel: string, unitPrice: { label: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { inStockCount: number, memberPriceCount: number, categories: Array<{ count: number, category: { slug: string, name: string } }>, sellers: Array<{ count: number, seller: { slug: string, name: string } }>, attributes: Array<{ code: string, name: string, kind: AttributeKind, unit: string | null, trueCount: number, choices: Array<{ id: string, name: string, count: number }>, ranges: Array<{ from: number, below: number, count: number }> }>, priceRanges: Array<{ from: number | null, below: number | null, count: number }> } | null } };

export type SellersPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SellersPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, shopSellers: { nodes: Array<{ slug: string, name: string, goodsKind: string, place: string, productCount: number, photo: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OwnEntryFragment = { id: string, kind: ConsignmentEntryKind, happenedOn: BusinessDate, reference: string | null, productName: string | null, variantName: string | null, quantity: number | null, unit: Unit | null, gross: number, tax: number, commission: number, amount: number, settlementId: string | null };

export type SellingSalesPageQueryVariables = Exact<{
  filter: MyConsignmentEntryFilter;
  after?: string | null | undefined;
}>;


export type SellingSalesPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySellerEntries: { nodes: Array<{ id: string, kind: ConsignmentEntryKind, happenedOn: BusinessDate, reference: string | null, productName: string | null, variantName: string | null, quantity: number | null, unit: Unit | null, gross: number, tax: number, commission: number, amount: number, settlementId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SellingSettlementsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SellingSettlementsPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySellerStatement: { fromOn: BusinessDate, throughOn: BusinessDate, lineCount: number, opening: number, salesGross: number, salesTax: number, salesCommission: number, returnsGross: number, returnsTax: number, returnsCommission: number, payable: number, paid: number, closing: number }, mySellerSettlements: { nodes: Array<{ id: string, number: string, fromOn: BusinessDate, throughOn: BusinessDate, closing: number, paidOut: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SellingSettlementPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SellingSettlementPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySellerSettlement: { id: string, number: string, fromOn: BusinessDate, throughOn: BusinessDate, closedAt: string, closedByName: string, opening: number, salesGross: number, salesTax: number, salesCommission: number, returnsGross: number, returnsTax: number, returnsCommission: number, payable: number, paid: number, closing: number, paidOut: number } | null, mySellerEntries: { nodes: Array<{ id: string, kind: ConsignmentEntryKind, happenedOn: BusinessDate, reference: string | null, productName: string | null, variantName: string | null, quantity: number | null, unit: Unit | null, gross: number, tax: number, commission: number, amount: number, settlementId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SellingSettlementPaperQueryVariables = Exact<{
  id: string;
}>;


export type SellingSettlementPaperQuery = { mySellerSettlement: { paperUrl: string } | null };

export type SellingPayoutsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SellingPayoutsPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySellerPayoutAccounts: Array<{ id: string, number: string, name: string, isChosen: boolean }>, mySellerPayouts: { nodes: Array<{ id: string, number: string, amount: number, method: ConsignmentPayoutMethod, savingsAccountNo: string | null, paidOn: BusinessDate, state: ConsignmentPayoutState, note: string | null, settlementId: string, settlementNumber: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChooseMyPayoutAccountMutationVariables = Exact<{
  input: ChooseMyPayoutAccountInput;
}>;


export type ChooseMyPayoutAccountMutation = { chooseMyPayoutAccount:
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'PayoutAccountChosen', accounts: Array<{ id: string, isChosen: boolean }> }
   };

export type OwnSellerFragment = { id: string, slug: string, name: string, goodsKind: string, story: string | null, state: SellerState, stateLabel: string, appliedAt: string, sinceOn: BusinessDate | null, phoneMasked: string, bankName: string | null, bankHolder: string | null, bankAccountMasked: string | null, nationalIdMasked: string | null, npwpMasked: string | null, nib: string | null, pirtNo: string | null, halalCertificateNo: string | null, memberNo: string | null, photo: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, address: { formatted: string }, stateHistory: Array<{ toState: SellerState, at: string, reason: string | null }> };

export type ApplyPageQueryVariables = Exact<{
  isSignedIn: boolean;
  regionText?: string | null | undefined;
  asksRegion: boolean;
}>;


export type ApplyPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySeller?: { id: string, slug: string, name: string, goodsKind: string, story: string | null, state: SellerState, stateLabel: string, appliedAt: string, sinceOn: BusinessDate | null, phoneMasked: string, bankName: string | null, bankHolder: string | null, bankAccountMasked: string | null, nationalIdMasked: string | null, npwpMasked: string | null, nib: string | null, pirtNo: string | null, halalCertificateNo: string | null, memberNo: string | null, photo: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, address: { formatted: string }, stateHistory: Array<{ toState: SellerState, at: string, reason: string | null }> } | null, regions?: Array<{ code: string, path: string }>, me?: { person: { phone: PhoneNumber | null } } | null };

export type ApplyAsSellerMutationVariables = Exact<{
  input: ApplyAsSellerInput;
}>;


export type ApplyAsSellerMutation = { applyAsSeller:
    | { __typename: 'AlreadySeller', code: string, message: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'Seller' }
   };

export type OwnNoteFragment = { id: string, kind: ConsignmentNoteKind, number: string, state: ConsignmentNoteState, stateLabel: string, isBySeller: boolean, text: string | null, cancelReason: string | null, draftedAt: string, draftedByName: string, decidedAt: string | null, decidedByName: string | null, lines: Array<{ variantId: string, productName: string, variantName: string, unit: Unit, quantity: number, counted: number | null, expiresOn: BusinessDate | null }> };

export type SellingNotesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SellingNotesPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySellerNotes: { nodes: Array<{ id: string, kind: ConsignmentNoteKind, number: string, state: ConsignmentNoteState, stateLabel: string, draftedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SellingNotePageQueryVariables = Exact<{
  id: string;
}>;


export type SellingNotePageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySellerNote: { id: string, kind: ConsignmentNoteKind, number: string, state: ConsignmentNoteState, stateLabel: string, isBySeller: boolean, text: string | null, cancelReason: string | null, draftedAt: string, draftedByName: string, decidedAt: string | null, decidedByName: string | null, lines: Array<{ variantId: string, productName: string, variantName: string, unit: Unit, quantity: number, counted: number | null, expiresOn: BusinessDate | null }> } | null };

export type DraftDeliveryPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftDeliveryPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySellerProducts: { nodes: Array<{ id: string, name: string, state: ProductState, variants: Array<{ id: string, name: string, unit: Unit, onHand: number, isActive: boolean }> }> } };

export type DraftMyDeliveryMutationVariables = Exact<{
  input: DraftMyDeliveryInput;
}>;


export type DraftMyDeliveryMutation = { draftMyDelivery:
    | { __typename: 'ConsignmentNote', id: string }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'SellerNotActive', code: string, message: string }
   };

export type CancelMyDeliveryMutationVariables = Exact<{
  input: CancelConsignmentNoteInput;
}>;


export type CancelMyDeliveryMutation = { cancelMyDelivery:
    | { __typename: 'ConsignmentNote' }
    | { __typename: 'ConsignmentNoteDecided', code: string, message: string }
   };

export type OwnVariantFragment = { id: string, name: string, unit: Unit, publicPrice: number, onHand: number, sold: number, isActive: boolean, commissionBasisPoints: number | null };

export type SellingGoodsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SellingGoodsPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySellerProducts: { nodes: Array<{ id: string, slug: string, name: string, state: ProductState, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, variants: Array<{ id: string, name: string, unit: Unit, publicPrice: number, onHand: number, sold: number, isActive: boolean, commissionBasisPoints: number | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProposePageQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposePageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySeller: { state: SellerState } | null, mySellerBalance: { sellerId: string }, categories: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }> };

export type ProposeMyProductMutationVariables = Exact<{
  input: ProposeMyProductInput;
}>;


export type ProposeMyProductMutation = { proposeMyProduct:
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'MySellerProduct', id: string }
    | { __typename: 'SellerNotActive', code: string, message: string }
   };

export type SellingHomePageQueryVariables = Exact<{
  from: BusinessDate;
}>;


export type SellingHomePageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySeller: { name: string, slug: string, state: SellerState } | null, mySellerBalance: { owed: number, payable: number, openCount: number, settlementPeriod: SettlementPeriod, settledThrough: BusinessDate | null }, mySellerEntries: { nodes: Array<{ id: string, kind: ConsignmentEntryKind, happenedOn: BusinessDate, productName: string | null, variantName: string | null, quantity: number | null, unit: Unit | null, amount: number, gross: number }> }, mySellerPayouts: { nodes: Array<{ amount: number, paidOn: BusinessDate, state: ConsignmentPayoutState }> }, myTurnoverDeclarations: { nodes: Array<{ year: number }> } };

export type SellingProfilePageQueryVariables = Exact<{
  regionText?: string | null | undefined;
  asksRegion: boolean;
}>;


export type SellingProfilePageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, mySellerBalance: { sellerId: string }, mySeller: { id: string, slug: string, name: string, goodsKind: string, story: string | null, state: SellerState, stateLabel: string, appliedAt: string, sinceOn: BusinessDate | null, phoneMasked: string, bankName: string | null, bankHolder: string | null, bankAccountMasked: string | null, nationalIdMasked: string | null, npwpMasked: string | null, nib: string | null, pirtNo: string | null, halalCertificateNo: string | null, memberNo: string | null, photo: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, address: { formatted: string }, stateHistory: Array<{ toState: SellerState, at: string, reason: string | null }> } | null, regions?: Array<{ code: string, path: string }> };

export type UpdateMySellerMutationVariables = Exact<{
  input: UpdateMySellerInput;
}>;


export type UpdateMySellerMutation = { updateMySeller:
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'Seller' }
   };

export type SellingDeclarationsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SellingDeclarationsPageQuery = { currentCooperative: { slug: string, name: string, kind: CooperativeKind, legalEntityNo: string, cooperativeRegistrationNo: string | null, tagline: string | null, accent: string, timeZone: string, phone: PhoneNumber | null, whatsapp: PhoneNumber | null, isAcceptingOrders: boolean, state: CooperativeState, address: { formatted: string }, officers: Array<{ fullName: string, office: OfficerOffice }>, verification: { councilName: string, verifiedOn: BusinessDate } | null } | null, myTurnoverDeclarations: { nodes: Array<{ id: string, year: number, isWithinLimit: boolean, declaredOn: BusinessDate, recordedByName: string, statement: string, letters: Array<{ id: string, fileName: string }> }> } };

export type SellingLettersQueryVariables = Exact<{ [key: string]: never; }>;


export type SellingLettersQuery = { myTurnoverDeclarations: { nodes: Array<{ letters: Array<{ id: string, url: string | null }> }> } };

export type DeclareMyTurnoverMutationVariables = Exact<{
  input: DeclareMyTurnoverInput;
}>;


export type DeclareMyTurnoverMutation = { declareMyTurnover:
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'TurnoverDeclaration' }
   };

export type SignUpCooperativeMutationVariables = Exact<{
  input: SignUpCooperativeInput;
}>;


export type SignUpCooperativeMutation = { signUpCooperative:
    | { __typename: 'AccountExists', field: string | null, code: string, message: string }
    | { __typename: 'CooperativeAlreadySignedUp', field: string | null, code: string, message: string }
    | { __typename: 'CooperativeSignedUp', cooperative: { slug: string, name: string } }
    | { __typename: 'InvalidInput', field: string | null, code: string, message: string }
    | { __typename: 'PasswordTooWeak', code: string, message: string }
    | { __typename: 'SlugTaken', suggestions: Array<string>, code: string, message: string }
   };

export type SitemapQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapQuery = { products: { nodes: Array<{ slug: string, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, categories: Array<{ slug: string, children: Array<{ slug: string, children: Array<{ slug: string }> }> }> };

export type SitemapSellersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapSellersQuery = { shopSellers: { nodes: Array<{ slug: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StatusPageQueryVariables = Exact<{ [key: string]: never; }>;


export type StatusPageQuery = { cooperatives: { totalCount: number | null } };

export type PictureFragment = { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> };

export type ProductCardFragment = { slug: string, name: string, publicPriceFrom: number | null, memberPriceFrom: number | null, priceFrom: number | null, stockState: StockState, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, variants: Array<{ name: string, unitLabel: string, unitPrice: { label: string } | null }> };

export type ProductListFragment = { totalCount: number | null, didYouMean: string | null, nodes: Array<{ slug: string, name: string, publicPriceFrom: number | null, memberPriceFrom: number | null, priceFrom: number | null, stockState: StockState, category: { slug: string } | null, cover: { alt: string, width: number, height: number, sources: Array<{ width: number, url: string }> } | null, variants: Array<{ name: string, unitLabel: string, unitPrice: { label: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { inStockCount: number, memberPriceCount: number, categories: Array<{ count: number, category: { slug: string, name: string } }>, sellers: Array<{ count: number, seller: { slug: string, name: string } }>, attributes: Array<{ code: string, name: string, kind: AttributeKind, unit: string | null, trueCount: number, choices: Array<{ id: string, name: string, count: number }>, ranges: Array<{ from: number, below: number, count: number }> }>, priceRanges: Array<{ from: number | null, below: number | null, count: number }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DeskApplicationFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskApplication on MembershipApplication {
  id
  number
  state
  stateLabel
  channel
  kind
  fullName
  phoneMasked
  emailMasked
  birthPlace
  birthOn
  sex
  occupation
  employer
  nationalIdNoMasked
  nationalIdConcerns
  motivation
  consentedAt
  consentText
  enteredByName
  memberId
  createdAt
  address {
    formatted
  }
  steps {
    id
    at
    stateLabel
    actorName
    note
  }
}
    `, {"fragmentName":"DeskApplication"}) as unknown as TypedDocumentString<DeskApplicationFragment, unknown>;
export const DeskAssetFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskAsset on FixedAsset {
  id
  number
  name
  category
  state
  acquiredOn
  funding
  cost
  residual
  accumulated
  bookValue
  monthly
  months
  startsOn
  depreciatedThrough
  place
  condition
  serialNo
  note
  journalId
  leftOn
  leftReason
  proceeds
}
    `, {"fragmentName":"DeskAsset"}) as unknown as TypedDocumentString<DeskAssetFragment, unknown>;
export const DeskAttributeFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskAttribute on Attribute {
  id
  code
  name
  kind
  unit
  isActive
  isFilterable
  categories {
    id
    name
  }
  choices {
    id
    name
  }
}
    `, {"fragmentName":"DeskAttribute"}) as unknown as TypedDocumentString<DeskAttributeFragment, unknown>;
export const DeskMoneyAccountFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskMoneyAccount on MoneyAccount {
  id
  kind
  balance
  bankName
  accountNoMasked
  openLineCount
  statedThrough
  account {
    id
    number
    name
    isActive
    isNeeded
  }
}
    `, {"fragmentName":"DeskMoneyAccount"}) as unknown as TypedDocumentString<DeskMoneyAccountFragment, unknown>;
export const DeskBankLineFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskBankLine on BankLine {
  id
  onDay
  text
  amount
  statementNumber
  isMatched
  manualJournalId
  manualJournalNumber
}
    `, {"fragmentName":"DeskBankLine"}) as unknown as TypedDocumentString<DeskBankLineFragment, unknown>;
export const DeskBankPostingFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskBankPosting on BankPosting {
  id
  journalId
  journalNumber
  bookedOn
  text
  amount
  counterAccount {
    id
    number
    name
  }
}
    `, {"fragmentName":"DeskBankPosting"}) as unknown as TypedDocumentString<DeskBankPostingFragment, unknown>;
export const DeskBankStatementFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskBankStatement on BankStatement {
  id
  number
  state
  fileName
  from
  to
  openingBalance
  closingBalance
  lineCount
  knownCount
  openLineCount
  broughtByName
  broughtAt
}
    `, {"fragmentName":"DeskBankStatement"}) as unknown as TypedDocumentString<DeskBankStatementFragment, unknown>;
export const DeskCategoryFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskCategory on Category {
  id
  slug
  name
  icon
  parentId
  position
  isVisible
  productCount
}
    `, {"fragmentName":"DeskCategory"}) as unknown as TypedDocumentString<DeskCategoryFragment, unknown>;
export const DeskNoteRowFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskNoteRow on ConsignmentNote {
  id
  number
  kind
  state
  stateLabel
  sellerId
  sellerName
  isBySeller
  draftedAt
  draftedByName
  decidedAt
}
    `, {"fragmentName":"DeskNoteRow"}) as unknown as TypedDocumentString<DeskNoteRowFragment, unknown>;
export const DeskNoteFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskNote on ConsignmentNote {
  ...DeskNoteRow
  decidedByName
  reason
  text
  cancelReason
  locationId
  lines {
    variantId
    productName
    variantName
    sku
    unit
    quantity
    counted
    expiresOn
    commissionBasisPoints
    damageBearer
  }
}
    fragment DeskNoteRow on ConsignmentNote {
  id
  number
  kind
  state
  stateLabel
  sellerId
  sellerName
  isBySeller
  draftedAt
  draftedByName
  decidedAt
}`, {"fragmentName":"DeskNote"}) as unknown as TypedDocumentString<DeskNoteFragment, unknown>;
export const DeskBalanceFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskBalance on ConsignmentBalance {
  sellerId
  sellerName
  owed
  payable
  openCount
  openSince
  settledThrough
  settlementPeriod
  suggestedThrough
  isDue
}
    `, {"fragmentName":"DeskBalance"}) as unknown as TypedDocumentString<DeskBalanceFragment, unknown>;
export const DeskSettlementFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskSettlement on ConsignmentSettlement {
  id
  number
  sellerId
  sellerName
  fromOn
  throughOn
  closedAt
  closedByName
  lineCount
  opening
  salesGross
  salesTax
  salesCommission
  returnsGross
  returnsTax
  returnsCommission
  payable
  paid
  closing
  paidOut
  isCarriedOn
}
    `, {"fragmentName":"DeskSettlement"}) as unknown as TypedDocumentString<DeskSettlementFragment, unknown>;
export const DeskEntryFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskEntry on ConsignmentEntry {
  id
  kind
  happenedOn
  reference
  productName
  variantName
  quantity
  unit
  gross
  tax
  commission
  commissionBasisPoints
  amount
  settlementId
}
    `, {"fragmentName":"DeskEntry"}) as unknown as TypedDocumentString<DeskEntryFragment, unknown>;
export const DeskConsignmentPayoutFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskConsignmentPayout on ConsignmentPayout {
  id
  number
  sellerId
  sellerName
  amount
  method
  paidOn
  paidByName
  state
  note
  settlementId
  settlementNumber
  journalId
}
    `, {"fragmentName":"DeskConsignmentPayout"}) as unknown as TypedDocumentString<DeskConsignmentPayoutFragment, unknown>;
export const DeskCountFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskCount on StockCount {
  id
  number
  state
  isBlind
  note
  lineCount
  countedCount
  differentCount
  missingValue
  foundValue
  journalId
  startedAt
  startedBy
  endedAt
  endedBy
  location {
    id
    name
  }
  category {
    id
    name
  }
}
    `, {"fragmentName":"DeskCount"}) as unknown as TypedDocumentString<DeskCountFragment, unknown>;
export const DeskCountLineFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskCountLine on StockCountLine {
  expected
  counted
  difference
  differenceValue
  countedAt
  countedBy
  variant {
    id
    name
    sku
    unitLabel
    product {
      id
      name
    }
  }
}
    `, {"fragmentName":"DeskCountLine"}) as unknown as TypedDocumentString<DeskCountLineFragment, unknown>;
export const DeskCreditFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskCredit on MemberCredit {
  id
  memberId
  memberNo
  memberName
  limit
  used
  available
  isActive
  employer
}
    `, {"fragmentName":"DeskCredit"}) as unknown as TypedDocumentString<DeskCreditFragment, unknown>;
export const DeskDeductionListFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskDeductionList on DeductionList {
  id
  number
  period
  employer
  boughtUntil
  lineCount
  total
  received
  money
  receivedOn
  state
  drawnUpAt
  drawnUpByName
}
    `, {"fragmentName":"DeskDeductionList"}) as unknown as TypedDocumentString<DeskDeductionListFragment, unknown>;
export const DeskCycleHeadFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskCycleHead on OrderCycle {
  id
  name
  note
  state
  opensAt
  closesAt
  pickupOn
  pickupNote
}
    `, {"fragmentName":"DeskCycleHead"}) as unknown as TypedDocumentString<DeskCycleHeadFragment, unknown>;
export const DeskCycleFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskCycle on OrderCycle {
  ...DeskCycleHead
  offers {
    variantId
    most
    ordered
    variant {
      id
      name
      sku
      unitLabel
      publicPrice
      stock {
        onHand
      }
      product {
        id
        name
      }
    }
  }
}
    fragment DeskCycleHead on OrderCycle {
  id
  name
  note
  state
  opensAt
  closesAt
  pickupOn
  pickupNote
}`, {"fragmentName":"DeskCycle"}) as unknown as TypedDocumentString<DeskCycleFragment, unknown>;
export const DeskDepositFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskDeposit on SavingsDepositRequest {
  id
  number
  state
  stateLabel
  method
  accountNumber
  productName
  memberNo
  memberName
  amount
  note
  requestedAt
  decidedAt
  decidedByName
  reason
  received
  receiptNumber
  proofs {
    id
    fileName
    mimeType
    url
  }
}
    `, {"fragmentName":"DeskDeposit"}) as unknown as TypedDocumentString<DeskDepositFragment, unknown>;
export const DrawerSessionFactsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DrawerSessionFacts on DrawerSession {
  id
  number
  drawerName
  cashierName
  openedAt
  openingFloat
  expected
  cashSales
  cashSavings
  closedAt
  closedByName
  counted
  difference
  note
}
    `, {"fragmentName":"DrawerSessionFacts"}) as unknown as TypedDocumentString<DrawerSessionFactsFragment, unknown>;
export const DrawerSessionWholeFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DrawerSessionWhole on DrawerSession {
  ...DrawerSessionFacts
  denominations {
    denomination
    pieces
  }
  movements {
    id
    kind
    amount
    expectedAfter
    reference
    note
    actorName
    at
  }
}
    fragment DrawerSessionFacts on DrawerSession {
  id
  number
  drawerName
  cashierName
  openedAt
  openingFloat
  expected
  cashSales
  cashSavings
  closedAt
  closedByName
  counted
  difference
  note
}`, {"fragmentName":"DrawerSessionWhole"}) as unknown as TypedDocumentString<DrawerSessionWholeFragment, unknown>;
export const DeskCollectorFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskCollector on FieldCollector {
  id
  name
  memberId
  floatLimit
  showsBalances
  isActive
  carried
  proposed
  memberCount
  refusedCount
  lastReceivedAt
}
    `, {"fragmentName":"DeskCollector"}) as unknown as TypedDocumentString<DeskCollectorFragment, unknown>;
export const DeskHandoverFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskHandover on CashHandover {
  id
  number
  collectorName
  state
  amount
  carried
  carriedNow
  note
  proposedAt
  counted
  settled
  difference
  decidedAt
  decidedByName
  decisionNote
  proposedCount {
    denomination
    pieces
  }
}
    `, {"fragmentName":"DeskHandover"}) as unknown as TypedDocumentString<DeskHandoverFragment, unknown>;
export const DeskCollectionFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskCollection on FieldCollection {
  id
  collectorName
  memberNo
  memberName
  accountNumber
  amount
  state
  provisionalNumber
  receiptNumber
  collectedAt
  reason
}
    `, {"fragmentName":"DeskCollection"}) as unknown as TypedDocumentString<DeskCollectionFragment, unknown>;
export const DeskImportHeadFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskImportHead on ProductImport {
  id
  fileName
  state
  rowCount
  newCount
  changedCount
  unchangedCount
  skippedCount
  wrongCount
  createdBy
  createdAt
  finishedAt
  progress {
    done
    total
    rowsPerSecond
    secondsLeft
  }
}
    `, {"fragmentName":"DeskImportHead"}) as unknown as TypedDocumentString<DeskImportHeadFragment, unknown>;
export const DeskImportFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskImport on ProductImport {
  ...DeskImportHead
  columns {
    heading
    field
    samples
  }
  updatesExisting
  createsCategories
  problem
  wrongRows {
    csvUrl
    xlsxUrl
  }
}
    fragment DeskImportHead on ProductImport {
  id
  fileName
  state
  rowCount
  newCount
  changedCount
  unchangedCount
  skippedCount
  wrongCount
  createdBy
  createdAt
  finishedAt
  progress {
    done
    total
    rowsPerSecond
    secondsLeft
  }
}`, {"fragmentName":"DeskImport"}) as unknown as TypedDocumentString<DeskImportFragment, unknown>;
export const DeskLocationFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskLocation on StockLocation {
  id
  name
  kind
  addressNote
  isPickupPoint
  sellsFrom
  priority
  isActive
  isDefault
}
    `, {"fragmentName":"DeskLocation"}) as unknown as TypedDocumentString<DeskLocationFragment, unknown>;
export const DeskManualJournalFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskManualJournal on ManualJournal {
  id
  number
  form
  state
  text
  bookedOn
  amount
  version
  madeByName
  madeAt
  isWithinLimit
  decidedByName
  decidedAt
  decisionReason
  journalId
  canApprove
  lines {
    debit
    credit
    text
    account {
      id
      number
      name
    }
  }
}
    `, {"fragmentName":"DeskManualJournal"}) as unknown as TypedDocumentString<DeskManualJournalFragment, unknown>;
export const DeskJournalTemplateFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskJournalTemplate on JournalTemplate {
  id
  name
  form
  text
  amount
  madeByName
  recurrence {
    dayOfMonth
    nextOn
    until
  }
  lines {
    debit
    credit
    text
    account {
      id
      number
      name
    }
  }
}
    `, {"fragmentName":"DeskJournalTemplate"}) as unknown as TypedDocumentString<DeskJournalTemplateFragment, unknown>;
export const DeskMeetingFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskMeeting on GroupMeeting {
  id
  number
  heldOn
  total
  presentCount
  collectorName
  note
  recordedByName
  recordedAt
  lines {
    memberId
    memberNo
    memberName
    isPresent
    due
    paid
    covered
    covers
    receiptNumber
  }
}
    `, {"fragmentName":"DeskMeeting"}) as unknown as TypedDocumentString<DeskMeetingFragment, unknown>;
export const DeskMemberImportHeadFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskMemberImportHead on MemberImport {
  id
  fileName
  state
  rowCount
  newCount
  balanceCount
  skippedCount
  wrongCount
  warnedCount
  createdBy
  createdAt
  progress {
    done
    total
    secondsLeft
  }
}
    `, {"fragmentName":"DeskMemberImportHead"}) as unknown as TypedDocumentString<DeskMemberImportHeadFragment, unknown>;
export const DeskMemberImportFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskMemberImport on MemberImport {
  ...DeskMemberImportHead
  problem
  regionCode
  regionPath
  cutOverOn
  canBeUndone
  startedBy
  undoneBy
  columns {
    heading
    field
    productId
    samples
  }
  totals {
    heading
    productName
    fileTotal
    wrongTotal
    skippedTotal
    takenTotal
    statedTotal
    expectedTotal
    postedTotal
  }
  wrongRows {
    csvUrl
    xlsxUrl
  }
}
    fragment DeskMemberImportHead on MemberImport {
  id
  fileName
  state
  rowCount
  newCount
  balanceCount
  skippedCount
  wrongCount
  warnedCount
  createdBy
  createdAt
  progress {
    done
    total
    secondsLeft
  }
}`, {"fragmentName":"DeskMemberImport"}) as unknown as TypedDocumentString<DeskMemberImportFragment, unknown>;
export const DeskMemberFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskMember on Member {
  id
  memberNo
  fullName
  kind
  status
  statusLabel
  phoneMasked
  emailMasked
  joinedOn
  leftOn
  leaveReason
  isLinked
  hasPendingInvitation
  allowedStatuses
  createdAt
  address {
    street
    landmark
    regionCode
    postalCode
    formatted
    region {
      path
    }
  }
  statusHistory {
    id
    at
    fromStatus
    toStatus
    effectiveOn
    actorName
    reason
  }
}
    `, {"fragmentName":"DeskMember"}) as unknown as TypedDocumentString<DeskMemberFragment, unknown>;
export const DeskConsentFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskConsent on MemberConsent {
  isGiven
  steps {
    id
    isGiven
    at
    text
    applicationNumber
    enteredByName
  }
}
    `, {"fragmentName":"DeskConsent"}) as unknown as TypedDocumentString<DeskConsentFragment, unknown>;
export const DeskParticularsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskParticulars on MemberParticulars {
  birthPlace
  birthOn
  sex
  occupation
  nationalIdNoMasked
  familyCardNoMasked
  taxNoMasked
  hasMothersMaidenName
  employer
  payrollNo
  nationalIdConcerns
  bankAccount {
    bankName
    holderName
    accountNoMasked
  }
}
    `, {"fragmentName":"DeskParticulars"}) as unknown as TypedDocumentString<DeskParticularsFragment, unknown>;
export const DeskGroupFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskGroup on MemberGroup {
  id
  name
  fieldOfficerName
  meets
  isJointlyLiable
  leaderId
  leaderName
  memberCount
  formedOn
  dissolvedOn
}
    `, {"fragmentName":"DeskGroup"}) as unknown as TypedDocumentString<DeskGroupFragment, unknown>;
export const DeskOfficeTermFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskOfficeTerm on OfficeTerm {
  id
  memberId
  memberNo
  memberName
  office
  officeLabel
  appointedOn
  termEndsOn
  reference
  endedOn
  endReason
  endReasonLabel
  endReference
  notice
}
    `, {"fragmentName":"DeskOfficeTerm"}) as unknown as TypedDocumentString<DeskOfficeTermFragment, unknown>;
export const DeskPaperFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskPaper on OrderPaper {
  kind
  label
  format
  url
}
    `, {"fragmentName":"DeskPaper"}) as unknown as TypedDocumentString<DeskPaperFragment, unknown>;
export const DeskParcelFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskParcel on Parcel {
  id
  number
  state
  stateLabel
  locationName
  sellerId
  sellerName
  courierName
  service
  waybillNo
  note
  receivedBy
  packedAt
  readyAt
  shippedAt
  handedOverAt
  allowedActions
  lines {
    orderLineId
    productName
    variantName
    sku
    unitLabel
    quantity
  }
  papers {
    ...DeskPaper
  }
}
    fragment DeskPaper on OrderPaper {
  kind
  label
  format
  url
}`, {"fragmentName":"DeskParcel"}) as unknown as TypedDocumentString<DeskParcelFragment, unknown>;
export const DeskReturnFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskReturn on OrderReturn {
  id
  number
  state
  stateLabel
  reason
  isByBuyer
  askedAt
  askedBy
  decidedAt
  decidedBy
  decisionNote
  receivedAt
  receivedBy
  refunded
  photos {
    id
    url
    thumbnailUrl
  }
  lines {
    orderLineId
    productName
    variantName
    unitLabel
    quantity
    resellable
    damaged
  }
}
    `, {"fragmentName":"DeskReturn"}) as unknown as TypedDocumentString<DeskReturnFragment, unknown>;
export const DeskOrderFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskOrder on Order {
  id
  number
  publicUrl
  placedAt
  channel
  state
  fulfilmentState
  status
  statusLabel
  allowedActions
  priceClass
  subtotal
  discount
  discounts {
    promotionId
    code
    name
    explanation
    amount
  }
  taxAdded
  taxIncluded
  shippingDiscount
  shippingFee
  uniqueAmount
  total
  memberSavings
  note
  cancelReason
  cancelNote
  journalIds
  contact {
    name
    phone
    phoneMasked
  }
  member {
    id
    memberNo
    fullName
  }
  payment {
    id
    channel
    isPaid
    proofs {
      id
      fileName
      mimeType
      url
      uploadedAt
    }
    method
    methodLabel
    state
    stateLabel
    amount
    expiresAt
    capturedAt
    refundedTotal
    refundable
  }
  fulfilment {
    method
    methodLabel
    note
    courierName
    expeditionName
    weightGrams
    pickup {
      on
      from
      until
    }
    address {
      formatted
      street
      landmark
      regionCode
      postalCode
      region {
        path
      }
    }
  }
  lines {
    id
    productName
    variantName
    sku
    unitLabel
    quantity
    unitPrice
    priceClass
    publicUnitPrice
    total
    discount
    discountExplanation
    tax
    taxIsIncluded
    net
    seller {
      id
      name
    }
    refunded
    returnedQuantity
    isAwaited
    consigned {
      commissionBasisPoints
      commission
      payable
    }
  }
  refunds {
    id
    amount
    owedLess
    method
    reason
    actorName
    refundedAt
  }
  history {
    id
    at
    label
    note
    actorName
  }
  papers {
    ...DeskPaper
  }
  parcels {
    ...DeskParcel
  }
  changeableParts
  returnWindow {
    isOpen
    until
    obstacle
    message
  }
  returns {
    ...DeskReturn
  }
  receipt {
    number
    cashierName
    amountTendered
    change
  }
}
    fragment DeskPaper on OrderPaper {
  kind
  label
  format
  url
}
fragment DeskParcel on Parcel {
  id
  number
  state
  stateLabel
  locationName
  sellerId
  sellerName
  courierName
  service
  waybillNo
  note
  receivedBy
  packedAt
  readyAt
  shippedAt
  handedOverAt
  allowedActions
  lines {
    orderLineId
    productName
    variantName
    sku
    unitLabel
    quantity
  }
  papers {
    ...DeskPaper
  }
}
fragment DeskReturn on OrderReturn {
  id
  number
  state
  stateLabel
  reason
  isByBuyer
  askedAt
  askedBy
  decidedAt
  decidedBy
  decisionNote
  receivedAt
  receivedBy
  refunded
  photos {
    id
    url
    thumbnailUrl
  }
  lines {
    orderLineId
    productName
    variantName
    unitLabel
    quantity
    resellable
    damaged
  }
}`, {"fragmentName":"DeskOrder"}) as unknown as TypedDocumentString<DeskOrderFragment, unknown>;
export const DeskPayrollBatchFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskPayrollBatch on PayrollBatch {
  id
  number
  employer
  month
  state
  memberCount
  planned
  received
  matchedCount
  shortCount
  overCount
  missingCount
  unknownCount
  undecidedCount
  fileName
  money
  bookedOn
  createdBy
  createdAt
  postedBy
  reversedBy
  canBeReversed
  list {
    csvUrl
    xlsxUrl
  }
}
    `, {"fragmentName":"DeskPayrollBatch"}) as unknown as TypedDocumentString<DeskPayrollBatchFragment, unknown>;
export const DeskPayrollLineFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskPayrollLine on PayrollLine {
  id
  memberId
  memberNo
  name
  payrollNo
  mandatoryDue
  voluntaryPlanned
  hasVoluntary
  received
  difference
  outcome
  surplusTo
  papers {
    format
    url
  }
}
    `, {"fragmentName":"DeskPayrollLine"}) as unknown as TypedDocumentString<DeskPayrollLineFragment, unknown>;
export const DeskPriceListFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskPriceList on PriceList {
  id
  name
  audience
  validFrom
  validUntil
  isActive
  state
  entryCount
}
    `, {"fragmentName":"DeskPriceList"}) as unknown as TypedDocumentString<DeskPriceListFragment, unknown>;
export const DeskPriceListEntryFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskPriceListEntry on PriceListEntry {
  minQuantity
  price
  variant {
    id
    name
    sku
    unitLabel
    publicPrice
    memberPrice
    product {
      id
      name
    }
  }
  conflicts {
    kind
    message
    otherPriceList {
      id
      name
    }
  }
}
    `, {"fragmentName":"DeskPriceListEntry"}) as unknown as TypedDocumentString<DeskPriceListEntryFragment, unknown>;
export const DeskProductsChangedFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskProductsChanged on ProductsChanged {
  changedCount
  unchangedCount
  refusedCount
  refused {
    productId
    name
    message
  }
}
    `, {"fragmentName":"DeskProductsChanged"}) as unknown as TypedDocumentString<DeskProductsChangedFragment, unknown>;
export const DeskVariantFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskVariant on ProductVariant {
  id
  sku
  barcode
  name
  unit
  unitLabel
  quantityStep
  weightGrams
  publicPrice
  memberPrice
  unitPrice {
    label
  }
  isActive
  position
  stockState
  optionValues {
    id
    name
    optionId
  }
  stock {
    onHand
    reserved
    available
    lowAt
    averageCost
    backorderLimit
    preorderLimit
    preorderFrom
  }
}
    `, {"fragmentName":"DeskVariant"}) as unknown as TypedDocumentString<DeskVariantFragment, unknown>;
export const DeskProductFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskProduct on Product {
  id
  slug
  name
  description
  state
  shareUrl
  updatedAt
  category {
    id
    name
  }
  taxCategory
  seller {
    id
    name
  }
  options {
    id
    name
    values {
      id
      name
    }
  }
  attributes {
    code
    name
    label
    kind
    text
    number
    isTrue
    date
    choiceId
  }
  images {
    id
    alt
    width
    height
    url(width: 320)
  }
  variants {
    ...DeskVariant
  }
  compliance {
    goodsKind
    halalCertificateNo
    halalValidUntil
    pirtNo
    pirtValidUntil
    bpomNo
    bpomValidUntil
    composition
    netContent
    expiresOn
    productionCode
    warnings
  }
}
    fragment DeskVariant on ProductVariant {
  id
  sku
  barcode
  name
  unit
  unitLabel
  quantityStep
  weightGrams
  publicPrice
  memberPrice
  unitPrice {
    label
  }
  isActive
  position
  stockState
  optionValues {
    id
    name
    optionId
  }
  stock {
    onHand
    reserved
    available
    lowAt
    averageCost
    backorderLimit
    preorderLimit
    preorderFrom
  }
}`, {"fragmentName":"DeskProduct"}) as unknown as TypedDocumentString<DeskProductFragment, unknown>;
export const DeskShareClassFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskShareClass on ProfitShareClass {
  productId
  productName
  nisbahPercent
  accounts
  averageBalance
  income
  membersAmount
  equivalentPercent
}
    `, {"fragmentName":"DeskShareClass"}) as unknown as TypedDocumentString<DeskShareClassFragment, unknown>;
export const DeskPromotionHeadFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskPromotionHead on Promotion {
  id
  name
  kind
  state
  stateLabel
  isWorking
  needsCode
  summary
  startsOn
  endsOn
  uses
  maxUses
  spent
  budget
  voucherCount
}
    `, {"fragmentName":"DeskPromotionHead"}) as unknown as TypedDocumentString<DeskPromotionHeadFragment, unknown>;
export const DeskPromotionFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskPromotion on Promotion {
  ...DeskPromotionHead
  scope
  basisPoints
  amount
  cap
  buyQuantity
  getQuantity
  gift
  mostSets
  minimum
  products {
    id
    name
  }
  categories {
    id
    name
  }
  giftProducts {
    id
    name
  }
  sellers {
    id
    name
  }
  channels
  membersOnly
  firstOrderOnly
  maxUsesPerPerson
  isExclusive
  priority
  note
  areTermsFixed
}
    fragment DeskPromotionHead on Promotion {
  id
  name
  kind
  state
  stateLabel
  isWorking
  needsCode
  summary
  startsOn
  endsOn
  uses
  maxUses
  spent
  budget
  voucherCount
}`, {"fragmentName":"DeskPromotion"}) as unknown as TypedDocumentString<DeskPromotionFragment, unknown>;
export const DeskReceiptFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskReceipt on PaymentReceipt {
  id
  number
  state
  stateLabel
  reason
  reasonLabel
  amount
  money
  receivedOn
  notedByName
  payer
  note
  provider
  orderId
  appliedOrderId
  applied
  resolvedAt
  resolvedByName
  resolutionNote
}
    `, {"fragmentName":"DeskReceipt"}) as unknown as TypedDocumentString<DeskReceiptFragment, unknown>;
export const OrderChoiceFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OrderChoice on Order {
  id
  number
  statusLabel
  total
  placedAt
  contact {
    name
  }
  payment {
    stateLabel
  }
}
    `, {"fragmentName":"OrderChoice"}) as unknown as TypedDocumentString<OrderChoiceFragment, unknown>;
export const SalesSumFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment SalesSum on SalesFigures {
  from
  to
  sales
  placed
  paid
  averageBasket
  memberSales
}
    `, {"fragmentName":"SalesSum"}) as unknown as TypedDocumentString<SalesSumFragment, unknown>;
export const DeskSavingsPlanFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskSavingsPlan on SavingsPlan {
  id
  name
  purpose
  goalAmount
  monthlyAmount
  openedOn
  dueOn
  state
  endedOn
  saved
  percent
  behind
  dueNow
  monthsLeft
  monthlyNeeded
  reminder
  feePercent
  feeAmount
  account {
    id
    number
    memberId
    memberNo
    memberName
    product {
      id
      name
      contract
    }
  }
  payoutAccount {
    id
    number
    product {
      id
      name
    }
  }
}
    `, {"fragmentName":"DeskSavingsPlan"}) as unknown as TypedDocumentString<DeskSavingsPlanFragment, unknown>;
export const DeskSavingsProductFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskSavingsProduct on SavingsProduct {
  id
  name
  family
  familyLabel
  contract
  accountNumber
  principalAmount
  minimumDeposit
  firstDeposit
  minimumBalance
  paysInShop
  isActive
}
    `, {"fragmentName":"DeskSavingsProduct"}) as unknown as TypedDocumentString<DeskSavingsProductFragment, unknown>;
export const DeskSavingsTermsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskSavingsTerms on SavingsTerms {
  id
  startsOn
  state
  method
  basis
  tiering
  tiers {
    from
    rateYearlyPercent
  }
  minimumBalance
  monthlyFee
  belowMinimumFee
  closingFee
  dormantAfterDays
  dormantFee
  source
  decidedByName
  decidedAt
  warnings
}
    `, {"fragmentName":"DeskSavingsTerms"}) as unknown as TypedDocumentString<DeskSavingsTermsFragment, unknown>;
export const DeskTermTermsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskTermTerms on TermTerms {
  productId
  dayBasis
  penaltyPercent
  penaltyAmount
  forfeitsInterest
  tables {
    startsOn
    source
    warnings
    rates {
      termMonths
      fromAmount
      rateYearlyPercent
      nisbahPercent
    }
  }
}
    `, {"fragmentName":"DeskTermTerms"}) as unknown as TypedDocumentString<DeskTermTermsFragment, unknown>;
export const DeskTermDepositFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskTermDeposit on TermDeposit {
  id
  certificateNo
  principal
  termMonths
  rateYearlyPercent
  nisbahPercent
  dayBasis
  interestPaid
  rollover
  placedOn
  termNo
  startsOn
  maturesOn
  state
  endedOn
  termInterest
  interestEarned
  interestSettled
  taxWithheld
  prints
  account {
    id
    memberId
    memberNo
    memberName
    product {
      id
      name
      contract
    }
  }
  payoutAccount {
    id
    number
    product {
      id
      name
    }
  }
}
    `, {"fragmentName":"DeskTermDeposit"}) as unknown as TypedDocumentString<DeskTermDepositFragment, unknown>;
export const SavingsAccountRowFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment SavingsAccountRow on SavingsAccount {
  id
  number
  label
  memberId
  memberNo
  memberName
  state
  balance
  held
  minimumBalance
  available
  openedOn
  closedOn
  lastMovedAt
  product {
    id
    name
    family
    familyLabel
  }
}
    `, {"fragmentName":"SavingsAccountRow"}) as unknown as TypedDocumentString<SavingsAccountRowFragment, unknown>;
export const DeskSellerFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskSeller on Seller {
  id
  slug
  name
  goodsKind
  story
  state
  stateLabel
  allowedStates
  appliedAt
  sinceOn
  phoneMasked
  bankName
  bankHolder
  bankAccountMasked
  nationalIdMasked
  npwpMasked
  nib
  pirtNo
  halalCertificateNo
  isPkp
  hasAccount
  memberId
  memberNo
  photo {
    alt
    url(width: 320)
  }
  address {
    street
    landmark
    regionCode
    postalCode
    formatted
    region {
      path
    }
  }
  stateHistory {
    id
    at
    toState
    actorName
    reason
  }
}
    `, {"fragmentName":"DeskSeller"}) as unknown as TypedDocumentString<DeskSellerFragment, unknown>;
export const DeskAgreementFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskAgreement on ConsignmentAgreement {
  id
  scope
  targetId
  targetName
  commissionBasisPoints
  damageBearer
  settlementPeriod
  validFrom
  validUntil
  isInForce
  note
  madeByName
  createdAt
}
    `, {"fragmentName":"DeskAgreement"}) as unknown as TypedDocumentString<DeskAgreementFragment, unknown>;
export const DeskAddressFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskAddress on Address {
  street
  landmark
  regionCode
  postalCode
  formatted
  region {
    path
  }
}
    `, {"fragmentName":"DeskAddress"}) as unknown as TypedDocumentString<DeskAddressFragment, unknown>;
export const DeskDeliveryFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskDelivery on DeliverySettings {
  isPickupEnabled
  isCourierEnabled
  freeFrom
  pickupDaysAhead
  pickupNoticeMinutes
  pickupHours {
    weekday
    from
    until
    capacity
  }
  expeditions {
    id
    name
    estimate
    isActive
    rates {
      regionCode
      feePerKg
      region {
        path
      }
    }
  }
  zones {
    regionCode
    fee
    region {
      path
    }
  }
}
    `, {"fragmentName":"DeskDelivery"}) as unknown as TypedDocumentString<DeskDeliveryFragment, unknown>;
export const DeskProviderFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskProvider on PaymentProviderSetting {
  provider
  isActive
  isProduction
  secretKeyMasked
  webhookTokenMasked
  webhookPath
  updatedAt
  channels {
    channel
    label
    method
    isEnabled
    feeFlat
    feeBasisPoints
  }
}
    `, {"fragmentName":"DeskProvider"}) as unknown as TypedDocumentString<DeskProviderFragment, unknown>;
export const DeskStandingFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskStanding on StandingInstruction {
  id
  memberId
  memberNo
  memberName
  from {
    number
    productName
    ownerName
  }
  to {
    number
    productName
    ownerName
  }
  amount
  day
  startsOn
  endsOn
  retryDays
  note
  byMember
  createdByName
  createdAt
  state
  dueOn
  endedAt
  endedByName
  endReason
  isBehind
  runs {
    dueOn
    state
    tries
    triedOn
    problem
    receiptNumber
  }
}
    `, {"fragmentName":"DeskStanding"}) as unknown as TypedDocumentString<DeskStandingFragment, unknown>;
export const StatementLinesFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment StatementLines on StatementLine {
  amount
  compared
  account {
    id
    number
    name
  }
}
    `, {"fragmentName":"StatementLines"}) as unknown as TypedDocumentString<StatementLinesFragment, unknown>;
export const DeskGoodsNameFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskGoodsName on ProductVariant {
  id
  name
  sku
  unitLabel
  product {
    id
    name
  }
}
    `, {"fragmentName":"DeskGoodsName"}) as unknown as TypedDocumentString<DeskGoodsNameFragment, unknown>;
export const DeskTaxFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskTax on TaxSettings {
  isPkp
  pkpSince
  pricesIncludeTax
  rates {
    category
    validFrom
    ratePercent
    baseNumerator
    baseDenominator
    numerator
    denominator
    legalSource
  }
}
    `, {"fragmentName":"DeskTax"}) as unknown as TypedDocumentString<DeskTaxFragment, unknown>;
export const TellerAccountFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment TellerAccount on SavingsAccount {
  id
  number
  label
  memberId
  memberNo
  memberName
  state
  balance
  held
  minimumBalance
  available
  product {
    id
    name
    family
    familyLabel
  }
}
    `, {"fragmentName":"TellerAccount"}) as unknown as TypedDocumentString<TellerAccountFragment, unknown>;
export const TellerReceiptFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment TellerReceipt on SavingsReceipt {
  id
  number
  amount
  amountInWords
  balanceAfter
  account {
    number
    memberName
  }
  toAccount {
    number
    memberName
  }
  papers {
    format
    url
  }
}
    `, {"fragmentName":"TellerReceipt"}) as unknown as TypedDocumentString<TellerReceiptFragment, unknown>;
export const DeskTransferHeadFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskTransferHead on StockTransfer {
  id
  number
  state
  lineCount
  note
  createdAt
  createdBy
  sentAt
  sentBy
  receivedAt
  receivedBy
  from {
    id
    name
  }
  to {
    id
    name
  }
}
    `, {"fragmentName":"DeskTransferHead"}) as unknown as TypedDocumentString<DeskTransferHeadFragment, unknown>;
export const DeskTransferFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskTransfer on StockTransfer {
  ...DeskTransferHead
  journalId
  lines {
    quantity
    received
    reason
    variant {
      id
      name
      sku
      unitLabel
      product {
        id
        name
      }
    }
  }
}
    fragment DeskTransferHead on StockTransfer {
  id
  number
  state
  lineCount
  note
  createdAt
  createdBy
  sentAt
  sentBy
  receivedAt
  receivedBy
  from {
    id
    name
  }
  to {
    id
    name
  }
}`, {"fragmentName":"DeskTransfer"}) as unknown as TypedDocumentString<DeskTransferFragment, unknown>;
export const DeskPlaceFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskPlace on StockLocation {
  id
  name
  kind
  isActive
  isDefault
  sellsFrom
}
    `, {"fragmentName":"DeskPlace"}) as unknown as TypedDocumentString<DeskPlaceFragment, unknown>;
export const DeskGoodsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeskGoods on ProductVariant {
  id
  name
  sku
  barcode
  unitLabel
  quantityStep
  isActive
  publicPrice
  memberPrice
  stock {
    onHand
    reserved
    available
    averageCost
  }
}
    `, {"fragmentName":"DeskGoods"}) as unknown as TypedDocumentString<DeskGoodsFragment, unknown>;
export const StorefrontFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
    `, {"fragmentName":"Storefront"}) as unknown as TypedDocumentString<StorefrontFragment, unknown>;
export const PictureFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}
    `, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const CartPartsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment CartParts on Cart {
  token
  lines {
    id
    quantity
    unitPrice
    total
    discount
    discountExplanation
    isAvailable
    variant {
      id
      name
      unitLabel
      quantityStep
      availableQuantity
      supplyMode
      availableFrom
      priceTiers {
        minQuantity
        price
      }
      product {
        slug
        name
        seller {
          slug
          name
        }
        category {
          slug
        }
        cover {
          ...Picture
        }
      }
    }
  }
  lineCount
  subtotal
  discount
  discounts {
    promotionId
    code
    name
    explanation
    amount
  }
  voucherCodes
  refusedVouchers {
    voucherCode
    message
  }
  taxAdded
  taxIncluded
  total
  memberSavings
  priceClass
  differences {
    lineId
    kind
    message
    priceBefore
    priceNow
  }
  canCheckOut
}
    fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`, {"fragmentName":"CartParts"}) as unknown as TypedDocumentString<CartPartsFragment, unknown>;
export const HandoverPartsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment HandoverParts on CashHandover {
  id
  number
  state
  amount
  carriedNow
  counted
  proposedAt
}
    `, {"fragmentName":"HandoverParts"}) as unknown as TypedDocumentString<HandoverPartsFragment, unknown>;
export const MarketBasketPartsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment MarketBasketParts on MarketBasket {
  token
  lineCount
  total
  parts {
    cooperative {
      slug
      name
      place
      shopUrl
    }
    cartToken
    total
    canCheckOut
  }
}
    `, {"fragmentName":"MarketBasketParts"}) as unknown as TypedDocumentString<MarketBasketPartsFragment, unknown>;
export const OwnConsentFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OwnConsent on MemberConsent {
  isGiven
  askedText
  steps {
    id
    isGiven
    at
    text
    enteredByName
  }
}
    `, {"fragmentName":"OwnConsent"}) as unknown as TypedDocumentString<OwnConsentFragment, unknown>;
export const OwnDepositFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OwnDeposit on SavingsDepositRequest {
  id
  number
  state
  stateLabel
  method
  accountNumber
  productName
  amount
  uniqueAmount
  note
  requestedAt
  received
  reason
  seq
}
    `, {"fragmentName":"OwnDeposit"}) as unknown as TypedDocumentString<OwnDepositFragment, unknown>;
export const OwnAccountFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OwnAccount on SavingsAccount {
  id
  number
  label
  state
  balance
  held
  available
  openedOn
  product {
    name
    family
    familyLabel
  }
}
    `, {"fragmentName":"OwnAccount"}) as unknown as TypedDocumentString<OwnAccountFragment, unknown>;
export const OwnWishFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OwnWish on ProfileChange {
  id
  state
  requestedAt
  decidedAt
  reason
  note
  lines {
    field
    label
    before
    after
  }
}
    `, {"fragmentName":"OwnWish"}) as unknown as TypedDocumentString<OwnWishFragment, unknown>;
export const OwnLineFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OwnLine on SavingsEntry {
  id
  seq
  bookedOn
  valueOn
  at
  amount
  balanceAfter
  text
  actorName
  channel
  counterName
  receiptNumber
  explanation
}
    `, {"fragmentName":"OwnLine"}) as unknown as TypedDocumentString<OwnLineFragment, unknown>;
export const OwnTermFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OwnTerm on TermDeposit {
  id
  certificateNo
  state
  principal
  termMonths
  rateYearlyPercent
  nisbahPercent
  startsOn
  maturesOn
  endedOn
  account {
    product {
      name
    }
  }
}
    `, {"fragmentName":"OwnTerm"}) as unknown as TypedDocumentString<OwnTermFragment, unknown>;
export const OwnEntryFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OwnEntry on ConsignmentEntry {
  id
  kind
  happenedOn
  reference
  productName
  variantName
  quantity
  unit
  gross
  tax
  commission
  amount
  settlementId
}
    `, {"fragmentName":"OwnEntry"}) as unknown as TypedDocumentString<OwnEntryFragment, unknown>;
export const OwnSellerFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OwnSeller on Seller {
  id
  slug
  name
  goodsKind
  story
  state
  stateLabel
  appliedAt
  sinceOn
  phoneMasked
  bankName
  bankHolder
  bankAccountMasked
  nationalIdMasked
  npwpMasked
  nib
  pirtNo
  halalCertificateNo
  memberNo
  photo {
    ...Picture
  }
  address {
    formatted
  }
  stateHistory {
    toState
    at
    reason
  }
}
    fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`, {"fragmentName":"OwnSeller"}) as unknown as TypedDocumentString<OwnSellerFragment, unknown>;
export const OwnNoteFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OwnNote on ConsignmentNote {
  id
  kind
  number
  state
  stateLabel
  isBySeller
  text
  cancelReason
  draftedAt
  draftedByName
  decidedAt
  decidedByName
  lines {
    variantId
    productName
    variantName
    unit
    quantity
    counted
    expiresOn
  }
}
    `, {"fragmentName":"OwnNote"}) as unknown as TypedDocumentString<OwnNoteFragment, unknown>;
export const OwnVariantFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OwnVariant on MySellerVariant {
  id
  name
  unit
  publicPrice
  onHand
  sold
  isActive
  commissionBasisPoints
}
    `, {"fragmentName":"OwnVariant"}) as unknown as TypedDocumentString<OwnVariantFragment, unknown>;
export const ProductCardFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment ProductCard on Product {
  slug
  name
  category {
    slug
  }
  cover {
    ...Picture
  }
  publicPriceFrom
  memberPriceFrom
  priceFrom
  stockState
  variants {
    name
    unitLabel
    unitPrice {
      label
    }
  }
}
    fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const ProductListFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment ProductList on ProductConnection {
  nodes {
    ...ProductCard
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
  didYouMean
  facets {
    categories {
      category {
        slug
        name
      }
      count
    }
    sellers {
      seller {
        slug
        name
      }
      count
    }
    attributes {
      code
      name
      kind
      unit
      trueCount
      choices {
        id
        name
        count
      }
      ranges {
        from
        below
        count
      }
    }
    priceRanges {
      from
      below
      count
    }
    inStockCount
    memberPriceCount
  }
}
    fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}
fragment ProductCard on Product {
  slug
  name
  category {
    slug
  }
  cover {
    ...Picture
  }
  publicPriceFrom
  memberPriceFrom
  priceFrom
  stockState
  variants {
    name
    unitLabel
    unitPrice {
      label
    }
  }
}`, {"fragmentName":"ProductList"}) as unknown as TypedDocumentString<ProductListFragment, unknown>;
export const DeskApplicationsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskApplications($filter: ApplicationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  membershipApplications(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      number
      state
      stateLabel
      channel
      kind
      fullName
      phoneMasked
      createdAt
    }
  }
  applicationCounts {
    state
    count
  }
}
    `) as unknown as TypedDocumentString<DeskApplicationsQuery, DeskApplicationsQueryVariables>;
export const DeskApplicationDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskApplication($id: ID!) {
  membershipApplication(id: $id) {
    alike {
      id
      memberNo
      fullName
      statusLabel
    }
    formerly {
      id
      memberNo
      fullName
      leftOn
      leaveReason
    }
    application {
      ...DeskApplication
    }
  }
}
    fragment DeskApplication on MembershipApplication {
  id
  number
  state
  stateLabel
  channel
  kind
  fullName
  phoneMasked
  emailMasked
  birthPlace
  birthOn
  sex
  occupation
  employer
  nationalIdNoMasked
  nationalIdConcerns
  motivation
  consentedAt
  consentText
  enteredByName
  memberId
  createdAt
  address {
    formatted
  }
  steps {
    id
    at
    stateLabel
    actorName
    note
  }
}`) as unknown as TypedDocumentString<DeskApplicationQuery, DeskApplicationQueryVariables>;
export const DeskApproveApplicationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskApproveApplication($input: ApproveApplicationInput!) {
  approveApplication(input: $input) {
    ... on MembershipApplication {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskApproveApplicationMutation, DeskApproveApplicationMutationVariables>;
export const DeskReturnApplicationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReturnApplication($input: ApplicationStepInput!) {
  returnApplication(input: $input) {
    ... on MembershipApplication {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReturnApplicationMutation, DeskReturnApplicationMutationVariables>;
export const DeskResubmitApplicationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskResubmitApplication($input: ApplicationStepInput!) {
  resubmitApplication(input: $input) {
    ... on MembershipApplication {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskResubmitApplicationMutation, DeskResubmitApplicationMutationVariables>;
export const DeskDeclineApplicationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDeclineApplication($input: ApplicationStepInput!) {
  declineApplication(input: $input) {
    ... on MembershipApplication {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeclineApplicationMutation, DeskDeclineApplicationMutationVariables>;
export const DeskConfirmPrincipalPaidDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskConfirmPrincipalPaid($input: ConfirmPrincipalPaidInput!) {
  confirmPrincipalPaid(input: $input) {
    ... on Member {
      id
      fullName
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskConfirmPrincipalPaidMutation, DeskConfirmPrincipalPaidMutationVariables>;
export const DeskCreateApplicationLinkDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreateApplicationLink($input: CreateApplicationLinkInput!) {
  createApplicationLink(input: $input) {
    id
    url
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<DeskCreateApplicationLinkMutation, DeskCreateApplicationLinkMutationVariables>;
export const DeskEnterApplicationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskEnterApplication($input: EnterApplicationInput!) {
  enterApplication(input: $input) {
    ... on MembershipApplication {
      id
      number
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEnterApplicationMutation, DeskEnterApplicationMutationVariables>;
export const DeskApplicationLinksDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskApplicationLinks {
  applicationLinks {
    id
    label
    url
    uses
    mostUses
    isOpen
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<DeskApplicationLinksQuery, DeskApplicationLinksQueryVariables>;
export const DeskRevokeApplicationLinkDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRevokeApplicationLink($linkId: ID!) {
  revokeApplicationLink(linkId: $linkId) {
    id
    isOpen
  }
}
    `) as unknown as TypedDocumentString<DeskRevokeApplicationLinkMutation, DeskRevokeApplicationLinkMutationVariables>;
export const DeskAssetsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskAssets($filter: FixedAssetFilter, $first: Int, $after: String, $last: Int, $before: String) {
  fixedAssets(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...DeskAsset
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
  fixedAssetTotals {
    accumulated
    accumulatedInBooks
    categories {
      category
      count
      cost
      bookValue
      costInBooks
    }
  }
}
    fragment DeskAsset on FixedAsset {
  id
  number
  name
  category
  state
  acquiredOn
  funding
  cost
  residual
  accumulated
  bookValue
  monthly
  months
  startsOn
  depreciatedThrough
  place
  condition
  serialNo
  note
  journalId
  leftOn
  leftReason
  proceeds
}`) as unknown as TypedDocumentString<DeskAssetsQuery, DeskAssetsQueryVariables>;
export const DeskAssetOneDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskAssetOne($id: ID!) {
  fixedAsset(id: $id) {
    ...DeskAsset
    depreciations {
      throughMonth
      amount
      journalId
    }
  }
}
    fragment DeskAsset on FixedAsset {
  id
  number
  name
  category
  state
  acquiredOn
  funding
  cost
  residual
  accumulated
  bookValue
  monthly
  months
  startsOn
  depreciatedThrough
  place
  condition
  serialNo
  note
  journalId
  leftOn
  leftReason
  proceeds
}`) as unknown as TypedDocumentString<DeskAssetOneQuery, DeskAssetOneQueryVariables>;
export const DeskRegisterAssetDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRegisterAsset($input: RegisterFixedAssetInput!) {
  registerFixedAsset(input: $input) {
    ... on FixedAsset {
      id
      number
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRegisterAssetMutation, DeskRegisterAssetMutationVariables>;
export const DeskChangeAssetDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskChangeAsset($input: ChangeFixedAssetInput!) {
  changeFixedAsset(input: $input) {
    ... on FixedAsset {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskChangeAssetMutation, DeskChangeAssetMutationVariables>;
export const DeskDisposeAssetDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDisposeAsset($input: DisposeFixedAssetInput!) {
  disposeFixedAsset(input: $input) {
    ... on FixedAsset {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDisposeAssetMutation, DeskDisposeAssetMutationVariables>;
export const DeskCancelAssetDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCancelAsset($input: CancelFixedAssetInput!) {
  cancelFixedAsset(input: $input) {
    ... on FixedAsset {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCancelAssetMutation, DeskCancelAssetMutationVariables>;
export const DeskDepreciateDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDepreciate($input: DepreciateFixedAssetsInput!) {
  depreciateFixedAssets(input: $input) {
    ... on FixedAssetsDepreciated {
      count
      amount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDepreciateMutation, DeskDepreciateMutationVariables>;
export const DeskAttributesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskAttributes {
  attributes {
    ...DeskAttribute
  }
  categories(includeHidden: true) {
    id
    name
    children {
      id
      name
      children {
        id
        name
      }
    }
  }
}
    fragment DeskAttribute on Attribute {
  id
  code
  name
  kind
  unit
  isActive
  isFilterable
  categories {
    id
    name
  }
  choices {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeskAttributesQuery, DeskAttributesQueryVariables>;
export const DeskCreateAttributeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreateAttribute($input: CreateAttributeInput!) {
  createAttribute(input: $input) {
    ... on Attribute {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreateAttributeMutation, DeskCreateAttributeMutationVariables>;
export const DeskUpdateAttributeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateAttribute($input: UpdateAttributeInput!) {
  updateAttribute(input: $input) {
    ... on Attribute {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdateAttributeMutation, DeskUpdateAttributeMutationVariables>;
export const DeskAuditDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskAudit($filter: AuditFilter, $first: Int, $after: String, $last: Int, $before: String) {
  auditEntries(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      at
      actor {
        key
        kind
        name
      }
      action
      subject
      subjectId
      subjectLabel
      reason
      isCut
      changes {
        field
        before
        after
        isHidden
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAuditQuery, DeskAuditQueryVariables>;
export const DeskAuditChoicesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskAuditChoices {
  auditChoices {
    actions
    subjects
    actors {
      key
      kind
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAuditChoicesQuery, DeskAuditChoicesQueryVariables>;
export const DeskMoneyBoxesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMoneyBoxes {
  moneyAccounts {
    ...DeskMoneyAccount
  }
}
    fragment DeskMoneyAccount on MoneyAccount {
  id
  kind
  balance
  bankName
  accountNoMasked
  openLineCount
  statedThrough
  account {
    id
    number
    name
    isActive
    isNeeded
  }
}`) as unknown as TypedDocumentString<DeskMoneyBoxesQuery, DeskMoneyBoxesQueryVariables>;
export const DeskAddMoneyAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAddMoneyAccount($input: AddMoneyAccountInput!) {
  addMoneyAccount(input: $input) {
    ... on MoneyAccount {
      id
      account {
        id
        number
        name
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAddMoneyAccountMutation, DeskAddMoneyAccountMutationVariables>;
export const DeskChangeMoneyAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskChangeMoneyAccount($input: ChangeMoneyAccountInput!) {
  changeMoneyAccount(input: $input) {
    ... on MoneyAccount {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskChangeMoneyAccountMutation, DeskChangeMoneyAccountMutationVariables>;
export const DeskRetireMoneyAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRetireMoneyAccount($input: RetireMoneyAccountInput!) {
  retireMoneyAccount(input: $input) {
    ... on MoneyAccount {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRetireMoneyAccountMutation, DeskRetireMoneyAccountMutationVariables>;
export const DeskBankMatchingDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBankMatching($accountId: ID!) {
  bankMatchProposals(accountId: $accountId) {
    kind
    isSure
    lines {
      ...DeskBankLine
    }
    postings {
      ...DeskBankPosting
    }
  }
}
    fragment DeskBankLine on BankLine {
  id
  onDay
  text
  amount
  statementNumber
  isMatched
  manualJournalId
  manualJournalNumber
}
fragment DeskBankPosting on BankPosting {
  id
  journalId
  journalNumber
  bookedOn
  text
  amount
  counterAccount {
    id
    number
    name
  }
}`) as unknown as TypedDocumentString<DeskBankMatchingQuery, DeskBankMatchingQueryVariables>;
export const DeskOpenBankLinesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOpenBankLines($accountId: ID!) {
  bankLines(accountId: $accountId, filter: {state: OPEN}, first: 100) {
    totalCount
    nodes {
      ...DeskBankLine
    }
  }
}
    fragment DeskBankLine on BankLine {
  id
  onDay
  text
  amount
  statementNumber
  isMatched
  manualJournalId
  manualJournalNumber
}`) as unknown as TypedDocumentString<DeskOpenBankLinesQuery, DeskOpenBankLinesQueryVariables>;
export const DeskOpenBankPostingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOpenBankPostings($accountId: ID!) {
  openBankPostings(accountId: $accountId, first: 100) {
    totalCount
    nodes {
      ...DeskBankPosting
    }
  }
}
    fragment DeskBankPosting on BankPosting {
  id
  journalId
  journalNumber
  bookedOn
  text
  amount
  counterAccount {
    id
    number
    name
  }
}`) as unknown as TypedDocumentString<DeskOpenBankPostingsQuery, DeskOpenBankPostingsQueryVariables>;
export const DeskBankMatchesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBankMatches($accountId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  bankMatches(
    accountId: $accountId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      amount
      matchedByName
      matchedAt
      lines {
        ...DeskBankLine
      }
      postings {
        ...DeskBankPosting
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment DeskBankLine on BankLine {
  id
  onDay
  text
  amount
  statementNumber
  isMatched
  manualJournalId
  manualJournalNumber
}
fragment DeskBankPosting on BankPosting {
  id
  journalId
  journalNumber
  bookedOn
  text
  amount
  counterAccount {
    id
    number
    name
  }
}`) as unknown as TypedDocumentString<DeskBankMatchesQuery, DeskBankMatchesQueryVariables>;
export const DeskBankPurposesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBankPurposes {
  moneyPurposes {
    form
    label
    account {
      id
      number
      name
    }
  }
  accounts(isActive: true) {
    id
    number
    name
    keptBy
  }
}
    `) as unknown as TypedDocumentString<DeskBankPurposesQuery, DeskBankPurposesQueryVariables>;
export const DeskBankReconciliationDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBankReconciliation($accountId: ID!, $on: BusinessDate) {
  bankReconciliation(accountId: $accountId, on: $on) {
    on
    bookBalance
    bookedIn
    bookedOut
    statedIn
    statedOut
    expectedBalance
    bankBalance
    difference
    statedThrough
    openPostingCount
    openLineCount
    openPostings {
      ...DeskBankPosting
    }
    openLines {
      ...DeskBankLine
    }
  }
}
    fragment DeskBankLine on BankLine {
  id
  onDay
  text
  amount
  statementNumber
  isMatched
  manualJournalId
  manualJournalNumber
}
fragment DeskBankPosting on BankPosting {
  id
  journalId
  journalNumber
  bookedOn
  text
  amount
  counterAccount {
    id
    number
    name
  }
}`) as unknown as TypedDocumentString<DeskBankReconciliationQuery, DeskBankReconciliationQueryVariables>;
export const DeskMatchBankLinesDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskMatchBankLines($input: MatchBankLinesInput!) {
  matchBankLines(input: $input) {
    ... on BankMatched {
      count
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMatchBankLinesMutation, DeskMatchBankLinesMutationVariables>;
export const DeskUndoBankMatchDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUndoBankMatch($input: UndoBankMatchInput!) {
  undoBankMatch(input: $input) {
    matchId
  }
}
    `) as unknown as TypedDocumentString<DeskUndoBankMatchMutation, DeskUndoBankMatchMutationVariables>;
export const DeskBookBankLineDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskBookBankLine($input: BookBankLineInput!) {
  bookBankLine(input: $input) {
    ... on BankLineBooked {
      manualJournal {
        number
        state
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskBookBankLineMutation, DeskBookBankLineMutationVariables>;
export const DeskBankStatementsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBankStatements($accountId: ID, $first: Int, $after: String, $last: Int, $before: String) {
  bankStatements(
    accountId: $accountId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...DeskBankStatement
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment DeskBankStatement on BankStatement {
  id
  number
  state
  fileName
  from
  to
  openingBalance
  closingBalance
  lineCount
  knownCount
  openLineCount
  broughtByName
  broughtAt
}`) as unknown as TypedDocumentString<DeskBankStatementsQuery, DeskBankStatementsQueryVariables>;
export const DeskBankStatementOneDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBankStatementOne($id: ID!) {
  bankStatement(id: $id) {
    ...DeskBankStatement
    account {
      id
      number
      name
    }
    check {
      problem
      newCount
      knownCount
      wrongCount
      isProved
      gap
      columns {
        heading
        field
        samples
      }
      rows {
        row
        onDay
        text
        amount
        balance
        isKnown
      }
      wrongRows {
        row
        cells
        problem
      }
    }
  }
}
    fragment DeskBankStatement on BankStatement {
  id
  number
  state
  fileName
  from
  to
  openingBalance
  closingBalance
  lineCount
  knownCount
  openLineCount
  broughtByName
  broughtAt
}`) as unknown as TypedDocumentString<DeskBankStatementOneQuery, DeskBankStatementOneQueryVariables>;
export const DeskSetBankColumnsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetBankColumns($input: SetBankStatementColumnsInput!) {
  setBankStatementColumns(input: $input) {
    ... on BankStatement {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetBankColumnsMutation, DeskSetBankColumnsMutationVariables>;
export const DeskKeepBankStatementDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskKeepBankStatement($input: KeepBankStatementInput!) {
  keepBankStatement(input: $input) {
    ... on BankStatement {
      id
      lineCount
      knownCount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskKeepBankStatementMutation, DeskKeepBankStatementMutationVariables>;
export const DeskRemoveBankStatementDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRemoveBankStatement($input: RemoveBankStatementInput!) {
  removeBankStatement(input: $input) {
    ... on BankStatementRemoved {
      statementId
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRemoveBankStatementMutation, DeskRemoveBankStatementMutationVariables>;
export const DeskTrialBalanceDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTrialBalance($asOf: BusinessDate) {
  trialBalance(asOf: $asOf) {
    asOf
    totalDebit
    totalCredit
    difference
    lines {
      debit
      credit
      account {
        id
        number
        name
        accountClass
      }
    }
  }
  latestLedgerProof {
    id
    businessDate
    provedAt
    isSound
  }
}
    `) as unknown as TypedDocumentString<DeskTrialBalanceQuery, DeskTrialBalanceQueryVariables>;
export const DeskAccountsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskAccounts {
  accounts {
    id
    number
    name
    accountClass
    normalSide
    isActive
    business
    moneyKind
    isStandard
    isNeeded
    balance
  }
}
    `) as unknown as TypedDocumentString<DeskAccountsQuery, DeskAccountsQueryVariables>;
export const DeskAccountLedgerDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskAccountLedger($accountId: ID!, $period: BusinessDateRange, $first: Int, $after: String, $last: Int, $before: String) {
  accountLedger(accountId: $accountId, period: $period) {
    from
    to
    openingBalance
    totalDebit
    totalCredit
    closingBalance
    account {
      id
      number
      name
      accountClass
      normalSide
    }
    entries(first: $first, after: $after, last: $last, before: $before) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        text
        debit
        credit
        balance
        journal {
          id
          number
          bookedOn
        }
        counterAccount {
          id
          number
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAccountLedgerQuery, DeskAccountLedgerQueryVariables>;
export const DeskPeriodsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPeriods($year: Int) {
  periods(year: $year) {
    id
    from
    to
    isClosed
    closedByName
    closedAt
    journalCount
  }
}
    `) as unknown as TypedDocumentString<DeskPeriodsQuery, DeskPeriodsQueryVariables>;
export const DeskClosingChecksDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskClosingChecks($periodId: ID!) {
  closingChecks(periodId: $periodId) {
    key
    label
    isBlocking
    count
    isDone
  }
}
    `) as unknown as TypedDocumentString<DeskClosingChecksQuery, DeskClosingChecksQueryVariables>;
export const DeskClosePeriodDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskClosePeriod($input: ClosePeriodInput!) {
  closePeriod(input: $input) {
    ... on LedgerPeriod {
      id
      isClosed
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskClosePeriodMutation, DeskClosePeriodMutationVariables>;
export const DeskReopenPeriodDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReopenPeriod($input: ReopenPeriodInput!) {
  reopenPeriod(input: $input) {
    ... on LedgerPeriod {
      id
      isClosed
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReopenPeriodMutation, DeskReopenPeriodMutationVariables>;
export const DeskAddAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAddAccount($input: AddLedgerAccountInput!) {
  addLedgerAccount(input: $input) {
    ... on LedgerAccount {
      id
      number
      name
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAddAccountMutation, DeskAddAccountMutationVariables>;
export const DeskUpdateAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateAccount($input: UpdateLedgerAccountInput!) {
  updateLedgerAccount(input: $input) {
    ... on LedgerAccount {
      id
      name
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdateAccountMutation, DeskUpdateAccountMutationVariables>;
export const DeskDeactivateAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDeactivateAccount($input: LedgerAccountInput!) {
  deactivateLedgerAccount(input: $input) {
    ... on LedgerAccount {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeactivateAccountMutation, DeskDeactivateAccountMutationVariables>;
export const DeskActivateAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskActivateAccount($input: LedgerAccountInput!) {
  activateLedgerAccount(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeskActivateAccountMutation, DeskActivateAccountMutationVariables>;
export const DeskRemoveAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRemoveAccount($input: LedgerAccountInput!) {
  removeLedgerAccount(input: $input) {
    ... on LedgerAccountRemoved {
      accountId
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRemoveAccountMutation, DeskRemoveAccountMutationVariables>;
export const DeskJournalsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskJournals($filter: JournalFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  journals(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      number
      kind
      kindLabel
      text
      bookedOn
      total
      actorName
      reversedBy {
        id
      }
      pendingReversal {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskJournalsQuery, DeskJournalsQueryVariables>;
export const DeskJournalDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskJournal($id: ID!) {
  journal(id: $id) {
    id
    number
    kind
    kindLabel
    text
    reference
    bookedOn
    valueOn
    actorName
    createdAt
    total
    postings {
      id
      amount
      text
      debitAccount {
        id
        number
        name
      }
      creditAccount {
        id
        number
        name
      }
    }
    reverses {
      id
      number
    }
    reversedBy {
      id
      number
    }
    pendingReversal {
      id
      reason
      requestedByName
      requestedAt
      canApprove
    }
  }
}
    `) as unknown as TypedDocumentString<DeskJournalQuery, DeskJournalQueryVariables>;
export const DeskProofsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskProofs($first: Int, $after: String, $last: Int, $before: String) {
  latestLedgerProof {
    id
    businessDate
    provedAt
    isSound
    checks {
      key
      label
      meaning
      isSound
      difference
      checkedRows
    }
  }
  ledgerProofs(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      businessDate
      provedAt
      isSound
      checks {
        key
        label
        isSound
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskProofsQuery, DeskProofsQueryVariables>;
export const DeskRequestProofDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRequestProof {
  requestLedgerProof {
    askedAt
  }
}
    `) as unknown as TypedDocumentString<DeskRequestProofMutation, DeskRequestProofMutationVariables>;
export const DeskReversalsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskReversals($state: ReversalState, $first: Int, $after: String, $last: Int, $before: String) {
  reversalRequests(
    state: $state
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      state
      reason
      requestedByName
      requestedAt
      decidedByName
      decidedAt
      canApprove
      journal {
        id
        number
        text
        total
        bookedOn
      }
      reversal {
        id
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReversalsQuery, DeskReversalsQueryVariables>;
export const DeskRequestReversalDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRequestReversal($input: RequestReversalInput!) {
  requestReversal(input: $input) {
    ... on ReversalRequest {
      id
      state
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRequestReversalMutation, DeskRequestReversalMutationVariables>;
export const DeskApproveReversalDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskApproveReversal($input: ApproveReversalInput!) {
  approveReversal(input: $input) {
    ... on ReversalRequest {
      id
      state
      reversal {
        id
        number
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskApproveReversalMutation, DeskApproveReversalMutationVariables>;
export const DeskDeclineReversalDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDeclineReversal($input: DeclineReversalInput!) {
  declineReversal(input: $input) {
    ... on ReversalRequest {
      id
      state
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeclineReversalMutation, DeskDeclineReversalMutationVariables>;
export const DeskBookYearsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBookYears {
  bookYears {
    year
    isClosed
    canClose
    canReopen
    openMonths
    result
    closedByName
    closedAt
    journalId
    reopenReason
  }
}
    `) as unknown as TypedDocumentString<DeskBookYearsQuery, DeskBookYearsQueryVariables>;
export const DeskCloseYearDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCloseYear($input: CloseYearInput!) {
  closeYear(input: $input) {
    ... on BookYear {
      year
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCloseYearMutation, DeskCloseYearMutationVariables>;
export const DeskReopenYearDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReopenYear($input: ReopenYearInput!) {
  reopenYear(input: $input) {
    ... on BookYear {
      year
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReopenYearMutation, DeskReopenYearMutationVariables>;
export const DeskCategoriesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCategories {
  categories(includeHidden: true) {
    ...DeskCategory
    children {
      ...DeskCategory
      children {
        ...DeskCategory
      }
    }
  }
}
    fragment DeskCategory on Category {
  id
  slug
  name
  icon
  parentId
  position
  isVisible
  productCount
}`) as unknown as TypedDocumentString<DeskCategoriesQuery, DeskCategoriesQueryVariables>;
export const DeskCreateCategoryDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreateCategory($input: CreateCategoryInput!) {
  createCategory(input: $input) {
    ... on Category {
      id
      name
    }
    ... on InvalidInput {
      field
    }
    ... on SlugTaken {
      suggestions
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreateCategoryMutation, DeskCreateCategoryMutationVariables>;
export const DeskUpdateCategoryDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateCategory($input: UpdateCategoryInput!) {
  updateCategory(input: $input) {
    ... on Category {
      id
      name
    }
    ... on InvalidInput {
      field
    }
    ... on SlugTaken {
      suggestions
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdateCategoryMutation, DeskUpdateCategoryMutationVariables>;
export const DeskNotesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskNotes($filter: ConsignmentNoteFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  consignmentNotes(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskNoteRow
    }
  }
}
    fragment DeskNoteRow on ConsignmentNote {
  id
  number
  kind
  state
  stateLabel
  sellerId
  sellerName
  isBySeller
  draftedAt
  draftedByName
  decidedAt
}`) as unknown as TypedDocumentString<DeskNotesQuery, DeskNotesQueryVariables>;
export const DeskNoteDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskNote($id: ID!) {
  consignmentNote(id: $id) {
    ...DeskNote
  }
}
    fragment DeskNoteRow on ConsignmentNote {
  id
  number
  kind
  state
  stateLabel
  sellerId
  sellerName
  isBySeller
  draftedAt
  draftedByName
  decidedAt
}
fragment DeskNote on ConsignmentNote {
  ...DeskNoteRow
  decidedByName
  reason
  text
  cancelReason
  locationId
  lines {
    variantId
    productName
    variantName
    sku
    unit
    quantity
    counted
    expiresOn
    commissionBasisPoints
    damageBearer
  }
}`) as unknown as TypedDocumentString<DeskNoteQuery, DeskNoteQueryVariables>;
export const DeskNoteGoodsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskNoteGoods($seller: Slug!) {
  managedProducts(filter: {seller: $seller}, first: 100) {
    nodes {
      id
      name
      variants {
        id
        name
        sku
        unitLabel
        isActive
        stock {
          onHand
          available
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskNoteGoodsQuery, DeskNoteGoodsQueryVariables>;
export const DeskDraftDeliveryDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDraftDelivery($input: DraftConsignmentDeliveryInput!) {
  draftConsignmentDelivery(input: $input) {
    ... on ConsignmentNote {
      id
      number
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDraftDeliveryMutation, DeskDraftDeliveryMutationVariables>;
export const DeskDraftReturnDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDraftReturn($input: DraftConsignmentReturnInput!) {
  draftConsignmentReturn(input: $input) {
    ... on ConsignmentNote {
      id
      number
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDraftReturnMutation, DeskDraftReturnMutationVariables>;
export const DeskAcceptDeliveryDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAcceptDelivery($input: AcceptConsignmentDeliveryInput!) {
  acceptConsignmentDelivery(input: $input) {
    ... on ConsignmentNote {
      id
      number
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAcceptDeliveryMutation, DeskAcceptDeliveryMutationVariables>;
export const DeskHandBackDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskHandBack($input: HandBackConsignmentInput!) {
  handBackConsignment(input: $input) {
    ... on ConsignmentNote {
      id
      number
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskHandBackMutation, DeskHandBackMutationVariables>;
export const DeskCancelNoteDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCancelNote($input: CancelConsignmentNoteInput!) {
  cancelConsignmentNote(input: $input) {
    ... on ConsignmentNote {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCancelNoteMutation, DeskCancelNoteMutationVariables>;
export const DeskBalancesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBalances($filter: ConsignmentBalanceFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  consignmentBalances(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskBalance
    }
  }
}
    fragment DeskBalance on ConsignmentBalance {
  sellerId
  sellerName
  owed
  payable
  openCount
  openSince
  settledThrough
  settlementPeriod
  suggestedThrough
  isDue
}`) as unknown as TypedDocumentString<DeskBalancesQuery, DeskBalancesQueryVariables>;
export const DeskBalanceOfDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBalanceOf($sellerId: ID!) {
  consignmentBalances(filter: {sellerId: $sellerId}, first: 1) {
    nodes {
      ...DeskBalance
    }
  }
}
    fragment DeskBalance on ConsignmentBalance {
  sellerId
  sellerName
  owed
  payable
  openCount
  openSince
  settledThrough
  settlementPeriod
  suggestedThrough
  isDue
}`) as unknown as TypedDocumentString<DeskBalanceOfQuery, DeskBalanceOfQueryVariables>;
export const DeskStatementDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskStatement($sellerId: ID!, $throughOn: BusinessDate) {
  consignmentStatement(sellerId: $sellerId, throughOn: $throughOn) {
    fromOn
    throughOn
    lineCount
    opening
    salesGross
    salesTax
    salesCommission
    returnsGross
    returnsTax
    returnsCommission
    payable
    paid
    closing
  }
}
    `) as unknown as TypedDocumentString<DeskStatementQuery, DeskStatementQueryVariables>;
export const DeskSellerAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSellerAccount($sellerId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  consignmentEntries(
    filter: {sellerId: $sellerId}
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskEntry
    }
  }
  consignmentSettlements(sellerId: $sellerId, first: 12) {
    nodes {
      ...DeskSettlement
    }
  }
  consignmentPayouts(sellerId: $sellerId, first: 12) {
    nodes {
      ...DeskConsignmentPayout
    }
  }
}
    fragment DeskSettlement on ConsignmentSettlement {
  id
  number
  sellerId
  sellerName
  fromOn
  throughOn
  closedAt
  closedByName
  lineCount
  opening
  salesGross
  salesTax
  salesCommission
  returnsGross
  returnsTax
  returnsCommission
  payable
  paid
  closing
  paidOut
  isCarriedOn
}
fragment DeskEntry on ConsignmentEntry {
  id
  kind
  happenedOn
  reference
  productName
  variantName
  quantity
  unit
  gross
  tax
  commission
  commissionBasisPoints
  amount
  settlementId
}
fragment DeskConsignmentPayout on ConsignmentPayout {
  id
  number
  sellerId
  sellerName
  amount
  method
  paidOn
  paidByName
  state
  note
  settlementId
  settlementNumber
  journalId
}`) as unknown as TypedDocumentString<DeskSellerAccountQuery, DeskSellerAccountQueryVariables>;
export const DeskSettlementsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSettlements($first: Int, $after: String, $last: Int, $before: String) {
  consignmentSettlements(
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskSettlement
    }
  }
}
    fragment DeskSettlement on ConsignmentSettlement {
  id
  number
  sellerId
  sellerName
  fromOn
  throughOn
  closedAt
  closedByName
  lineCount
  opening
  salesGross
  salesTax
  salesCommission
  returnsGross
  returnsTax
  returnsCommission
  payable
  paid
  closing
  paidOut
  isCarriedOn
}`) as unknown as TypedDocumentString<DeskSettlementsQuery, DeskSettlementsQueryVariables>;
export const DeskConsignmentPayoutsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskConsignmentPayouts($first: Int, $after: String, $last: Int, $before: String) {
  consignmentPayouts(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskConsignmentPayout
    }
  }
}
    fragment DeskConsignmentPayout on ConsignmentPayout {
  id
  number
  sellerId
  sellerName
  amount
  method
  paidOn
  paidByName
  state
  note
  settlementId
  settlementNumber
  journalId
}`) as unknown as TypedDocumentString<DeskConsignmentPayoutsQuery, DeskConsignmentPayoutsQueryVariables>;
export const DeskSettlementDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSettlement($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  consignmentSettlement(id: $id) {
    ...DeskSettlement
    paperUrl
  }
  consignmentEntries(
    filter: {settlementId: $id}
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskEntry
    }
  }
}
    fragment DeskSettlement on ConsignmentSettlement {
  id
  number
  sellerId
  sellerName
  fromOn
  throughOn
  closedAt
  closedByName
  lineCount
  opening
  salesGross
  salesTax
  salesCommission
  returnsGross
  returnsTax
  returnsCommission
  payable
  paid
  closing
  paidOut
  isCarriedOn
}
fragment DeskEntry on ConsignmentEntry {
  id
  kind
  happenedOn
  reference
  productName
  variantName
  quantity
  unit
  gross
  tax
  commission
  commissionBasisPoints
  amount
  settlementId
}`) as unknown as TypedDocumentString<DeskSettlementQuery, DeskSettlementQueryVariables>;
export const DeskSettleDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSettle($input: SettleConsignmentInput!) {
  settleConsignment(input: $input) {
    ... on ConsignmentSettlement {
      id
      number
      closing
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSettleMutation, DeskSettleMutationVariables>;
export const DeskPayoutAccountsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPayoutAccounts($sellerId: ID!) {
  consignmentPayoutAccounts(sellerId: $sellerId) {
    id
    number
    name
    isChosen
  }
}
    `) as unknown as TypedDocumentString<DeskPayoutAccountsQuery, DeskPayoutAccountsQueryVariables>;
export const DeskPayOutDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPayOut($input: PayOutConsignmentInput!) {
  payOutConsignment(input: $input) {
    ... on ConsignmentPayout {
      id
      number
      amount
    }
    ... on PayoutExceedsOwed {
      payable
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPayOutMutation, DeskPayOutMutationVariables>;
export const DeskCouncilCooperativesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCouncilCooperatives($filter: CouncilCooperativeFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  councilCooperatives(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      verificationState
      suspension {
        id
        state
      }
      counts {
        members
        publishedProducts
        ordersLast30Days
        lastActivityOn
      }
      cooperative {
        id
        name
        kind
        state
        address {
          region {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCouncilCooperativesQuery, DeskCouncilCooperativesQueryVariables>;
export const DeskCouncilCooperativeDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCouncilCooperative($cooperativeId: ID!) {
  councilCooperative(cooperativeId: $cooperativeId) {
    id
    verificationState
    suspension {
      id
      state
      reason
      requestedByName
      requestedAt
      decidedByName
      decidedAt
      canApprove
    }
    counts {
      staff
      members
      publishedProducts
      ordersLast30Days
      lastActivityOn
      publishedAt
    }
    cooperative {
      id
      slug
      name
      kind
      state
      legalEntityNo
      cooperativeRegistrationNo
      phone
      email
      shopUrl
      createdAt
      address {
        formatted
      }
      verification {
        verifiedOn
        validUntil
      }
      verificationCase {
        id
      }
      officers {
        id
        fullName
        office
        phone
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCouncilCooperativeQuery, DeskCouncilCooperativeQueryVariables>;
export const DeskRequestSuspensionDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRequestSuspension($input: RequestSuspensionInput!) {
  requestSuspension(input: $input) {
    ... on Suspension {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRequestSuspensionMutation, DeskRequestSuspensionMutationVariables>;
export const DeskApproveSuspensionDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskApproveSuspension($input: ApproveSuspensionInput!) {
  approveSuspension(input: $input) {
    ... on Suspension {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskApproveSuspensionMutation, DeskApproveSuspensionMutationVariables>;
export const DeskDeclineSuspensionDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDeclineSuspension($input: DeclineSuspensionInput!) {
  declineSuspension(input: $input) {
    ... on Suspension {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeclineSuspensionMutation, DeskDeclineSuspensionMutationVariables>;
export const DeskReinstateCooperativeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReinstateCooperative($input: ReinstateCooperativeInput!) {
  reinstateCooperative(input: $input) {
    ... on CouncilCooperative {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReinstateCooperativeMutation, DeskReinstateCooperativeMutationVariables>;
export const DeskCouncilHomeDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCouncilHome {
  councilDashboard {
    oldestWaitingSince
    totalMembers
    totalOrdersLast30Days
    cooperativesByState {
      state
      count
    }
    casesByState {
      state
      count
    }
    pendingSuspensions {
      id
      reason
      requestedByName
      requestedAt
      canApprove
      cooperative {
        id
        name
      }
    }
  }
  verificationQueue(first: 5) {
    nodes {
      id
      state
      stateLabel
      submittedAt
      cooperative {
        id
        name
        kind
        address {
          region {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCouncilHomeQuery, DeskCouncilHomeQueryVariables>;
export const DeskVerificationQueueDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskVerificationQueue($filter: VerificationQueueFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  verificationQueue(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      state
      stateLabel
      submittedAt
      submissions
      reviewerName
      cooperative {
        id
        name
        kind
        address {
          region {
            path
          }
        }
      }
    }
  }
  councilDashboard {
    casesByState {
      state
      count
    }
  }
}
    `) as unknown as TypedDocumentString<DeskVerificationQueueQuery, DeskVerificationQueueQueryVariables>;
export const DeskStartReviewDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskStartReview($input: StartReviewInput!) {
  startReview(input: $input) {
    ... on VerificationCase {
      id
      state
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskStartReviewMutation, DeskStartReviewMutationVariables>;
export const DeskVerifyCooperativeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskVerifyCooperative($input: VerifyCooperativeInput!) {
  verifyCooperative(input: $input) {
    ... on VerificationCase {
      id
      state
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskVerifyCooperativeMutation, DeskVerifyCooperativeMutationVariables>;
export const DeskReturnVerificationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReturnVerification($input: ReturnVerificationInput!) {
  returnVerification(input: $input) {
    ... on VerificationCase {
      id
      state
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReturnVerificationMutation, DeskReturnVerificationMutationVariables>;
export const DeskRejectVerificationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRejectVerification($input: RejectVerificationInput!) {
  rejectVerification(input: $input) {
    ... on VerificationCase {
      id
      state
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRejectVerificationMutation, DeskRejectVerificationMutationVariables>;
export const DeskVerificationCaseDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskVerificationCase($id: ID!) {
  verificationCase(id: $id) {
    id
    state
    stateLabel
    submittedAt
    reviewerName
    reason
    decidedAt
    validUntil
    submissions
    allowedActions
    history {
      id
      at
      fromState
      toState
      actorName
      reason
    }
    cooperative {
      id
      slug
      name
      kind
      state
      legalEntityNo
      cooperativeRegistrationNo
      phone
      email
      createdAt
      address {
        formatted
        landmark
      }
      officers {
        id
        fullName
        office
        phone
      }
      registration {
        legalEntityOn
        registrationValidUntil
        taxNo
        businessNo
        savingsLicenceNo
        lastAnnualMeetingOn
        documents {
          id
          kind
          fileName
          mimeType
          byteSize
          url
          uploadedByName
          uploadedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskVerificationCaseQuery, DeskVerificationCaseQueryVariables>;
export const DeskCounterBasketDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCounterBasket($input: CounterBasketInput!) {
  counterBasket(input: $input) {
    lines {
      variant {
        id
      }
      quantity
      unitPrice
      publicUnitPrice
      total
      discount
      discountExplanation
      isAvailable
      problem
    }
    unknownVariantIds
    member {
      id
      memberNo
      fullName
      creditLeft
      savingsAccounts {
        id
        number
        name
        available
      }
    }
    subtotal
    discount
    taxAdded
    taxIncluded
    total
    memberSavings
    discounts {
      promotionId
      code
      name
      amount
    }
    refusedVouchers {
      voucherCode
      message
    }
    payments
    canSell
  }
}
    `) as unknown as TypedDocumentString<DeskCounterBasketQuery, DeskCounterBasketQueryVariables>;
export const DeskScanDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskScan($code: String!) {
  variantByBarcode(code: $code) {
    code
    isCheckDigitRight
    quantity
    variant {
      id
      name
      sku
      unitLabel
      isActive
      product {
        id
        name
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskScanQuery, DeskScanQueryVariables>;
export const DeskCounterSearchDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCounterSearch($search: String!) {
  managedProducts(filter: {search: $search, states: [PUBLISHED]}, first: 8) {
    nodes {
      id
      name
      variants {
        id
        name
        sku
        unitLabel
        isActive
        currentPublicPrice
        stock {
          available
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCounterSearchQuery, DeskCounterSearchQueryVariables>;
export const DeskCounterMembersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCounterMembers($search: String!) {
  members(filter: {search: $search, statuses: [ACTIVE]}, first: 8) {
    nodes {
      id
      memberNo
      fullName
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCounterMembersQuery, DeskCounterMembersQueryVariables>;
export const DeskCounterCardDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCounterCard($code: String!) {
  memberOfCard(code: $code) {
    ... on Member {
      id
      memberNo
      fullName
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCounterCardQuery, DeskCounterCardQueryVariables>;
export const DeskCounterDrawerDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCounterDrawer {
  myDrawerSession {
    id
    drawerName
    expected
  }
}
    `) as unknown as TypedDocumentString<DeskCounterDrawerQuery, DeskCounterDrawerQueryVariables>;
export const DeskCounterQrisDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCounterQris($amount: Rupiah!) {
  counterQris(amount: $amount) {
    payload
    merchantName
  }
}
    `) as unknown as TypedDocumentString<DeskCounterQrisQuery, DeskCounterQrisQueryVariables>;
export const DeskSellAtCounterDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSellAtCounter($input: SellAtCounterInput!) {
  sellAtCounter(input: $input) {
    ... on Order {
      id
      number
      total
      receipt {
        number
        amountTendered
        change
        paidFrom {
          accountNoMasked
          balanceAfter
        }
      }
      papers {
        kind
        format
        url
      }
    }
    ... on OutOfStock {
      shortages {
        variantId
        productName
        variantName
        quantityAvailable
      }
    }
    ... on StepUpRequired {
      methods
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSellAtCounterMutation, DeskSellAtCounterMutationVariables>;
export const DeskCountsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCounts($states: [CountState!], $locationId: ID, $first: Int, $after: String, $last: Int, $before: String) {
  stockCounts(
    states: $states
    locationId: $locationId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskCount
    }
  }
}
    fragment DeskCount on StockCount {
  id
  number
  state
  isBlind
  note
  lineCount
  countedCount
  differentCount
  missingValue
  foundValue
  journalId
  startedAt
  startedBy
  endedAt
  endedBy
  location {
    id
    name
  }
  category {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeskCountsQuery, DeskCountsQueryVariables>;
export const DeskCountShelvesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCountShelves {
  categories(includeHidden: true) {
    id
    name
    children {
      id
      name
      children {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCountShelvesQuery, DeskCountShelvesQueryVariables>;
export const DeskCountDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCount($id: ID!) {
  stockCount(id: $id) {
    ...DeskCount
  }
}
    fragment DeskCount on StockCount {
  id
  number
  state
  isBlind
  note
  lineCount
  countedCount
  differentCount
  missingValue
  foundValue
  journalId
  startedAt
  startedBy
  endedAt
  endedBy
  location {
    id
    name
  }
  category {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeskCountQuery, DeskCountQueryVariables>;
export const DeskCountLinesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCountLines($countId: ID!, $choice: CountLineChoice!, $first: Int, $after: String, $last: Int, $before: String) {
  stockCountLines(
    countId: $countId
    choice: $choice
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskCountLine
    }
  }
}
    fragment DeskCountLine on StockCountLine {
  expected
  counted
  difference
  differenceValue
  countedAt
  countedBy
  variant {
    id
    name
    sku
    unitLabel
    product {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeskCountLinesQuery, DeskCountLinesQueryVariables>;
export const DeskCountingDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCounting($id: ID!, $after: String) {
  stockCount(id: $id) {
    ...DeskCount
  }
  stockCountLines(countId: $id, choice: UNCOUNTED, first: 30, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DeskCountLine
    }
  }
}
    fragment DeskCount on StockCount {
  id
  number
  state
  isBlind
  note
  lineCount
  countedCount
  differentCount
  missingValue
  foundValue
  journalId
  startedAt
  startedBy
  endedAt
  endedBy
  location {
    id
    name
  }
  category {
    id
    name
  }
}
fragment DeskCountLine on StockCountLine {
  expected
  counted
  difference
  differenceValue
  countedAt
  countedBy
  variant {
    id
    name
    sku
    unitLabel
    product {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeskCountingQuery, DeskCountingQueryVariables>;
export const DeskCountLineOfDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCountLineOf($countId: ID!, $variantId: ID!) {
  stockCountLines(countId: $countId, choice: ALL, variantId: $variantId, first: 1) {
    nodes {
      ...DeskCountLine
    }
  }
}
    fragment DeskCountLine on StockCountLine {
  expected
  counted
  difference
  differenceValue
  countedAt
  countedBy
  variant {
    id
    name
    sku
    unitLabel
    product {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeskCountLineOfQuery, DeskCountLineOfQueryVariables>;
export const DeskStartCountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskStartCount($input: StartStockCountInput!) {
  startStockCount(input: $input) {
    ... on StockCount {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on CountOverlaps {
      countId
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskStartCountMutation, DeskStartCountMutationVariables>;
export const DeskEnterCountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskEnterCount($input: EnterStockCountInput!) {
  enterStockCount(input: $input) {
    ... on StockCount {
      id
      countedCount
      lineCount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEnterCountMutation, DeskEnterCountMutationVariables>;
export const DeskCloseCountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCloseCount($input: CloseStockCountInput!) {
  closeStockCount(input: $input) {
    ... on StockCount {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCloseCountMutation, DeskCloseCountMutationVariables>;
export const DeskCancelCountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCancelCount($countId: ID!) {
  cancelStockCount(countId: $countId) {
    ... on StockCount {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCancelCountMutation, DeskCancelCountMutationVariables>;
export const DeskCreditsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCredits($filter: MemberCreditFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  memberCredits(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskCredit
    }
  }
}
    fragment DeskCredit on MemberCredit {
  id
  memberId
  memberNo
  memberName
  limit
  used
  available
  isActive
  employer
}`) as unknown as TypedDocumentString<DeskCreditsQuery, DeskCreditsQueryVariables>;
export const DeskSetMemberCreditDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetMemberCredit($input: SetMemberCreditInput!) {
  setMemberCredit(input: $input) {
    ... on MemberCredit {
      id
      memberName
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetMemberCreditMutation, DeskSetMemberCreditMutationVariables>;
export const DeskDeductionListsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDeductionLists($first: Int, $after: String, $last: Int, $before: String) {
  deductionLists(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskDeductionList
    }
  }
}
    fragment DeskDeductionList on DeductionList {
  id
  number
  period
  employer
  boughtUntil
  lineCount
  total
  received
  money
  receivedOn
  state
  drawnUpAt
  drawnUpByName
}`) as unknown as TypedDocumentString<DeskDeductionListsQuery, DeskDeductionListsQueryVariables>;
export const DeskDeductionListDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDeductionList($listId: ID!) {
  deductionList(listId: $listId) {
    ...DeskDeductionList
  }
}
    fragment DeskDeductionList on DeductionList {
  id
  number
  period
  employer
  boughtUntil
  lineCount
  total
  received
  money
  receivedOn
  state
  drawnUpAt
  drawnUpByName
}`) as unknown as TypedDocumentString<DeskDeductionListQuery, DeskDeductionListQueryVariables>;
export const DeskDeductionLinesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDeductionLines($listId: ID!, $first: Int, $after: String) {
  deductionLines(listId: $listId, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      memberId
      memberNo
      memberName
      owed
      received
      result
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeductionLinesQuery, DeskDeductionLinesQueryVariables>;
export const DeskDeductionCsvDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDeductionCsv($listId: ID!) {
  deductionListCsv(listId: $listId)
}
    `) as unknown as TypedDocumentString<DeskDeductionCsvQuery, DeskDeductionCsvQueryVariables>;
export const DeskDrawUpDeductionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDrawUpDeductions($input: DrawUpDeductionsInput!) {
  drawUpDeductions(input: $input) {
    ... on DeductionList {
      id
      number
    }
    ... on InvalidInput {
      field
    }
    ... on DeductionListUnderWay {
      listId
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDrawUpDeductionsMutation, DeskDrawUpDeductionsMutationVariables>;
export const DeskSendDeductionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSendDeductions($input: MoveDeductionsInput!) {
  sendDeductions(input: $input) {
    ... on DeductionList {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSendDeductionsMutation, DeskSendDeductionsMutationVariables>;
export const DeskWithdrawDeductionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskWithdrawDeductions($input: MoveDeductionsInput!) {
  withdrawDeductions(input: $input) {
    ... on DeductionList {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskWithdrawDeductionsMutation, DeskWithdrawDeductionsMutationVariables>;
export const DeskReceiveDeductionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReceiveDeductions($input: ReceiveDeductionsInput!) {
  receiveDeductions(input: $input) {
    ... on DeductionList {
      id
      received
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReceiveDeductionsMutation, DeskReceiveDeductionsMutationVariables>;
export const DeskCyclesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCycles($first: Int, $after: String, $last: Int, $before: String) {
  orderCycles(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskCycle
    }
  }
}
    fragment DeskCycleHead on OrderCycle {
  id
  name
  note
  state
  opensAt
  closesAt
  pickupOn
  pickupNote
}
fragment DeskCycle on OrderCycle {
  ...DeskCycleHead
  offers {
    variantId
    most
    ordered
    variant {
      id
      name
      sku
      unitLabel
      publicPrice
      stock {
        onHand
      }
      product {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<DeskCyclesQuery, DeskCyclesQueryVariables>;
export const DeskCycleDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCycle($id: ID!) {
  orderCycle(id: $id) {
    ...DeskCycle
  }
}
    fragment DeskCycleHead on OrderCycle {
  id
  name
  note
  state
  opensAt
  closesAt
  pickupOn
  pickupNote
}
fragment DeskCycle on OrderCycle {
  ...DeskCycleHead
  offers {
    variantId
    most
    ordered
    variant {
      id
      name
      sku
      unitLabel
      publicPrice
      stock {
        onHand
      }
      product {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<DeskCycleQuery, DeskCycleQueryVariables>;
export const DeskCyclePackingDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCyclePacking($cycleId: ID!, $first: Int, $after: String) {
  orderCyclePacking(cycleId: $cycleId, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      orderId
      number
      buyerName
      isPaid
      total
      lines {
        variantId
        productName
        variantName
        quantity
        unitLabel
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCyclePackingQuery, DeskCyclePackingQueryVariables>;
export const DeskSaveCycleDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSaveCycle($input: SaveOrderCycleInput!) {
  saveOrderCycle(input: $input) {
    ... on OrderCycle {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSaveCycleMutation, DeskSaveCycleMutationVariables>;
export const DeskPublishCycleDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPublishCycle($id: ID!) {
  publishOrderCycle(id: $id) {
    ... on OrderCycle {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPublishCycleMutation, DeskPublishCycleMutationVariables>;
export const DeskEndCycleDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskEndCycle($id: ID!) {
  endOrderCycle(id: $id) {
    ... on OrderCycle {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEndCycleMutation, DeskEndCycleMutationVariables>;
export const DeskDayEndsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDayEnds($first: Int, $after: String, $last: Int, $before: String) {
  dayEndPlans {
    name
    label
    businessDate
    dueAt
  }
  dayEndRuns(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      businessDate
      state
      startedAt
      finishedAt
      steps {
        name
        label
        state
        done
        checked
        total
        progress
        problem
        againAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDayEndsQuery, DeskDayEndsQueryVariables>;
export const DeskRepeatDayEndDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRepeatDayEnd($input: RepeatDayEndInput!) {
  repeatDayEnd(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<DeskRepeatDayEndMutation, DeskRepeatDayEndMutationVariables>;
export const DeskDepositsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDeposits($filter: SavingsDepositFilter, $first: Int, $after: String, $last: Int, $before: String) {
  savingsDeposits(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskDeposit
    }
  }
  savingsTransferRule {
    perDay
  }
}
    fragment DeskDeposit on SavingsDepositRequest {
  id
  number
  state
  stateLabel
  method
  accountNumber
  productName
  memberNo
  memberName
  amount
  note
  requestedAt
  decidedAt
  decidedByName
  reason
  received
  receiptNumber
  proofs {
    id
    fileName
    mimeType
    url
  }
}`) as unknown as TypedDocumentString<DeskDepositsQuery, DeskDepositsQueryVariables>;
export const DeskConfirmDepositDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskConfirmDeposit($input: ConfirmSavingsDepositInput!) {
  confirmSavingsDeposit(input: $input) {
    ... on SavingsDepositRequest {
      id
      number
      receiptNumber
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskConfirmDepositMutation, DeskConfirmDepositMutationVariables>;
export const DeskDeclineDepositDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDeclineDeposit($input: DeclineSavingsDepositInput!) {
  declineSavingsDeposit(input: $input) {
    ... on SavingsDepositRequest {
      id
      number
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeclineDepositMutation, DeskDeclineDepositMutationVariables>;
export const DeskSetTransferRuleDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetTransferRule($input: SetSavingsTransferRuleInput!) {
  setSavingsTransferRule(input: $input) {
    ... on SavingsTransferRule {
      perDay
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetTransferRuleMutation, DeskSetTransferRuleMutationVariables>;
export const DeskMyDrawerDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMyDrawer {
  myDrawerSession {
    ...DrawerSessionWhole
  }
  cashDrawers {
    id
    name
    isActive
    openBy
  }
}
    fragment DrawerSessionFacts on DrawerSession {
  id
  number
  drawerName
  cashierName
  openedAt
  openingFloat
  expected
  cashSales
  cashSavings
  closedAt
  closedByName
  counted
  difference
  note
}
fragment DrawerSessionWhole on DrawerSession {
  ...DrawerSessionFacts
  denominations {
    denomination
    pieces
  }
  movements {
    id
    kind
    amount
    expectedAfter
    reference
    note
    actorName
    at
  }
}`) as unknown as TypedDocumentString<DeskMyDrawerQuery, DeskMyDrawerQueryVariables>;
export const DeskDrawerSessionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDrawerSessions($drawerId: ID, $first: Int, $after: String, $last: Int, $before: String) {
  drawerSessions(
    drawerId: $drawerId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DrawerSessionFacts
    }
  }
}
    fragment DrawerSessionFacts on DrawerSession {
  id
  number
  drawerName
  cashierName
  openedAt
  openingFloat
  expected
  cashSales
  cashSavings
  closedAt
  closedByName
  counted
  difference
  note
}`) as unknown as TypedDocumentString<DeskDrawerSessionsQuery, DeskDrawerSessionsQueryVariables>;
export const DeskCashDrawersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCashDrawers {
  cashDrawers {
    id
    name
    isActive
    openBy
  }
}
    `) as unknown as TypedDocumentString<DeskCashDrawersQuery, DeskCashDrawersQueryVariables>;
export const DeskDrawerSessionDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDrawerSession($id: ID!) {
  drawerSession(id: $id) {
    ...DrawerSessionWhole
  }
}
    fragment DrawerSessionFacts on DrawerSession {
  id
  number
  drawerName
  cashierName
  openedAt
  openingFloat
  expected
  cashSales
  cashSavings
  closedAt
  closedByName
  counted
  difference
  note
}
fragment DrawerSessionWhole on DrawerSession {
  ...DrawerSessionFacts
  denominations {
    denomination
    pieces
  }
  movements {
    id
    kind
    amount
    expectedAfter
    reference
    note
    actorName
    at
  }
}`) as unknown as TypedDocumentString<DeskDrawerSessionQuery, DeskDrawerSessionQueryVariables>;
export const DeskOpenDrawerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskOpenDrawer($input: OpenDrawerInput!) {
  openDrawer(input: $input) {
    ... on DrawerSession {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskOpenDrawerMutation, DeskOpenDrawerMutationVariables>;
export const DeskMoveDrawerCashDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskMoveDrawerCash($input: MoveDrawerCashInput!) {
  moveDrawerCash(input: $input) {
    ... on DrawerSession {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMoveDrawerCashMutation, DeskMoveDrawerCashMutationVariables>;
export const DeskCloseDrawerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCloseDrawer($input: CloseDrawerInput!) {
  closeDrawer(input: $input) {
    ... on DrawerSession {
      id
      difference
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCloseDrawerMutation, DeskCloseDrawerMutationVariables>;
export const DeskSaveDrawerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSaveDrawer($input: SaveDrawerInput!) {
  saveDrawer(input: $input) {
    ... on Drawer {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSaveDrawerMutation, DeskSaveDrawerMutationVariables>;
export const DeskCollectorsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCollectors {
  fieldCollectors {
    ...DeskCollector
  }
}
    fragment DeskCollector on FieldCollector {
  id
  name
  memberId
  floatLimit
  showsBalances
  isActive
  carried
  proposed
  memberCount
  refusedCount
  lastReceivedAt
}`) as unknown as TypedDocumentString<DeskCollectorsQuery, DeskCollectorsQueryVariables>;
export const DeskCollectorRouteDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCollectorRoute($id: ID!) {
  fieldCollector(id: $id) {
    parts {
      id
      memberId
      postId
      groupId
      name
      memberCount
    }
  }
  collectingPosts(withClosed: false, first: 1) {
    nodes {
      id
    }
  }
  memberGroups(first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCollectorRouteQuery, DeskCollectorRouteQueryVariables>;
export const DeskCollectorStaffDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCollectorStaff($search: String!) {
  staff(scope: COOPERATIVE, search: $search, first: 8) {
    nodes {
      id
      fullName
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCollectorStaffQuery, DeskCollectorStaffQueryVariables>;
export const DeskHandoversDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskHandovers($state: HandoverState, $first: Int, $after: String, $last: Int, $before: String) {
  cashHandovers(
    state: $state
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskHandover
    }
  }
}
    fragment DeskHandover on CashHandover {
  id
  number
  collectorName
  state
  amount
  carried
  carriedNow
  note
  proposedAt
  counted
  settled
  difference
  decidedAt
  decidedByName
  decisionNote
  proposedCount {
    denomination
    pieces
  }
}`) as unknown as TypedDocumentString<DeskHandoversQuery, DeskHandoversQueryVariables>;
export const DeskCollectionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCollections($state: CollectionState, $first: Int, $after: String, $last: Int, $before: String) {
  fieldCollections(
    state: $state
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskCollection
    }
  }
}
    fragment DeskCollection on FieldCollection {
  id
  collectorName
  memberNo
  memberName
  accountNumber
  amount
  state
  provisionalNumber
  receiptNumber
  collectedAt
  reason
}`) as unknown as TypedDocumentString<DeskCollectionsQuery, DeskCollectionsQueryVariables>;
export const DeskSaveCollectorDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSaveCollector($input: SaveCollectorInput!) {
  saveFieldCollector(input: $input) {
    ... on FieldCollector {
      id
      name
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSaveCollectorMutation, DeskSaveCollectorMutationVariables>;
export const DeskSetCollectorRouteDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetCollectorRoute($input: SetCollectorRouteInput!) {
  setCollectorRoute(input: $input) {
    ... on CollectorRoute {
      collector {
        id
        memberCount
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetCollectorRouteMutation, DeskSetCollectorRouteMutationVariables>;
export const DeskConfirmHandoverDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskConfirmHandover($input: ConfirmHandoverInput!) {
  confirmCashHandover(input: $input) {
    ... on CashHandover {
      id
      number
      counted
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskConfirmHandoverMutation, DeskConfirmHandoverMutationVariables>;
export const DeskDeclineHandoverDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDeclineHandover($input: DeclineHandoverInput!) {
  declineCashHandover(input: $input) {
    ... on CashHandover {
      id
      number
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeclineHandoverMutation, DeskDeclineHandoverMutationVariables>;
export const DeskHomeDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskHome($withShop: Boolean!, $withChecklist: Boolean!, $withBooks: Boolean!) {
  shopDashboard @include(if: $withShop) {
    businessDate
    salesToday
    salesYesterday
    ordersToday
    ordersToHandle
    ordersAwaitingPayment
    salesByDay {
      businessDate
      sales
      orders
    }
    lowStockCount
    lowStock {
      id
      name
      sku
      unitLabel
      stockState
      availableQuantity
      product {
        id
        name
      }
    }
    members {
      status
      count
    }
  }
  latestLedgerProof @include(if: $withBooks) {
    id
    businessDate
    isSound
  }
  onboardingChecklist @include(if: $withChecklist) {
    percentDone
    items {
      key
      label
      isDone
    }
  }
}
    `) as unknown as TypedDocumentString<DeskHomeQuery, DeskHomeQueryVariables>;
export const DeskOnboardingDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOnboarding {
  onboardingChecklist {
    percentDone
    canSubmit
    items {
      key
      label
      hint
      isDone
      isRequired
      permission
      linkKey
    }
  }
  currentCooperative {
    id
    state
    shopUrl
    verificationCase {
      id
      state
      stateLabel
      reason
      submittedAt
      decidedAt
      allowedActions
    }
  }
}
    `) as unknown as TypedDocumentString<DeskOnboardingQuery, DeskOnboardingQueryVariables>;
export const DeskSubmitForVerificationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSubmitForVerification($input: SubmitForVerificationInput!) {
  submitForVerification(input: $input) {
    ... on VerificationCase {
      id
      state
      stateLabel
    }
    ... on VerificationIncomplete {
      missing
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSubmitForVerificationMutation, DeskSubmitForVerificationMutationVariables>;
export const DeskImportsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskImports($first: Int, $after: String, $last: Int, $before: String) {
  productImports(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskImportHead
    }
  }
}
    fragment DeskImportHead on ProductImport {
  id
  fileName
  state
  rowCount
  newCount
  changedCount
  unchangedCount
  skippedCount
  wrongCount
  createdBy
  createdAt
  finishedAt
  progress {
    done
    total
    rowsPerSecond
    secondsLeft
  }
}`) as unknown as TypedDocumentString<DeskImportsQuery, DeskImportsQueryVariables>;
export const DeskImportDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskImport($id: ID!) {
  productImport(id: $id) {
    ...DeskImport
  }
}
    fragment DeskImportHead on ProductImport {
  id
  fileName
  state
  rowCount
  newCount
  changedCount
  unchangedCount
  skippedCount
  wrongCount
  createdBy
  createdAt
  finishedAt
  progress {
    done
    total
    rowsPerSecond
    secondsLeft
  }
}
fragment DeskImport on ProductImport {
  ...DeskImportHead
  columns {
    heading
    field
    samples
  }
  updatesExisting
  createsCategories
  problem
  wrongRows {
    csvUrl
    xlsxUrl
  }
}`) as unknown as TypedDocumentString<DeskImportQuery, DeskImportQueryVariables>;
export const DeskImportProblemsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskImportProblems($importId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  productImportProblems(
    importId: $importId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      line
      column
      value
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskImportProblemsQuery, DeskImportProblemsQueryVariables>;
export const DeskCheckImportDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCheckImport($input: CheckProductImportInput!) {
  checkProductImport(input: $input) {
    ... on ProductImport {
      ...DeskImport
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskImportHead on ProductImport {
  id
  fileName
  state
  rowCount
  newCount
  changedCount
  unchangedCount
  skippedCount
  wrongCount
  createdBy
  createdAt
  finishedAt
  progress {
    done
    total
    rowsPerSecond
    secondsLeft
  }
}
fragment DeskImport on ProductImport {
  ...DeskImportHead
  columns {
    heading
    field
    samples
  }
  updatesExisting
  createsCategories
  problem
  wrongRows {
    csvUrl
    xlsxUrl
  }
}`) as unknown as TypedDocumentString<DeskCheckImportMutation, DeskCheckImportMutationVariables>;
export const DeskStartImportDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskStartImport($input: StartProductImportInput!) {
  startProductImport(input: $input) {
    ... on ProductImport {
      ...DeskImport
    }
    ... on ImportRunning {
      importId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskImportHead on ProductImport {
  id
  fileName
  state
  rowCount
  newCount
  changedCount
  unchangedCount
  skippedCount
  wrongCount
  createdBy
  createdAt
  finishedAt
  progress {
    done
    total
    rowsPerSecond
    secondsLeft
  }
}
fragment DeskImport on ProductImport {
  ...DeskImportHead
  columns {
    heading
    field
    samples
  }
  updatesExisting
  createsCategories
  problem
  wrongRows {
    csvUrl
    xlsxUrl
  }
}`) as unknown as TypedDocumentString<DeskStartImportMutation, DeskStartImportMutationVariables>;
export const DeskCancelImportDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCancelImport($input: CancelProductImportInput!) {
  cancelProductImport(input: $input) {
    ... on ProductImport {
      ...DeskImport
    }
  }
}
    fragment DeskImportHead on ProductImport {
  id
  fileName
  state
  rowCount
  newCount
  changedCount
  unchangedCount
  skippedCount
  wrongCount
  createdBy
  createdAt
  finishedAt
  progress {
    done
    total
    rowsPerSecond
    secondsLeft
  }
}
fragment DeskImport on ProductImport {
  ...DeskImportHead
  columns {
    heading
    field
    samples
  }
  updatesExisting
  createsCategories
  problem
  wrongRows {
    csvUrl
    xlsxUrl
  }
}`) as unknown as TypedDocumentString<DeskCancelImportMutation, DeskCancelImportMutationVariables>;
export const DeskLocationsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskLocations {
  stockLocations {
    ...DeskLocation
  }
}
    fragment DeskLocation on StockLocation {
  id
  name
  kind
  addressNote
  isPickupPoint
  sellsFrom
  priority
  isActive
  isDefault
}`) as unknown as TypedDocumentString<DeskLocationsQuery, DeskLocationsQueryVariables>;
export const DeskAddLocationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAddLocation($input: AddStockLocationInput!) {
  addStockLocation(input: $input) {
    ... on StockLocation {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAddLocationMutation, DeskAddLocationMutationVariables>;
export const DeskUpdateLocationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateLocation($input: UpdateStockLocationInput!) {
  updateStockLocation(input: $input) {
    ... on StockLocation {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdateLocationMutation, DeskUpdateLocationMutationVariables>;
export const DeskManualJournalsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskManualJournals($filter: ManualJournalFilter, $first: Int, $after: String, $last: Int, $before: String) {
  manualJournals(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskManualJournal
    }
  }
  manualJournalSettings {
    fourEyesAbove
  }
}
    fragment DeskManualJournal on ManualJournal {
  id
  number
  form
  state
  text
  bookedOn
  amount
  version
  madeByName
  madeAt
  isWithinLimit
  decidedByName
  decidedAt
  decisionReason
  journalId
  canApprove
  lines {
    debit
    credit
    text
    account {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<DeskManualJournalsQuery, DeskManualJournalsQueryVariables>;
export const DeskManualChoicesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskManualChoices {
  moneyPurposes {
    form
    label
    account {
      id
    }
  }
  accounts(isActive: true) {
    id
    number
    name
    moneyKind
    keptBy
  }
  journalTemplates {
    ...DeskJournalTemplate
  }
}
    fragment DeskJournalTemplate on JournalTemplate {
  id
  name
  form
  text
  amount
  madeByName
  recurrence {
    dayOfMonth
    nextOn
    until
  }
  lines {
    debit
    credit
    text
    account {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<DeskManualChoicesQuery, DeskManualChoicesQueryVariables>;
export const DeskSaveManualJournalDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSaveManualJournal($input: SaveManualJournalInput!) {
  saveManualJournal(input: $input) {
    ... on ManualJournal {
      id
      number
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSaveManualJournalMutation, DeskSaveManualJournalMutationVariables>;
export const DeskProposeManualJournalDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskProposeManualJournal($input: ProposeManualJournalInput!) {
  proposeManualJournal(input: $input) {
    ... on ManualJournal {
      id
      number
      state
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeskProposeManualJournalMutation, DeskProposeManualJournalMutationVariables>;
export const DeskApproveManualJournalDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskApproveManualJournal($input: ApproveManualJournalInput!) {
  approveManualJournal(input: $input) {
    ... on ManualJournal {
      id
      number
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskApproveManualJournalMutation, DeskApproveManualJournalMutationVariables>;
export const DeskDeclineManualJournalDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDeclineManualJournal($input: DeclineManualJournalInput!) {
  declineManualJournal(input: $input) {
    ... on ManualJournal {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeclineManualJournalMutation, DeskDeclineManualJournalMutationVariables>;
export const DeskDiscardManualJournalDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDiscardManualJournal($input: DiscardManualJournalInput!) {
  discardManualJournal(input: $input) {
    ... on ManualJournalDiscarded {
      manualJournalId
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDiscardManualJournalMutation, DeskDiscardManualJournalMutationVariables>;
export const DeskSaveJournalTemplateDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSaveJournalTemplate($input: SaveJournalTemplateInput!) {
  saveJournalTemplate(input: $input) {
    ... on JournalTemplate {
      id
      name
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSaveJournalTemplateMutation, DeskSaveJournalTemplateMutationVariables>;
export const DeskRemoveJournalTemplateDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRemoveJournalTemplate($input: RemoveJournalTemplateInput!) {
  removeJournalTemplate(input: $input) {
    templateId
  }
}
    `) as unknown as TypedDocumentString<DeskRemoveJournalTemplateMutation, DeskRemoveJournalTemplateMutationVariables>;
export const DeskManualSettingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskManualSettings($input: UpdateManualJournalSettingsInput!) {
  updateManualJournalSettings(input: $input) {
    ... on ManualJournalSettings {
      fourEyesAbove
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeskManualSettingsMutation, DeskManualSettingsMutationVariables>;
export const DeskMarketDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMarket($first: Int, $after: String, $last: Int, $before: String) {
  marketStall {
    isOpen
    offersAll
  }
  marketOffers(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      productId
      name
      state
      stockState
      isOffered
      isShown
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMarketQuery, DeskMarketQueryVariables>;
export const DeskUpdateStallDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateStall($input: UpdateMarketStallInput!) {
  updateMarketStall(input: $input) {
    ... on MarketStall {
      isOpen
      offersAll
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdateStallMutation, DeskUpdateStallMutationVariables>;
export const DeskChooseOffersDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskChooseOffers($input: ChooseMarketOffersInput!) {
  chooseMarketOffers(input: $input) {
    ... on MarketStall {
      isOpen
    }
  }
}
    `) as unknown as TypedDocumentString<DeskChooseOffersMutation, DeskChooseOffersMutationVariables>;
export const DeskMeetingSheetDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMeetingSheet($groupId: ID!, $heldOn: BusinessDate) {
  groupMeetingSheet(groupId: $groupId, heldOn: $heldOn) {
    groupId
    groupName
    isJointlyLiable
    meets
    today
    heldOn
    lines {
      memberId
      memberNo
      memberName
      isLeader
      due
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMeetingSheetQuery, DeskMeetingSheetQueryVariables>;
export const DeskMeetingCollectorsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMeetingCollectors {
  fieldCollectors {
    id
    name
    isActive
  }
}
    `) as unknown as TypedDocumentString<DeskMeetingCollectorsQuery, DeskMeetingCollectorsQueryVariables>;
export const DeskGroupMeetingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskGroupMeetings($groupId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  groupMeetings(
    groupId: $groupId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskMeeting
    }
  }
}
    fragment DeskMeeting on GroupMeeting {
  id
  number
  heldOn
  total
  presentCount
  collectorName
  note
  recordedByName
  recordedAt
  lines {
    memberId
    memberNo
    memberName
    isPresent
    due
    paid
    covered
    covers
    receiptNumber
  }
}`) as unknown as TypedDocumentString<DeskGroupMeetingsQuery, DeskGroupMeetingsQueryVariables>;
export const DeskGroupCoversDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskGroupCovers($groupId: ID!, $withRepaid: Boolean!) {
  groupCovers(groupId: $groupId, withRepaid: $withRepaid) {
    id
    heldOn
    debtorName
    covererName
    amount
    repaid
    open
  }
}
    `) as unknown as TypedDocumentString<DeskGroupCoversQuery, DeskGroupCoversQueryVariables>;
export const DeskRecordMeetingDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRecordMeeting($input: RecordGroupMeetingInput!) {
  recordGroupMeeting(input: $input) {
    ... on GroupMeeting {
      id
      number
      total
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRecordMeetingMutation, DeskRecordMeetingMutationVariables>;
export const DeskRepayCoverDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRepayCover($input: RepayCoverInput!) {
  repayGroupCover(input: $input) {
    ... on GroupCover {
      id
      open
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRepayCoverMutation, DeskRepayCoverMutationVariables>;
export const DeskMemberImportsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberImports($first: Int, $after: String, $last: Int, $before: String) {
  memberImports(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskMemberImportHead
    }
  }
}
    fragment DeskMemberImportHead on MemberImport {
  id
  fileName
  state
  rowCount
  newCount
  balanceCount
  skippedCount
  wrongCount
  warnedCount
  createdBy
  createdAt
  progress {
    done
    total
    secondsLeft
  }
}`) as unknown as TypedDocumentString<DeskMemberImportsQuery, DeskMemberImportsQueryVariables>;
export const DeskMemberImportDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberImport($id: ID!) {
  memberImport(id: $id) {
    ...DeskMemberImport
  }
  savingsProducts {
    id
    name
    family
    isActive
  }
}
    fragment DeskMemberImportHead on MemberImport {
  id
  fileName
  state
  rowCount
  newCount
  balanceCount
  skippedCount
  wrongCount
  warnedCount
  createdBy
  createdAt
  progress {
    done
    total
    secondsLeft
  }
}
fragment DeskMemberImport on MemberImport {
  ...DeskMemberImportHead
  problem
  regionCode
  regionPath
  cutOverOn
  canBeUndone
  startedBy
  undoneBy
  columns {
    heading
    field
    productId
    samples
  }
  totals {
    heading
    productName
    fileTotal
    wrongTotal
    skippedTotal
    takenTotal
    statedTotal
    expectedTotal
    postedTotal
  }
  wrongRows {
    csvUrl
    xlsxUrl
  }
}`) as unknown as TypedDocumentString<DeskMemberImportQuery, DeskMemberImportQueryVariables>;
export const DeskMemberImportProblemsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberImportProblems($importId: ID!, $isWarning: Boolean, $first: Int, $after: String, $last: Int, $before: String) {
  memberImportProblems(
    importId: $importId
    isWarning: $isWarning
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      line
      column
      value
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMemberImportProblemsQuery, DeskMemberImportProblemsQueryVariables>;
export const DeskCheckMemberImportDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCheckMemberImport($input: CheckMemberImportInput!) {
  checkMemberImport(input: $input) {
    ... on MemberImport {
      ...DeskMemberImport
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskMemberImportHead on MemberImport {
  id
  fileName
  state
  rowCount
  newCount
  balanceCount
  skippedCount
  wrongCount
  warnedCount
  createdBy
  createdAt
  progress {
    done
    total
    secondsLeft
  }
}
fragment DeskMemberImport on MemberImport {
  ...DeskMemberImportHead
  problem
  regionCode
  regionPath
  cutOverOn
  canBeUndone
  startedBy
  undoneBy
  columns {
    heading
    field
    productId
    samples
  }
  totals {
    heading
    productName
    fileTotal
    wrongTotal
    skippedTotal
    takenTotal
    statedTotal
    expectedTotal
    postedTotal
  }
  wrongRows {
    csvUrl
    xlsxUrl
  }
}`) as unknown as TypedDocumentString<DeskCheckMemberImportMutation, DeskCheckMemberImportMutationVariables>;
export const DeskStartMemberImportDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskStartMemberImport($input: StartMemberImportInput!) {
  startMemberImport(input: $input) {
    ... on MemberImport {
      ...DeskMemberImport
    }
    ... on ImportRunning {
      importId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskMemberImportHead on MemberImport {
  id
  fileName
  state
  rowCount
  newCount
  balanceCount
  skippedCount
  wrongCount
  warnedCount
  createdBy
  createdAt
  progress {
    done
    total
    secondsLeft
  }
}
fragment DeskMemberImport on MemberImport {
  ...DeskMemberImportHead
  problem
  regionCode
  regionPath
  cutOverOn
  canBeUndone
  startedBy
  undoneBy
  columns {
    heading
    field
    productId
    samples
  }
  totals {
    heading
    productName
    fileTotal
    wrongTotal
    skippedTotal
    takenTotal
    statedTotal
    expectedTotal
    postedTotal
  }
  wrongRows {
    csvUrl
    xlsxUrl
  }
}`) as unknown as TypedDocumentString<DeskStartMemberImportMutation, DeskStartMemberImportMutationVariables>;
export const DeskCancelMemberImportDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCancelMemberImport($input: CancelMemberImportInput!) {
  cancelMemberImport(input: $input) {
    ... on MemberImport {
      ...DeskMemberImport
    }
  }
}
    fragment DeskMemberImportHead on MemberImport {
  id
  fileName
  state
  rowCount
  newCount
  balanceCount
  skippedCount
  wrongCount
  warnedCount
  createdBy
  createdAt
  progress {
    done
    total
    secondsLeft
  }
}
fragment DeskMemberImport on MemberImport {
  ...DeskMemberImportHead
  problem
  regionCode
  regionPath
  cutOverOn
  canBeUndone
  startedBy
  undoneBy
  columns {
    heading
    field
    productId
    samples
  }
  totals {
    heading
    productName
    fileTotal
    wrongTotal
    skippedTotal
    takenTotal
    statedTotal
    expectedTotal
    postedTotal
  }
  wrongRows {
    csvUrl
    xlsxUrl
  }
}`) as unknown as TypedDocumentString<DeskCancelMemberImportMutation, DeskCancelMemberImportMutationVariables>;
export const DeskUndoMemberImportDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUndoMemberImport($input: UndoMemberImportInput!) {
  undoMemberImport(input: $input) {
    ... on MemberImport {
      ...DeskMemberImport
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskMemberImportHead on MemberImport {
  id
  fileName
  state
  rowCount
  newCount
  balanceCount
  skippedCount
  wrongCount
  warnedCount
  createdBy
  createdAt
  progress {
    done
    total
    secondsLeft
  }
}
fragment DeskMemberImport on MemberImport {
  ...DeskMemberImportHead
  problem
  regionCode
  regionPath
  cutOverOn
  canBeUndone
  startedBy
  undoneBy
  columns {
    heading
    field
    productId
    samples
  }
  totals {
    heading
    productName
    fileTotal
    wrongTotal
    skippedTotal
    takenTotal
    statedTotal
    expectedTotal
    postedTotal
  }
  wrongRows {
    csvUrl
    xlsxUrl
  }
}`) as unknown as TypedDocumentString<DeskUndoMemberImportMutation, DeskUndoMemberImportMutationVariables>;
export const DeskMemberChoicesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberChoices($search: String!, $statuses: [MemberStatus!]) {
  members(filter: {search: $search, statuses: $statuses}, first: 10) {
    nodes {
      id
      memberNo
      fullName
      phoneMasked
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMemberChoicesQuery, DeskMemberChoicesQueryVariables>;
export const DeskGroupChoicesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskGroupChoices($search: String!) {
  memberGroups(search: $search, first: 10) {
    nodes {
      id
      name
      memberCount
    }
  }
}
    `) as unknown as TypedDocumentString<DeskGroupChoicesQuery, DeskGroupChoicesQueryVariables>;
export const DeskPostChoicesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPostChoices($search: String!, $withClosed: Boolean!) {
  collectingPosts(search: $search, withClosed: $withClosed, first: 10) {
    nodes {
      id
      name
      memberCount
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPostChoicesQuery, DeskPostChoicesQueryVariables>;
export const DeskGroupChoiceDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskGroupChoice($id: ID!) {
  memberGroup(groupId: $id) {
    id
    name
    memberCount
  }
}
    `) as unknown as TypedDocumentString<DeskGroupChoiceQuery, DeskGroupChoiceQueryVariables>;
export const DeskPostChoiceDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPostChoice($id: ID!) {
  collectingPost(postId: $id) {
    id
    name
    memberCount
  }
}
    `) as unknown as TypedDocumentString<DeskPostChoiceQuery, DeskPostChoiceQueryVariables>;
export const DeskMemberHeirsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberHeirs($id: ID!) {
  memberHeirs(memberId: $id) {
    memberId
    heirs {
      id
      fullName
      relation
      shareBasisPoints
      nationalIdNoMasked
      phoneMasked
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMemberHeirsQuery, DeskMemberHeirsQueryVariables>;
export const DeskSetHeirsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetHeirs($input: SetHeirsInput!) {
  setHeirs(input: $input) {
    ... on MemberHeirs {
      memberId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetHeirsMutation, DeskSetHeirsMutationVariables>;
export const DeskRecordDeathDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRecordDeath($input: RecordDeathInput!) {
  recordDeath(input: $input) {
    ... on MemberDeceased {
      member {
        id
      }
      successor {
        id
        fullName
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRecordDeathMutation, DeskRecordDeathMutationVariables>;
export const DeskMemberExitDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberExit($id: ID!) {
  memberExit(memberId: $id) {
    memberId
    isSettled
    leftOn
    capital
    savings
    debt
    netted
    payable
    refundRule
    capitalDueOn
    obstacles {
      kind
      text
      amount
    }
    accounts {
      id
      number
      balance
      held
      state
      product {
        id
        name
        family
        familyLabel
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMemberExitQuery, DeskMemberExitQueryVariables>;
export const DeskSettleMemberExitDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSettleMemberExit($input: SettleMemberExitInput!) {
  settleMemberExit(input: $input) {
    ... on MemberExit {
      memberId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSettleMemberExitMutation, DeskSettleMemberExitMutationVariables>;
export const DeskMemberSuccessionDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberSuccession($id: ID!) {
  memberSuccession(memberId: $id) {
    memberId
    payable
    waiting
    heirs {
      heirId
      fullName
      relation
      shareBasisPoints
      paid
      open
    }
    payments {
      id
      payeeName
      relation
      authority
      amount
      paidOn
      receiptNumber
      isReversed
      papers {
        format
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMemberSuccessionQuery, DeskMemberSuccessionQueryVariables>;
export const DeskPayHeirDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPayHeir($input: PayHeirInput!) {
  payHeir(input: $input) {
    __typename
    ... on HeirPayment {
      id
      payeeName
      amount
      receiptNumber
      papers {
        format
        url
      }
    }
    ... on SavingsMoveRequest {
      id
      limit
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPayHeirMutation, DeskPayHeirMutationVariables>;
export const DeskMemberDocumentsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberDocuments($id: ID!) {
  memberDocuments(memberId: $id) {
    id
    kind
    fileName
    byteSize
    uploadedByName
    uploadedAt
    url
  }
}
    `) as unknown as TypedDocumentString<DeskMemberDocumentsQuery, DeskMemberDocumentsQueryVariables>;
export const DeskRemoveMemberDocumentDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRemoveMemberDocument($input: RemoveMemberDocumentInput!) {
  removeMemberDocument(input: $input) {
    ... on MemberDocumentRemoved {
      documentId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRemoveMemberDocumentMutation, DeskRemoveMemberDocumentMutationVariables>;
export const DeskMemberNotesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberNotes($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  memberNotes(
    memberId: $id
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      at
      authorName
      text
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMemberNotesQuery, DeskMemberNotesQueryVariables>;
export const DeskAddMemberNoteDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAddMemberNote($input: AddMemberNoteInput!) {
  addMemberNote(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeskAddMemberNoteMutation, DeskAddMemberNoteMutationVariables>;
export const DeskMemberCardDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberCard($id: ID!) {
  memberCard(memberId: $id) {
    memberId
    serial
    isGood
    ended {
      serial
      endedAt
      endedByName
      reason
    }
  }
  memberPlaces(memberId: $id) {
    places {
      id
      groupId
      groupName
      isLeader
      fromOn
      untilOn
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMemberCardQuery, DeskMemberCardQueryVariables>;
export const DeskReplaceMemberCardDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReplaceMemberCard($input: ReplaceMemberCardInput!) {
  replaceMemberCard(input: $input) {
    ... on MemberCardState {
      memberId
      serial
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReplaceMemberCardMutation, DeskReplaceMemberCardMutationVariables>;
export const DeskPlaceInGroupDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPlaceInGroup($input: PlaceInGroupInput!) {
  placeInGroup(input: $input) {
    ... on MemberPlaces {
      memberId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPlaceInGroupMutation, DeskPlaceInGroupMutationVariables>;
export const DeskMemberDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMember($id: ID!) {
  member(id: $id) {
    ...DeskMember
  }
}
    fragment DeskMember on Member {
  id
  memberNo
  fullName
  kind
  status
  statusLabel
  phoneMasked
  emailMasked
  joinedOn
  leftOn
  leaveReason
  isLinked
  hasPendingInvitation
  allowedStatuses
  createdAt
  address {
    street
    landmark
    regionCode
    postalCode
    formatted
    region {
      path
    }
  }
  statusHistory {
    id
    at
    fromStatus
    toStatus
    effectiveOn
    actorName
    reason
  }
}`) as unknown as TypedDocumentString<DeskMemberQuery, DeskMemberQueryVariables>;
export const DeskRegisterMemberDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRegisterMember($input: RegisterMemberInput!) {
  registerMember(input: $input) {
    ... on Member {
      id
      memberNo
      fullName
    }
    ... on PossibleDuplicateMember {
      candidates {
        id
        memberNo
        fullName
        statusLabel
        phoneMasked
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRegisterMemberMutation, DeskRegisterMemberMutationVariables>;
export const DeskUpdateMemberDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateMember($input: UpdateMemberInput!) {
  updateMember(input: $input) {
    ... on Member {
      ...DeskMember
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskMember on Member {
  id
  memberNo
  fullName
  kind
  status
  statusLabel
  phoneMasked
  emailMasked
  joinedOn
  leftOn
  leaveReason
  isLinked
  hasPendingInvitation
  allowedStatuses
  createdAt
  address {
    street
    landmark
    regionCode
    postalCode
    formatted
    region {
      path
    }
  }
  statusHistory {
    id
    at
    fromStatus
    toStatus
    effectiveOn
    actorName
    reason
  }
}`) as unknown as TypedDocumentString<DeskUpdateMemberMutation, DeskUpdateMemberMutationVariables>;
export const DeskChangeMemberStatusDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskChangeMemberStatus($input: ChangeMemberStatusInput!) {
  changeMemberStatus(input: $input) {
    ... on Member {
      ...DeskMember
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskMember on Member {
  id
  memberNo
  fullName
  kind
  status
  statusLabel
  phoneMasked
  emailMasked
  joinedOn
  leftOn
  leaveReason
  isLinked
  hasPendingInvitation
  allowedStatuses
  createdAt
  address {
    street
    landmark
    regionCode
    postalCode
    formatted
    region {
      path
    }
  }
  statusHistory {
    id
    at
    fromStatus
    toStatus
    effectiveOn
    actorName
    reason
  }
}`) as unknown as TypedDocumentString<DeskChangeMemberStatusMutation, DeskChangeMemberStatusMutationVariables>;
export const DeskInviteMemberDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskInviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    ... on MemberInvited {
      link
      expiresAt
      member {
        id
        hasPendingInvitation
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskInviteMemberMutation, DeskInviteMemberMutationVariables>;
export const DeskUnlinkMemberDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUnlinkMember($input: UnlinkMemberInput!) {
  unlinkMember(input: $input) {
    ... on Member {
      ...DeskMember
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskMember on Member {
  id
  memberNo
  fullName
  kind
  status
  statusLabel
  phoneMasked
  emailMasked
  joinedOn
  leftOn
  leaveReason
  isLinked
  hasPendingInvitation
  allowedStatuses
  createdAt
  address {
    street
    landmark
    regionCode
    postalCode
    formatted
    region {
      path
    }
  }
  statusHistory {
    id
    at
    fromStatus
    toStatus
    effectiveOn
    actorName
    reason
  }
}`) as unknown as TypedDocumentString<DeskUnlinkMemberMutation, DeskUnlinkMemberMutationVariables>;
export const DeskRevealMemberContactDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRevealMemberContact($input: RevealMemberContactInput!) {
  revealMemberContact(input: $input) {
    ... on MemberContact {
      memberId
      phone
      email
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRevealMemberContactMutation, DeskRevealMemberContactMutationVariables>;
export const DeskInviteMembersDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskInviteMembers($input: InviteMembersInput!) {
  inviteMembers(input: $input) {
    ... on MembersInvited {
      invited {
        link
        expiresAt
        member {
          id
          memberNo
          fullName
          hasPendingInvitation
        }
      }
      skipped {
        id
        memberNo
        fullName
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskInviteMembersMutation, DeskInviteMembersMutationVariables>;
export const DeskMembersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMembers($filter: MemberFilter!, $sort: MemberSort!, $first: Int, $after: String, $last: Int, $before: String) {
  members(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      memberNo
      fullName
      kind
      status
      statusLabel
      phoneMasked
      joinedOn
      isLinked
    }
  }
  memberCounts {
    status
    count
  }
}
    `) as unknown as TypedDocumentString<DeskMembersQuery, DeskMembersQueryVariables>;
export const DeskMemberFiltersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberFilters {
  memberGroups(first: 1) {
    nodes {
      id
    }
  }
  collectingPosts(first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMemberFiltersQuery, DeskMemberFiltersQueryVariables>;
export const DeskMemberPersonDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMemberPerson($id: ID!) {
  member(id: $id) {
    id
    particulars {
      ...DeskParticulars
    }
  }
  memberConsent(memberId: $id) {
    ...DeskConsent
  }
}
    fragment DeskConsent on MemberConsent {
  isGiven
  steps {
    id
    isGiven
    at
    text
    applicationNumber
    enteredByName
  }
}
fragment DeskParticulars on MemberParticulars {
  birthPlace
  birthOn
  sex
  occupation
  nationalIdNoMasked
  familyCardNoMasked
  taxNoMasked
  hasMothersMaidenName
  employer
  payrollNo
  nationalIdConcerns
  bankAccount {
    bankName
    holderName
    accountNoMasked
  }
}`) as unknown as TypedDocumentString<DeskMemberPersonQuery, DeskMemberPersonQueryVariables>;
export const DeskUpdateMemberParticularsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateMemberParticulars($input: UpdateMemberParticularsInput!) {
  updateMemberParticulars(input: $input) {
    ... on Member {
      id
    }
    ... on PossibleDuplicateMember {
      candidates {
        id
        memberNo
        fullName
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdateMemberParticularsMutation, DeskUpdateMemberParticularsMutationVariables>;
export const DeskRevealMemberParticularsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRevealMemberParticulars($input: RevealMemberParticularsInput!) {
  revealMemberParticulars(input: $input) {
    ... on RevealedParticulars {
      memberId
      nationalIdNo
      familyCardNo
      taxNo
      mothersMaidenName
      bankAccountNo
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRevealMemberParticularsMutation, DeskRevealMemberParticularsMutationVariables>;
export const DeskNationalIdCheckDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskNationalIdCheck($input: NationalIdCheckInput!) {
  nationalIdCheck(input: $input) {
    concerns
    holders {
      id
      fullName
      memberNo
      statusLabel
    }
    formerly {
      id
      fullName
      memberNo
      leftOn
      leaveReason
    }
  }
}
    `) as unknown as TypedDocumentString<DeskNationalIdCheckQuery, DeskNationalIdCheckQueryVariables>;
export const DeskGroupsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskGroups($search: String, $first: Int, $after: String, $last: Int, $before: String) {
  memberGroups(
    search: $search
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskGroup
    }
  }
}
    fragment DeskGroup on MemberGroup {
  id
  name
  fieldOfficerName
  meets
  isJointlyLiable
  leaderId
  leaderName
  memberCount
  formedOn
  dissolvedOn
}`) as unknown as TypedDocumentString<DeskGroupsQuery, DeskGroupsQueryVariables>;
export const DeskGroupDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskGroup($id: ID!) {
  memberGroup(groupId: $id) {
    ...DeskGroup
  }
}
    fragment DeskGroup on MemberGroup {
  id
  name
  fieldOfficerName
  meets
  isJointlyLiable
  leaderId
  leaderName
  memberCount
  formedOn
  dissolvedOn
}`) as unknown as TypedDocumentString<DeskGroupQuery, DeskGroupQueryVariables>;
export const DeskGroupMembersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskGroupMembers($id: ID!) {
  groupMembers(groupId: $id) {
    id
    memberId
    memberNo
    memberName
    isLeader
    fromOn
  }
}
    `) as unknown as TypedDocumentString<DeskGroupMembersQuery, DeskGroupMembersQueryVariables>;
export const DeskCollectingPostsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCollectingPosts($search: String, $first: Int, $after: String, $last: Int, $before: String) {
  collectingPosts(
    search: $search
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      keeperName
      place
      isActive
      memberCount
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCollectingPostsQuery, DeskCollectingPostsQueryVariables>;
export const DeskSaveGroupDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSaveGroup($input: SaveMemberGroupInput!) {
  saveMemberGroup(input: $input) {
    ... on MemberGroup {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSaveGroupMutation, DeskSaveGroupMutationVariables>;
export const DeskDissolveGroupDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDissolveGroup($groupId: ID!) {
  dissolveMemberGroup(groupId: $groupId) {
    ... on MemberGroup {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDissolveGroupMutation, DeskDissolveGroupMutationVariables>;
export const DeskAppointLeaderDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAppointLeader($input: AppointGroupLeaderInput!) {
  appointGroupLeader(input: $input) {
    ... on MemberGroup {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAppointLeaderMutation, DeskAppointLeaderMutationVariables>;
export const DeskSavePostDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSavePost($input: SaveCollectingPostInput!) {
  saveCollectingPost(input: $input) {
    ... on CollectingPost {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSavePostMutation, DeskSavePostMutationVariables>;
export const DeskProfileChangesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskProfileChanges($states: [ProfileChangeState!], $first: Int, $after: String, $last: Int, $before: String) {
  profileChanges(
    states: $states
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      memberId
      memberNo
      memberName
      state
      note
      requestedAt
      decidedAt
      decidedByName
      reason
      lines {
        field
        label
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskProfileChangesQuery, DeskProfileChangesQueryVariables>;
export const DeskApproveProfileChangeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskApproveProfileChange($input: ApproveProfileChangeInput!) {
  approveProfileChange(input: $input) {
    ... on ProfileChange {
      id
    }
    ... on PossibleDuplicateMember {
      candidates {
        id
        memberNo
        fullName
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskApproveProfileChangeMutation, DeskApproveProfileChangeMutationVariables>;
export const DeskDeclineProfileChangeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDeclineProfileChange($input: DeclineProfileChangeInput!) {
  declineProfileChange(input: $input) {
    ... on ProfileChange {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeclineProfileChangeMutation, DeskDeclineProfileChangeMutationVariables>;
export const DeskRevealProfileChangeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRevealProfileChange($input: RevealProfileChangeInput!) {
  revealProfileChange(input: $input) {
    ... on RevealedProfileChange {
      lines {
        field
        after
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRevealProfileChangeMutation, DeskRevealProfileChangeMutationVariables>;
export const DeskBooksDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBooks {
  administrationBooks {
    kind
    title
    isKept
    lineCount
    dating
    canWrite
  }
}
    `) as unknown as TypedDocumentString<DeskBooksQuery, DeskBooksQueryVariables>;
export const DeskBookDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBook($kind: BookKind!, $period: BusinessDateRange, $first: Int, $after: String, $last: Int, $before: String) {
  administrationBook(
    kind: $kind
    period: $period
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    kind
    title
    headings
    lines {
      nodes {
        id
        cells
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskBookQuery, DeskBookQueryVariables>;
export const DeskRegisterColumnsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskRegisterColumns($kind: RegisterKind!) {
  register(kind: $kind, first: 1) {
    columns {
      title
      who
      party
      subject
      body
      followUp
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRegisterColumnsQuery, DeskRegisterColumnsQueryVariables>;
export const DeskWriteRegisterEntryDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskWriteRegisterEntry($input: WriteRegisterEntryInput!) {
  writeRegisterEntry(input: $input) {
    ... on RegisterEntry {
      id
      number
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskWriteRegisterEntryMutation, DeskWriteRegisterEntryMutationVariables>;
export const DeskMembershipRulesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMembershipRules {
  membershipSettings {
    isOnlineOpen
    needsSecondOfficer
    requirements
    consentText
    refundRule
    refundMonths
    selfServiceFields
  }
}
    `) as unknown as TypedDocumentString<DeskMembershipRulesQuery, DeskMembershipRulesQueryVariables>;
export const DeskUpdateMembershipRulesDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateMembershipRules($input: UpdateMembershipSettingsInput!) {
  updateMembershipSettings(input: $input) {
    refundRule
  }
}
    `) as unknown as TypedDocumentString<DeskUpdateMembershipRulesMutation, DeskUpdateMembershipRulesMutationVariables>;
export const DeskUnpaidExitsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskUnpaidExits($first: Int, $after: String, $last: Int, $before: String) {
  unpaidExits(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      memberId
      memberNo
      memberName
      leftOn
      capital
      savings
      capitalDueOn
      heirCount
      heirsPaid
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUnpaidExitsQuery, DeskUnpaidExitsQueryVariables>;
export const DeskReleaseExitCapitalDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReleaseExitCapital($input: ReleaseExitCapitalInput!) {
  releaseExitCapital(input: $input) {
    ... on ExitCapitalReleased {
      memberCount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReleaseExitCapitalMutation, DeskReleaseExitCapitalMutationVariables>;
export const DeskInventoryBookDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskInventoryBook($period: BusinessDateRange, $first: Int, $after: String, $last: Int, $before: String) {
  inventoryBook(
    period: $period
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    title
    headings
    lineCount
    lines {
      nodes {
        id
        cells
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskInventoryBookQuery, DeskInventoryBookQueryVariables>;
export const DeskOfficeTermsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOfficeTerms($withEnded: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {
  officeTerms(
    withEnded: $withEnded
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskOfficeTerm
    }
  }
}
    fragment DeskOfficeTerm on OfficeTerm {
  id
  memberId
  memberNo
  memberName
  office
  officeLabel
  appointedOn
  termEndsOn
  reference
  endedOn
  endReason
  endReasonLabel
  endReference
  notice
}`) as unknown as TypedDocumentString<DeskOfficeTermsQuery, DeskOfficeTermsQueryVariables>;
export const DeskAppointOfficerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAppointOfficer($input: AppointOfficerInput!) {
  appointOfficer(input: $input) {
    ... on OfficeTerm {
      memberName
      officeLabel
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAppointOfficerMutation, DeskAppointOfficerMutationVariables>;
export const DeskEndOfficeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskEndOffice($input: EndOfficeInput!) {
  endOffice(input: $input) {
    ... on OfficeTerm {
      memberName
      officeLabel
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEndOfficeMutation, DeskEndOfficeMutationVariables>;
export const DeskOpeningDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOpening {
  accounts(isActive: true) {
    id
    number
    name
    accountClass
    normalSide
    keptBy
    balance
  }
  manualJournals(filter: {forms: [OPENING]}, first: 20) {
    nodes {
      ...DeskManualJournal
    }
  }
}
    fragment DeskManualJournal on ManualJournal {
  id
  number
  form
  state
  text
  bookedOn
  amount
  version
  madeByName
  madeAt
  isWithinLimit
  decidedByName
  decidedAt
  decisionReason
  journalId
  canApprove
  lines {
    debit
    credit
    text
    account {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<DeskOpeningQuery, DeskOpeningQueryVariables>;
export const DeskPreviewChangeDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPreviewChange($input: OrderChangeInput!) {
  previewOrderChange(input: $input) {
    ... on OrderChangePreview {
      subtotal
      discount
      shippingFeeBefore
      shippingFee
      shippingDiscount
      taxAdded
      totalBefore
      totalAfter
      refund
      opensNewPayment
      droppedCodes
      lines {
        orderLineId
        productName
        variantName
        unitLabel
        unitPrice
        quantityBefore
        quantityAfter
        total
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPreviewChangeQuery, DeskPreviewChangeQueryVariables>;
export const DeskDeliveryOptionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDeliveryOptions($orderId: ID!, $regionCode: RegionCode) {
  orderDeliveryOptions(orderId: $orderId, regionCode: $regionCode) {
    fulfilments {
      method
      label
      isAvailable
      fee
      note
      services {
        id
        name
        estimate
        fee
      }
    }
    pickupSlots {
      on
      from
      until
      left
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeliveryOptionsQuery, DeskDeliveryOptionsQueryVariables>;
export const DeskApplyChangeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskApplyChange($input: ApplyOrderChangeInput!) {
  applyOrderChange(input: $input) {
    ... on Order {
      id
      status
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskApplyChangeMutation, DeskApplyChangeMutationVariables>;
export const DeskConfirmDraftDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskConfirmDraft($input: ConfirmDraftOrderInput!) {
  confirmDraftOrder(input: $input) {
    ... on Order {
      id
      status
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskConfirmDraftMutation, DeskConfirmDraftMutationVariables>;
export const DeskCheckPaymentDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCheckPayment($input: CheckPaymentInput!) {
  checkPayment(input: $input) {
    outcome
  }
}
    `) as unknown as TypedDocumentString<DeskCheckPaymentMutation, DeskCheckPaymentMutationVariables>;
export const DeskAcceptOrderDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAcceptOrder($input: AcceptOrderInput!) {
  acceptOrder(input: $input) {
    ... on Order {
      id
      status
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAcceptOrderMutation, DeskAcceptOrderMutationVariables>;
export const DeskConfirmPaymentDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskConfirmPayment($input: ConfirmPaymentInput!) {
  confirmPayment(input: $input) {
    ... on Order {
      id
      status
    }
    ... on PaymentAmountMismatch {
      amountDue
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskConfirmPaymentMutation, DeskConfirmPaymentMutationVariables>;
export const DeskMarkOrderReadyDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskMarkOrderReady($input: MarkOrderReadyInput!) {
  markOrderReady(input: $input) {
    ... on Order {
      id
      status
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMarkOrderReadyMutation, DeskMarkOrderReadyMutationVariables>;
export const DeskMarkOrderShippedDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskMarkOrderShipped($input: MarkOrderShippedInput!) {
  markOrderShipped(input: $input) {
    ... on Order {
      id
      status
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMarkOrderShippedMutation, DeskMarkOrderShippedMutationVariables>;
export const DeskHandOverOrderDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskHandOverOrder($input: HandOverOrderInput!) {
  handOverOrder(input: $input) {
    ... on Order {
      id
      status
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskHandOverOrderMutation, DeskHandOverOrderMutationVariables>;
export const DeskCompleteOrderDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCompleteOrder($input: CompleteOrderInput!) {
  completeOrder(input: $input) {
    ... on Order {
      id
      status
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCompleteOrderMutation, DeskCompleteOrderMutationVariables>;
export const DeskCancelOrderDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCancelOrder($input: CancelOrderInput!) {
  cancelOrder(input: $input) {
    ... on Order {
      id
      status
    }
    ... on RefundRequired {
      refundable
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCancelOrderMutation, DeskCancelOrderMutationVariables>;
export const DeskRefundOrderDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRefundOrder($input: RefundOrderInput!) {
  refundOrder(input: $input) {
    ... on Order {
      id
      status
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRefundOrderMutation, DeskRefundOrderMutationVariables>;
export const DeskOrderDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOrder($id: ID!) {
  managedOrder(id: $id) {
    ...DeskOrder
  }
}
    fragment DeskOrder on Order {
  id
  number
  publicUrl
  placedAt
  channel
  state
  fulfilmentState
  status
  statusLabel
  allowedActions
  priceClass
  subtotal
  discount
  discounts {
    promotionId
    code
    name
    explanation
    amount
  }
  taxAdded
  taxIncluded
  shippingDiscount
  shippingFee
  uniqueAmount
  total
  memberSavings
  note
  cancelReason
  cancelNote
  journalIds
  contact {
    name
    phone
    phoneMasked
  }
  member {
    id
    memberNo
    fullName
  }
  payment {
    id
    channel
    isPaid
    proofs {
      id
      fileName
      mimeType
      url
      uploadedAt
    }
    method
    methodLabel
    state
    stateLabel
    amount
    expiresAt
    capturedAt
    refundedTotal
    refundable
  }
  fulfilment {
    method
    methodLabel
    note
    courierName
    expeditionName
    weightGrams
    pickup {
      on
      from
      until
    }
    address {
      formatted
      street
      landmark
      regionCode
      postalCode
      region {
        path
      }
    }
  }
  lines {
    id
    productName
    variantName
    sku
    unitLabel
    quantity
    unitPrice
    priceClass
    publicUnitPrice
    total
    discount
    discountExplanation
    tax
    taxIsIncluded
    net
    seller {
      id
      name
    }
    refunded
    returnedQuantity
    isAwaited
    consigned {
      commissionBasisPoints
      commission
      payable
    }
  }
  refunds {
    id
    amount
    owedLess
    method
    reason
    actorName
    refundedAt
  }
  history {
    id
    at
    label
    note
    actorName
  }
  papers {
    ...DeskPaper
  }
  parcels {
    ...DeskParcel
  }
  changeableParts
  returnWindow {
    isOpen
    until
    obstacle
    message
  }
  returns {
    ...DeskReturn
  }
  receipt {
    number
    cashierName
    amountTendered
    change
  }
}
fragment DeskPaper on OrderPaper {
  kind
  label
  format
  url
}
fragment DeskParcel on Parcel {
  id
  number
  state
  stateLabel
  locationName
  sellerId
  sellerName
  courierName
  service
  waybillNo
  note
  receivedBy
  packedAt
  readyAt
  shippedAt
  handedOverAt
  allowedActions
  lines {
    orderLineId
    productName
    variantName
    sku
    unitLabel
    quantity
  }
  papers {
    ...DeskPaper
  }
}
fragment DeskReturn on OrderReturn {
  id
  number
  state
  stateLabel
  reason
  isByBuyer
  askedAt
  askedBy
  decidedAt
  decidedBy
  decisionNote
  receivedAt
  receivedBy
  refunded
  photos {
    id
    url
    thumbnailUrl
  }
  lines {
    orderLineId
    productName
    variantName
    unitLabel
    quantity
    resellable
    damaged
  }
}`) as unknown as TypedDocumentString<DeskOrderQuery, DeskOrderQueryVariables>;
export const DeskOrdersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOrders($filter: OrderFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  orders(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      number
      placedAt
      channel
      status
      statusLabel
      total
      lineCount
      contact {
        name
      }
      payment {
        method
        methodLabel
        state
        stateLabel
      }
      fulfilment {
        method
        methodLabel
      }
      allowedActions
      receipt {
        number
      }
      parcels {
        id
        state
      }
    }
  }
  orderCounts(filter: $filter) {
    status
    label
    count
  }
}
    `) as unknown as TypedDocumentString<DeskOrdersQuery, DeskOrdersQueryVariables>;
export const DeskOrderToDosDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOrderToDos {
  orderToDos(first: 20) {
    nodes {
      id
      kind
      orderId
      orderNumber
      buyerName
      amount
      since
    }
  }
}
    `) as unknown as TypedDocumentString<DeskOrderToDosQuery, DeskOrderToDosQueryVariables>;
export const DeskSellerChoicesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSellerChoices {
  sellers(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSellerChoicesQuery, DeskSellerChoicesQueryVariables>;
export const DeskParcelPapersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskParcelPapers($parcelIds: [ID!]!, $kind: PaperKind!) {
  parcelPapers(parcelIds: $parcelIds, kind: $kind) {
    ...DeskPaper
  }
}
    fragment DeskPaper on OrderPaper {
  kind
  label
  format
  url
}`) as unknown as TypedDocumentString<DeskParcelPapersQuery, DeskParcelPapersQueryVariables>;
export const DeskOrdersPapersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOrdersPapers($orderIds: [ID!]!, $kind: PaperKind!) {
  ordersPapers(orderIds: $orderIds, kind: $kind) {
    ...DeskPaper
  }
}
    fragment DeskPaper on OrderPaper {
  kind
  label
  format
  url
}`) as unknown as TypedDocumentString<DeskOrdersPapersQuery, DeskOrdersPapersQueryVariables>;
export const DeskPaymentOptionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPaymentOptions {
  paymentOptions {
    method
    label
    isAvailable
    channels {
      channel
      label
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPaymentOptionsQuery, DeskPaymentOptionsQueryVariables>;
export const DeskSplitParcelDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSplitParcel($input: SplitParcelInput!) {
  splitParcel(input: $input) {
    ... on Order {
      id
      status
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSplitParcelMutation, DeskSplitParcelMutationVariables>;
export const DeskMergeParcelsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskMergeParcels($input: MergeParcelsInput!) {
  mergeParcels(input: $input) {
    ... on Order {
      id
      status
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMergeParcelsMutation, DeskMergeParcelsMutationVariables>;
export const DeskPackParcelDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPackParcel($input: PackParcelInput!) {
  packParcel(input: $input) {
    ... on Order {
      id
      status
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPackParcelMutation, DeskPackParcelMutationVariables>;
export const DeskMarkParcelReadyDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskMarkParcelReady($input: MarkParcelReadyInput!) {
  markParcelReady(input: $input) {
    ... on Order {
      id
      status
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMarkParcelReadyMutation, DeskMarkParcelReadyMutationVariables>;
export const DeskShipParcelDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskShipParcel($input: ShipParcelInput!) {
  shipParcel(input: $input) {
    ... on Order {
      id
      status
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskShipParcelMutation, DeskShipParcelMutationVariables>;
export const DeskHandOverParcelDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskHandOverParcel($input: HandOverParcelInput!) {
  handOverParcel(input: $input) {
    ... on Order {
      id
      status
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskHandOverParcelMutation, DeskHandOverParcelMutationVariables>;
export const DeskCreateReturnDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreateReturn($input: CreateOrderReturnInput!) {
  createOrderReturn(input: $input) {
    ... on Order {
      id
      status
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreateReturnMutation, DeskCreateReturnMutationVariables>;
export const DeskDecideReturnDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDecideReturn($input: DecideOrderReturnInput!) {
  decideOrderReturn(input: $input) {
    ... on Order {
      id
      status
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDecideReturnMutation, DeskDecideReturnMutationVariables>;
export const DeskReceiveReturnDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReceiveReturn($input: ReceiveOrderReturnInput!) {
  receiveOrderReturn(input: $input) {
    ... on Order {
      id
      status
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReceiveReturnMutation, DeskReceiveReturnMutationVariables>;
export const DeskPayoutsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPayouts($first: Int, $after: String, $last: Int, $before: String) {
  providerPayouts(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      provider
      receivedOn
      gross
      fee
      net
      paymentCount
      reference
      note
      recordedByName
      recordedAt
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPayoutsQuery, DeskPayoutsQueryVariables>;
export const DeskRecordPayoutDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRecordPayout($input: RecordProviderPayoutInput!) {
  recordProviderPayout(input: $input) {
    ... on ProviderPayout {
      id
      net
    }
    ... on InvalidInput {
      field
    }
    ... on PayoutMismatch {
      expected
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRecordPayoutMutation, DeskRecordPayoutMutationVariables>;
export const DeskPayrollBatchesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPayrollBatches($first: Int, $after: String, $last: Int, $before: String) {
  payrollBatches(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskPayrollBatch
    }
  }
  payrollEmployers {
    name
    memberCount
  }
}
    fragment DeskPayrollBatch on PayrollBatch {
  id
  number
  employer
  month
  state
  memberCount
  planned
  received
  matchedCount
  shortCount
  overCount
  missingCount
  unknownCount
  undecidedCount
  fileName
  money
  bookedOn
  createdBy
  createdAt
  postedBy
  reversedBy
  canBeReversed
  list {
    csvUrl
    xlsxUrl
  }
}`) as unknown as TypedDocumentString<DeskPayrollBatchesQuery, DeskPayrollBatchesQueryVariables>;
export const DeskPayrollBatchDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPayrollBatch($id: ID!, $outcomes: [PayrollOutcome!], $first: Int, $after: String, $last: Int, $before: String) {
  payrollBatch(id: $id) {
    ...DeskPayrollBatch
  }
  payrollLines(
    batchId: $id
    outcomes: $outcomes
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskPayrollLine
    }
  }
}
    fragment DeskPayrollBatch on PayrollBatch {
  id
  number
  employer
  month
  state
  memberCount
  planned
  received
  matchedCount
  shortCount
  overCount
  missingCount
  unknownCount
  undecidedCount
  fileName
  money
  bookedOn
  createdBy
  createdAt
  postedBy
  reversedBy
  canBeReversed
  list {
    csvUrl
    xlsxUrl
  }
}
fragment DeskPayrollLine on PayrollLine {
  id
  memberId
  memberNo
  name
  payrollNo
  mandatoryDue
  voluntaryPlanned
  hasVoluntary
  received
  difference
  outcome
  surplusTo
  papers {
    format
    url
  }
}`) as unknown as TypedDocumentString<DeskPayrollBatchQuery, DeskPayrollBatchQueryVariables>;
export const DeskProposePayrollDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskProposePayroll($input: ProposePayrollInput!) {
  proposePayroll(input: $input) {
    ... on PayrollBatch {
      id
      number
    }
    ... on PayrollExists {
      batchId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskProposePayrollMutation, DeskProposePayrollMutationVariables>;
export const DeskPlanPayrollDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPlanPayroll($input: PlanPayrollInput!) {
  planPayroll(input: $input) {
    ... on PayrollLine {
      id
      name
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPlanPayrollMutation, DeskPlanPayrollMutationVariables>;
export const DeskDecidePayrollDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDecidePayroll($input: DecidePayrollInput!) {
  decidePayroll(input: $input) {
    ... on PayrollBatch {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDecidePayrollMutation, DeskDecidePayrollMutationVariables>;
export const DeskAssignPayrollLineDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAssignPayrollLine($input: AssignPayrollLineInput!) {
  assignPayrollLine(input: $input) {
    ... on PayrollLine {
      id
      name
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAssignPayrollLineMutation, DeskAssignPayrollLineMutationVariables>;
export const DeskPostPayrollDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPostPayroll($input: PostPayrollInput!) {
  postPayroll(input: $input) {
    ... on PayrollBatch {
      id
      number
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPostPayrollMutation, DeskPostPayrollMutationVariables>;
export const DeskCancelPayrollDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCancelPayroll($input: CancelPayrollInput!) {
  cancelPayroll(input: $input) {
    ... on PayrollBatch {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCancelPayrollMutation, DeskCancelPayrollMutationVariables>;
export const DeskReversePayrollDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReversePayroll($input: ReversePayrollInput!) {
  reversePayroll(input: $input) {
    ... on PayrollBatch {
      id
      number
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReversePayrollMutation, DeskReversePayrollMutationVariables>;
export const DeskPriceGridDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPriceGrid($filter: ManagedProductFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  priceGrid(
    filter: $filter
    sort: NAME
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      product {
        id
        name
      }
      variants {
        listPrices {
          minQuantity
          price
          priceList {
            id
            name
            state
          }
        }
        variant {
          id
          name
          sku
          unitLabel
          isActive
          publicPrice
          memberPrice
          stock {
            averageCost
          }
        }
      }
    }
  }
  categories(includeHidden: true) {
    id
    name
    children {
      id
      name
      children {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPriceGridQuery, DeskPriceGridQueryVariables>;
export const DeskUpdatePricesDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdatePrices($input: UpdatePricesInput!) {
  updatePrices(input: $input) {
    ... on PricesUpdated {
      isDryRun
      changes {
        variantId
        publicPriceBefore
        memberPriceBefore
        publicPrice
        memberPrice
      }
    }
    ... on PriceRowsRefused {
      refusals {
        variantId
        problem
        rowMessage: message
        publicPrice
        memberPrice
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdatePricesMutation, DeskUpdatePricesMutationVariables>;
export const DeskPriceListsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPriceLists($filter: PriceListFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  priceLists(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskPriceList
    }
  }
}
    fragment DeskPriceList on PriceList {
  id
  name
  audience
  validFrom
  validUntil
  isActive
  state
  entryCount
}`) as unknown as TypedDocumentString<DeskPriceListsQuery, DeskPriceListsQueryVariables>;
export const DeskPriceListDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPriceList($id: ID!, $filter: PriceListEntryFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  priceList(id: $id) {
    ...DeskPriceList
  }
  priceListEntries(
    priceListId: $id
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskPriceListEntry
    }
  }
}
    fragment DeskPriceList on PriceList {
  id
  name
  audience
  validFrom
  validUntil
  isActive
  state
  entryCount
}
fragment DeskPriceListEntry on PriceListEntry {
  minQuantity
  price
  variant {
    id
    name
    sku
    unitLabel
    publicPrice
    memberPrice
    product {
      id
      name
    }
  }
  conflicts {
    kind
    message
    otherPriceList {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeskPriceListQuery, DeskPriceListQueryVariables>;
export const DeskTiersOfDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTiersOf($id: ID!, $sku: String!) {
  priceListEntries(priceListId: $id, filter: {search: $sku}, first: 100) {
    nodes {
      minQuantity
      price
      variant {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTiersOfQuery, DeskTiersOfQueryVariables>;
export const DeskCreatePriceListDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreatePriceList($input: CreatePriceListInput!) {
  createPriceList(input: $input) {
    ... on PriceList {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreatePriceListMutation, DeskCreatePriceListMutationVariables>;
export const DeskUpdatePriceListDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdatePriceList($input: UpdatePriceListInput!) {
  updatePriceList(input: $input) {
    ... on PriceList {
      id
      isActive
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdatePriceListMutation, DeskUpdatePriceListMutationVariables>;
export const DeskDeletePriceListDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDeletePriceList($input: DeletePriceListInput!) {
  deletePriceList(input: $input) {
    ... on PriceListDeleted {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeletePriceListMutation, DeskDeletePriceListMutationVariables>;
export const DeskSetPriceListEntriesDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetPriceListEntries($input: SetPriceListEntriesInput!) {
  setPriceListEntries(input: $input) {
    ... on PriceListEntriesSet {
      changedCount
      entries {
        minQuantity
        conflicts {
          kind
        }
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetPriceListEntriesMutation, DeskSetPriceListEntriesMutationVariables>;
export const DeskPublishProductsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPublishProducts($input: PublishProductsInput!) {
  publishProducts(input: $input) {
    ... on ProductsChanged {
      ...DeskProductsChanged
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskProductsChanged on ProductsChanged {
  changedCount
  unchangedCount
  refusedCount
  refused {
    productId
    name
    message
  }
}`) as unknown as TypedDocumentString<DeskPublishProductsMutation, DeskPublishProductsMutationVariables>;
export const DeskArchiveProductsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskArchiveProducts($input: ArchiveProductsInput!) {
  archiveProducts(input: $input) {
    ... on ProductsChanged {
      ...DeskProductsChanged
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskProductsChanged on ProductsChanged {
  changedCount
  unchangedCount
  refusedCount
  refused {
    productId
    name
    message
  }
}`) as unknown as TypedDocumentString<DeskArchiveProductsMutation, DeskArchiveProductsMutationVariables>;
export const DeskMoveProductsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskMoveProducts($input: MoveProductsInput!) {
  moveProducts(input: $input) {
    ... on ProductsChanged {
      ...DeskProductsChanged
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskProductsChanged on ProductsChanged {
  changedCount
  unchangedCount
  refusedCount
  refused {
    productId
    name
    message
  }
}`) as unknown as TypedDocumentString<DeskMoveProductsMutation, DeskMoveProductsMutationVariables>;
export const DeskPaperGapsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPaperGaps($withinDays: Int!, $first: Int, $after: String, $last: Int, $before: String) {
  productPaperGaps(
    withinDays: $withinDays
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      warnings
      validUntil
      product {
        id
        name
        state
        seller {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPaperGapsQuery, DeskPaperGapsQueryVariables>;
export const DeskSetProductOptionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetProductOptions($input: SetProductOptionsInput!) {
  setProductOptions(input: $input) {
    ... on Product {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetProductOptionsMutation, DeskSetProductOptionsMutationVariables>;
export const DeskCreateVariantsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreateVariants($input: CreateVariantsInput!) {
  createVariants(input: $input) {
    ... on Product {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreateVariantsMutation, DeskCreateVariantsMutationVariables>;
export const DeskSetProductAttributesDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetProductAttributes($input: SetProductAttributesInput!) {
  setProductAttributes(input: $input) {
    ... on Product {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetProductAttributesMutation, DeskSetProductAttributesMutationVariables>;
export const DeskAttributesOfDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskAttributesOf($categoryId: ID) {
  attributes(categoryId: $categoryId) {
    id
    code
    name
    kind
    unit
    isActive
    choices {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAttributesOfQuery, DeskAttributesOfQueryVariables>;
export const DeskProductLabelsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskProductLabels($labels: [LabelInput!]!, $kind: LabelKind!, $format: LabelFormat!) {
  productLabels(labels: $labels, kind: $kind, format: $format) {
    labelCount
    url
  }
}
    `) as unknown as TypedDocumentString<DeskProductLabelsQuery, DeskProductLabelsQueryVariables>;
export const DeskAttachProductImageDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAttachProductImage($input: AttachProductImageInput!) {
  attachProductImage(input: $input) {
    ... on Product {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAttachProductImageMutation, DeskAttachProductImageMutationVariables>;
export const DeskDescribeProductImageDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDescribeProductImage($input: DescribeProductImageInput!) {
  describeProductImage(input: $input) {
    ... on Product {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDescribeProductImageMutation, DeskDescribeProductImageMutationVariables>;
export const DeskReorderProductImagesDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReorderProductImages($input: ReorderProductImagesInput!) {
  reorderProductImages(input: $input) {
    ... on Product {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReorderProductImagesMutation, DeskReorderProductImagesMutationVariables>;
export const DeskRemoveProductImageDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRemoveProductImage($input: RemoveProductImageInput!) {
  removeProductImage(input: $input) {
    ... on Product {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRemoveProductImageMutation, DeskRemoveProductImageMutationVariables>;
export const DeskProductDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskProduct($id: ID!) {
  product(id: $id) {
    ...DeskProduct
  }
  categories(includeHidden: true) {
    id
    name
    children {
      id
      name
      children {
        id
        name
      }
    }
  }
}
    fragment DeskVariant on ProductVariant {
  id
  sku
  barcode
  name
  unit
  unitLabel
  quantityStep
  weightGrams
  publicPrice
  memberPrice
  unitPrice {
    label
  }
  isActive
  position
  stockState
  optionValues {
    id
    name
    optionId
  }
  stock {
    onHand
    reserved
    available
    lowAt
    averageCost
    backorderLimit
    preorderLimit
    preorderFrom
  }
}
fragment DeskProduct on Product {
  id
  slug
  name
  description
  state
  shareUrl
  updatedAt
  category {
    id
    name
  }
  taxCategory
  seller {
    id
    name
  }
  options {
    id
    name
    values {
      id
      name
    }
  }
  attributes {
    code
    name
    label
    kind
    text
    number
    isTrue
    date
    choiceId
  }
  images {
    id
    alt
    width
    height
    url(width: 320)
  }
  variants {
    ...DeskVariant
  }
  compliance {
    goodsKind
    halalCertificateNo
    halalValidUntil
    pirtNo
    pirtValidUntil
    bpomNo
    bpomValidUntil
    composition
    netContent
    expiresOn
    productionCode
    warnings
  }
}`) as unknown as TypedDocumentString<DeskProductQuery, DeskProductQueryVariables>;
export const DeskCategoryChoiceDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCategoryChoice {
  categories(includeHidden: true) {
    id
    name
    children {
      id
      name
      children {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCategoryChoiceQuery, DeskCategoryChoiceQueryVariables>;
export const DeskCreateProductDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreateProduct($input: CreateProductInput!) {
  createProduct(input: $input) {
    ... on Product {
      id
      name
    }
    ... on InvalidInput {
      field
    }
    ... on SlugTaken {
      suggestions
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreateProductMutation, DeskCreateProductMutationVariables>;
export const DeskUpdateProductDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateProduct($input: UpdateProductInput!) {
  updateProduct(input: $input) {
    ... on Product {
      ...DeskProduct
    }
    ... on InvalidInput {
      field
    }
    ... on SlugTaken {
      suggestions
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskVariant on ProductVariant {
  id
  sku
  barcode
  name
  unit
  unitLabel
  quantityStep
  weightGrams
  publicPrice
  memberPrice
  unitPrice {
    label
  }
  isActive
  position
  stockState
  optionValues {
    id
    name
    optionId
  }
  stock {
    onHand
    reserved
    available
    lowAt
    averageCost
    backorderLimit
    preorderLimit
    preorderFrom
  }
}
fragment DeskProduct on Product {
  id
  slug
  name
  description
  state
  shareUrl
  updatedAt
  category {
    id
    name
  }
  taxCategory
  seller {
    id
    name
  }
  options {
    id
    name
    values {
      id
      name
    }
  }
  attributes {
    code
    name
    label
    kind
    text
    number
    isTrue
    date
    choiceId
  }
  images {
    id
    alt
    width
    height
    url(width: 320)
  }
  variants {
    ...DeskVariant
  }
  compliance {
    goodsKind
    halalCertificateNo
    halalValidUntil
    pirtNo
    pirtValidUntil
    bpomNo
    bpomValidUntil
    composition
    netContent
    expiresOn
    productionCode
    warnings
  }
}`) as unknown as TypedDocumentString<DeskUpdateProductMutation, DeskUpdateProductMutationVariables>;
export const DeskPublishProductDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPublishProduct($input: PublishProductInput!) {
  publishProduct(input: $input) {
    ... on Product {
      id
      state
    }
    ... on ProductIncomplete {
      gaps
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPublishProductMutation, DeskPublishProductMutationVariables>;
export const DeskArchiveProductDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskArchiveProduct($input: ArchiveProductInput!) {
  archiveProduct(input: $input) {
    ... on Product {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DeskArchiveProductMutation, DeskArchiveProductMutationVariables>;
export const DeskProductsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskProducts($filter: ManagedProductFilter!, $sort: ManagedProductSort!, $first: Int, $after: String, $last: Int, $before: String) {
  managedProducts(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      state
      stockState
      publicPriceFrom
      memberPriceFrom
      updatedAt
      category {
        id
        name
      }
      cover {
        id
        alt
        url(width: 96)
      }
      variants {
        id
        name
        sku
        unitLabel
        isActive
        stock {
          onHand
          reserved
          available
        }
      }
    }
  }
  categories(includeHidden: true) {
    id
    name
    children {
      id
      name
      children {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskProductsQuery, DeskProductsQueryVariables>;
export const DeskAddVariantDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAddVariant($input: AddVariantInput!) {
  addVariant(input: $input) {
    ... on ProductVariant {
      ...DeskVariant
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskVariant on ProductVariant {
  id
  sku
  barcode
  name
  unit
  unitLabel
  quantityStep
  weightGrams
  publicPrice
  memberPrice
  unitPrice {
    label
  }
  isActive
  position
  stockState
  optionValues {
    id
    name
    optionId
  }
  stock {
    onHand
    reserved
    available
    lowAt
    averageCost
    backorderLimit
    preorderLimit
    preorderFrom
  }
}`) as unknown as TypedDocumentString<DeskAddVariantMutation, DeskAddVariantMutationVariables>;
export const DeskUpdateVariantDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateVariant($input: UpdateVariantInput!) {
  updateVariant(input: $input) {
    ... on ProductVariant {
      ...DeskVariant
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskVariant on ProductVariant {
  id
  sku
  barcode
  name
  unit
  unitLabel
  quantityStep
  weightGrams
  publicPrice
  memberPrice
  unitPrice {
    label
  }
  isActive
  position
  stockState
  optionValues {
    id
    name
    optionId
  }
  stock {
    onHand
    reserved
    available
    lowAt
    averageCost
    backorderLimit
    preorderLimit
    preorderFrom
  }
}`) as unknown as TypedDocumentString<DeskUpdateVariantMutation, DeskUpdateVariantMutationVariables>;
export const DeskSetPricesDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetPrices($input: SetPricesInput!) {
  setPrices(input: $input) {
    ... on PricesSet {
      variants {
        id
        publicPrice
        memberPrice
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetPricesMutation, DeskSetPricesMutationVariables>;
export const DeskProfitSharesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskProfitShares {
  profitShares {
    id
    month
    income
    membersAmount
    accounts
    postedAccounts
    decidedByName
    decidedAt
  }
}
    `) as unknown as TypedDocumentString<DeskProfitSharesQuery, DeskProfitSharesQueryVariables>;
export const DeskProfitShareDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskProfitShare($id: ID!) {
  profitShare(id: $id) {
    id
    month
    income
    incomeLines {
      text
      accountNumber
      amount
    }
    otherFunds
    classes {
      ...DeskShareClass
    }
    membersAmount
    cooperativeAmount
    accounts
    postedAccounts
    source
    decidedByName
    decidedAt
  }
}
    fragment DeskShareClass on ProfitShareClass {
  productId
  productName
  nisbahPercent
  accounts
  averageBalance
  income
  membersAmount
  equivalentPercent
}`) as unknown as TypedDocumentString<DeskProfitShareQuery, DeskProfitShareQueryVariables>;
export const DeskDistributableIncomeDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDistributableIncome($month: BusinessDate!) {
  distributableIncome(month: $month) {
    accountNumber
    text
    amount
  }
}
    `) as unknown as TypedDocumentString<DeskDistributableIncomeQuery, DeskDistributableIncomeQueryVariables>;
export const DeskProfitSharePreviewDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskProfitSharePreview($input: ProfitSharePreviewInput!) {
  profitSharePreview(input: $input) {
    __typename
    ... on ProfitSharePreview {
      income
      classes {
        ...DeskShareClass
      }
      membersAmount
      cooperativeAmount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskShareClass on ProfitShareClass {
  productId
  productName
  nisbahPercent
  accounts
  averageBalance
  income
  membersAmount
  equivalentPercent
}`) as unknown as TypedDocumentString<DeskProfitSharePreviewQuery, DeskProfitSharePreviewQueryVariables>;
export const DeskDecideProfitShareDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDecideProfitShare($input: DecideProfitShareInput!) {
  decideProfitShare(input: $input) {
    ... on ProfitShare {
      id
      month
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDecideProfitShareMutation, DeskDecideProfitShareMutationVariables>;
export const DeskSharingProductsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSharingProducts {
  savingsProducts {
    id
    name
    family
    contract
    isActive
  }
}
    `) as unknown as TypedDocumentString<DeskSharingProductsQuery, DeskSharingProductsQueryVariables>;
export const DeskNisbahsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskNisbahs($productId: ID!) {
  savingsNisbahs(productId: $productId) {
    id
    startsOn
    memberPercent
    source
  }
}
    `) as unknown as TypedDocumentString<DeskNisbahsQuery, DeskNisbahsQueryVariables>;
export const DeskSetNisbahDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetNisbah($input: SetSavingsNisbahInput!) {
  setSavingsNisbah(input: $input) {
    ... on SavingsNisbah {
      id
      startsOn
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetNisbahMutation, DeskSetNisbahMutationVariables>;
export const DeskPromotionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPromotions($filter: PromotionFilter, $first: Int, $after: String, $last: Int, $before: String) {
  promotions(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskPromotionHead
    }
  }
}
    fragment DeskPromotionHead on Promotion {
  id
  name
  kind
  state
  stateLabel
  isWorking
  needsCode
  summary
  startsOn
  endsOn
  uses
  maxUses
  spent
  budget
  voucherCount
}`) as unknown as TypedDocumentString<DeskPromotionsQuery, DeskPromotionsQueryVariables>;
export const DeskPromotionDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPromotion($id: ID!) {
  promotion(id: $id) {
    ...DeskPromotion
  }
}
    fragment DeskPromotionHead on Promotion {
  id
  name
  kind
  state
  stateLabel
  isWorking
  needsCode
  summary
  startsOn
  endsOn
  uses
  maxUses
  spent
  budget
  voucherCount
}
fragment DeskPromotion on Promotion {
  ...DeskPromotionHead
  scope
  basisPoints
  amount
  cap
  buyQuantity
  getQuantity
  gift
  mostSets
  minimum
  products {
    id
    name
  }
  categories {
    id
    name
  }
  giftProducts {
    id
    name
  }
  sellers {
    id
    name
  }
  channels
  membersOnly
  firstOrderOnly
  maxUsesPerPerson
  isExclusive
  priority
  note
  areTermsFixed
}`) as unknown as TypedDocumentString<DeskPromotionQuery, DeskPromotionQueryVariables>;
export const DeskVouchersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskVouchers($promotionId: ID!, $first: Int, $after: String) {
  promotionVouchers(promotionId: $promotionId, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      uses
      maxUses
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<DeskVouchersQuery, DeskVouchersQueryVariables>;
export const DeskRedemptionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskRedemptions($promotionId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  promotionRedemptions(
    promotionId: $promotionId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      orderId
      code
      amount
      shipping
      redeemedAt
      releasedAt
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRedemptionsQuery, DeskRedemptionsQueryVariables>;
export const DeskPreviewPromotionDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPreviewPromotion($input: PreviewPromotionInput!) {
  previewPromotion(input: $input) {
    ... on PromotionPreview {
      subtotal
      discount
      shippingFee
      shippingDiscount
      total
      explanation
      obstacle
      lines {
        variantId
        name
        quantity
        total
        discount
        explanation
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPreviewPromotionQuery, DeskPreviewPromotionQueryVariables>;
export const DeskCreatePromotionDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreatePromotion($input: CreatePromotionInput!) {
  createPromotion(input: $input) {
    ... on Promotion {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreatePromotionMutation, DeskCreatePromotionMutationVariables>;
export const DeskUpdatePromotionDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdatePromotion($input: UpdatePromotionInput!) {
  updatePromotion(input: $input) {
    ... on Promotion {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdatePromotionMutation, DeskUpdatePromotionMutationVariables>;
export const DeskPausePromotionDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPausePromotion($promotionId: ID!) {
  pausePromotion(promotionId: $promotionId) {
    ... on Promotion {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPausePromotionMutation, DeskPausePromotionMutationVariables>;
export const DeskResumePromotionDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskResumePromotion($promotionId: ID!) {
  resumePromotion(promotionId: $promotionId) {
    ... on Promotion {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskResumePromotionMutation, DeskResumePromotionMutationVariables>;
export const DeskEndPromotionDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskEndPromotion($promotionId: ID!) {
  endPromotion(promotionId: $promotionId) {
    ... on Promotion {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEndPromotionMutation, DeskEndPromotionMutationVariables>;
export const DeskGenerateVouchersDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskGenerateVouchers($input: GenerateVouchersInput!) {
  generateVouchers(input: $input) {
    ... on GeneratedVouchers {
      codes
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskGenerateVouchersMutation, DeskGenerateVouchersMutationVariables>;
export const DeskReceiptsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskReceipts($filter: PaymentReceiptFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  paymentReceipts(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskReceipt
    }
  }
}
    fragment DeskReceipt on PaymentReceipt {
  id
  number
  state
  stateLabel
  reason
  reasonLabel
  amount
  money
  receivedOn
  notedByName
  payer
  note
  provider
  orderId
  appliedOrderId
  applied
  resolvedAt
  resolvedByName
  resolutionNote
}`) as unknown as TypedDocumentString<DeskReceiptsQuery, DeskReceiptsQueryVariables>;
export const DeskOrderChoicesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOrderChoices($search: String!) {
  orders(filter: {search: $search}, first: 8) {
    nodes {
      ...OrderChoice
    }
  }
}
    fragment OrderChoice on Order {
  id
  number
  statusLabel
  total
  placedAt
  contact {
    name
  }
  payment {
    stateLabel
  }
}`) as unknown as TypedDocumentString<DeskOrderChoicesQuery, DeskOrderChoicesQueryVariables>;
export const DeskOrderChoiceDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOrderChoice($id: ID!) {
  managedOrder(id: $id) {
    ...OrderChoice
  }
}
    fragment OrderChoice on Order {
  id
  number
  statusLabel
  total
  placedAt
  contact {
    name
  }
  payment {
    stateLabel
  }
}`) as unknown as TypedDocumentString<DeskOrderChoiceQuery, DeskOrderChoiceQueryVariables>;
export const DeskRecordReceiptDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRecordReceipt($input: RecordReceiptInput!) {
  recordReceipt(input: $input) {
    ... on PaymentReceipt {
      id
      number
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRecordReceiptMutation, DeskRecordReceiptMutationVariables>;
export const DeskApplyReceiptDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskApplyReceipt($input: ApplyReceiptInput!) {
  applyReceipt(input: $input) {
    ... on Order {
      id
      number
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskApplyReceiptMutation, DeskApplyReceiptMutationVariables>;
export const DeskRefundReceiptDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRefundReceipt($input: RefundReceiptInput!) {
  refundReceipt(input: $input) {
    ... on PaymentReceipt {
      id
      number
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRefundReceiptMutation, DeskRefundReceiptMutationVariables>;
export const DeskSalesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSales($input: SalesReportInput!) {
  salesReport(input: $input) {
    now {
      ...SalesSum
    }
    before {
      ...SalesSum
    }
    steps {
      from
      sales
      paid
    }
    channels {
      channel
      sales
      paid
    }
    orders {
      status
      label
      count
    }
    bestSellers {
      variantId
      productId
      name
      quantity
      unitLabel
      sales
    }
  }
}
    fragment SalesSum on SalesFigures {
  from
  to
  sales
  placed
  paid
  averageBasket
  memberSales
}`) as unknown as TypedDocumentString<DeskSalesQuery, DeskSalesQueryVariables>;
export const DeskSavingsPlansDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsPlans($filter: SavingsPlanFilter, $first: Int, $after: String, $last: Int, $before: String) {
  savingsPlans(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...DeskSavingsPlan
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment DeskSavingsPlan on SavingsPlan {
  id
  name
  purpose
  goalAmount
  monthlyAmount
  openedOn
  dueOn
  state
  endedOn
  saved
  percent
  behind
  dueNow
  monthsLeft
  monthlyNeeded
  reminder
  feePercent
  feeAmount
  account {
    id
    number
    memberId
    memberNo
    memberName
    product {
      id
      name
      contract
    }
  }
  payoutAccount {
    id
    number
    product {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeskSavingsPlansQuery, DeskSavingsPlansQueryVariables>;
export const DeskSavingsPlanOneDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsPlanOne($id: ID!) {
  savingsPlan(id: $id) {
    ...DeskSavingsPlan
  }
}
    fragment DeskSavingsPlan on SavingsPlan {
  id
  name
  purpose
  goalAmount
  monthlyAmount
  openedOn
  dueOn
  state
  endedOn
  saved
  percent
  behind
  dueNow
  monthsLeft
  monthlyNeeded
  reminder
  feePercent
  feeAmount
  account {
    id
    number
    memberId
    memberNo
    memberName
    product {
      id
      name
      contract
    }
  }
  payoutAccount {
    id
    number
    product {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeskSavingsPlanOneQuery, DeskSavingsPlanOneQueryVariables>;
export const DeskSavingsPlanEndQuoteDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsPlanEndQuote($planId: ID!) {
  savingsPlanEndQuote(planId: $planId) {
    saved
    isDue
    fee
    payout
  }
}
    `) as unknown as TypedDocumentString<DeskSavingsPlanEndQuoteQuery, DeskSavingsPlanEndQuoteQueryVariables>;
export const DeskOpenSavingsPlanDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskOpenSavingsPlan($input: OpenSavingsPlanInput!) {
  openSavingsPlan(input: $input) {
    ... on SavingsPlan {
      id
      name
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskOpenSavingsPlanMutation, DeskOpenSavingsPlanMutationVariables>;
export const DeskChangeSavingsPlanDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskChangeSavingsPlan($input: ChangeSavingsPlanInput!) {
  changeSavingsPlan(input: $input) {
    ... on SavingsPlan {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskChangeSavingsPlanMutation, DeskChangeSavingsPlanMutationVariables>;
export const DeskEndSavingsPlanDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskEndSavingsPlan($input: EndSavingsPlanInput!) {
  endSavingsPlan(input: $input) {
    __typename
    ... on SavingsPlan {
      id
    }
    ... on SavingsMoveRequest {
      id
      limit
      isOwnAccount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEndSavingsPlanMutation, DeskEndSavingsPlanMutationVariables>;
export const DeskSavingsProductsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsProducts {
  savingsProducts {
    ...DeskSavingsProduct
  }
}
    fragment DeskSavingsProduct on SavingsProduct {
  id
  name
  family
  familyLabel
  contract
  accountNumber
  principalAmount
  minimumDeposit
  firstDeposit
  minimumBalance
  paysInShop
  isActive
}`) as unknown as TypedDocumentString<DeskSavingsProductsQuery, DeskSavingsProductsQueryVariables>;
export const DeskSavingsTermsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsTerms($productId: ID!) {
  savingsTerms(productId: $productId) {
    ...DeskSavingsTerms
  }
}
    fragment DeskSavingsTerms on SavingsTerms {
  id
  startsOn
  state
  method
  basis
  tiering
  tiers {
    from
    rateYearlyPercent
  }
  minimumBalance
  monthlyFee
  belowMinimumFee
  closingFee
  dormantAfterDays
  dormantFee
  source
  decidedByName
  decidedAt
  warnings
}`) as unknown as TypedDocumentString<DeskSavingsTermsQuery, DeskSavingsTermsQueryVariables>;
export const DeskSavingsTermsExampleDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsTermsExample($input: SavingsTermsExampleInput!) {
  savingsTermsExample(input: $input) {
    lines {
      amount
      earned
      tax
      fees
    }
    warnings
    problem
    field
  }
}
    `) as unknown as TypedDocumentString<DeskSavingsTermsExampleQuery, DeskSavingsTermsExampleQueryVariables>;
export const DeskTermTermsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTermTerms($productId: ID!) {
  termTerms(productId: $productId) {
    ...DeskTermTerms
  }
}
    fragment DeskTermTerms on TermTerms {
  productId
  dayBasis
  penaltyPercent
  penaltyAmount
  forfeitsInterest
  tables {
    startsOn
    source
    warnings
    rates {
      termMonths
      fromAmount
      rateYearlyPercent
      nisbahPercent
    }
  }
}`) as unknown as TypedDocumentString<DeskTermTermsQuery, DeskTermTermsQueryVariables>;
export const DeskTermRatesExampleDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTermRatesExample($input: TermRatesExampleInput!) {
  termRatesExample(input: $input) {
    lines {
      termMonths
      amount
      earned
    }
    warnings
  }
}
    `) as unknown as TypedDocumentString<DeskTermRatesExampleQuery, DeskTermRatesExampleQueryVariables>;
export const DeskPlanRulesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPlanRules($productId: ID!) {
  savingsPlanRules(productId: $productId) {
    productId
    purpose
    feePercent
    feeAmount
  }
}
    `) as unknown as TypedDocumentString<DeskPlanRulesQuery, DeskPlanRulesQueryVariables>;
export const DeskMandatoryRatesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMandatoryRates {
  mandatorySavingsRates {
    id
    memberClass
    startsOn
    amount
    source
  }
}
    `) as unknown as TypedDocumentString<DeskMandatoryRatesQuery, DeskMandatoryRatesQueryVariables>;
export const DeskSavingsBonusesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsBonuses($productId: ID!) {
  savingsBonuses(productId: $productId) {
    id
    month
    amount
    source
    decidedByName
  }
}
    `) as unknown as TypedDocumentString<DeskSavingsBonusesQuery, DeskSavingsBonusesQueryVariables>;
export const DeskCreateSavingsProductDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreateSavingsProduct($input: CreateSavingsProductInput!) {
  createSavingsProduct(input: $input) {
    ... on SavingsProduct {
      id
      name
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreateSavingsProductMutation, DeskCreateSavingsProductMutationVariables>;
export const DeskUpdateSavingsProductDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateSavingsProduct($input: UpdateSavingsProductInput!) {
  updateSavingsProduct(input: $input) {
    ... on SavingsProduct {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdateSavingsProductMutation, DeskUpdateSavingsProductMutationVariables>;
export const DeskSetSavingsTermsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetSavingsTerms($input: SetSavingsTermsInput!) {
  setSavingsTerms(input: $input) {
    ... on SavingsTerms {
      id
      startsOn
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetSavingsTermsMutation, DeskSetSavingsTermsMutationVariables>;
export const DeskSaveTermTermsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSaveTermTerms($input: SaveTermTermsInput!) {
  saveTermTerms(input: $input) {
    ... on TermTerms {
      productId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSaveTermTermsMutation, DeskSaveTermTermsMutationVariables>;
export const DeskSetTermRatesDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetTermRates($input: SetTermRatesInput!) {
  setTermRates(input: $input) {
    ... on TermTerms {
      productId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetTermRatesMutation, DeskSetTermRatesMutationVariables>;
export const DeskSavePlanRulesDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSavePlanRules($input: SaveSavingsPlanRulesInput!) {
  saveSavingsPlanRules(input: $input) {
    ... on SavingsPlanRules {
      productId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSavePlanRulesMutation, DeskSavePlanRulesMutationVariables>;
export const DeskSetMandatoryRateDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetMandatoryRate($input: SetMandatoryRateInput!) {
  setMandatorySavingsRate(input: $input) {
    ... on MandatoryRate {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetMandatoryRateMutation, DeskSetMandatoryRateMutationVariables>;
export const DeskDecideSavingsBonusDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDecideSavingsBonus($input: DecideSavingsBonusInput!) {
  decideSavingsBonus(input: $input) {
    ... on SavingsBonus {
      id
      amount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDecideSavingsBonusMutation, DeskDecideSavingsBonusMutationVariables>;
export const DeskTermDepositsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTermDeposits($filter: TermDepositFilter, $first: Int, $after: String, $last: Int, $before: String) {
  termDeposits(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...DeskTermDeposit
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment DeskTermDeposit on TermDeposit {
  id
  certificateNo
  principal
  termMonths
  rateYearlyPercent
  nisbahPercent
  dayBasis
  interestPaid
  rollover
  placedOn
  termNo
  startsOn
  maturesOn
  state
  endedOn
  termInterest
  interestEarned
  interestSettled
  taxWithheld
  prints
  account {
    id
    memberId
    memberNo
    memberName
    product {
      id
      name
      contract
    }
  }
  payoutAccount {
    id
    number
    product {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeskTermDepositsQuery, DeskTermDepositsQueryVariables>;
export const DeskTermDepositOneDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTermDepositOne($id: ID!) {
  termDeposit(id: $id) {
    ...DeskTermDeposit
    certificateUrl
  }
}
    fragment DeskTermDeposit on TermDeposit {
  id
  certificateNo
  principal
  termMonths
  rateYearlyPercent
  nisbahPercent
  dayBasis
  interestPaid
  rollover
  placedOn
  termNo
  startsOn
  maturesOn
  state
  endedOn
  termInterest
  interestEarned
  interestSettled
  taxWithheld
  prints
  account {
    id
    memberId
    memberNo
    memberName
    product {
      id
      name
      contract
    }
  }
  payoutAccount {
    id
    number
    product {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeskTermDepositOneQuery, DeskTermDepositOneQueryVariables>;
export const DeskTermDepositQuoteDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTermDepositQuote($productId: ID!, $amount: Rupiah!, $termMonths: Int!) {
  termDepositQuote(
    productId: $productId
    amount: $amount
    termMonths: $termMonths
  ) {
    rateYearlyPercent
    nisbahPercent
    maturesOn
    interest
    firstMonth
  }
}
    `) as unknown as TypedDocumentString<DeskTermDepositQuoteQuery, DeskTermDepositQuoteQueryVariables>;
export const DeskTermBreakQuoteDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTermBreakQuote($depositId: ID!) {
  termBreakQuote(depositId: $depositId) {
    principal
    penalty
    forfeited
    interest
    payout
  }
}
    `) as unknown as TypedDocumentString<DeskTermBreakQuoteQuery, DeskTermBreakQuoteQueryVariables>;
export const DeskTermSaverDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTermSaver($text: String!) {
  tellerSearch(text: $text) {
    id
    memberNo
    fullName
    status
    accounts {
      id
      number
      label
      state
      available
      product {
        id
        name
        family
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTermSaverQuery, DeskTermSaverQueryVariables>;
export const DeskPlaceTermDepositDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPlaceTermDeposit($input: PlaceTermDepositInput!) {
  placeTermDeposit(input: $input) {
    __typename
    ... on TermDeposit {
      id
      certificateNo
    }
    ... on SavingsMoveRequest {
      id
      limit
      isOwnAccount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPlaceTermDepositMutation, DeskPlaceTermDepositMutationVariables>;
export const DeskChangeTermDepositDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskChangeTermDeposit($input: ChangeTermDepositInput!) {
  changeTermDeposit(input: $input) {
    ... on TermDeposit {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskChangeTermDepositMutation, DeskChangeTermDepositMutationVariables>;
export const DeskSettleTermDepositDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSettleTermDeposit($depositId: ID!) {
  settleTermDeposit(depositId: $depositId) {
    ... on TermDeposit {
      id
      state
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSettleTermDepositMutation, DeskSettleTermDepositMutationVariables>;
export const DeskBreakTermDepositDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskBreakTermDeposit($input: BreakTermDepositInput!) {
  breakTermDeposit(input: $input) {
    __typename
    ... on TermDeposit {
      id
    }
    ... on SavingsMoveRequest {
      id
      limit
      isOwnAccount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskBreakTermDepositMutation, DeskBreakTermDepositMutationVariables>;
export const DeskSavingsAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsAccount($id: ID!) {
  savingsAccount(id: $id) {
    ...SavingsAccountRow
  }
}
    fragment SavingsAccountRow on SavingsAccount {
  id
  number
  label
  memberId
  memberNo
  memberName
  state
  balance
  held
  minimumBalance
  available
  openedOn
  closedOn
  lastMovedAt
  product {
    id
    name
    family
    familyLabel
  }
}`) as unknown as TypedDocumentString<DeskSavingsAccountQuery, DeskSavingsAccountQueryVariables>;
export const DeskSavingsPassbookDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsPassbook($accountId: ID!, $filter: SavingsEntryFilter, $first: Int, $after: String, $last: Int, $before: String) {
  savingsPassbook(
    accountId: $accountId
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      seq
      bookedOn
      valueOn
      amount
      balanceAfter
      text
      explanation
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSavingsPassbookQuery, DeskSavingsPassbookQueryVariables>;
export const DeskSavingsStatementDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsStatement($accountId: ID!, $period: BusinessDateRange) {
  savingsStatement(accountId: $accountId, period: $period) {
    from
    to
    opening
    received
    paid
    closing
    lineCount
    pdfUrl
  }
}
    `) as unknown as TypedDocumentString<DeskSavingsStatementQuery, DeskSavingsStatementQueryVariables>;
export const DeskSavingsHoldsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsHolds($accountId: ID!) {
  savingsHolds(accountId: $accountId) {
    id
    amount
    reason
    state
    heldAt
    expiresAt
    endedAt
    heldByName
    releasedByName
    releaseReason
    isReleasable
  }
}
    `) as unknown as TypedDocumentString<DeskSavingsHoldsQuery, DeskSavingsHoldsQueryVariables>;
export const DeskHoldSavingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskHoldSavings($input: HoldSavingsInput!) {
  holdSavings(input: $input) {
    ... on SavingsHold {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskHoldSavingsMutation, DeskHoldSavingsMutationVariables>;
export const DeskReleaseSavingsHoldDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReleaseSavingsHold($input: ReleaseSavingsHoldInput!) {
  releaseSavingsHold(input: $input) {
    ... on SavingsHold {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReleaseSavingsHoldMutation, DeskReleaseSavingsHoldMutationVariables>;
export const DeskChangeSavingsStateDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskChangeSavingsState($input: ChangeSavingsAccountStateInput!) {
  changeSavingsAccountState(input: $input) {
    ... on SavingsAccount {
      id
      state
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskChangeSavingsStateMutation, DeskChangeSavingsStateMutationVariables>;
export const DeskSavingsClosingFeeDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsClosingFee($accountId: ID!) {
  savingsClosingFee(accountId: $accountId)
}
    `) as unknown as TypedDocumentString<DeskSavingsClosingFeeQuery, DeskSavingsClosingFeeQueryVariables>;
export const DeskCloseSavingsAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCloseSavingsAccount($input: CloseSavingsAccountInput!) {
  closeSavingsAccount(input: $input) {
    ... on SavingsAccountClosing {
      receiptId
      account {
        number
      }
      papers {
        format
        url
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCloseSavingsAccountMutation, DeskCloseSavingsAccountMutationVariables>;
export const DeskSavingsPassbookPositionDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsPassbookPosition($accountId: ID!) {
  savingsPassbookPosition(accountId: $accountId) {
    bookNo
    printedSeq
    nextLine
    linesPerPage
    waitingLines
  }
}
    `) as unknown as TypedDocumentString<DeskSavingsPassbookPositionQuery, DeskSavingsPassbookPositionQueryVariables>;
export const DeskPrintSavingsPassbookDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPrintSavingsPassbook($input: PrintSavingsPassbookInput!) {
  printSavingsPassbook(input: $input) {
    ... on SavingsPassbookPrint {
      id
      fromSeq
      throughSeq
      url
      position {
        waitingLines
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPrintSavingsPassbookMutation, DeskPrintSavingsPassbookMutationVariables>;
export const DeskPlaceSavingsPassbookDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPlaceSavingsPassbook($input: PlaceSavingsPassbookInput!) {
  placeSavingsPassbook(input: $input) {
    ... on SavingsPassbookPosition {
      printedSeq
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPlaceSavingsPassbookMutation, DeskPlaceSavingsPassbookMutationVariables>;
export const DeskMandatoryYearDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMandatoryYear($memberId: ID!, $year: Int) {
  mandatorySavingsCalendar(memberId: $memberId, year: $year) {
    accountId
    year
    monthsOverdue
    arrears
    months {
      month
      due
      paid
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMandatoryYearQuery, DeskMandatoryYearQueryVariables>;
export const DeskMandatoryClassesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMandatoryClasses($accountId: ID!) {
  savingsAccount(id: $accountId) {
    id
    mandatoryClasses {
      memberClass
      startsOn
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMandatoryClassesQuery, DeskMandatoryClassesQueryVariables>;
export const DeskMandatoryClassNamesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMandatoryClassNames {
  mandatorySavingsRates {
    id
    memberClass
  }
}
    `) as unknown as TypedDocumentString<DeskMandatoryClassNamesQuery, DeskMandatoryClassNamesQueryVariables>;
export const DeskSetMandatoryClassDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetMandatoryClass($input: SetMandatoryClassInput!) {
  setMandatorySavingsClass(input: $input) {
    ... on SavingsAccount {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetMandatoryClassMutation, DeskSetMandatoryClassMutationVariables>;
export const DeskSetMandatoryClassesDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetMandatoryClasses($input: SetMandatoryClassesInput!) {
  setMandatorySavingsClasses(input: $input) {
    ... on MandatoryClassesSet {
      count
      memberClass
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetMandatoryClassesMutation, DeskSetMandatoryClassesMutationVariables>;
export const DeskSavingsRequestsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsRequests($state: SavingsMoveRequestState, $first: Int, $after: String, $last: Int, $before: String) {
  savingsMoveRequests(
    state: $state
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      kind
      state
      amount
      limit
      isOwnAccount
      note
      purpose
      productName
      termMonths
      reason
      payeeName
      isCash
      askedByName
      askedAt
      decidedByName
      decisionReason
      canApprove
      canDecline
      account {
        id
        number
        memberName
        balance
      }
      toAccount {
        number
        memberName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSavingsRequestsQuery, DeskSavingsRequestsQueryVariables>;
export const DeskApproveSavingsMoveDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskApproveSavingsMove($input: ApproveSavingsMoveInput!) {
  approveSavingsMove(input: $input) {
    ... on SavingsMoveRequest {
      id
      state
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskApproveSavingsMoveMutation, DeskApproveSavingsMoveMutationVariables>;
export const DeskDeclineSavingsMoveDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDeclineSavingsMove($input: DeclineSavingsMoveInput!) {
  declineSavingsMove(input: $input) {
    ... on SavingsMoveRequest {
      id
      state
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeclineSavingsMoveMutation, DeskDeclineSavingsMoveMutationVariables>;
export const DeskSavingsDeskRulesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsDeskRules {
  savingsDeskLimits {
    limits {
      role
      kind
      amount
    }
  }
  savingsPassbookLayout {
    widthMm
    heightMm
    leftMm
    topMm
    lineMm
    linesPerPage
    foldAfterLine
    foldMm
    testUrl
  }
}
    `) as unknown as TypedDocumentString<DeskSavingsDeskRulesQuery, DeskSavingsDeskRulesQueryVariables>;
export const DeskSetSavingsDeskLimitsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetSavingsDeskLimits($input: SetSavingsDeskLimitsInput!) {
  setSavingsDeskLimits(input: $input) {
    ... on SavingsDeskLimits {
      limits {
        role
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetSavingsDeskLimitsMutation, DeskSetSavingsDeskLimitsMutationVariables>;
export const DeskSetSavingsPassbookLayoutDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetSavingsPassbookLayout($input: SetSavingsPassbookLayoutInput!) {
  setSavingsPassbookLayout(input: $input) {
    ... on SavingsPassbookLayout {
      linesPerPage
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetSavingsPassbookLayoutMutation, DeskSetSavingsPassbookLayoutMutationVariables>;
export const DeskSavingsAccountsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsAccounts($filter: SavingsAccountFilter, $first: Int, $after: String, $last: Int, $before: String) {
  savingsAccounts(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...SavingsAccountRow
    }
  }
}
    fragment SavingsAccountRow on SavingsAccount {
  id
  number
  label
  memberId
  memberNo
  memberName
  state
  balance
  held
  minimumBalance
  available
  openedOn
  closedOn
  lastMovedAt
  product {
    id
    name
    family
    familyLabel
  }
}`) as unknown as TypedDocumentString<DeskSavingsAccountsQuery, DeskSavingsAccountsQueryVariables>;
export const DeskSavingsProductNamesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsProductNames {
  savingsProducts {
    id
    name
    family
    isActive
  }
}
    `) as unknown as TypedDocumentString<DeskSavingsProductNamesQuery, DeskSavingsProductNamesQueryVariables>;
export const DeskSavingsAccountChoicesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSavingsAccountChoices($search: String!) {
  savingsAccounts(filter: {search: $search, states: [OPEN]}, first: 10) {
    nodes {
      id
      number
      memberName
      product {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSavingsAccountChoicesQuery, DeskSavingsAccountChoicesQueryVariables>;
export const DeskOpenSavingsAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskOpenSavingsAccount($input: OpenSavingsAccountInput!) {
  openSavingsAccount(input: $input) {
    ... on SavingsAccount {
      id
      number
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskOpenSavingsAccountMutation, DeskOpenSavingsAccountMutationVariables>;
export const DeskMandatoryArrearsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMandatoryArrears($search: String, $memberClass: String, $order: MandatoryArrearsOrder, $first: Int, $after: String, $last: Int, $before: String) {
  mandatorySavingsArrears(
    search: $search
    memberClass: $memberClass
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalArrears
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      accountId
      accountNumber
      memberId
      memberNo
      memberName
      monthsOverdue
      arrears
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMandatoryArrearsQuery, DeskMandatoryArrearsQueryVariables>;
export const DeskUndeclaredSellersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskUndeclaredSellers($year: Int!, $first: Int, $after: String, $last: Int, $before: String) {
  sellers(
    filter: {undeclaredYear: $year, states: [ACTIVE, SUSPENDED]}
    sort: NAME
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      goodsKind
      phoneMasked
      sinceOn
      hasAccount
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUndeclaredSellersQuery, DeskUndeclaredSellersQueryVariables>;
export const DeskDeclarationsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDeclarations($year: Int, $sellerId: ID, $first: Int, $after: String, $last: Int, $before: String) {
  turnoverDeclarations(
    year: $year
    sellerId: $sellerId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      sellerId
      sellerName
      year
      isWithinLimit
      declaredOn
      letterNo
      recordedByName
      recordedAt
      letters {
        id
        fileName
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeclarationsQuery, DeskDeclarationsQueryVariables>;
export const DeskDeclareTurnoverDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDeclareTurnover($input: DeclareSellerTurnoverInput!) {
  declareSellerTurnover(input: $input) {
    ... on TurnoverDeclaration {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDeclareTurnoverMutation, DeskDeclareTurnoverMutationVariables>;
export const DeskRemoveTurnoverLetterDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRemoveTurnoverLetter($input: RemoveTurnoverLetterInput!) {
  removeTurnoverLetter(input: $input) {
    ... on TurnoverLetterRemoved {
      letterId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRemoveTurnoverLetterMutation, DeskRemoveTurnoverLetterMutationVariables>;
export const DeskSellerDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSeller($id: ID!) {
  managedSeller(id: $id) {
    ...DeskSeller
  }
  consignmentBalances(filter: {sellerId: $id}, first: 1) {
    nodes {
      owed
      payable
      openCount
      settlementPeriod
      settledThrough
    }
  }
  consignmentAgreements(filter: {targetId: $id, scope: SELLER}, first: 20) {
    nodes {
      ...DeskAgreement
    }
  }
  standard: consignmentAgreements(
    filter: {scope: COOPERATIVE, inForce: true}
    first: 1
  ) {
    nodes {
      id
    }
  }
}
    fragment DeskSeller on Seller {
  id
  slug
  name
  goodsKind
  story
  state
  stateLabel
  allowedStates
  appliedAt
  sinceOn
  phoneMasked
  bankName
  bankHolder
  bankAccountMasked
  nationalIdMasked
  npwpMasked
  nib
  pirtNo
  halalCertificateNo
  isPkp
  hasAccount
  memberId
  memberNo
  photo {
    alt
    url(width: 320)
  }
  address {
    street
    landmark
    regionCode
    postalCode
    formatted
    region {
      path
    }
  }
  stateHistory {
    id
    at
    toState
    actorName
    reason
  }
}
fragment DeskAgreement on ConsignmentAgreement {
  id
  scope
  targetId
  targetName
  commissionBasisPoints
  damageBearer
  settlementPeriod
  validFrom
  validUntil
  isInForce
  note
  madeByName
  createdAt
}`) as unknown as TypedDocumentString<DeskSellerQuery, DeskSellerQueryVariables>;
export const DeskSellerGoodsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSellerGoods($seller: Slug!, $first: Int, $after: String, $last: Int, $before: String) {
  managedProducts(
    filter: {seller: $seller, states: [DRAFT, PUBLISHED, ARCHIVED]}
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      state
      cover {
        url(width: 96)
      }
      variants {
        id
        name
        sku
        unitLabel
        publicPrice
        isActive
        stock {
          onHand
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSellerGoodsQuery, DeskSellerGoodsQueryVariables>;
export const DeskRegisterSellerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRegisterSeller($input: RegisterSellerInput!) {
  registerSeller(input: $input) {
    ... on Seller {
      id
      name
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRegisterSellerMutation, DeskRegisterSellerMutationVariables>;
export const DeskUpdateSellerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateSeller($input: UpdateSellerInput!) {
  updateSeller(input: $input) {
    ... on Seller {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdateSellerMutation, DeskUpdateSellerMutationVariables>;
export const DeskApproveSellerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskApproveSeller($input: ApproveSellerInput!) {
  approveSeller(input: $input) {
    ... on Seller {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskApproveSellerMutation, DeskApproveSellerMutationVariables>;
export const DeskRejectSellerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRejectSeller($input: SellerStepInput!) {
  rejectSeller(input: $input) {
    ... on Seller {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRejectSellerMutation, DeskRejectSellerMutationVariables>;
export const DeskSuspendSellerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSuspendSeller($input: SellerStepInput!) {
  suspendSeller(input: $input) {
    ... on Seller {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSuspendSellerMutation, DeskSuspendSellerMutationVariables>;
export const DeskReactivateSellerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReactivateSeller($input: SellerStepInput!) {
  reactivateSeller(input: $input) {
    ... on Seller {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReactivateSellerMutation, DeskReactivateSellerMutationVariables>;
export const DeskEndSellerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskEndSeller($input: SellerStepInput!) {
  endSeller(input: $input) {
    ... on Seller {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEndSellerMutation, DeskEndSellerMutationVariables>;
export const DeskRevealSellerDataDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRevealSellerData($input: RevealSellerDataInput!) {
  revealSellerData(input: $input) {
    ... on SellerData {
      phone
      bankAccountNo
      nationalIdNo
      npwp
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRevealSellerDataMutation, DeskRevealSellerDataMutationVariables>;
export const DeskSellersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSellers($filter: SellerFilter!, $sort: SellerSort!, $first: Int, $after: String, $last: Int, $before: String) {
  sellers(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      goodsKind
      state
      stateLabel
      phoneMasked
      memberNo
      hasAccount
      appliedAt
      sinceOn
    }
  }
  applied: sellers(filter: {states: [APPLIED]}, first: 1) {
    totalCount
  }
  active: sellers(filter: {states: [ACTIVE]}, first: 1) {
    totalCount
  }
  suspended: sellers(filter: {states: [SUSPENDED]}, first: 1) {
    totalCount
  }
  ended: sellers(filter: {states: [ENDED]}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DeskSellersQuery, DeskSellersQueryVariables>;
export const DeskSellerChoiceDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSellerChoice($search: String!) {
  sellers(
    filter: {search: $search, states: [ACTIVE, SUSPENDED, ENDED]}
    first: 12
  ) {
    nodes {
      id
      slug
      name
      goodsKind
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSellerChoiceQuery, DeskSellerChoiceQueryVariables>;
export const DeskAgreementsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskAgreements($filter: ConsignmentAgreementFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  consignmentAgreements(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskAgreement
    }
  }
  standard: consignmentAgreements(
    filter: {scope: COOPERATIVE, inForce: true}
    first: 1
  ) {
    nodes {
      commissionBasisPoints
    }
  }
}
    fragment DeskAgreement on ConsignmentAgreement {
  id
  scope
  targetId
  targetName
  commissionBasisPoints
  damageBearer
  settlementPeriod
  validFrom
  validUntil
  isInForce
  note
  madeByName
  createdAt
}`) as unknown as TypedDocumentString<DeskAgreementsQuery, DeskAgreementsQueryVariables>;
export const DeskTermsProductsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTermsProducts($search: String!) {
  managedProducts(filter: {search: $search}, first: 12) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTermsProductsQuery, DeskTermsProductsQueryVariables>;
export const DeskTermsCategoriesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTermsCategories {
  categories(includeHidden: true) {
    id
    name
    children {
      id
      name
      children {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTermsCategoriesQuery, DeskTermsCategoriesQueryVariables>;
export const DeskAgreeConsignmentDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAgreeConsignment($input: AgreeConsignmentInput!) {
  agreeConsignment(input: $input) {
    ... on ConsignmentAgreement {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAgreeConsignmentMutation, DeskAgreeConsignmentMutationVariables>;
export const DeskEndConsignmentAgreementDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskEndConsignmentAgreement($input: EndConsignmentAgreementInput!) {
  endConsignmentAgreement(input: $input) {
    ... on ConsignmentAgreement {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEndConsignmentAgreementMutation, DeskEndConsignmentAgreementMutationVariables>;
export const DeskInvitationDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskInvitation($token: String!) {
  invitation(token: $token) {
    fullName
    organisationName
    cooperativeSlug
    roleLabels
    invitedByName
    state
    expiresAt
    hasAccount
  }
  me {
    person {
      fullName
    }
  }
}
    `) as unknown as TypedDocumentString<DeskInvitationQuery, DeskInvitationQueryVariables>;
export const DeskRequestPasswordResetDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    ... on PasswordResetRequested {
      validForMinutes
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRequestPasswordResetMutation, DeskRequestPasswordResetMutationVariables>;
export const DeskResetPasswordDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    ... on PasswordChanged {
      changedAt
    }
    ... on PasswordTooWeak {
      minimumLength
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskResetPasswordMutation, DeskResetPasswordMutationVariables>;
export const DeskApiKeysDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskApiKeys {
  apiKeys {
    id
    name
    mode
    prefix
    permissions
    createdByName
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<DeskApiKeysQuery, DeskApiKeysQueryVariables>;
export const DeskCreateApiKeyDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    ... on ApiKeyCreated {
      secret
      apiKey {
        id
        name
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreateApiKeyMutation, DeskCreateApiKeyMutationVariables>;
export const DeskRevokeApiKeyDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    ... on ApiKey {
      id
      revokedAt
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRevokeApiKeyMutation, DeskRevokeApiKeyMutationVariables>;
export const DeskProfileDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskProfile {
  currentCooperative {
    id
    slug
    name
    kind
    state
    legalEntityNo
    cooperativeRegistrationNo
    tagline
    about
    accent
    phone
    whatsapp
    email
    isTaxable
    isAcceptingOrders
    shopUrl
    logo {
      id
      url(width: 160)
      alt
    }
    address {
      ...DeskAddress
    }
    pickupPoint {
      note
      address {
        ...DeskAddress
      }
    }
    officers {
      id
      fullName
      office
      phone
    }
    openingHours {
      day
      opensAt
      closesAt
    }
    registration {
      legalEntityOn
      registrationValidUntil
      taxNo
      businessNo
      savingsLicenceNo
      lastAnnualMeetingOn
      documents {
        id
        kind
        fileName
        mimeType
        byteSize
        url
        uploadedByName
        uploadedAt
      }
    }
    verificationCase {
      id
      state
      stateLabel
    }
  }
}
    fragment DeskAddress on Address {
  street
  landmark
  regionCode
  postalCode
  formatted
  region {
    path
  }
}`) as unknown as TypedDocumentString<DeskProfileQuery, DeskProfileQueryVariables>;
export const DeskUpdateProfileDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateProfile($input: UpdateCooperativeProfileInput!) {
  updateCooperativeProfile(input: $input) {
    ... on Cooperative {
      id
      name
    }
    ... on InvalidInput {
      field
    }
    ... on CooperativeAlreadySignedUp {
      takenField: field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdateProfileMutation, DeskUpdateProfileMutationVariables>;
export const DeskRemoveDocumentDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRemoveDocument($input: RemoveDocumentInput!) {
  removeDocument(input: $input) {
    ... on DocumentRemoved {
      documentId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRemoveDocumentMutation, DeskRemoveDocumentMutationVariables>;
export const DeskSecurityDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSecurity {
  me {
    person {
      id
      fullName
      phone
      email
      hasTotp
    }
    sessions {
      id
      device
      ipAddress
      createdAt
      lastSeenAt
      isCurrent
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSecurityQuery, DeskSecurityQueryVariables>;
export const DeskRevokeSessionDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    ... on SessionRevoked {
      sessionId
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRevokeSessionMutation, DeskRevokeSessionMutationVariables>;
export const DeskChangePasswordDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    ... on PasswordChanged {
      changedAt
      endedSessions
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskChangePasswordMutation, DeskChangePasswordMutationVariables>;
export const DeskEnrolTotpDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskEnrolTotp($input: EnrolTotpInput!) {
  enrolTotp(input: $input) {
    ... on TotpEnrolment {
      secret
      otpauthUri
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEnrolTotpMutation, DeskEnrolTotpMutationVariables>;
export const DeskConfirmTotpDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskConfirmTotp($input: ConfirmTotpInput!) {
  confirmTotp(input: $input) {
    ... on TotpConfirmed {
      recoveryCodes
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskConfirmTotpMutation, DeskConfirmTotpMutationVariables>;
export const DeskDisableTotpDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDisableTotp($input: DisableTotpInput!) {
  disableTotp(input: $input) {
    ... on TotpDisabled {
      disabledAt
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDisableTotpMutation, DeskDisableTotpMutationVariables>;
export const DeskPaymentSettingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPaymentSettings {
  paymentSettings {
    updatedAt
    methods {
      method
      label
      isEnabled
      isConfigured
      windowMinutes
    }
    staticQris {
      merchantName
      merchantCity
      nmid
      acquirer
      importedAt
    }
    bankAccount {
      bankName
      accountNo
      holderName
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPaymentSettingsQuery, DeskPaymentSettingsQueryVariables>;
export const DeskUpdatePaymentSettingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdatePaymentSettings($input: UpdatePaymentSettingsInput!) {
  updatePaymentSettings(input: $input) {
    ... on PaymentSettings {
      updatedAt
    }
    ... on InvalidInput {
      field
    }
    ... on QrisInvalid {
      problem
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdatePaymentSettingsMutation, DeskUpdatePaymentSettingsMutationVariables>;
export const DeskDeliverySettingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskDeliverySettings {
  deliverySettings {
    ...DeskDelivery
  }
}
    fragment DeskDelivery on DeliverySettings {
  isPickupEnabled
  isCourierEnabled
  freeFrom
  pickupDaysAhead
  pickupNoticeMinutes
  pickupHours {
    weekday
    from
    until
    capacity
  }
  expeditions {
    id
    name
    estimate
    isActive
    rates {
      regionCode
      feePerKg
      region {
        path
      }
    }
  }
  zones {
    regionCode
    fee
    region {
      path
    }
  }
}`) as unknown as TypedDocumentString<DeskDeliverySettingsQuery, DeskDeliverySettingsQueryVariables>;
export const DeskUpdateDeliverySettingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateDeliverySettings($input: UpdateDeliverySettingsInput!) {
  updateDeliverySettings(input: $input) {
    ... on DeliverySettings {
      ...DeskDelivery
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskDelivery on DeliverySettings {
  isPickupEnabled
  isCourierEnabled
  freeFrom
  pickupDaysAhead
  pickupNoticeMinutes
  pickupHours {
    weekday
    from
    until
    capacity
  }
  expeditions {
    id
    name
    estimate
    isActive
    rates {
      regionCode
      feePerKg
      region {
        path
      }
    }
  }
  zones {
    regionCode
    fee
    region {
      path
    }
  }
}`) as unknown as TypedDocumentString<DeskUpdateDeliverySettingsMutation, DeskUpdateDeliverySettingsMutationVariables>;
export const DeskPaymentProvidersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPaymentProviders {
  paymentProviders {
    ...DeskProvider
  }
}
    fragment DeskProvider on PaymentProviderSetting {
  provider
  isActive
  isProduction
  secretKeyMasked
  webhookTokenMasked
  webhookPath
  updatedAt
  channels {
    channel
    label
    method
    isEnabled
    feeFlat
    feeBasisPoints
  }
}`) as unknown as TypedDocumentString<DeskPaymentProvidersQuery, DeskPaymentProvidersQueryVariables>;
export const DeskUpdatePaymentProviderDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdatePaymentProvider($input: UpdatePaymentProviderInput!) {
  updatePaymentProvider(input: $input) {
    ... on PaymentProviderSetting {
      provider
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdatePaymentProviderMutation, DeskUpdatePaymentProviderMutationVariables>;
export const DeskTeamDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTeam($scope: RoleScope!, $search: String, $first: Int, $after: String, $last: Int, $before: String) {
  staff(
    scope: $scope
    search: $search
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      fullName
      phoneMasked
      emailMasked
      hasTotp
      lastSeenAt
      roles {
        key
        label
      }
    }
  }
  invitations(scope: $scope) {
    id
    fullName
    phone
    email
    state
    invitedByName
    createdAt
    expiresAt
    roles {
      key
      label
    }
  }
  roles(scope: $scope) {
    key
    label
    description
    permissions
    isAssignable
  }
}
    `) as unknown as TypedDocumentString<DeskTeamQuery, DeskTeamQueryVariables>;
export const DeskInviteStaffDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskInviteStaff($input: InviteStaffInput!) {
  inviteStaff(input: $input) {
    ... on StaffInvited {
      link
      invitation {
        id
        fullName
        phone
        expiresAt
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskInviteStaffMutation, DeskInviteStaffMutationVariables>;
export const DeskRevokeInvitationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    ... on Invitation {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRevokeInvitationMutation, DeskRevokeInvitationMutationVariables>;
export const DeskAssignRoleDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAssignRole($input: AssignRoleInput!) {
  assignRole(input: $input) {
    ... on StaffMember {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAssignRoleMutation, DeskAssignRoleMutationVariables>;
export const DeskRemoveRoleDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRemoveRole($input: RemoveRoleInput!) {
  removeRole(input: $input) {
    ... on StaffMember {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRemoveRoleMutation, DeskRemoveRoleMutationVariables>;
export const DeskStandingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskStandings($filter: StandingInstructionFilter, $first: Int, $after: String, $last: Int, $before: String) {
  standingInstructions(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...DeskStanding
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment DeskStanding on StandingInstruction {
  id
  memberId
  memberNo
  memberName
  from {
    number
    productName
    ownerName
  }
  to {
    number
    productName
    ownerName
  }
  amount
  day
  startsOn
  endsOn
  retryDays
  note
  byMember
  createdByName
  createdAt
  state
  dueOn
  endedAt
  endedByName
  endReason
  isBehind
  runs {
    dueOn
    state
    tries
    triedOn
    problem
    receiptNumber
  }
}`) as unknown as TypedDocumentString<DeskStandingsQuery, DeskStandingsQueryVariables>;
export const DeskStandingOneDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskStandingOne($id: ID!) {
  standingInstruction(id: $id) {
    ...DeskStanding
  }
}
    fragment DeskStanding on StandingInstruction {
  id
  memberId
  memberNo
  memberName
  from {
    number
    productName
    ownerName
  }
  to {
    number
    productName
    ownerName
  }
  amount
  day
  startsOn
  endsOn
  retryDays
  note
  byMember
  createdByName
  createdAt
  state
  dueOn
  endedAt
  endedByName
  endReason
  isBehind
  runs {
    dueOn
    state
    tries
    triedOn
    problem
    receiptNumber
  }
}`) as unknown as TypedDocumentString<DeskStandingOneQuery, DeskStandingOneQueryVariables>;
export const DeskStandingAccountsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskStandingAccounts($text: String!) {
  tellerSearch(text: $text) {
    id
    accounts {
      id
      number
      memberName
      product {
        name
        family
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskStandingAccountsQuery, DeskStandingAccountsQueryVariables>;
export const DeskCreateStandingDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreateStanding($input: CreateStandingInstructionInput!) {
  createStandingInstruction(input: $input) {
    ... on StandingInstruction {
      id
      dueOn
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreateStandingMutation, DeskCreateStandingMutationVariables>;
export const DeskCancelStandingDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCancelStanding($input: CancelStandingInstructionInput!) {
  cancelStandingInstruction(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<DeskCancelStandingMutation, DeskCancelStandingMutationVariables>;
export const DeskBalanceSheetDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskBalanceSheet($asOf: BusinessDate) {
  balanceSheet(asOf: $asOf) {
    asOf
    comparedAsOf
    openResult
    comparedOpenResult
    totalAssets
    totalLiabilities
    totalEquity
    comparedTotalAssets
    comparedTotalLiabilities
    comparedTotalEquity
    difference
    sections {
      key
      label
      total
      comparedTotal
      lines {
        ...StatementLines
      }
    }
  }
}
    fragment StatementLines on StatementLine {
  amount
  compared
  account {
    id
    number
    name
  }
}`) as unknown as TypedDocumentString<DeskBalanceSheetQuery, DeskBalanceSheetQueryVariables>;
export const DeskResultStatementDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskResultStatement($period: BusinessDateRange) {
  resultStatement(period: $period) {
    from
    to
    comparedFrom
    comparedTo
    result
    comparedResult
    parts {
      business
      label
      totalIncome
      totalExpenses
      result
      comparedTotalIncome
      comparedTotalExpenses
      comparedResult
      income {
        ...StatementLines
      }
      expenses {
        ...StatementLines
      }
    }
  }
}
    fragment StatementLines on StatementLine {
  amount
  compared
  account {
    id
    number
    name
  }
}`) as unknown as TypedDocumentString<DeskResultStatementQuery, DeskResultStatementQueryVariables>;
export const DeskMoneyAccountsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskMoneyAccounts {
  accounts(accountClass: ASSET, isActive: true) {
    id
    number
    name
    moneyKind
  }
}
    `) as unknown as TypedDocumentString<DeskMoneyAccountsQuery, DeskMoneyAccountsQueryVariables>;
export const DeskCashBookDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskCashBook($accountId: ID!, $period: BusinessDateRange, $first: Int, $after: String, $last: Int, $before: String) {
  cashBook(accountId: $accountId, period: $period) {
    from
    to
    openingBalance
    received
    paid
    closingBalance
    account {
      id
      number
      name
    }
    entries(first: $first, after: $after, last: $last, before: $before) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        text
        debit
        credit
        balance
        journal {
          id
          number
          bookedOn
        }
        counterAccount {
          id
          number
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCashBookQuery, DeskCashBookQueryVariables>;
export const DeskStockListDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskStockList($filter: ManagedProductFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  managedProducts(
    filter: $filter
    sort: STOCK_ASCENDING
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      variants {
        id
        name
        sku
        unit
        unitLabel
        quantityStep
        isActive
        stockState
        stock {
          onHand
          reserved
          heldBack
          available
          lowAt
          averageCost
          backorderLimit
          preorderLimit
          preorderFrom
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskStockListQuery, DeskStockListQueryVariables>;
export const DeskStockMovementsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskStockMovements($variantId: ID, $locationId: ID, $period: BusinessDateRange, $first: Int, $after: String, $last: Int, $before: String) {
  stockMovements(
    variantId: $variantId
    locationId: $locationId
    period: $period
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      kind
      kindLabel
      change
      onHandAfter
      locationName
      expiresOn
      batchCode
      unitCost
      reason
      note
      reference
      journalId
      actorName
      createdAt
      variant {
        id
        name
        sku
        unitLabel
        product {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskStockMovementsQuery, DeskStockMovementsQueryVariables>;
export const DeskReceiveStockDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReceiveStock($input: ReceiveStockInput!) {
  receiveStock(input: $input) {
    ... on StockReceived {
      totalCost
      movements {
        id
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReceiveStockMutation, DeskReceiveStockMutationVariables>;
export const DeskAdjustStockDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskAdjustStock($input: AdjustStockInput!) {
  adjustStock(input: $input) {
    ... on StockMovement {
      id
      change
      onHandAfter
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAdjustStockMutation, DeskAdjustStockMutationVariables>;
export const DeskGoodsToReorderDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskGoodsToReorder($locationId: ID, $first: Int, $after: String, $last: Int, $before: String) {
  goodsToReorder(
    locationId: $locationId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      variant {
        ...DeskGoodsName
      }
      location {
        id
        name
      }
      onHand
      onTheWay
      reorderAt
      suggested
    }
  }
}
    fragment DeskGoodsName on ProductVariant {
  id
  name
  sku
  unitLabel
  product {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeskGoodsToReorderQuery, DeskGoodsToReorderQueryVariables>;
export const DeskExpiringGoodsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskExpiringGoods($withinDays: Int!, $first: Int, $after: String, $last: Int, $before: String) {
  expiringGoods(
    withinDays: $withinDays
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      movementId
      variant {
        ...DeskGoodsName
      }
      expiresOn
      daysLeft
      batchCode
      received
      left
      receivedAt
    }
  }
}
    fragment DeskGoodsName on ProductVariant {
  id
  name
  sku
  unitLabel
  product {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeskExpiringGoodsQuery, DeskExpiringGoodsQueryVariables>;
export const DeskWaitingGoodsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskWaitingGoods($variantId: ID, $first: Int, $after: String, $last: Int, $before: String) {
  waitingGoods(
    variantId: $variantId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      orderId
      buyer {
        orderNumber
        name
        phoneMasked
      }
      variant {
        ...DeskGoodsName
      }
      quantity
      missing
      placedAt
      availableFrom
    }
  }
}
    fragment DeskGoodsName on ProductVariant {
  id
  name
  sku
  unitLabel
  product {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeskWaitingGoodsQuery, DeskWaitingGoodsQueryVariables>;
export const DeskSetReorderPointsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetReorderPoints($input: SetReorderPointsInput!) {
  setReorderPoints(input: $input) {
    ... on ReorderPointsSet {
      count
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetReorderPointsMutation, DeskSetReorderPointsMutationVariables>;
export const DeskSearchesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskSearches($withoutHits: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {
  synonyms {
    id
    words
  }
  pastSearches(
    withoutHits: $withoutHits
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      words
      searches
      hits
      lastOn
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSearchesQuery, DeskSearchesQueryVariables>;
export const DeskSaveSynonymsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSaveSynonyms($input: SaveSynonymsInput!) {
  saveSynonyms(input: $input) {
    ... on SynonymGroup {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSaveSynonymsMutation, DeskSaveSynonymsMutationVariables>;
export const DeskRemoveSynonymsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRemoveSynonyms($input: RemoveSynonymsInput!) {
  removeSynonyms(input: $input) {
    ... on SynonymGroup {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRemoveSynonymsMutation, DeskRemoveSynonymsMutationVariables>;
export const DeskTaxSettingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTaxSettings {
  taxSettings {
    ...DeskTax
  }
}
    fragment DeskTax on TaxSettings {
  isPkp
  pkpSince
  pricesIncludeTax
  rates {
    category
    validFrom
    ratePercent
    baseNumerator
    baseDenominator
    numerator
    denominator
    legalSource
  }
}`) as unknown as TypedDocumentString<DeskTaxSettingsQuery, DeskTaxSettingsQueryVariables>;
export const DeskTaxProductsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTaxProducts($filter: ManagedProductFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  managedProducts(
    filter: $filter
    sort: NAME
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      taxCategory
      category {
        id
        name
      }
    }
  }
  categories(includeHidden: true) {
    id
    name
    children {
      id
      name
      children {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTaxProductsQuery, DeskTaxProductsQueryVariables>;
export const DeskUpdateTaxSettingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskUpdateTaxSettings($input: UpdateTaxSettingsInput!) {
  updateTaxSettings(input: $input) {
    ... on TaxSettings {
      isPkp
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUpdateTaxSettingsMutation, DeskUpdateTaxSettingsMutationVariables>;
export const DeskSetTaxCategoryDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetTaxCategory($input: SetTaxCategoryInput!) {
  setTaxCategory(input: $input) {
    ... on TaxCategorySet {
      changedCount
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetTaxCategoryMutation, DeskSetTaxCategoryMutationVariables>;
export const DeskTellerSearchDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTellerSearch($text: String!) {
  tellerSearch(text: $text) {
    id
    memberNo
    fullName
    status
    phoneMasked
    askedAccountId
    accounts {
      ...TellerAccount
    }
  }
}
    fragment TellerAccount on SavingsAccount {
  id
  number
  label
  memberId
  memberNo
  memberName
  state
  balance
  held
  minimumBalance
  available
  product {
    id
    name
    family
    familyLabel
  }
}`) as unknown as TypedDocumentString<DeskTellerSearchQuery, DeskTellerSearchQueryVariables>;
export const DeskTellerQuoteDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTellerQuote($accountId: ID!, $months: Int!) {
  mandatorySavingsQuote(accountId: $accountId, months: $months) {
    fromMonth
    throughMonth
    amount
  }
}
    `) as unknown as TypedDocumentString<DeskTellerQuoteQuery, DeskTellerQuoteQueryVariables>;
export const DeskTellerMovesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTellerMoves {
  tellerMoves {
    id
    number
    kind
    at
    amount
    text
    accountNumber
    memberName
    isCash
    isReversed
    waitsForCorrection
    papers {
      format
      url
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTellerMovesQuery, DeskTellerMovesQueryVariables>;
export const DeskDepositSavingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskDepositSavings($input: DepositSavingsInput!) {
  depositSavings(input: $input) {
    __typename
    ... on SavingsReceipt {
      ...TellerReceipt
    }
    ... on SavingsMoveRequest {
      id
      limit
      isOwnAccount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment TellerReceipt on SavingsReceipt {
  id
  number
  amount
  amountInWords
  balanceAfter
  account {
    number
    memberName
  }
  toAccount {
    number
    memberName
  }
  papers {
    format
    url
  }
}`) as unknown as TypedDocumentString<DeskDepositSavingsMutation, DeskDepositSavingsMutationVariables>;
export const DeskWithdrawSavingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskWithdrawSavings($input: WithdrawSavingsInput!) {
  withdrawSavings(input: $input) {
    __typename
    ... on SavingsReceipt {
      ...TellerReceipt
    }
    ... on SavingsMoveRequest {
      id
      limit
      isOwnAccount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment TellerReceipt on SavingsReceipt {
  id
  number
  amount
  amountInWords
  balanceAfter
  account {
    number
    memberName
  }
  toAccount {
    number
    memberName
  }
  papers {
    format
    url
  }
}`) as unknown as TypedDocumentString<DeskWithdrawSavingsMutation, DeskWithdrawSavingsMutationVariables>;
export const DeskTransferSavingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskTransferSavings($input: TransferSavingsInput!) {
  transferSavings(input: $input) {
    __typename
    ... on SavingsReceipt {
      ...TellerReceipt
    }
    ... on SavingsMoveRequest {
      id
      limit
      isOwnAccount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment TellerReceipt on SavingsReceipt {
  id
  number
  amount
  amountInWords
  balanceAfter
  account {
    number
    memberName
  }
  toAccount {
    number
    memberName
  }
  papers {
    format
    url
  }
}`) as unknown as TypedDocumentString<DeskTransferSavingsMutation, DeskTransferSavingsMutationVariables>;
export const DeskPayMandatorySavingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPayMandatorySavings($input: PayMandatorySavingsInput!) {
  payMandatorySavings(input: $input) {
    __typename
    ... on SavingsReceipt {
      ...TellerReceipt
    }
    ... on SavingsMoveRequest {
      id
      limit
      isOwnAccount
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment TellerReceipt on SavingsReceipt {
  id
  number
  amount
  amountInWords
  balanceAfter
  account {
    number
    memberName
  }
  toAccount {
    number
    memberName
  }
  papers {
    format
    url
  }
}`) as unknown as TypedDocumentString<DeskPayMandatorySavingsMutation, DeskPayMandatorySavingsMutationVariables>;
export const DeskRequestSavingsCorrectionDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRequestSavingsCorrection($input: RequestSavingsCorrectionInput!) {
  requestSavingsCorrection(input: $input) {
    ... on ReversalRequest {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRequestSavingsCorrectionMutation, DeskRequestSavingsCorrectionMutationVariables>;
export const DeskOrdersToPayDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOrdersToPay($memberId: ID!) {
  memberOrdersToPay(memberId: $memberId) {
    orders {
      id
      number
      placedAt
      firstGoods
      lineCount
      due
    }
    payments
    savingsAccounts {
      id
      number
      name
      available
    }
  }
}
    `) as unknown as TypedDocumentString<DeskOrdersToPayQuery, DeskOrdersToPayQueryVariables>;
export const DeskPayOrderAtDeskDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskPayOrderAtDesk($input: PayOrderAtDeskInput!) {
  payOrderAtDesk(input: $input) {
    ... on Order {
      id
      number
      total
      receipt {
        number
        change
        paidFrom {
          accountNoMasked
          balanceAfter
        }
      }
      papers {
        kind
        format
        url
      }
    }
    ... on StepUpRequired {
      methods
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPayOrderAtDeskMutation, DeskPayOrderAtDeskMutationVariables>;
export const DeskTransfersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTransfers($states: [TransferState!], $locationId: ID, $first: Int, $after: String, $last: Int, $before: String) {
  stockTransfers(
    states: $states
    locationId: $locationId
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...DeskTransferHead
    }
  }
}
    fragment DeskTransferHead on StockTransfer {
  id
  number
  state
  lineCount
  note
  createdAt
  createdBy
  sentAt
  sentBy
  receivedAt
  receivedBy
  from {
    id
    name
  }
  to {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeskTransfersQuery, DeskTransfersQueryVariables>;
export const DeskTransferDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTransfer($id: ID!) {
  stockTransfer(id: $id) {
    ...DeskTransfer
  }
}
    fragment DeskTransferHead on StockTransfer {
  id
  number
  state
  lineCount
  note
  createdAt
  createdBy
  sentAt
  sentBy
  receivedAt
  receivedBy
  from {
    id
    name
  }
  to {
    id
    name
  }
}
fragment DeskTransfer on StockTransfer {
  ...DeskTransferHead
  journalId
  lines {
    quantity
    received
    reason
    variant {
      id
      name
      sku
      unitLabel
      product {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<DeskTransferQuery, DeskTransferQueryVariables>;
export const DeskCreateTransferDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCreateTransfer($input: CreateTransferInput!) {
  createTransfer(input: $input) {
    ... on StockTransfer {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreateTransferMutation, DeskCreateTransferMutationVariables>;
export const DeskChangeTransferDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskChangeTransfer($input: ChangeTransferInput!) {
  changeTransfer(input: $input) {
    ... on StockTransfer {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskChangeTransferMutation, DeskChangeTransferMutationVariables>;
export const DeskSendTransferDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSendTransfer($transferId: ID!) {
  sendTransfer(transferId: $transferId) {
    ... on StockTransfer {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSendTransferMutation, DeskSendTransferMutationVariables>;
export const DeskReceiveTransferDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskReceiveTransfer($input: ReceiveTransferInput!) {
  receiveTransfer(input: $input) {
    ... on StockTransfer {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReceiveTransferMutation, DeskReceiveTransferMutationVariables>;
export const DeskCancelTransferDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskCancelTransfer($transferId: ID!) {
  cancelTransfer(transferId: $transferId) {
    ... on StockTransfer {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCancelTransferMutation, DeskCancelTransferMutationVariables>;
export const DeskWithholdingSlipsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskWithholdingSlips($first: Int, $after: String, $last: Int, $before: String, $month: BusinessDate, $search: String) {
  withholdingSlips(
    first: $first
    after: $after
    last: $last
    before: $before
    month: $month
    search: $search
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      number
      revision
      memberName
      memberNo
      month
      gross
      ratePercent
      tax
      pdfPath
    }
  }
}
    `) as unknown as TypedDocumentString<DeskWithholdingSlipsQuery, DeskWithholdingSlipsQueryVariables>;
export const DeskWithholdingTotalsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskWithholdingTotals($month: BusinessDate!) {
  withholdingTotals(month: $month) {
    slipCount
    taxedCount
    gross
    tax
  }
}
    `) as unknown as TypedDocumentString<DeskWithholdingTotalsQuery, DeskWithholdingTotalsQueryVariables>;
export const DeskAlertsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskAlerts {
  paymentReceipts(filter: {states: [UNMATCHED]}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DeskAlertsQuery, DeskAlertsQueryVariables>;
export const DeskViewerDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskViewer {
  me {
    person {
      id
      fullName
      phone
      email
      hasTotp
    }
    cooperatives {
      cooperative {
        id
        slug
        name
        kind
        state
      }
      roles {
        key
        label
      }
      permissions
    }
    councilAssignment {
      council {
        id
        name
        region {
          name
        }
      }
      roles {
        key
        label
      }
      permissions
    }
  }
}
    `) as unknown as TypedDocumentString<DeskViewerQuery, DeskViewerQueryVariables>;
export const DeskTenantDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskTenant {
  currentCooperative {
    id
    slug
    name
    state
    timeZone
    shopUrl
    isAcceptingOrders
  }
}
    `) as unknown as TypedDocumentString<DeskTenantQuery, DeskTenantQueryVariables>;
export const DeskAttachmentsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskAttachments($id: ID!) {
  journalAttachments(id: $id) {
    id
    fileName
    byteSize
    uploadedByName
    uploadedAt
    isLocked
    url
  }
}
    `) as unknown as TypedDocumentString<DeskAttachmentsQuery, DeskAttachmentsQueryVariables>;
export const DeskRemoveAttachmentDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskRemoveAttachment($input: RemoveJournalAttachmentInput!) {
  removeJournalAttachment(input: $input) {
    ... on JournalAttachmentRemoved {
      attachmentId
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRemoveAttachmentMutation, DeskRemoveAttachmentMutationVariables>;
export const DeskProductExportDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskProductExport($filter: ManagedProductFilter) {
  productExport(filter: $filter) {
    rowCount
    csvUrl
    xlsxUrl
  }
}
    `) as unknown as TypedDocumentString<DeskProductExportQuery, DeskProductExportQueryVariables>;
export const DeskStockExportDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskStockExport($filter: ManagedProductFilter!) {
  stockExport(filter: $filter) {
    rowCount
    csvUrl
    xlsxUrl
  }
}
    `) as unknown as TypedDocumentString<DeskStockExportQuery, DeskStockExportQueryVariables>;
export const DeskStockMovementExportDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskStockMovementExport($variantId: ID, $locationId: ID, $period: BusinessDateRange) {
  stockMovementExport(
    variantId: $variantId
    locationId: $locationId
    period: $period
  ) {
    rowCount
    csvUrl
    xlsxUrl
  }
}
    `) as unknown as TypedDocumentString<DeskStockMovementExportQuery, DeskStockMovementExportQueryVariables>;
export const DeskPriceListExportDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPriceListExport($id: ID!, $filter: PriceListEntryFilter!) {
  priceListExport(priceListId: $id, filter: $filter) {
    rowCount
    csvUrl
    xlsxUrl
  }
}
    `) as unknown as TypedDocumentString<DeskPriceListExportQuery, DeskPriceListExportQueryVariables>;
export const DeskOrderExportDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskOrderExport($filter: OrderFilter, $rows: OrderExportRows!) {
  orderExport(filter: $filter, rows: $rows) {
    rowCount
    csvUrl
    xlsxUrl
  }
}
    `) as unknown as TypedDocumentString<DeskOrderExportQuery, DeskOrderExportQueryVariables>;
export const DeskPlacesDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPlaces {
  stockLocations {
    ...DeskPlace
  }
}
    fragment DeskPlace on StockLocation {
  id
  name
  kind
  isActive
  isDefault
  sellsFrom
}`) as unknown as TypedDocumentString<DeskPlacesQuery, DeskPlacesQueryVariables>;
export const DeskGoodsSearchDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskGoodsSearch($search: String!) {
  managedProducts(filter: {search: $search}, first: 12) {
    nodes {
      id
      name
      variants {
        ...DeskGoods
      }
    }
  }
}
    fragment DeskGoods on ProductVariant {
  id
  name
  sku
  barcode
  unitLabel
  quantityStep
  isActive
  publicPrice
  memberPrice
  stock {
    onHand
    reserved
    available
    averageCost
  }
}`) as unknown as TypedDocumentString<DeskGoodsSearchQuery, DeskGoodsSearchQueryVariables>;
export const DeskGoodsByCodeDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskGoodsByCode($code: String!) {
  variantByBarcode(code: $code) {
    code
    quantity
    variant {
      ...DeskGoods
      product {
        id
        name
      }
    }
  }
}
    fragment DeskGoods on ProductVariant {
  id
  name
  sku
  barcode
  unitLabel
  quantityStep
  isActive
  publicPrice
  memberPrice
  stock {
    onHand
    reserved
    available
    averageCost
  }
}`) as unknown as TypedDocumentString<DeskGoodsByCodeQuery, DeskGoodsByCodeQueryVariables>;
export const DeskPlacesOfDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskPlacesOf($variantIds: [ID!]!) {
  placesOfVariants(variantIds: $variantIds) {
    variantId
    onTheWay
    places {
      onHand
      reorderAt
      reorderTo
      location {
        id
        name
        sellsFrom
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPlacesOfQuery, DeskPlacesOfQueryVariables>;
export const DeskSetOrderAheadDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeskSetOrderAhead($input: SetOrderAheadInput!) {
  setOrderAhead(input: $input) {
    ... on ProductVariant {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetOrderAheadMutation, DeskSetOrderAheadMutationVariables>;
export const DeskRegionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DeskRegions($search: String!, $level: RegionLevel) {
  regions(search: $search, level: $level, first: 12) {
    code
    name
    level
    path
    postalCode
  }
}
    `) as unknown as TypedDocumentString<DeskRegionsQuery, DeskRegionsQueryVariables>;
export const StorefrontOnlyDocument = /* #__PURE__ */ new TypedDocumentString(`
    query StorefrontOnly {
  currentCooperative {
    ...Storefront
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<StorefrontOnlyQuery, StorefrontOnlyQueryVariables>;
export const AboutPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query AboutPage {
  currentCooperative {
    ...Storefront
    about
    email
    openingHours {
      day
      opensAt
      closesAt
    }
    pickupPoint {
      address {
        formatted
      }
      note
    }
  }
  membershipDesk {
    isOpen
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<AboutPageQuery, AboutPageQueryVariables>;
export const CartPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query CartPage($token: String!, $isNamed: Boolean!, $isSignedIn: Boolean!) {
  currentCooperative {
    ...Storefront
  }
  cart(token: $token) @include(if: $isNamed) {
    ...CartParts
  }
  myCart @include(if: $isSignedIn) {
    ...CartParts
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment CartParts on Cart {
  token
  lines {
    id
    quantity
    unitPrice
    total
    discount
    discountExplanation
    isAvailable
    variant {
      id
      name
      unitLabel
      quantityStep
      availableQuantity
      supplyMode
      availableFrom
      priceTiers {
        minQuantity
        price
      }
      product {
        slug
        name
        seller {
          slug
          name
        }
        category {
          slug
        }
        cover {
          ...Picture
        }
      }
    }
  }
  lineCount
  subtotal
  discount
  discounts {
    promotionId
    code
    name
    explanation
    amount
  }
  voucherCodes
  refusedVouchers {
    voucherCode
    message
  }
  taxAdded
  taxIncluded
  total
  memberSavings
  priceClass
  differences {
    lineId
    kind
    message
    priceBefore
    priceNow
  }
  canCheckOut
}
fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`) as unknown as TypedDocumentString<CartPageQuery, CartPageQueryVariables>;
export const AddToCartDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation AddToCart($input: AddToCartInput!) {
  addToCart(input: $input) {
    __typename
    ... on Cart {
      token
      lineCount
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddToCartMutation, AddToCartMutationVariables>;
export const SetCartLineQuantityDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation SetCartLineQuantity($input: SetCartLineQuantityInput!) {
  setCartLineQuantity(input: $input) {
    __typename
    ... on Cart {
      token
      lineCount
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetCartLineQuantityMutation, SetCartLineQuantityMutationVariables>;
export const RemoveCartLineDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation RemoveCartLine($input: RemoveCartLineInput!) {
  removeCartLine(input: $input) {
    __typename
    ... on Cart {
      token
      lineCount
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveCartLineMutation, RemoveCartLineMutationVariables>;
export const AcceptCartChangesDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation AcceptCartChanges($input: AcceptCartChangesInput!) {
  acceptCartChanges(input: $input) {
    __typename
    ... on Cart {
      token
      lineCount
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptCartChangesMutation, AcceptCartChangesMutationVariables>;
export const ApplyVoucherDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation ApplyVoucher($input: CartVoucherInput!) {
  applyVoucher(input: $input) {
    __typename
    ... on Cart {
      token
      lineCount
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyVoucherMutation, ApplyVoucherMutationVariables>;
export const RemoveVoucherDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation RemoveVoucher($input: CartVoucherInput!) {
  removeVoucher(input: $input) {
    __typename
    ... on Cart {
      token
      lineCount
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveVoucherMutation, RemoveVoucherMutationVariables>;
export const RepeatOrderDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation RepeatOrder($input: RepeatOrderInput!) {
  repeatOrder(input: $input) {
    __typename
    ... on Cart {
      token
      lineCount
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RepeatOrderMutation, RepeatOrderMutationVariables>;
export const AdoptCartDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation AdoptCart($input: AdoptCartInput!) {
  adoptCart(input: $input) {
    __typename
    ... on Cart {
      token
      lineCount
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptCartMutation, AdoptCartMutationVariables>;
export const CategoryPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query CategoryPage($slug: Slug!, $filter: ProductFilter!, $sort: ProductSort!, $after: String) {
  currentCooperative {
    ...Storefront
  }
  category(slug: $slug) {
    slug
    name
    path {
      slug
      name
    }
    children {
      slug
      name
      productCount
    }
  }
  products(filter: $filter, sort: $sort, first: 24, after: $after) {
    ...ProductList
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}
fragment ProductCard on Product {
  slug
  name
  category {
    slug
  }
  cover {
    ...Picture
  }
  publicPriceFrom
  memberPriceFrom
  priceFrom
  stockState
  variants {
    name
    unitLabel
    unitPrice {
      label
    }
  }
}
fragment ProductList on ProductConnection {
  nodes {
    ...ProductCard
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
  didYouMean
  facets {
    categories {
      category {
        slug
        name
      }
      count
    }
    sellers {
      seller {
        slug
        name
      }
      count
    }
    attributes {
      code
      name
      kind
      unit
      trueCount
      choices {
        id
        name
        count
      }
      ranges {
        from
        below
        count
      }
    }
    priceRanges {
      from
      below
      count
    }
    inStockCount
    memberPriceCount
  }
}`) as unknown as TypedDocumentString<CategoryPageQuery, CategoryPageQueryVariables>;
export const CheckoutPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query CheckoutPage($cartToken: String!, $destination: RegionCode, $regionText: String, $asksRegion: Boolean!, $isSignedIn: Boolean!) {
  currentCooperative {
    ...Storefront
    pickupPoint {
      address {
        formatted
      }
      note
    }
  }
  checkoutOptions(cartToken: $cartToken, destination: $destination) {
    cart {
      ...CartParts
    }
    fulfilments {
      method
      label
      isAvailable
      fee
      note
      total
      services {
        id
        name
        estimate
        fee
        total
      }
    }
    pickupSlots {
      on
      from
      until
      left
    }
    payments {
      method
      label
      isAvailable
      note
      channels {
        channel
        label
      }
      savingsAccounts {
        id
        number
        name
        available
      }
    }
  }
  regions(search: $regionText, level: VILLAGE, first: 12) @include(if: $asksRegion) {
    code
    path
  }
  myStepUp @include(if: $isSignedIn) {
    methods
  }
  me @include(if: $isSignedIn) {
    person {
      fullName
      phone
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment CartParts on Cart {
  token
  lines {
    id
    quantity
    unitPrice
    total
    discount
    discountExplanation
    isAvailable
    variant {
      id
      name
      unitLabel
      quantityStep
      availableQuantity
      supplyMode
      availableFrom
      priceTiers {
        minQuantity
        price
      }
      product {
        slug
        name
        seller {
          slug
          name
        }
        category {
          slug
        }
        cover {
          ...Picture
        }
      }
    }
  }
  lineCount
  subtotal
  discount
  discounts {
    promotionId
    code
    name
    explanation
    amount
  }
  voucherCodes
  refusedVouchers {
    voucherCode
    message
  }
  taxAdded
  taxIncluded
  total
  memberSavings
  priceClass
  differences {
    lineId
    kind
    message
    priceBefore
    priceNow
  }
  canCheckOut
}
fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`) as unknown as TypedDocumentString<CheckoutPageQuery, CheckoutPageQueryVariables>;
export const PlaceOrderDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on Order {
      token
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const DraftForWhatsappDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DraftForWhatsapp($input: DraftOrderInput!) {
  draftOrderForWhatsapp(input: $input) {
    __typename
    ... on Order {
      token
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DraftForWhatsappMutation, DraftForWhatsappMutationVariables>;
export const DirectoryPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DirectoryPage($filter: CooperativeFilter!, $after: String) {
  cooperatives(filter: $filter, first: 30, after: $after) {
    nodes {
      slug
      name
      kind
      tagline
      address {
        region {
          path
        }
      }
      verification {
        councilName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DirectoryPageQuery, DirectoryPageQueryVariables>;
export const FieldPackDocument = /* #__PURE__ */ new TypedDocumentString(`
    query FieldPack {
  fieldPack {
    collectorId
    personId
    collectorName
    cooperativeName
    isActive
    floatLimit
    carried
    proposed
    timeZone
    businessDate
    madeAt
    members {
      id
      memberNo
      name
      place
      accounts {
        id
        number
        name
        family
        balance
        due
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FieldPackQuery, FieldPackQueryVariables>;
export const CollectDepositsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation CollectDeposits($input: CollectDepositsInput!) {
  collectDeposits(input: $input) {
    carried
    floatLimit
    items {
      id
      state
      receiptNumber
      valueOn
      balanceAfter
      refusal {
        code
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CollectDepositsMutation, CollectDepositsMutationVariables>;
export const MyCashHandoverDocument = /* #__PURE__ */ new TypedDocumentString(`
    query MyCashHandover {
  myCashHandover {
    ...HandoverParts
  }
}
    fragment HandoverParts on CashHandover {
  id
  number
  state
  amount
  carriedNow
  counted
  proposedAt
}`) as unknown as TypedDocumentString<MyCashHandoverQuery, MyCashHandoverQueryVariables>;
export const ProposeCashHandoverDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation ProposeCashHandover($input: ProposeHandoverInput!) {
  proposeCashHandover(input: $input) {
    __typename
    ...HandoverParts
    ... on UserError {
      code
      message
    }
  }
}
    fragment HandoverParts on CashHandover {
  id
  number
  state
  amount
  carriedNow
  counted
  proposedAt
}`) as unknown as TypedDocumentString<ProposeCashHandoverMutation, ProposeCashHandoverMutationVariables>;
export const WithdrawCashHandoverDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation WithdrawCashHandover($id: ID!) {
  withdrawCashHandover(id: $id) {
    __typename
    ...HandoverParts
    ... on UserError {
      code
      message
    }
  }
}
    fragment HandoverParts on CashHandover {
  id
  number
  state
  amount
  carriedNow
  counted
  proposedAt
}`) as unknown as TypedDocumentString<WithdrawCashHandoverMutation, WithdrawCashHandoverMutationVariables>;
export const HomePageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query HomePage {
  currentCooperative {
    ...Storefront
    isOpenNow
    openingHours {
      day
      opensAt
      closesAt
    }
    pickupPoint {
      address {
        formatted
      }
      note
    }
  }
  categories {
    slug
    name
    icon
    productCount
  }
  popular: products(first: 12) {
    nodes {
      ...ProductCard
    }
  }
  newest: products(first: 6, sort: NEWEST) {
    nodes {
      ...ProductCard
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}
fragment ProductCard on Product {
  slug
  name
  category {
    slug
  }
  cover {
    ...Picture
  }
  publicPriceFrom
  memberPriceFrom
  priceFrom
  stockState
  variants {
    name
    unitLabel
    unitPrice {
      label
    }
  }
}`) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const MemberInvitationPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query MemberInvitationPage($token: String!, $isSignedIn: Boolean!) {
  currentCooperative {
    ...Storefront
  }
  memberInvitation(token: $token) {
    cooperativeSlug
    memberName
    memberNoMasked
    state
    expiresAt
    proof
    triesLeft
  }
  me @include(if: $isSignedIn) {
    person {
      fullName
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<MemberInvitationPageQuery, MemberInvitationPageQueryVariables>;
export const AcceptMemberInvitationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation AcceptMemberInvitation($input: AcceptMemberInvitationInput!) {
  acceptMemberInvitation(input: $input) {
    __typename
    ... on MemberLinked {
      signedIn {
        token
        viewer {
          person {
            fullName
          }
        }
      }
    }
    ... on AccountExists {
      field
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptMemberInvitationMutation, AcceptMemberInvitationMutationVariables>;
export const JoinPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query JoinPage($link: String, $isSignedIn: Boolean!, $regionText: String, $asksRegion: Boolean!) {
  currentCooperative {
    ...Storefront
  }
  membershipDesk(link: $link) {
    isOpen
    kind
    requirements
    consentText
  }
  regions(search: $regionText, level: VILLAGE, first: 12) @include(if: $asksRegion) {
    code
    path
  }
  me @include(if: $isSignedIn) {
    person {
      fullName
      phone
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<JoinPageQuery, JoinPageQueryVariables>;
export const ApplyForMembershipDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation ApplyForMembership($input: ApplyForMembershipInput!) {
  applyForMembership(input: $input) {
    __typename
    ... on ApplicationReceived {
      token
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyForMembershipMutation, ApplyForMembershipMutationVariables>;
export const OwnApplicationPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query OwnApplicationPage($token: String!, $asksForm: Boolean!, $regionText: String, $asksRegion: Boolean!) {
  currentCooperative {
    ...Storefront
  }
  ownApplication(token: $token) {
    number
    state
    stateLabel
    kind
    fullName
    createdAt
    message
  }
  membershipDesk @include(if: $asksForm) {
    consentText
  }
  regions(search: $regionText, level: VILLAGE, first: 12) @include(if: $asksRegion) {
    code
    path
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<OwnApplicationPageQuery, OwnApplicationPageQueryVariables>;
export const AnswerApplicationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation AnswerApplication($input: AnswerApplicationInput!) {
  answerApplication(input: $input) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerApplicationMutation, AnswerApplicationMutationVariables>;
export const WithdrawApplicationDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation WithdrawApplication($token: String!) {
  withdrawApplication(token: $token) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const SignInDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      token
      viewer {
        person {
          fullName
        }
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const MarketPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query MarketPage($filter: MarketFilter!, $sort: MarketSort!, $after: String) {
  marketRegions {
    code
    name
    level
  }
  marketProducts(filter: $filter, sort: $sort, first: 24, after: $after) {
    nodes {
      id
      slug
      name
      url
      cover {
        ...Picture
      }
      priceFrom
      stockState
      cooperative {
        slug
        name
        place
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`) as unknown as TypedDocumentString<MarketPageQuery, MarketPageQueryVariables>;
export const MarketProductPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query MarketProductPage($slug: Slug!) {
  currentCooperative {
    slug
    name
    address {
      region {
        path
      }
    }
  }
  product(slug: $slug) {
    slug
    name
    description
    category {
      slug
    }
    images {
      ...Picture
    }
    variants {
      id
      name
      unitLabel
      quantityStep
      publicPrice
      currentPublicPrice
      price
      stockState
      unitPrice {
        label
      }
    }
  }
}
    fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`) as unknown as TypedDocumentString<MarketProductPageQuery, MarketProductPageQueryVariables>;
export const MarketBasketPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query MarketBasketPage($token: String!) {
  marketBasket(token: $token) {
    ...MarketBasketParts
  }
}
    fragment MarketBasketParts on MarketBasket {
  token
  lineCount
  total
  parts {
    cooperative {
      slug
      name
      place
      shopUrl
    }
    cartToken
    total
    canCheckOut
  }
}`) as unknown as TypedDocumentString<MarketBasketPageQuery, MarketBasketPageQueryVariables>;
export const AddToMarketBasketDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation AddToMarketBasket($input: AddToMarketBasketInput!) {
  addToMarketBasket(input: $input) {
    __typename
    ... on MarketBasket {
      token
      lineCount
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddToMarketBasketMutation, AddToMarketBasketMutationVariables>;
export const MarketCartDocument = /* #__PURE__ */ new TypedDocumentString(`
    query MarketCart($token: String!) {
  cart(token: $token) {
    total
    discount
    subtotal
    differences {
      message
    }
    lines {
      id
      quantity
      unitPrice
      total
      isAvailable
      variant {
        name
        unitLabel
        quantityStep
        product {
          slug
          name
          category {
            slug
          }
          cover {
            ...Picture
          }
        }
      }
    }
  }
}
    fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`) as unknown as TypedDocumentString<MarketCartQuery, MarketCartQueryVariables>;
export const MarketCheckoutPartDocument = /* #__PURE__ */ new TypedDocumentString(`
    query MarketCheckoutPart($cartToken: String!, $destination: RegionCode) {
  checkoutOptions(cartToken: $cartToken, destination: $destination) {
    cart {
      total
      lines {
        id
        quantity
        total
        variant {
          name
          product {
            name
          }
        }
      }
    }
    fulfilments {
      method
      label
      isAvailable
      fee
      note
      total
    }
    pickupSlots {
      on
      from
      until
    }
    payments {
      method
      label
      isAvailable
      note
      channels {
        channel
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarketCheckoutPartQuery, MarketCheckoutPartQueryVariables>;
export const PlaceMarketOrderDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation PlaceMarketOrder($input: PlaceMarketOrderInput!) {
  placeMarketOrder(input: $input) {
    __typename
    ... on MarketGroup {
      token
      parts {
        refusal {
          message
        }
      }
    }
    ... on NothingPlaced {
      parts {
        cooperative {
          name
        }
        refusal {
          message
        }
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceMarketOrderMutation, PlaceMarketOrderMutationVariables>;
export const MarketGroupPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query MarketGroupPage($token: String!) {
  marketGroup(token: $token) {
    placedAt
    total
    parts {
      cooperative {
        slug
        name
        place
      }
      order {
        number
        statusLabel
        total
        url
      }
      refusal {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarketGroupPageQuery, MarketGroupPageQueryVariables>;
export const MyOrdersPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query MyOrdersPage($after: String) {
  currentCooperative {
    ...Storefront
  }
  myOrders(first: 20, after: $after) {
    nodes {
      number
      token
      placedAt
      status
      statusLabel
      lineCount
      total
      payment {
        method
        state
      }
      lines {
        productName
        variantName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<MyOrdersPageQuery, MyOrdersPageQueryVariables>;
export const OrderPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query OrderPage($token: String!) {
  currentCooperative {
    ...Storefront
    pickupPoint {
      address {
        formatted
      }
      note
    }
  }
  order(token: $token) {
    number
    token
    publicUrl
    whatsappUrl
    placedAt
    state
    status
    statusLabel
    allowedActions
    subtotal
    discount
    discounts {
      promotionId
      code
      name
      explanation
      amount
    }
    taxAdded
    taxIncluded
    shippingFee
    shippingDiscount
    uniqueAmount
    total
    memberSavings
    note
    cancelNote
    payment {
      method
      methodLabel
      state
      stateLabel
      savingsAccountNo
      expiresAt
      isPaid
      instructions {
        isReady
        hasFailed
        hasEnded
      }
      proofs {
        id
      }
    }
    lines {
      id
      productName
      variantName
      unitLabel
      quantity
      unitPrice
      total
      returnedQuantity
      returnableQuantity
      isAwaited
      seller {
        name
      }
      variant {
        product {
          slug
        }
      }
    }
    contact {
      name
      phoneMasked
    }
    fulfilment {
      method
      methodLabel
      address {
        formatted
        landmark
      }
      courierName
      expeditionName
      pickup {
        on
        from
        until
      }
    }
    parcels {
      number
      stateLabel
      state
      sellerName
      courierName
      service
      waybillNo
      shippedAt
      lines {
        orderLineId
        productName
        variantName
        unitLabel
        quantity
      }
    }
    returnWindow {
      isOpen
      until
      obstacle
      message
    }
    returns {
      number
      stateLabel
      photos {
        id
        width
        height
      }
      reason
      askedAt
      decisionNote
      refunded
      lines {
        orderLineId
        productName
        variantName
        unitLabel
        quantity
      }
    }
    refunds {
      id
      amount
      method
      reason
      refundedAt
    }
    history {
      at
      label
      status
      note
    }
    receipt {
      number
      issuedAt
      cashierName
      totalInWords
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<OrderPageQuery, OrderPageQueryVariables>;
export const OrderProofDocument = /* #__PURE__ */ new TypedDocumentString(`
    query OrderProof($token: String!) {
  order(token: $token) {
    papers {
      kind
      format
      url
    }
  }
}
    `) as unknown as TypedDocumentString<OrderProofQuery, OrderProofQueryVariables>;
export const ReturnPhotosDocument = /* #__PURE__ */ new TypedDocumentString(`
    query ReturnPhotos($token: String!) {
  order(token: $token) {
    returns {
      photos {
        id
        url
        thumbnailUrl
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnPhotosQuery, ReturnPhotosQueryVariables>;
export const RequestReturnDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation RequestReturn($input: RequestOrderReturnInput!) {
  requestOrderReturn(input: $input) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestReturnMutation, RequestReturnMutationVariables>;
export const CancelMyOrderDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation CancelMyOrder($input: CancelMyOrderInput!) {
  cancelMyOrder(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelMyOrderMutation, CancelMyOrderMutationVariables>;
export const ConfirmArrivalDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation ConfirmArrival($input: ConfirmOrderArrivalInput!) {
  confirmOrderArrival(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmArrivalMutation, ConfirmArrivalMutationVariables>;
export const PaymentChangePageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PaymentChangePage($token: String!, $isSignedIn: Boolean!) {
  currentCooperative {
    ...Storefront
  }
  order(token: $token) {
    number
    token
    status
    state
    total
    uniqueAmount
    payment {
      method
      methodLabel
      state
      channel
      isPaid
      instructions {
        channel
        label
        isReady
        hasFailed
        hasEnded
      }
      proofs {
        id
      }
    }
  }
  orderPaymentOptions(token: $token) {
    method
    label
    isAvailable
    note
    channels {
      channel
      label
    }
    savingsAccounts {
      id
      number
      name
      available
    }
  }
  myStepUp @include(if: $isSignedIn) {
    methods
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<PaymentChangePageQuery, PaymentChangePageQueryVariables>;
export const ChangePaymentMethodDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation ChangePaymentMethod($input: ChangePaymentMethodInput!) {
  changePaymentMethod(input: $input) {
    __typename
    ... on Order {
      token
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePaymentMethodMutation, ChangePaymentMethodMutationVariables>;
export const CheckOrderPaymentDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation CheckOrderPayment($input: CheckOrderPaymentInput!) {
  checkOrderPayment(input: $input) {
    outcome
  }
}
    `) as unknown as TypedDocumentString<CheckOrderPaymentMutation, CheckOrderPaymentMutationVariables>;
export const PaymentPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PaymentPage($token: String!) {
  currentCooperative {
    ...Storefront
    pickupPoint {
      address {
        formatted
      }
      note
    }
  }
  order(token: $token) {
    number
    token
    status
    state
    total
    uniqueAmount
    payment {
      method
      methodLabel
      state
      stateLabel
      amount
      isPaid
      expiresAt
      qris {
        payload
        merchantName
        nmid
      }
      bankAccount {
        bankName
        accountNo
        holderName
      }
      instructions {
        channel
        label
        accountNo
        billerCode
        qrPayload
        deeplinkUrl
        isReady
        hasFailed
        hasEnded
      }
      proofs {
        id
        fileName
        uploadedAt
      }
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<PaymentPageQuery, PaymentPageQueryVariables>;
export const PaymentStateDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PaymentState($token: String!) {
  order(token: $token) {
    status
    payment {
      state
      isPaid
      instructions {
        isReady
        hasFailed
        hasEnded
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentStateQuery, PaymentStateQueryVariables>;
export const PortalConsentPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalConsentPage {
  currentCooperative {
    ...Storefront
  }
  myConsent {
    ...OwnConsent
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnConsent on MemberConsent {
  isGiven
  askedText
  steps {
    id
    isGiven
    at
    text
    enteredByName
  }
}`) as unknown as TypedDocumentString<PortalConsentPageQuery, PortalConsentPageQueryVariables>;
export const WithdrawOwnConsentDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation WithdrawOwnConsent($input: WithdrawMyConsentInput!) {
  withdrawMyConsent(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawOwnConsentMutation, WithdrawOwnConsentMutationVariables>;
export const GiveOwnConsentDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation GiveOwnConsent($input: GiveMyConsentInput!) {
  giveMyConsent(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GiveOwnConsentMutation, GiveOwnConsentMutationVariables>;
export const PortalDepositsPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalDepositsPage($after: String) {
  currentCooperative {
    ...Storefront
  }
  mySavingsDepositWays {
    methods
  }
  mySavingsDeposits(first: 20, after: $after) {
    nodes {
      ...OwnDeposit
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnDeposit on SavingsDepositRequest {
  id
  number
  state
  stateLabel
  method
  accountNumber
  productName
  amount
  uniqueAmount
  note
  requestedAt
  received
  reason
  seq
}`) as unknown as TypedDocumentString<PortalDepositsPageQuery, PortalDepositsPageQueryVariables>;
export const PortalDepositFormPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalDepositFormPage {
  currentCooperative {
    ...Storefront
  }
  mySavingsDepositWays {
    methods
  }
  mySavingsAccounts {
    ...OwnAccount
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnAccount on SavingsAccount {
  id
  number
  label
  state
  balance
  held
  available
  openedOn
  product {
    name
    family
    familyLabel
  }
}`) as unknown as TypedDocumentString<PortalDepositFormPageQuery, PortalDepositFormPageQueryVariables>;
export const PortalDepositPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalDepositPage($id: ID!) {
  currentCooperative {
    ...Storefront
  }
  mySavingsDeposit(id: $id) {
    ...OwnDeposit
    bankAccount {
      bankName
      accountNo
      holderName
    }
    qris {
      payload
      merchantName
    }
    proofs {
      id
      fileName
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnDeposit on SavingsDepositRequest {
  id
  number
  state
  stateLabel
  method
  accountNumber
  productName
  amount
  uniqueAmount
  note
  requestedAt
  received
  reason
  seq
}`) as unknown as TypedDocumentString<PortalDepositPageQuery, PortalDepositPageQueryVariables>;
export const RequestOwnDepositDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation RequestOwnDeposit($input: RequestMySavingsDepositInput!) {
  requestMySavingsDeposit(input: $input) {
    __typename
    ... on SavingsDepositRequest {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestOwnDepositMutation, RequestOwnDepositMutationVariables>;
export const CancelOwnDepositDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation CancelOwnDeposit($id: ID!) {
  cancelMySavingsDeposit(id: $id) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelOwnDepositMutation, CancelOwnDepositMutationVariables>;
export const PortalHomePageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalHomePage {
  currentCooperative {
    ...Storefront
  }
  me {
    person {
      fullName
    }
    permissions
  }
  myMembership {
    memberNo
    statusLabel
  }
  mySavingsAccounts {
    ...OwnAccount
  }
  mySavingsDeposits(first: 5) {
    nodes {
      id
      number
      amount
      state
    }
  }
  mySavingsNotices {
    id
    kind
    text
    certificateNo
    at
  }
  myMandatorySavingsCalendar {
    monthsOverdue
    arrears
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnAccount on SavingsAccount {
  id
  number
  label
  state
  balance
  held
  available
  openedOn
  product {
    name
    family
    familyLabel
  }
}`) as unknown as TypedDocumentString<PortalHomePageQuery, PortalHomePageQueryVariables>;
export const PortalOwnDataPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalOwnDataPage {
  currentCooperative {
    ...Storefront
  }
  myMembership {
    memberNo
  }
  myStepUp {
    methods
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<PortalOwnDataPageQuery, PortalOwnDataPageQueryVariables>;
export const PrepareOwnDataDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation PrepareOwnData($input: PrepareMyDataInput!) {
  prepareMyData(input: $input) {
    __typename
    ... on MyDataFile {
      url
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PrepareOwnDataMutation, PrepareOwnDataMutationVariables>;
export const PortalPlansPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalPlansPage {
  currentCooperative {
    ...Storefront
  }
  mySavingsPlans {
    id
    name
    state
    saved
    goalAmount
    percent
    dueNow
    behind
    monthlyAmount
    monthsLeft
    dueOn
    reminder
    account {
      id
      number
    }
  }
  mySavingsDepositWays {
    methods
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<PortalPlansPageQuery, PortalPlansPageQueryVariables>;
export const PortalProfilePageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalProfilePage {
  currentCooperative {
    ...Storefront
  }
  myMembership {
    memberNo
    fullName
    status
    statusLabel
    joinedOn
    phoneMasked
    emailMasked
    address {
      formatted
    }
    particulars {
      birthPlace
      birthOn
      sex
      occupation
      nationalIdNoMasked
      familyCardNoMasked
      taxNoMasked
      hasMothersMaidenName
      employer
      payrollNo
      bankAccount {
        bankName
        holderName
        accountNoMasked
      }
    }
  }
  myHeirs {
    heirs {
      id
      fullName
      relation
      shareBasisPoints
    }
  }
  myProfileChanges {
    fields
    pending {
      ...OwnWish
    }
    decided {
      ...OwnWish
    }
  }
  myConsent {
    ...OwnConsent
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnConsent on MemberConsent {
  isGiven
  askedText
  steps {
    id
    isGiven
    at
    text
    enteredByName
  }
}
fragment OwnWish on ProfileChange {
  id
  state
  requestedAt
  decidedAt
  reason
  note
  lines {
    field
    label
    before
    after
  }
}`) as unknown as TypedDocumentString<PortalProfilePageQuery, PortalProfilePageQueryVariables>;
export const PortalProfileFormPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalProfileFormPage($regionText: String, $asksRegion: Boolean!) {
  currentCooperative {
    ...Storefront
  }
  myMembership {
    fullName
    phoneMasked
    emailMasked
    address {
      street
      landmark
      region {
        code
        path
      }
    }
    particulars {
      birthPlace
      birthOn
      sex
      occupation
      nationalIdNoMasked
      familyCardNoMasked
      taxNoMasked
      hasMothersMaidenName
      employer
      payrollNo
      bankAccount {
        bankName
        holderName
        accountNoMasked
      }
    }
  }
  myProfileChanges {
    fields
    pending {
      id
    }
  }
  regions(search: $regionText, level: VILLAGE, first: 12) @include(if: $asksRegion) {
    code
    path
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<PortalProfileFormPageQuery, PortalProfileFormPageQueryVariables>;
export const PortalHeirsPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalHeirsPage {
  currentCooperative {
    ...Storefront
  }
  myHeirs {
    heirs {
      id
      fullName
      relation
      shareBasisPoints
    }
  }
  myProfileChanges {
    fields
    pending {
      id
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<PortalHeirsPageQuery, PortalHeirsPageQueryVariables>;
export const PortalCardPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalCardPage {
  currentCooperative {
    ...Storefront
  }
  myMemberCard {
    code
    memberNo
    fullName
    joinedOn
    serial
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<PortalCardPageQuery, PortalCardPageQueryVariables>;
export const AskOwnProfileChangeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation AskOwnProfileChange($input: RequestMyProfileChangeInput!) {
  requestMyProfileChange(input: $input) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskOwnProfileChangeMutation, AskOwnProfileChangeMutationVariables>;
export const WithdrawOwnProfileChangeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation WithdrawOwnProfileChange($changeId: ID!) {
  withdrawMyProfileChange(changeId: $changeId) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawOwnProfileChangeMutation, WithdrawOwnProfileChangeMutationVariables>;
export const PortalSavingsPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalSavingsPage {
  currentCooperative {
    ...Storefront
  }
  mySavingsAccounts {
    ...OwnAccount
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnAccount on SavingsAccount {
  id
  number
  label
  state
  balance
  held
  available
  openedOn
  product {
    name
    family
    familyLabel
  }
}`) as unknown as TypedDocumentString<PortalSavingsPageQuery, PortalSavingsPageQueryVariables>;
export const PortalPassbookPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalPassbookPage($number: String!, $filter: SavingsEntryFilter, $after: String) {
  currentCooperative {
    ...Storefront
  }
  mySavingsAccount(number: $number) {
    ...OwnAccount
  }
  mySavingsHolds {
    id
    accountNumber
    amount
    reason
    expiresAt
  }
  mySavingsPassbook(number: $number, filter: $filter, first: 25, after: $after) {
    nodes {
      ...OwnLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnAccount on SavingsAccount {
  id
  number
  label
  state
  balance
  held
  available
  openedOn
  product {
    name
    family
    familyLabel
  }
}
fragment OwnLine on SavingsEntry {
  id
  seq
  bookedOn
  valueOn
  at
  amount
  balanceAfter
  text
  actorName
  channel
  counterName
  receiptNumber
  explanation
}`) as unknown as TypedDocumentString<PortalPassbookPageQuery, PortalPassbookPageQueryVariables>;
export const PortalLinePageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalLinePage($number: String!, $seq: Int!) {
  currentCooperative {
    ...Storefront
  }
  mySavingsAccount(number: $number) {
    ...OwnAccount
  }
  mySavingsEntry(accountNumber: $number, seq: $seq) {
    ...OwnLine
  }
  mySavingsEntryPapers(accountNumber: $number, seq: $seq) {
    format
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnAccount on SavingsAccount {
  id
  number
  label
  state
  balance
  held
  available
  openedOn
  product {
    name
    family
    familyLabel
  }
}
fragment OwnLine on SavingsEntry {
  id
  seq
  bookedOn
  valueOn
  at
  amount
  balanceAfter
  text
  actorName
  channel
  counterName
  receiptNumber
  explanation
}`) as unknown as TypedDocumentString<PortalLinePageQuery, PortalLinePageQueryVariables>;
export const PortalReceiptDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalReceipt($number: String!, $seq: Int!) {
  mySavingsEntryPapers(accountNumber: $number, seq: $seq) {
    format
    url
  }
}
    `) as unknown as TypedDocumentString<PortalReceiptQuery, PortalReceiptQueryVariables>;
export const PortalCalendarPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalCalendarPage($year: Int) {
  currentCooperative {
    ...Storefront
  }
  mySavingsAccounts {
    ...OwnAccount
  }
  myMandatorySavingsCalendar(year: $year) {
    accountId
    year
    monthsOverdue
    arrears
    months {
      month
      due
      paid
      state
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnAccount on SavingsAccount {
  id
  number
  label
  state
  balance
  held
  available
  openedOn
  product {
    name
    family
    familyLabel
  }
}`) as unknown as TypedDocumentString<PortalCalendarPageQuery, PortalCalendarPageQueryVariables>;
export const PortalStatementDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalStatement($number: String!, $period: BusinessDateRange) {
  mySavingsStatement(number: $number, period: $period) {
    pdfUrl
  }
}
    `) as unknown as TypedDocumentString<PortalStatementQuery, PortalStatementQueryVariables>;
export const PortalSecurityPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalSecurityPage {
  currentCooperative {
    ...Storefront
  }
  me {
    person {
      hasTotp
    }
    sessions {
      id
      device
      lastSeenAt
      isCurrent
    }
  }
  myStepUp {
    methods
    pinSetAt
    lockedUntil
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<PortalSecurityPageQuery, PortalSecurityPageQueryVariables>;
export const SetOwnPinDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation SetOwnPin($input: SetPinInput!) {
  setPin(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetOwnPinMutation, SetOwnPinMutationVariables>;
export const EndOwnSessionDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation EndOwnSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<EndOwnSessionMutation, EndOwnSessionMutationVariables>;
export const PortalSlipsPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalSlipsPage {
  currentCooperative {
    ...Storefront
  }
  myWithholdingSlips {
    id
    number
    revision
    month
    gross
    tax
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<PortalSlipsPageQuery, PortalSlipsPageQueryVariables>;
export const PortalStandingPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalStandingPage {
  currentCooperative {
    ...Storefront
  }
  mySavingsAccounts {
    ...OwnAccount
  }
  myStandingInstructions {
    id
    state
    amount
    day
    dueOn
    endsOn
    isBehind
    byMember
    note
    from {
      number
      productName
    }
    to {
      number
      ownerName
      productName
    }
  }
  mySavingsTransferRoom {
    perDay
  }
  myStepUp {
    methods
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnAccount on SavingsAccount {
  id
  number
  label
  state
  balance
  held
  available
  openedOn
  product {
    name
    family
    familyLabel
  }
}`) as unknown as TypedDocumentString<PortalStandingPageQuery, PortalStandingPageQueryVariables>;
export const CreateOwnStandingDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation CreateOwnStanding($input: CreateMyStandingInstructionInput!) {
  createMyStandingInstruction(input: $input) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateOwnStandingMutation, CreateOwnStandingMutationVariables>;
export const CancelOwnStandingDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation CancelOwnStanding($id: ID!) {
  cancelMyStandingInstruction(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelOwnStandingMutation, CancelOwnStandingMutationVariables>;
export const PortalTermsPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalTermsPage {
  currentCooperative {
    ...Storefront
  }
  myTermDeposits {
    ...OwnTerm
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnTerm on TermDeposit {
  id
  certificateNo
  state
  principal
  termMonths
  rateYearlyPercent
  nisbahPercent
  startsOn
  maturesOn
  endedOn
  account {
    product {
      name
    }
  }
}`) as unknown as TypedDocumentString<PortalTermsPageQuery, PortalTermsPageQueryVariables>;
export const PortalTermPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalTermPage($no: String!) {
  currentCooperative {
    ...Storefront
  }
  myTermDeposit(certificateNo: $no) {
    ...OwnTerm
    termNo
    interestPaid
    rollover
    termInterest
    interestEarned
    interestSettled
    taxWithheld
    payoutAccount {
      number
      product {
        name
      }
    }
    account {
      number
    }
  }
  myStepUp {
    methods
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnTerm on TermDeposit {
  id
  certificateNo
  state
  principal
  termMonths
  rateYearlyPercent
  nisbahPercent
  startsOn
  maturesOn
  endedOn
  account {
    product {
      name
    }
  }
}`) as unknown as TypedDocumentString<PortalTermPageQuery, PortalTermPageQueryVariables>;
export const PortalTermCertificateDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalTermCertificate($no: String!) {
  myTermDeposit(certificateNo: $no) {
    certificateUrl
  }
}
    `) as unknown as TypedDocumentString<PortalTermCertificateQuery, PortalTermCertificateQueryVariables>;
export const ChangeOwnTermDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation ChangeOwnTerm($input: ChangeMyTermDepositInput!) {
  changeMyTermDeposit(input: $input) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeOwnTermMutation, ChangeOwnTermMutationVariables>;
export const PortalTransferPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query PortalTransferPage {
  currentCooperative {
    ...Storefront
  }
  mySavingsAccounts {
    ...OwnAccount
  }
  mySavingsTransferRoom {
    perDay
    leftToday
  }
  myStepUp {
    methods
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnAccount on SavingsAccount {
  id
  number
  label
  state
  balance
  held
  available
  openedOn
  product {
    name
    family
    familyLabel
  }
}`) as unknown as TypedDocumentString<PortalTransferPageQuery, PortalTransferPageQueryVariables>;
export const FindRecipientDocument = /* #__PURE__ */ new TypedDocumentString(`
    query FindRecipient($search: String!) {
  mySavingsRecipient(search: $search) {
    __typename
    ... on SavingsRecipient {
      token
      nameMasked
      memberNo
      productName
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FindRecipientQuery, FindRecipientQueryVariables>;
export const TransferOwnSavingsDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation TransferOwnSavings($input: TransferMySavingsInput!) {
  transferMySavings(input: $input) {
    __typename
    ... on SavingsReceipt {
      seq
      account {
        number
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TransferOwnSavingsMutation, TransferOwnSavingsMutationVariables>;
export const ProductPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query ProductPage($slug: Slug!) {
  currentCooperative {
    ...Storefront
  }
  product(slug: $slug) {
    slug
    name
    description
    shareUrl
    stockState
    category {
      slug
      name
      path {
        slug
        name
      }
    }
    images {
      ...Picture
    }
    seller {
      slug
      name
    }
    attributes {
      code
      name
      label
    }
    options {
      id
      name
      values {
        id
        name
      }
    }
    variants {
      id
      sku
      name
      unitLabel
      quantityStep
      weightGrams
      publicPrice
      currentPublicPrice
      currentMemberPrice
      price
      priceClass
      unitPrice {
        label
      }
      priceTiers {
        minQuantity
        price
        priceClass
      }
      optionValues {
        id
        optionId
      }
      supplyMode
      availableFrom
      availableQuantity
      stockState
      isActive
    }
    compliance {
      halalCertificateNo
      halalValidUntil
      pirtNo
      pirtValidUntil
      bpomNo
      bpomValidUntil
      composition
      netContent
      expiresOn
      productionCode
      warnings
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const FindRegionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query FindRegions($search: String!) {
  regions(search: $search, level: VILLAGE, first: 12) {
    code
    path
  }
}
    `) as unknown as TypedDocumentString<FindRegionsQuery, FindRegionsQueryVariables>;
export const SearchPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SearchPage($filter: ProductFilter!, $sort: ProductSort!, $after: String) {
  currentCooperative {
    ...Storefront
  }
  products(filter: $filter, sort: $sort, first: 24, after: $after) {
    ...ProductList
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}
fragment ProductCard on Product {
  slug
  name
  category {
    slug
  }
  cover {
    ...Picture
  }
  publicPriceFrom
  memberPriceFrom
  priceFrom
  stockState
  variants {
    name
    unitLabel
    unitPrice {
      label
    }
  }
}
fragment ProductList on ProductConnection {
  nodes {
    ...ProductCard
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
  didYouMean
  facets {
    categories {
      category {
        slug
        name
      }
      count
    }
    sellers {
      seller {
        slug
        name
      }
      count
    }
    attributes {
      code
      name
      kind
      unit
      trueCount
      choices {
        id
        name
        count
      }
      ranges {
        from
        below
        count
      }
    }
    priceRanges {
      from
      below
      count
    }
    inStockCount
    memberPriceCount
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SearchSuggestionsDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SearchSuggestions($text: String!) {
  suggestions(text: $text) {
    kind
    text
    slug
  }
}
    `) as unknown as TypedDocumentString<SearchSuggestionsQuery, SearchSuggestionsQueryVariables>;
export const SellerPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellerPage($slug: Slug!, $filter: ProductFilter!, $sort: ProductSort!, $after: String) {
  currentCooperative {
    ...Storefront
  }
  seller(slug: $slug) {
    slug
    name
    goodsKind
    story
    place
    sinceOn
    photo {
      ...Picture
    }
  }
  products(filter: $filter, sort: $sort, first: 24, after: $after) {
    ...ProductList
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}
fragment ProductCard on Product {
  slug
  name
  category {
    slug
  }
  cover {
    ...Picture
  }
  publicPriceFrom
  memberPriceFrom
  priceFrom
  stockState
  variants {
    name
    unitLabel
    unitPrice {
      label
    }
  }
}
fragment ProductList on ProductConnection {
  nodes {
    ...ProductCard
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
  didYouMean
  facets {
    categories {
      category {
        slug
        name
      }
      count
    }
    sellers {
      seller {
        slug
        name
      }
      count
    }
    attributes {
      code
      name
      kind
      unit
      trueCount
      choices {
        id
        name
        count
      }
      ranges {
        from
        below
        count
      }
    }
    priceRanges {
      from
      below
      count
    }
    inStockCount
    memberPriceCount
  }
}`) as unknown as TypedDocumentString<SellerPageQuery, SellerPageQueryVariables>;
export const SellersPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellersPage($after: String) {
  currentCooperative {
    ...Storefront
  }
  shopSellers(first: 24, after: $after) {
    nodes {
      slug
      name
      goodsKind
      place
      productCount
      photo {
        ...Picture
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`) as unknown as TypedDocumentString<SellersPageQuery, SellersPageQueryVariables>;
export const SellingSalesPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingSalesPage($filter: MyConsignmentEntryFilter!, $after: String) {
  currentCooperative {
    ...Storefront
  }
  mySellerEntries(first: 30, after: $after, filter: $filter) {
    nodes {
      ...OwnEntry
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnEntry on ConsignmentEntry {
  id
  kind
  happenedOn
  reference
  productName
  variantName
  quantity
  unit
  gross
  tax
  commission
  amount
  settlementId
}`) as unknown as TypedDocumentString<SellingSalesPageQuery, SellingSalesPageQueryVariables>;
export const SellingSettlementsPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingSettlementsPage($after: String) {
  currentCooperative {
    ...Storefront
  }
  mySellerStatement {
    fromOn
    throughOn
    lineCount
    opening
    salesGross
    salesTax
    salesCommission
    returnsGross
    returnsTax
    returnsCommission
    payable
    paid
    closing
  }
  mySellerSettlements(first: 20, after: $after) {
    nodes {
      id
      number
      fromOn
      throughOn
      closing
      paidOut
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<SellingSettlementsPageQuery, SellingSettlementsPageQueryVariables>;
export const SellingSettlementPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingSettlementPage($id: ID!, $after: String) {
  currentCooperative {
    ...Storefront
  }
  mySellerSettlement(id: $id) {
    id
    number
    fromOn
    throughOn
    closedAt
    closedByName
    opening
    salesGross
    salesTax
    salesCommission
    returnsGross
    returnsTax
    returnsCommission
    payable
    paid
    closing
    paidOut
  }
  mySellerEntries(first: 100, after: $after, filter: {settlementId: $id}) {
    nodes {
      ...OwnEntry
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnEntry on ConsignmentEntry {
  id
  kind
  happenedOn
  reference
  productName
  variantName
  quantity
  unit
  gross
  tax
  commission
  amount
  settlementId
}`) as unknown as TypedDocumentString<SellingSettlementPageQuery, SellingSettlementPageQueryVariables>;
export const SellingSettlementPaperDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingSettlementPaper($id: ID!) {
  mySellerSettlement(id: $id) {
    paperUrl
  }
}
    `) as unknown as TypedDocumentString<SellingSettlementPaperQuery, SellingSettlementPaperQueryVariables>;
export const SellingPayoutsPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingPayoutsPage($after: String) {
  currentCooperative {
    ...Storefront
  }
  mySellerPayoutAccounts {
    id
    number
    name
    isChosen
  }
  mySellerPayouts(first: 30, after: $after) {
    nodes {
      id
      number
      amount
      method
      savingsAccountNo
      paidOn
      state
      note
      settlementId
      settlementNumber
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<SellingPayoutsPageQuery, SellingPayoutsPageQueryVariables>;
export const ChooseMyPayoutAccountDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation ChooseMyPayoutAccount($input: ChooseMyPayoutAccountInput!) {
  chooseMyPayoutAccount(input: $input) {
    __typename
    ... on PayoutAccountChosen {
      accounts {
        id
        isChosen
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseMyPayoutAccountMutation, ChooseMyPayoutAccountMutationVariables>;
export const ApplyPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query ApplyPage($isSignedIn: Boolean!, $regionText: String, $asksRegion: Boolean!) {
  currentCooperative {
    ...Storefront
  }
  mySeller @include(if: $isSignedIn) {
    ...OwnSeller
  }
  regions(search: $regionText, level: VILLAGE, first: 12) @include(if: $asksRegion) {
    code
    path
  }
  me @include(if: $isSignedIn) {
    person {
      phone
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnSeller on Seller {
  id
  slug
  name
  goodsKind
  story
  state
  stateLabel
  appliedAt
  sinceOn
  phoneMasked
  bankName
  bankHolder
  bankAccountMasked
  nationalIdMasked
  npwpMasked
  nib
  pirtNo
  halalCertificateNo
  memberNo
  photo {
    ...Picture
  }
  address {
    formatted
  }
  stateHistory {
    toState
    at
    reason
  }
}
fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`) as unknown as TypedDocumentString<ApplyPageQuery, ApplyPageQueryVariables>;
export const ApplyAsSellerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation ApplyAsSeller($input: ApplyAsSellerInput!) {
  applyAsSeller(input: $input) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyAsSellerMutation, ApplyAsSellerMutationVariables>;
export const SellingNotesPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingNotesPage($after: String) {
  currentCooperative {
    ...Storefront
  }
  mySellerNotes(first: 20, after: $after) {
    nodes {
      id
      kind
      number
      state
      stateLabel
      draftedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<SellingNotesPageQuery, SellingNotesPageQueryVariables>;
export const SellingNotePageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingNotePage($id: ID!) {
  currentCooperative {
    ...Storefront
  }
  mySellerNote(id: $id) {
    ...OwnNote
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnNote on ConsignmentNote {
  id
  kind
  number
  state
  stateLabel
  isBySeller
  text
  cancelReason
  draftedAt
  draftedByName
  decidedAt
  decidedByName
  lines {
    variantId
    productName
    variantName
    unit
    quantity
    counted
    expiresOn
  }
}`) as unknown as TypedDocumentString<SellingNotePageQuery, SellingNotePageQueryVariables>;
export const DraftDeliveryPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query DraftDeliveryPage {
  currentCooperative {
    ...Storefront
  }
  mySellerProducts(first: 100) {
    nodes {
      id
      name
      state
      variants {
        id
        name
        unit
        onHand
        isActive
      }
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<DraftDeliveryPageQuery, DraftDeliveryPageQueryVariables>;
export const DraftMyDeliveryDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DraftMyDelivery($input: DraftMyDeliveryInput!) {
  draftMyDelivery(input: $input) {
    __typename
    ... on ConsignmentNote {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DraftMyDeliveryMutation, DraftMyDeliveryMutationVariables>;
export const CancelMyDeliveryDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation CancelMyDelivery($input: CancelConsignmentNoteInput!) {
  cancelMyDelivery(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelMyDeliveryMutation, CancelMyDeliveryMutationVariables>;
export const SellingGoodsPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingGoodsPage($after: String) {
  currentCooperative {
    ...Storefront
  }
  mySellerProducts(first: 24, after: $after) {
    nodes {
      id
      slug
      name
      state
      cover {
        ...Picture
      }
      variants {
        ...OwnVariant
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnVariant on MySellerVariant {
  id
  name
  unit
  publicPrice
  onHand
  sold
  isActive
  commissionBasisPoints
}
fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`) as unknown as TypedDocumentString<SellingGoodsPageQuery, SellingGoodsPageQueryVariables>;
export const ProposePageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query ProposePage {
  currentCooperative {
    ...Storefront
  }
  mySeller {
    state
  }
  mySellerBalance {
    sellerId
  }
  categories {
    id
    name
    children {
      id
      name
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<ProposePageQuery, ProposePageQueryVariables>;
export const ProposeMyProductDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation ProposeMyProduct($input: ProposeMyProductInput!) {
  proposeMyProduct(input: $input) {
    __typename
    ... on MySellerProduct {
      id
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeMyProductMutation, ProposeMyProductMutationVariables>;
export const SellingHomePageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingHomePage($from: BusinessDate!) {
  currentCooperative {
    ...Storefront
  }
  mySeller {
    name
    slug
    state
  }
  mySellerBalance {
    owed
    payable
    openCount
    settlementPeriod
    settledThrough
  }
  mySellerEntries(
    first: 100
    filter: {happenedOn: {from: $from}, kinds: [SALE, RETURN]}
  ) {
    nodes {
      id
      kind
      happenedOn
      productName
      variantName
      quantity
      unit
      amount
      gross
    }
  }
  mySellerPayouts(first: 1) {
    nodes {
      amount
      paidOn
      state
    }
  }
  myTurnoverDeclarations(first: 20) {
    nodes {
      year
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<SellingHomePageQuery, SellingHomePageQueryVariables>;
export const SellingProfilePageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingProfilePage($regionText: String, $asksRegion: Boolean!) {
  currentCooperative {
    ...Storefront
  }
  mySellerBalance {
    sellerId
  }
  mySeller {
    ...OwnSeller
  }
  regions(search: $regionText, level: VILLAGE, first: 12) @include(if: $asksRegion) {
    code
    path
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}
fragment OwnSeller on Seller {
  id
  slug
  name
  goodsKind
  story
  state
  stateLabel
  appliedAt
  sinceOn
  phoneMasked
  bankName
  bankHolder
  bankAccountMasked
  nationalIdMasked
  npwpMasked
  nib
  pirtNo
  halalCertificateNo
  memberNo
  photo {
    ...Picture
  }
  address {
    formatted
  }
  stateHistory {
    toState
    at
    reason
  }
}
fragment Picture on Image {
  alt
  width
  height
  sources {
    width
    url
  }
}`) as unknown as TypedDocumentString<SellingProfilePageQuery, SellingProfilePageQueryVariables>;
export const UpdateMySellerDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation UpdateMySeller($input: UpdateMySellerInput!) {
  updateMySeller(input: $input) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateMySellerMutation, UpdateMySellerMutationVariables>;
export const SellingDeclarationsPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingDeclarationsPage {
  currentCooperative {
    ...Storefront
  }
  myTurnoverDeclarations(first: 20) {
    nodes {
      id
      year
      isWithinLimit
      declaredOn
      recordedByName
      statement
      letters {
        id
        fileName
      }
    }
  }
}
    fragment Storefront on Cooperative {
  slug
  name
  kind
  legalEntityNo
  cooperativeRegistrationNo
  address {
    formatted
  }
  officers {
    fullName
    office
  }
  verification {
    councilName
    verifiedOn
  }
  tagline
  accent
  timeZone
  phone
  whatsapp
  isAcceptingOrders
  state
}`) as unknown as TypedDocumentString<SellingDeclarationsPageQuery, SellingDeclarationsPageQueryVariables>;
export const SellingLettersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SellingLetters {
  myTurnoverDeclarations(first: 20) {
    nodes {
      letters {
        id
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SellingLettersQuery, SellingLettersQueryVariables>;
export const DeclareMyTurnoverDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation DeclareMyTurnover($input: DeclareMyTurnoverInput!) {
  declareMyTurnover(input: $input) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareMyTurnoverMutation, DeclareMyTurnoverMutationVariables>;
export const SignUpCooperativeDocument = /* #__PURE__ */ new TypedDocumentString(`
    mutation SignUpCooperative($input: SignUpCooperativeInput!) {
  signUpCooperative(input: $input) {
    __typename
    ... on CooperativeSignedUp {
      cooperative {
        slug
        name
      }
    }
    ... on SlugTaken {
      suggestions
    }
    ... on CooperativeAlreadySignedUp {
      field
    }
    ... on AccountExists {
      field
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignUpCooperativeMutation, SignUpCooperativeMutationVariables>;
export const SitemapDocument = /* #__PURE__ */ new TypedDocumentString(`
    query Sitemap($after: String) {
  products(sort: NAME, first: 100, after: $after) {
    nodes {
      slug
      updatedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  categories {
    slug
    children {
      slug
      children {
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapQuery, SitemapQueryVariables>;
export const SitemapSellersDocument = /* #__PURE__ */ new TypedDocumentString(`
    query SitemapSellers($after: String) {
  shopSellers(first: 100, after: $after) {
    nodes {
      slug
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapSellersQuery, SitemapSellersQueryVariables>;
export const StatusPageDocument = /* #__PURE__ */ new TypedDocumentString(`
    query StatusPage {
  cooperatives(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StatusPageQuery, StatusPageQueryVariables>;