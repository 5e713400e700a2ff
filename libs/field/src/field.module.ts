import { IdentityModule } from '@lumbung/identity';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { PaymentsModule } from '@lumbung/payments';
import { addMessages } from '@lumbung/platform';
import { SavingsModule } from '@lumbung/savings';
import { Module } from '@nestjs/common';
import { CollectingResolver } from './collecting/collecting.resolver.js';
import { CollectingService } from './collecting/collecting.service.js';
import { PackService } from './collecting/pack.service.js';
import { CollectorsResolver } from './collectors/collectors.resolver.js';
import { CollectorsService } from './collectors/collectors.service.js';
import './field.permissions.js';
import { HandoversResolver } from './handovers/handovers.resolver.js';
import { HandoversService } from './handovers/handovers.service.js';
import { MeetingsResolver } from './meetings/meetings.resolver.js';
import { MeetingsService } from './meetings/meetings.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { ReceiptListener } from './notices/receipt.listener.js';

addMessages({ id, en });

/** Collectors in the field: their routes, what they take in, and the cash they bring. */
@Module({
  imports: [IdentityModule, LedgerModule, PaymentsModule, MembershipModule, SavingsModule],
  providers: [
    CollectorsService,
    CollectorsResolver,
    CollectingService,
    PackService,
    CollectingResolver,
    HandoversService,
    HandoversResolver,
    MeetingsService,
    MeetingsResolver,
    ReceiptListener,
  ],
  exports: [CollectorsService, CollectingService, HandoversService, MeetingsService],
})
export class FieldModule {}
