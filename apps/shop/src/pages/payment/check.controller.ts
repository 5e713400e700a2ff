import { Controller, Param, Post } from '@nestjs/common';
import { CheckOrderPaymentDocument } from '@lumbung/web-api';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';

/** Buyers who say that they have paid: the provider is asked, and the page they came from says what he answered. */
@Controller()
export class PaymentCheckController {
  constructor(private readonly gateway: GatewayClient) {}

  @Post('/bayar/:token/periksa')
  fromPayment(@CurrentVisit() visit: Visit, @Param('token') token: string): Promise<SeeOther> {
    return this.check(visit, token, '/bayar');
  }

  @Post('/pesanan/:token/periksa')
  fromOrder(@CurrentVisit() visit: Visit, @Param('token') token: string): Promise<SeeOther> {
    return this.check(visit, token, '/pesanan');
  }

  private async check(visit: Visit, token: string, page: string): Promise<SeeOther> {
    const { checkOrderPayment } = await this.gateway.ask(visit, CheckOrderPaymentDocument, {
      input: { orderToken: token },
    });
    return seeOther(`${page}/${token}?periksa=${checkOrderPayment.outcome}`);
  }
}
