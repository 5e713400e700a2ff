import { CatalogModule } from '@lumbung/catalog';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { SavingsModule } from '@lumbung/savings';
import { SellersModule } from '@lumbung/sellers';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import './consignment.permissions.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { HandoversService } from './notes/handovers.service.js';
import { NoteDraftsService } from './notes/note-drafts.service.js';
import { NoteReadsService } from './notes/note-reads.service.js';
import { NotesResolver } from './notes/notes.resolver.js';
import { OwnProductsService } from './own/own-products.service.js';
import { OwnSeller } from './own/own-seller.js';
import { OwnResolver } from './own/own.resolver.js';
import { SettlementPapersResolver } from './papers/settlement-papers.resolver.js';
import { SettlementPapersService } from './papers/settlement-papers.service.js';
import { ConsignmentService } from './sales/consignment.service.js';
import { OwedProof } from './settlements/owed-proof.js';
import { PayoutAccounts } from './settlements/payout-accounts.service.js';
import { PayoutsService } from './settlements/payouts.service.js';
import { SettlementReadsService } from './settlements/settlement-reads.service.js';
import { SettlementsResolver } from './settlements/settlements.resolver.js';
import { SettlementsService } from './settlements/settlements.service.js';
import { TermsResolver } from './terms/terms.resolver.js';
import { TermsService } from './terms/terms.service.js';

addMessages({ id, en });

/** Goods of others: delivered, sold, returned, settled and paid out. */
@Module({
  imports: [CatalogModule, LedgerModule, MembershipModule, SavingsModule, SellersModule],
  providers: [
    ConsignmentService,
    TermsService,
    TermsResolver,
    NoteReadsService,
    NoteDraftsService,
    HandoversService,
    NotesResolver,
    SettlementReadsService,
    SettlementsService,
    PayoutAccounts,
    OwedProof,
    PayoutsService,
    SettlementsResolver,
    SettlementPapersService,
    SettlementPapersResolver,
    OwnSeller,
    OwnProductsService,
    OwnResolver,
  ],
  exports: [ConsignmentService, SettlementReadsService, SettlementPapersService],
})
export class ConsignmentModule {}
