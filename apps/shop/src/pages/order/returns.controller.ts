import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { RequestReturnDocument, ReturnPhotosDocument } from '@lumbung/web-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileUploads } from '../../gateway/file-uploads.js';
import { GatewayFiles } from '../../gateway/gateway-files.js';
import { GatewayClient } from '../../gateway/gateway.client.js';
import type { Picture } from '../../gateway/picture-uploads.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { readFormWithFile } from '../../http/form-with-file.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import type { FormErrors } from '../../ui/field.js';
import { OrderPages } from './order-pages.js';
import { MOST_PHOTOS, readWantedReturn, refusalOf, type WantedReturn } from './wanted-return.js';

/** A line of an order is a field; two more are the reason and the request. */
const MOST_FIELDS = 110;

/** Goods the buyer wants to bring back, and the photos by which he shows why. */
@Controller('/pesanan/:token/retur')
export class ReturnsController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly uploads: FileUploads,
    private readonly files: GatewayFiles,
    private readonly pages: OrderPages,
  ) {}

  /** Photos go ahead of the request they belong to; what could not be taken comes back as it was typed. */
  @Post()
  async ask(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Req() request: FastifyRequest,
  ): Promise<Page | SeeOther> {
    const form = await readFormWithFile(request, { files: MOST_PHOTOS, fields: MOST_FIELDS });
    const wanted = readWantedReturn(form.fields, visit.t.order);
    const errors = form.isTooBig ? { ...wanted.errors, foto: visit.t.order.photoTooBig } : wanted.errors;
    const refused =
      Object.keys(errors).length > 0
        ? errors
        : ((await this.sendPhotos(visit, token, wanted, form.pictures)) ?? (await this.send(visit, token, wanted)));
    if (refused !== null) {
      return this.pages.draw(visit, token, { wantedReturn: { ...wanted, errors: refused } });
    }
    // The form leads to its own part of the page; what was done is told above.
    return seeOther(`/pesanan/${token}?baru=retur#isi`);
  }

  @Get(':size/:photo')
  async photo(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Param('size') size: string,
    @Param('photo') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { order } = await this.gateway.ask(visit, ReturnPhotosDocument, { token });
    const photo = order?.returns.flatMap(({ photos }) => photos).find((it) => it.id === id);
    await this.files.hand(visit, size === 'kecil' ? photo?.thumbnailUrl : photo?.url, reply);
  }

  private async sendPhotos(
    visit: Visit,
    token: string,
    { requestId }: WantedReturn,
    pictures: readonly Picture[],
  ): Promise<FormErrors | null> {
    for (const picture of pictures) {
      const path = `/return-photos/${encodeURIComponent(token)}/${requestId}`;
      const sent = await this.uploads.send(visit, path, picture);
      if ('refusal' in sent) return { foto: sent.refusal };
    }
    return null;
  }

  private async send(visit: Visit, token: string, wanted: WantedReturn): Promise<FormErrors | null> {
    const { requestId, reason, lines } = wanted;
    const answer = await this.gateway.ask(visit, RequestReturnDocument, {
      input: { requestId, orderToken: token, reason, lines: [...lines] },
    });
    return refusalOf(answer, wanted);
  }
}
