import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ProfileService } from '@lumbung/cooperatives';
import { PapersService, type Issuer } from '@lumbung/orders';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';

/** What is printed of orders: proof, receipt, invoice, packing lists and delivery notes. */
@Controller('papers')
export class PapersController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly papers: PapersService,
    private readonly profile: ProfileService,
  ) {}

  /** A paper, by the address that `Order.papers`, `Parcel.papers` or `parcelPapers` gave out: signed, and good for a short while. */
  @Get()
  async read(
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, mimeType, fileName, stylesheetHash } = await this.requests.run(request, { who: 'anyone' }, () =>
      this.papers.open(permit ?? '', () => this.issuer()),
    );
    const style = stylesheetHash ? ` style-src '${stylesheetHash}';` : '';
    await reply
      .header('content-type', mimeType)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', `default-src 'none';${style} object-src 'self'; frame-ancestors 'self'`)
      .send(content);
  }

  /** The cooperative as it stands at the head of its papers; one without a profile has only its address in the shop. */
  private async issuer(): Promise<Issuer> {
    const cooperative = await this.profile.current();
    return {
      name: cooperative?.name ?? '',
      registrationNo: cooperative?.cooperativeRegistrationNo ?? null,
      address: cooperative?.address.formatted ?? null,
      phone: (cooperative?.phone ?? null) as Issuer['phone'],
      taxIdNo: cooperative?.registration?.taxNo ?? null,
    };
  }
}
