import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import { newId, todayIn } from '@lumbung/kernel';
import {
  ProposeMyProductDocument,
  ProposePageDocument,
  SellingGoodsPageDocument,
  type ProposeMyProductInput,
  type ProposeMyProductMutation,
} from '@lumbung/web-api';
import type { FastifyRequest } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { GatewayFault } from '../../gateway/gateway.faults.js';
import { PictureUploads } from '../../gateway/picture-uploads.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { readFormWithFile, type FormWithFile } from '../../http/form-with-file.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import { fieldOf } from './apply-form.js';
import { forSeller } from './for-seller.js';
import { goodsErrors, goodsInput, readGoodsForm, type GoodsForm } from './goods-form.js';
import { GoodsView, ProposeView } from './goods.view.js';
import { sellingPage } from './parts.js';

type Answer = ProposeMyProductMutation['proposeMyProduct'];

/** A seller's goods, and new ones by the camera of his phone. */
@Controller('/saya/jualan/barang')
export class GoodsController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly uploads: PictureUploads,
  ) {}

  @Get()
  list(
    @CurrentVisit() visit: Visit,
    @Query('setelah') after?: string,
    @Query('terkirim') sent?: string,
  ): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      const data = await this.gateway.ask(visit, SellingGoodsPageDocument, { after: after || null });
      const frame = shopFrame(visit, data.currentCooperative);
      const { selling } = visit.t;
      const said = sent === '1' ? selling.proposed : sent === '0' ? selling.proposedNoPhoto : null;
      return sellingPage(frame, selling.goods, h(GoodsView, { list: data.mySellerProducts, said, frame }));
    });
  }

  @Get('/baru')
  form(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forSeller(visit, () => this.draw(visit, readGoodsForm({}, visit.t), {}));
  }

  @Post('/baru')
  propose(@CurrentVisit() visit: Visit, @Req() request: FastifyRequest): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      const sent = await readFormWithFile(request);
      const form = readGoodsForm(sent.fields, visit.t);
      const errors = this.errorsOf(visit, form, sent);
      if (Object.keys(errors).length > 0) {
        return this.draw(visit, form, errors);
      }
      const photo = sent.picture && (await this.uploads.send(visit, sent.picture));
      if (photo && 'refusal' in photo) {
        return this.draw(visit, form, { photo: photo.refusal });
      }
      const answer = await this.send(visit, goodsInput(form, photo ? [photo.mediaId] : []));
      if (answer === 'sent' || answer.__typename === 'MySellerProduct') {
        return seeOther(`/saya/jualan/barang?terkirim=${photo ? 1 : 0}`);
      }
      const field = answer.__typename === 'InvalidInput' ? fieldInForm(answer.field) : '';
      // Another photo makes another request: the same id would be refused as a different question.
      return this.draw(visit, { ...form, requestId: newId() }, { [field]: answer.message });
    });
  }

  /** Pressed twice, the photo arrives twice and has two ids: the gateway takes that for another question, and keeps the first. */
  private async send(visit: Visit, input: ProposeMyProductInput): Promise<Answer | 'sent'> {
    try {
      return (await this.gateway.ask(visit, ProposeMyProductDocument, { input })).proposeMyProduct;
    } catch (error) {
      if (error instanceof GatewayFault && error.code === 'CONFLICT') {
        return 'sent';
      }
      throw error;
    }
  }

  private errorsOf(visit: Visit, form: GoodsForm, { isTooBig, picture }: FormWithFile): FormErrors {
    const isNoPicture = picture !== null && !picture.type.startsWith('image/');
    return {
      ...((isTooBig || isNoPicture) && { photo: visit.t.selling.errors.photo }),
      ...goodsErrors(form, todayIn('Asia/Jakarta', new Date()), visit.t),
    };
  }

  private async draw(visit: Visit, form: GoodsForm, errors: FormErrors): Promise<Page> {
    const data = await this.gateway.ask(visit, ProposePageDocument, {});
    const frame = shopFrame(visit, data.currentCooperative);
    const model = { form, errors, categories: data.categories, isActive: data.mySeller?.state === 'ACTIVE' };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return sellingPage(frame, visit.t.selling.newGoods, h(ProposeView, { model, frame }), status);
  }
}

function fieldInForm(path: string | null | undefined): string {
  const known: Readonly<Record<string, string>> = { publicPrice: 'price', mediaIds: 'photo' };
  const field = fieldOf(path);
  return known[field] ?? field;
}
