import { LedgerModule } from '@lumbung/ledger';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { ChargesJobs } from './charges/charges.jobs.js';
import { ChargesResolver } from './charges/charges.resolver.js';
import { PaymentCharges } from './charges/charges.service.js';
import { PaymentChecks } from './charges/payment-checks.service.js';
import { ProviderWord } from './charges/provider-word.service.js';
import { SourceRefunds } from './charges/source-refunds.service.js';
import { CreditAccounts } from './credit/credit-accounts.service.js';
import { CreditProof } from './credit/credit-proof.js';
import { CreditSettling } from './credit/credit-settling.service.js';
import { CreditResolver } from './credit/credit.resolver.js';
import { DeductionListsService } from './credit/deduction-lists.service.js';
import { DeductionsService } from './credit/deductions.service.js';
import { DrawerCorrections } from './drawers/drawer-corrections.js';
import { DrawerListService } from './drawers/drawer-list.service.js';
import { DrawersResolver } from './drawers/drawers.resolver.js';
import { DrawersService } from './drawers/drawers.service.js';
import * as drawerMessages from './messages/drawers.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { CounterPayments } from './payments/counter-payments.js';
import { PaymentOpening } from './payments/opening.service.js';
import { PaymentInstructionsResolver, PaymentProofResolver, PaymentResolver } from './payments/payment.resolver.js';
import { PaymentsService } from './payments/payments.service.js';
import { PaymentRefunding } from './payments/refunding.service.js';
import { PaymentReplacing } from './payments/replacing.service.js';
import { PayoutsResolver } from './payouts/payouts.resolver.js';
import { PayoutsService } from './payouts/payouts.service.js';
import { PaymentProofs } from './proofs/proofs.service.js';
import { ProviderSettingsResolver } from './provider-settings/provider-settings.resolver.js';
import { ProviderSettingsService } from './provider-settings/provider-settings.service.js';
import { Midtrans } from './providers/midtrans.js';
import { ProviderAccounts } from './providers/provider-accounts.service.js';
import { ProviderHttp } from './providers/provider-http.js';
import { Xendit } from './providers/xendit.js';
import { ReceiptListsService } from './receipts/receipt-lists.service.js';
import { ReceiptsResolver } from './receipts/receipts.resolver.js';
import { ReceiptsService } from './receipts/receipts.service.js';
import { PaymentSettingsResolver } from './settings/settings.resolver.js';
import { PaymentSettingsService } from './settings/settings.service.js';
import { ProviderInbox } from './webhooks/provider-inbox.service.js';
import './payments.permissions.js';

addMessages({ id, en });
addMessages({ id: drawerMessages.id, en: drawerMessages.en });

/** How a cooperative is paid: its settings, the payment of each order, its payment providers and members' credit. */
@Module({
  imports: [LedgerModule],
  providers: [
    CounterPayments,
    CreditProof,
    PaymentOpening,
    PaymentRefunding,
    PaymentReplacing,
    PaymentsService,
    PaymentResolver,
    PaymentInstructionsResolver,
    PaymentProofResolver,
    PaymentSettingsService,
    PaymentSettingsResolver,
    ProviderSettingsService,
    ProviderSettingsResolver,
    ProviderHttp,
    Midtrans,
    Xendit,
    ProviderAccounts,
    PaymentCharges,
    PaymentChecks,
    ProviderWord,
    SourceRefunds,
    ChargesJobs,
    ChargesResolver,
    ProviderInbox,
    ReceiptsService,
    ReceiptListsService,
    ReceiptsResolver,
    PaymentProofs,
    PayoutsService,
    PayoutsResolver,
    CreditAccounts,
    CreditSettling,
    CreditResolver,
    DeductionsService,
    DeductionListsService,
    DrawersService,
    DrawerCorrections,
    DrawerListService,
    DrawersResolver,
  ],
  exports: [
    CounterPayments,
    PaymentsService,
    PaymentSettingsService,
    ProviderSettingsService,
    PaymentCharges,
    PaymentChecks,
    PaymentReplacing,
    ProviderInbox,
    ReceiptsService,
    PaymentProofs,
    PayoutsService,
    CreditAccounts,
    CreditSettling,
    DeductionsService,
    DrawersService,
  ],
})
export class PaymentsModule {}
