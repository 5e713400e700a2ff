import { Body, Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { isUuid, newId, todayIn } from '@lumbung/kernel';
import {
  CancelMyDeliveryDocument,
  DraftDeliveryPageDocument,
  DraftMyDeliveryDocument,
  SellingNotePageDocument,
  SellingNotesPageDocument,
} from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import type { RawForm } from './apply-form.js';
import { deliveryLines, linesProblem, type LineProblem } from './delivery-form.js';
import { DraftDeliveryView, NotesView, NoteView } from './deliveries.view.js';
import { forSeller } from './for-seller.js';
import { sellingPage } from './parts.js';

/** What a seller brings to the shop, and what came back to him. */
@Controller('/saya/jualan/titipan')
export class DeliveriesController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  list(@CurrentVisit() visit: Visit, @Query('setelah') after?: string): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      const data = await this.gateway.ask(visit, SellingNotesPageDocument, { after: after || null });
      const frame = shopFrame(visit, data.currentCooperative);
      return sellingPage(frame, visit.t.selling.deliveries, h(NotesView, { list: data.mySellerNotes, frame }));
    });
  }

  @Get('/baru')
  form(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forSeller(visit, () => this.draw(visit, {}, {}));
  }

  @Post('/baru')
  draft(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      const lines = deliveryLines(raw);
      const problem = linesProblem(lines, todayIn('Asia/Jakarta', new Date()));
      if (problem !== null) {
        return this.draw(visit, raw, errorsOf(problem, visit));
      }
      const text = (raw.text ?? '').trim().slice(0, 500);
      const { draftMyDelivery: answer } = await this.gateway.ask(visit, DraftMyDeliveryDocument, {
        input: {
          requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
          lines: lines.map(({ variantId, quantity, expiresOn }) => ({
            variantId,
            quantity: quantity ?? 0,
            ...(expiresOn !== null && { expiresOn }),
          })),
          ...(text !== '' && { text }),
        },
      });
      return answer.__typename === 'ConsignmentNote'
        ? seeOther(`/saya/jualan/titipan/${answer.id}?dibuat=1`)
        : this.draw(visit, { ...raw, requestId: newId() }, { '': answer.message });
    });
  }

  @Get('/:id')
  show(
    @CurrentVisit() visit: Visit,
    @Param('id') id: string,
    @Query('dibuat') made?: string,
    @Query('kabar') refusal?: string,
  ): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      if (!isUuid(id)) {
        throw new NotFoundException();
      }
      const { currentCooperative, mySellerNote: note } = await this.gateway.ask(visit, SellingNotePageDocument, { id });
      const frame = shopFrame(visit, currentCooperative);
      if (!note) {
        throw new NotFoundException();
      }
      const { selling } = visit.t;
      const said = made === '1' && note.state === 'DRAFT' ? selling.drafted(note.number) : null;
      const model = { note, said, refusal: refusal?.slice(0, 300) ?? null };
      return sellingPage(frame, `${selling.deliveryKinds[note.kind]} ${note.number}`, h(NoteView, { model, frame }));
    });
  }

  @Post('/:id/batal')
  cancel(@CurrentVisit() visit: Visit, @Param('id') id: string): Promise<SeeOther> {
    return forSeller(visit, async () => {
      if (!isUuid(id)) {
        throw new NotFoundException();
      }
      const { cancelMyDelivery: answer } = await this.gateway.ask(visit, CancelMyDeliveryDocument, {
        input: { noteId: id },
      });
      const news = 'message' in answer ? `?kabar=${encodeURIComponent(answer.message)}` : '';
      return seeOther(`/saya/jualan/titipan/${id}${news}`);
    });
  }

  private async draw(visit: Visit, raw: RawForm, errors: FormErrors): Promise<Page> {
    const data = await this.gateway.ask(visit, DraftDeliveryPageDocument, {});
    const frame = shopFrame(visit, data.currentCooperative);
    const model = {
      products: data.mySellerProducts.nodes,
      raw,
      errors,
      requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
    };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return sellingPage(frame, visit.t.selling.newDelivery, h(DraftDeliveryView, { model, frame }), status);
  }
}

function errorsOf({ field, kind }: LineProblem, { t }: Visit): FormErrors {
  return { [field]: kind === 'day' ? t.selling.errors.day : t.selling.errors.quantity };
}
