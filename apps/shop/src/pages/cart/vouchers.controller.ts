import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApplyVoucherDocument, RemoveVoucherDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { CartKeeper } from '../../session/cart-keeper.js';

interface VoucherForm {
  readonly code?: string;
}

/** Vouchers of the cart; what they come to stands on the cart's own page. */
@Controller('/keranjang/voucher')
export class VouchersController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly keeper: CartKeeper,
  ) {}

  @Post()
  async apply(
    @CurrentVisit() visit: Visit,
    @Body() form: VoucherForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const code = codeOf(form);
    const { applyVoucher: answer } = await this.gateway.ask(visit, ApplyVoucherDocument, {
      input: { cartToken: visit.cartToken ?? '', code },
    });
    if (answer.__typename === 'Cart') {
      this.keeper.keep(reply, answer);
      return seeOther('/keranjang');
    }
    return seeOther(`/keranjang?${new URLSearchParams({ voucher: code, alasan: answer.message })}#code`);
  }

  @Post('/lepas')
  async remove(
    @CurrentVisit() visit: Visit,
    @Body() form: VoucherForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const { removeVoucher: cart } = await this.gateway.ask(visit, RemoveVoucherDocument, {
      input: { cartToken: visit.cartToken ?? '', code: codeOf(form) },
    });
    this.keeper.keep(reply, cart);
    return seeOther('/keranjang');
  }
}

function codeOf({ code = '' }: VoucherForm): string {
  return code.trim().slice(0, 40);
}
