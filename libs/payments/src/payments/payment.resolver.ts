import { currentContext, currentLocale, PrivateFiles, translate, UrlScalar } from '@lumbung/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PROOFS } from '../proofs/proof-files.js';
import type { PaymentChannel } from './payment-channels.js';
import type { PaymentMethod, PaymentState } from './payment-states.js';
import { Payment, PaymentInstructions, PaymentProof } from './payment.schema.js';

export function methodLabel(method: PaymentMethod): string {
  return translate(`payments.method.${method}`, currentLocale());
}

export function channelLabel(channel: PaymentChannel): string {
  return translate(`payments.channel.${channel}`, currentLocale());
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

@Resolver(() => PaymentInstructions)
export class PaymentInstructionsResolver {
  @ResolveField(() => String, { description: 'Name of the bank or wallet.' })
  label(@Parent() { channel }: PaymentInstructions): string {
    return channelLabel(channel);
  }
}

@Resolver(() => PaymentProof)
export class PaymentProofResolver {
  constructor(private readonly files: PrivateFiles) {}

  @ResolveField(() => UrlScalar, {
    nullable: true,
    description: 'Only for staff with payments.confirm; a path on the address of the API, good for ten minutes.',
  })
  url(@Parent() proof: PaymentProof): string | null {
    return currentContext()?.principal?.permissions.has('payments.confirm') ? this.files.urlOf(PROOFS, proof) : null;
  }
}
