import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import { parsePhoneNumber } from '@lumbung/kernel';
import { SellingProfilePageDocument, UpdateMySellerDocument, type UpdateMySellerInput } from '@lumbung/web-api';
import type { FastifyRequest } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { PictureUploads } from '../../gateway/picture-uploads.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { readFormWithFile } from '../../http/form-with-file.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import { addressOf, fieldOf, readApplyForm, type ApplyForm } from './apply-form.js';
import { forSeller } from './for-seller.js';
import { sellingPage } from './parts.js';
import { ProfileView } from './profile.view.js';

/** What a seller may change of himself; account and licences change at the office. */
@Controller('/saya/jualan/profil')
export class ProfileController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly uploads: PictureUploads,
  ) {}

  @Get()
  show(@CurrentVisit() visit: Visit, @Query('tersimpan') saved?: string): Promise<Page | SeeOther> {
    return forSeller(visit, () => this.draw(visit, null, {}, saved === '1'));
  }

  /** Two buttons end here: one looks for a region, the other saves. */
  @Post()
  save(@CurrentVisit() visit: Visit, @Req() request: FastifyRequest): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      const { fields, picture, isTooBig } = await readFormWithFile(request);
      const form = readApplyForm(fields);
      if (fields.step !== 'send') {
        return this.draw(visit, form, {});
      }
      const errors = profileErrors(form, visit, isTooBig || (picture !== null && !picture.type.startsWith('image/')));
      if (Object.keys(errors).length > 0) {
        return this.draw(visit, form, errors);
      }
      const photo = picture && (await this.uploads.send(visit, picture));
      if (photo && 'refusal' in photo) {
        return this.draw(visit, form, { photo: photo.refusal });
      }
      const { updateMySeller: answer } = await this.gateway.ask(visit, UpdateMySellerDocument, {
        input: { ...changesOf(form), ...(photo && { photoMediaId: photo.mediaId }) },
      });
      return answer.__typename === 'Seller'
        ? seeOther('/saya/jualan/profil?tersimpan=1')
        : this.draw(visit, form, { [fieldOf(answer.field)]: answer.message });
    });
  }

  private async draw(
    visit: Visit,
    form: ApplyForm | null,
    errors: FormErrors,
    isSaved = false,
  ): Promise<Page | SeeOther> {
    const regionText = form?.regionText ?? '';
    const data = await this.gateway.ask(visit, SellingProfilePageDocument, {
      regionText,
      asksRegion: regionText.length >= 3,
    });
    const frame = shopFrame(visit, data.currentCooperative);
    const seller = data.mySeller;
    if (!seller) {
      return seeOther('/jadi-penjual');
    }
    const model = {
      seller,
      form: form ?? readApplyForm({ story: seller.story ?? '' }),
      errors,
      regions: data.regions ?? null,
      isSaved,
    };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return sellingPage(frame, visit.t.selling.profile, h(ProfileView, { model, frame }), status);
  }
}

/** Telephone and address are shown masked or whole on the page, and only sent when they were written anew. */
function changesOf(form: ApplyForm): UpdateMySellerInput {
  const phone = parsePhoneNumber(form.phone);
  return {
    story: form.story || null,
    ...(phone !== null && { phone }),
    ...(form.street !== '' && { address: addressOf(form) }),
  };
}

function profileErrors(form: ApplyForm, { t }: Visit, isNoPhoto: boolean): FormErrors {
  const movesHouse = form.street !== '' || form.regionCode !== '';
  return {
    ...(isNoPhoto && { photo: t.selling.errors.photo }),
    ...(form.phone !== '' && parsePhoneNumber(form.phone) === null && { phone: t.errors.phone }),
    ...(movesHouse && form.regionCode === '' && { regionText: t.errors.region }),
    ...(movesHouse && form.street === '' && { street: t.errors.street }),
  };
}
