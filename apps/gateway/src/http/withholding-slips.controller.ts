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

  /** The slip of the member himself, by the path `myWithholdingSlips` gave out. */
  @Get('mine/:id')
  async readMine(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.requests.run(request, { who: 'signedIn' }, () =>
      this.slips.myFile(requireUuid(id), () => issuerOf(this.profile)),
    );
    await sendFile(reply, file);
  }

  @Get(':id')
  async read(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const allowed = { who: 'permission', permission: SavingsPermission.View } as const;
    const file = await this.requests.run(request, allowed, () =>
      this.slips.file(requireUuid(id), () => issuerOf(this.profile)),
    );
    await sendFile(reply, file);
  }
}
