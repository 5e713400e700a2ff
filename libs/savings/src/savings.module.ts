import { IdentityModule } from '@lumbung/identity';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { PaymentsModule } from '@lumbung/payments';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { SavingsAccountsResolver } from './accounts/accounts.resolver.js';
import { SavingsAccountsService } from './accounts/accounts.service.js';
import { PrincipalListener } from './accounts/principal.listener.js';
import { DeskLimitsService } from './desk/desk-limits.service.js';
import { DeskResolver } from './desk/desk.resolver.js';
import { MoveApprovals } from './desk/move-approvals.service.js';
import { MoveRequests } from './desk/move-requests.service.js';
import { TellerSearch } from './desk/teller-search.service.js';
import { DepositDeskService } from './deposit-requests/deposit-desk.service.js';
import { DepositRequestsResolver } from './deposit-requests/deposit-requests.resolver.js';
import { OwnDepositsService } from './deposit-requests/own-deposits.service.js';
import { MandatorySavingsResolver } from './mandatory/mandatory.resolver.js';
import { MandatorySavingsService } from './mandatory/mandatory.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { monthEnd } from './messages/month-end.js';
import { BonusStep } from './bonus/bonus.step.js';
import { SavingsBonusResolver } from './bonus/bonus.resolver.js';
import { SavingsBonusService } from './bonus/bonus.service.js';
import { DormancyStep } from './month-end/dormancy.step.js';
import { SavingsEarningsService } from './month-end/earnings.service.js';
import { FeesStep } from './month-end/fees.step.js';
import { InterestStep } from './month-end/interest.step.js';
import { WithholdingSlipsResolver } from './slips/slips.resolver.js';
import { WithholdingSlipsService } from './slips/slips.service.js';
import { SavingsTermsResolver } from './terms/terms.resolver.js';
import { SavingsTermsService } from './terms/terms.service.js';
import { SavingsMovesResolver } from './moves/moves.resolver.js';
import { SavingsMovesService } from './moves/moves.service.js';
import { OwnTransfersResolver } from './own-transfers/own-transfers.resolver.js';
import { OwnTransfersService } from './own-transfers/own-transfers.service.js';
import { TransferRulesService } from './own-transfers/transfer-rules.service.js';
import { PassbookResolver } from './passbook/passbook.resolver.js';
import { PassbookService } from './passbook/passbook.service.js';
import { SavingsProductsResolver } from './products/products.resolver.js';
import { SavingsProductsService } from './products/products.service.js';
import './savings.permissions.js';
import { SpendingService } from './spending/spending.service.js';

addMessages({ id, en });
addMessages(monthEnd);

/** Share capital and savings of the members. */
@Module({
  imports: [IdentityModule, LedgerModule, MembershipModule, PaymentsModule],
  providers: [
    SavingsProductsService,
    SavingsProductsResolver,
    SavingsAccountsService,
    SavingsAccountsResolver,
    PrincipalListener,
    MoveRequests,
    SavingsMovesService,
    SavingsMovesResolver,
    PassbookService,
    PassbookResolver,
    MandatorySavingsService,
    MandatorySavingsResolver,
    SpendingService,
    TransferRulesService,
    OwnTransfersService,
    OwnTransfersResolver,
    DeskLimitsService,
    MoveApprovals,
    TellerSearch,
    DeskResolver,
    SavingsTermsService,
    SavingsTermsResolver,
    SavingsEarningsService,
    InterestStep,
    FeesStep,
    DormancyStep,
    BonusStep,
    SavingsBonusService,
    SavingsBonusResolver,
    WithholdingSlipsService,
    WithholdingSlipsResolver,
    OwnDepositsService,
    DepositDeskService,
    DepositRequestsResolver,
  ],
  exports: [
    SavingsProductsService,
    SavingsAccountsService,
    SavingsMovesService,
    PassbookService,
    MandatorySavingsService,
    OwnDepositsService,
    SpendingService,
    SavingsTermsService,
    SavingsEarningsService,
    WithholdingSlipsService,
  ],
})
export class SavingsModule {}
