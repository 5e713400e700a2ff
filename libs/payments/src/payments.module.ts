import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { PaymentResolver } from './payments/payment.resolver.js';
import { PaymentsService } from './payments/payments.service.js';
import { PaymentSettingsResolver } from './settings/settings.resolver.js';
import { PaymentSettingsService } from './settings/settings.service.js';
import './payments.permissions.js';

addMessages({ id, en });

/** How a cooperative is paid: its settings, and the payment of each order. */
@Module({
  providers: [PaymentsService, PaymentResolver, PaymentSettingsService, PaymentSettingsResolver],
  exports: [PaymentsService, PaymentSettingsService],
})
export class PaymentsModule {}
