import { Allow, AllowShoppers } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PaymentOption } from '../payments/payment.schema.js';
import { PaymentsPermission } from '../payments.permissions.js';
import { PaymentSettings, UpdatePaymentSettingsInput, UpdatePaymentSettingsResult } from './settings.schema.js';
import { PaymentSettingsService } from './settings.service.js';

@Resolver()
export class PaymentSettingsResolver {
  constructor(private readonly payments: PaymentSettingsService) {}

  @Query(() => PaymentSettings, { description: '[permission: payments.configure] How this cooperative is paid.' })
  @Allow(PaymentsPermission.Configure)
  paymentSettings(): Promise<PaymentSettings> {
    return this.payments.settings();
  }

  @Query(() => [PaymentOption], {
    description: '[shop] Ways to pay here; the checkout page takes them from checkoutOptions.',
  })
  @AllowShoppers()
  paymentOptions(): Promise<PaymentOption[]> {
    return this.payments.options();
  }

  @Mutation(() => UpdatePaymentSettingsResult, {
    description: '[permission: payments.configure] Switches methods, imports the static QRIS, sets the bank account.',
  })
  @Allow(PaymentsPermission.Configure)
  updatePaymentSettings(@Args('input') input: UpdatePaymentSettingsInput): Promise<typeof UpdatePaymentSettingsResult> {
    return this.payments.update(input);
  }
}
