import { currentLocale, translate } from '@lumbung/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PaymentMethod, PaymentState } from './payment-states.js';
import { Payment } from './payment.schema.js';

export function methodLabel(method: PaymentMethod): string {
  return translate(`payments.method.${method}`, currentLocale());
}

export function paymentStateLabel(state: PaymentState): string {
  return translate(`payments.state.${state}`, currentLocale());
}

@Resolver(() => Payment)
export class PaymentResolver {
  @ResolveField(() => String)
  methodLabel(@Parent() payment: Payment): string {
    return methodLabel(payment.method);
  }

  @ResolveField(() => String)
  stateLabel(@Parent() payment: Payment): string {
    return paymentStateLabel(payment.state);
  }
}
