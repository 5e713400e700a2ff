import { Allow } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PaymentsPermission } from '../payments.permissions.js';
import {
  PaymentProviderSetting,
  UpdatePaymentProviderInput,
  UpdatePaymentProviderResult,
} from './provider-settings.schema.js';
import { ProviderSettingsService } from './provider-settings.service.js';

@Resolver()
export class ProviderSettingsResolver {
  constructor(private readonly providers: ProviderSettingsService) {}

  @Query(() => [PaymentProviderSetting], {
    description: '[permission: payments.configure] The payment providers there are, and what was agreed with them.',
  })
  @Allow(PaymentsPermission.Configure)
  paymentProviders(): Promise<PaymentProviderSetting[]> {
    return this.providers.settings();
  }

  @Mutation(() => UpdatePaymentProviderResult, {
    description: '[permission: payments.configure] Sets keys, channels and use of one payment provider.',
  })
  @Allow(PaymentsPermission.Configure)
  updatePaymentProvider(@Args('input') input: UpdatePaymentProviderInput): Promise<typeof UpdatePaymentProviderResult> {
    return this.providers.update(input);
  }
}
