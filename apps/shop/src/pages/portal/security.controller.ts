import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { isUuid } from '@lumbung/kernel';
import {
  EndOwnSessionDocument,
  PortalSecurityPageDocument,
  SetOwnPinDocument,
  SignOutDocument,
  type PortalSecurityPageQuery,
} from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { isNotFound } from '../../gateway/gateway.faults.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { CartKeeper } from '../../session/cart-keeper.js';
import { Cookies } from '../../session/cookies.js';
import type { FormErrors } from '../../ui/field.js';
import { safeNext } from '../login/login.controller.js';
import { forMember, portalPage } from './portal-page.js';
import { PinView, SecurityView } from './security.view.js';

const HERE = '/saya/keamanan';

interface PinFields {
  readonly pin?: string;
  readonly password?: string;
  readonly totpCode?: string;
  readonly ke?: string;
}

/** Where one is logged in, and the PIN that one's money asks for. */
@Controller(HERE)
export class PortalSecurityController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly cookies: Cookies,
    private readonly keeper: CartKeeper,
  ) {}

  @Get()
  show(@CurrentVisit() visit: Visit, @Query('kabar') news = ''): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.ask(visit);
      const frame = shopFrame(visit, data.currentCooperative);
      const said: Readonly<Record<string, string>> = visit.t.portal.said;
      const model = {
        sessions: data.me?.sessions ?? [],
        stepUp: data.myStepUp,
        said: Object.hasOwn(said, news) ? (said[news] ?? null) : null,
      };
      return portalPage(frame, visit.t.portal.security, h(SecurityView, { model, frame }));
    });
  }

  @Get('/pin')
  pin(@CurrentVisit() visit: Visit, @Query('ke') next?: string): Promise<Page | SeeOther> {
    return forMember(visit, async () => this.drawPin(visit, await this.ask(visit), nextOf(next), {}));
  }

  @Post('/pin')
  setPin(@CurrentVisit() visit: Visit, @Body() raw: PinFields): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const { pinErrors } = visit.t.portal;
      const [pin, password, totpCode] = [(raw.pin ?? '').trim(), raw.password ?? '', (raw.totpCode ?? '').trim()];
      const next = nextOf(raw.ke);
      const errors: FormErrors = {
        ...(!/^\d{6}$/.test(pin) && { pin: pinErrors.pin }),
        ...(password === '' && { password: pinErrors.password }),
      };
      if (Object.keys(errors).length > 0) return this.drawPin(visit, await this.ask(visit), next, errors);
      const { setPin: answer } = await this.gateway.ask(visit, SetOwnPinDocument, {
        input: { pin, password: password.slice(0, 200), ...(totpCode !== '' && { totpCode: totpCode.slice(0, 40) }) },
      });
      if (answer.__typename === 'PinSet') return seeOther(next === HERE ? `${HERE}?kabar=pin` : next);
      const field = { PIN_TOO_WEAK: 'pin', TOTP_REQUIRED: 'totpCode' }[answer.code] ?? 'password';
      return this.drawPin(visit, await this.ask(visit), next, { [field]: answer.message });
    });
  }

  /** Ends the session of one device; of somebody else's there is none. */
  @Post('/sesi')
  endSession(@CurrentVisit() visit: Visit, @Body() { id }: { readonly id?: string }): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      if (isUuid(id)) {
        await this.gateway.ask(visit, EndOwnSessionDocument, { input: { sessionId: id } }).catch((error: unknown) => {
          if (!isNotFound(error)) throw error;
        });
      }
      return seeOther(`${HERE}?kabar=sesi`);
    });
  }

  @Post('/keluar')
  signOutEverywhere(
    @CurrentVisit() visit: Visit,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      await this.gateway.ask(visit, SignOutDocument, { input: { allSessions: true } });
      this.cookies.forget(reply, 'sesi');
      this.cookies.forget(reply, 'nama');
      this.keeper.forget(reply);
      return seeOther('/masuk');
    });
  }

  private ask(visit: Visit): Promise<PortalSecurityPageQuery> {
    return this.gateway.ask(visit, PortalSecurityPageDocument, {});
  }

  private drawPin(visit: Visit, data: PortalSecurityPageQuery, next: string, errors: FormErrors): Page {
    const frame = shopFrame(visit, data.currentCooperative);
    const { pinMake, pinChange } = visit.t.portal;
    const title = data.myStepUp.pinSetAt ? pinChange : pinMake;
    const model = { title, next, errors, needsCode: data.me?.person.hasTotp ?? false };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return portalPage(frame, title, h(PinView, { model, frame }), status);
  }
}

function nextOf(next: string | undefined): string {
  const safe = safeNext(next);
  return safe === '/' ? HERE : safe;
}
