import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { OrdersService } from '@lumbung/orders';
import { PaymentProofs } from '@lumbung/payments';
import { badUserInput } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { showFile } from './send-file.js';

/** Proofs of bank transfers: buyers send them, the staff that confirms payments reads them. Never public. */
@Controller('payment-proofs')
export class PaymentProofsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly proofs: PaymentProofs,
    private readonly orders: OrdersService,
  ) {}

  /** Takes one file for the order behind a secret link and answers `{ proofId }`; a refusal becomes a 422. */
  @Post(':orderToken')
  upload(@Param('orderToken') token: string, @Req() request: FastifyRequest): Promise<{ proofId: string }> {
    return this.requests.run(request, { who: 'anyone' }, async () => {
      const { id } = await this.orders.byToken(token, new Set());
      const file = await request.file();
      if (!file) throw badUserInput('Send one file as multipart/form-data.');
      return this.proofs.put(id, { fileName: file.filename, content: await file.toBuffer() });
    });
  }

  /** The file behind `PaymentProof.url`: signed, for one person and a short while. */
  @Get(':id')
  async read(
    @Param('id') id: string,
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.requests.run(request, { who: 'anyone' }, () => this.proofs.open(id, permit ?? ''));
    await showFile(reply, file, 'nobody');
  }
}
