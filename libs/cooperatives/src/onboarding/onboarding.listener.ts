import { Injectable } from '@nestjs/common';
import {
  cooperativeVerified,
  deliverySettingsUpdated,
  memberRegistered,
  paymentSettingsUpdated,
  productPublished,
  staffInvited,
} from '@lumbung/events';
import { ListenTo } from '@lumbung/platform';
import { OnboardingItemKey } from './onboarding.schema.js';
import { OnboardingService } from './onboarding.service.js';

/** Ticks the steps that are taken in other domains. */
@Injectable()
export class OnboardingListener {
  constructor(private readonly onboarding: OnboardingService) {}

  @ListenTo(staffInvited)
  markStaff(): Promise<void> {
    return this.onboarding.mark(OnboardingItemKey.STAFF);
  }

  @ListenTo(productPublished)
  markProducts(): Promise<void> {
    return this.onboarding.mark(OnboardingItemKey.PRODUCTS);
  }

  @ListenTo(memberRegistered)
  markMembers(): Promise<void> {
    return this.onboarding.mark(OnboardingItemKey.MEMBERS);
  }

  @ListenTo(deliverySettingsUpdated)
  markDelivery(): Promise<void> {
    return this.onboarding.mark(OnboardingItemKey.DELIVERY);
  }

  @ListenTo(paymentSettingsUpdated)
  async markPayment({ availableMethods }: { availableMethods: string[] }): Promise<void> {
    if (availableMethods.length > 0) await this.onboarding.mark(OnboardingItemKey.PAYMENT);
  }

  @ListenTo(cooperativeVerified)
  markVerification(): Promise<void> {
    return this.onboarding.mark(OnboardingItemKey.VERIFICATION);
  }
}
