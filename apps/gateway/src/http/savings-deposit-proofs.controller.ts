import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { badUserInput, currentPrincipal, forbidden, requireUuid } from '@lumbung/platform';
import { OwnDepositsService } from '@lumbung/savings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { showFile } from './send-file.js';

/** Proofs of deposits that members announced: they send them, the staff that books deposits reads them. Never public. */
@Controller('savings-deposit-proofs')
export class SavingsDepositProofsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly deposits: OwnDepositsService,
  ) {}

  /** Takes one file for an announced deposit of the person who asks and answers `{ proofId }`; a refusal becomes a 422. */
  @Post(':depositId')
  upload(@Param('depositId') depositId: string, @Req() request: FastifyRequest): Promise<{ proofId: string }> {
    return this.requests.run(request, { who: 'signedIn' }, async () => {
      const { personId } = currentPrincipal();
      if (!personId) throw forbidden();
      const file = await request.file();
      if (!file) throw badUserInput('Send one file as multipart/form-data.');
      const sent = { fileName: file.filename, content: await file.toBuffer() };
      return this.deposits.putProof(requireUuid(depositId), personId, sent);
    });
  }

  /** The file behind `SavingsDepositProof.url`: signed, for one person and a short while. */
  @Get(':id')
  async read(
    @Param('id') id: string,
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.requests.run(request, { who: 'anyone' }, () => this.deposits.openProof(id, permit ?? ''));
    await showFile(reply, file, 'nobody');
  }
}
