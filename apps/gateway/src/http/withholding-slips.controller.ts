import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ProfileService } from '@lumbung/cooperatives';
import { requireUuid } from '@lumbung/platform';
import { SavingsPermission, WithholdingSlipsService } from '@lumbung/savings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { issuerOf } from './issuer.js';
import { sendFile } from './send-file.js';

/** Proofs of the tax on what savings earned (bukti potong) on paper, for whoever may see savings. */
@Controller('withholding-slips')
export class WithholdingSlipsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly slips: WithholdingSlipsService,
    private readonly profile: ProfileService,
  ) {}

  @Get(':id')
  async read(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const allowed = { who: 'permission', permission: SavingsPermission.View } as const;
    const file = await this.requests.run(request, allowed, () =>
      this.slips.file(requireUuid(id), () => issuerOf(this.profile)),
    );
    await sendFile(reply, file);
  }
}
