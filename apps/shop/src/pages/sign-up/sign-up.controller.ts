import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { isSlug } from '@lumbung/kernel';
import { FindRegionsDocument, SignUpCooperativeDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { SHOP_CONFIG, type ShopConfig } from '../../config/shop.config.js';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import type { FormErrors } from '../../ui/field.js';
import {
  fieldOf,
  readSignUpForm,
  signUpErrors,
  signUpInput,
  type RawSignUpForm,
  type SignUpForm,
} from './sign-up-form.js';
import { SignUpView, WelcomeView } from './sign-up.view.js';

@Controller('/lumbung/daftar')
export class SignUpController {
  constructor(
    private readonly gateway: GatewayClient,
    @Inject(SHOP_CONFIG) private readonly config: ShopConfig,
  ) {}

  @Get()
  show(@CurrentVisit() visit: Visit): Promise<Page> {
    return this.draw(visit, readSignUpForm({}), {});
  }

  /** Two buttons end here: one looks for a region, the other signs the cooperative up. */
  @Post()
  async submit(@CurrentVisit() visit: Visit, @Body() raw: RawSignUpForm): Promise<Page | SeeOther> {
    const form = readSignUpForm(raw);
    if (raw.step !== 'send') {
      return this.draw(visit, form, {});
    }
    const password = raw.password ?? '';
    const errors = signUpErrors(form, password, visit.t);
    if (Object.keys(errors).length > 0) {
      return this.draw(visit, form, errors);
    }
    const { signUpCooperative: answer } = await this.gateway.ask(visit, SignUpCooperativeDocument, {
      input: signUpInput(form, password),
    });
    switch (answer.__typename) {
      case 'CooperativeSignedUp':
        return seeOther(`/daftar/selesai?toko=${answer.cooperative.slug}`);
      case 'SlugTaken':
        return this.draw(visit, form, { slug: visit.t.site.errors.slugTaken(answer.message, answer.suggestions) });
      case 'PasswordTooWeak':
        return this.draw(visit, form, { password: answer.message });
      default:
        return this.draw(visit, form, { [fieldOf('field' in answer ? answer.field : null)]: answer.message });
    }
  }

  @Get('/selesai')
  welcome(@CurrentVisit() visit: Visit, @Query('toko') slug = ''): Page | SeeOther {
    if (!isSlug(slug)) {
      return seeOther('/daftar');
    }
    const frame = { visit, shop: null };
    const model = {
      shopAddress: `${visit.shopScheme}://${slug}.${visit.host}/`,
      consoleAddress: `${this.config.consoleUrl}/k/${slug}/mulai`,
    };
    return new Page(frame, h(WelcomeView, { model, frame }), { title: visit.t.site.welcome });
  }

  private async draw(visit: Visit, form: SignUpForm, errors: FormErrors): Promise<Page> {
    const regions =
      form.regionText.length < 3
        ? null
        : (await this.gateway.ask(visit, FindRegionsDocument, { search: form.regionText })).regions;
    const frame = { visit, shop: null };
    return new Page(frame, h(SignUpView, { model: { form, errors, regions, domain: visit.host }, frame }), {
      title: visit.t.site.signUpLong,
      status: Object.keys(errors).length > 0 ? 422 : 200,
    });
  }
}
