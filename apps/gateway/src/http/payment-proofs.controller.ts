import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { PaymentProofs } from '@lumbung/payments';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';

/** Proofs of bank transfers, for the staff that confirms them. Never public. */
@Controller('payment-proofs')
export class PaymentProofsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly proofs: PaymentProofs,
  ) {}

  /** The file behind `PaymentProof.url`: signed, for one person and a short while. */
  @Get(':id')
  async read(
    @Param('id') id: string,
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, mimeType, fileName } = await this.requests.run(request, { who: 'anyone' }, () =>
      this.proofs.open(id, permit ?? ''),
    );
    await reply
      .header('content-type', mimeType)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'; object-src 'self'; frame-ancestors 'none'")
      .send(content);
  }
}
