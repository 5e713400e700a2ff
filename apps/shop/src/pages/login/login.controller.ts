import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { AdoptCartDocument, SignInDocument, SignOutDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { GatewayFault } from '../../gateway/gateway.faults.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { Frames } from '../../layout/frames.js';
import { CartKeeper } from '../../session/cart-keeper.js';
import { Cookies } from '../../session/cookies.js';
import { LoginView, type LoginModel } from './login.view.js';

interface LoginFields {
  readonly login?: string;
  readonly password?: string;
  readonly totpCode?: string;
  readonly ke?: string;
}

@Controller()
export class LoginController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly frames: Frames,
    private readonly cookies: Cookies,
    private readonly keeper: CartKeeper,
  ) {}

  @Get('/masuk')
  show(@CurrentVisit() visit: Visit, @Query('ke') next?: string): Promise<Page> {
    return this.draw(visit, { login: '', next: safeNext(next), errors: {}, refusal: null, needsCode: false });
  }

  @Post('/masuk')
  async signIn(
    @CurrentVisit() visit: Visit,
    @Body() form: LoginFields,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page | SeeOther> {
    const { t } = visit;
    const [login, password, totpCode] = [(form.login ?? '').trim(), form.password ?? '', (form.totpCode ?? '').trim()];
    const next = safeNext(form.ke);
    const errors = {
      ...(login === '' && { login: t.errors.login }),
      ...(password === '' && { password: t.errors.password }),
    };
    if (Object.keys(errors).length > 0) {
      return this.draw(visit, { login, next, errors, refusal: null, needsCode: totpCode !== '' });
    }
    const { signIn: answer } = await this.gateway.ask(visit, SignInDocument, {
      input: { login, password, ...(totpCode !== '' && { totpCode }) },
    });
    if (answer.__typename !== 'SignedIn') {
      const needsCode = answer.__typename === 'TotpRequired' || totpCode !== '';
      return this.draw(visit, { login, next, errors: {}, refusal: answer.message, needsCode });
    }
    this.cookies.write(reply, 'sesi', answer.token);
    this.cookies.write(reply, 'nama', firstName(answer.viewer.person.fullName));
    return seeOther((await this.adoptCart({ ...visit, session: answer.token }, reply)) ? besideCart(next) : next);
  }

  @Get('/keluar')
  leave(): SeeOther {
    return seeOther('/masuk');
  }

  @Post('/keluar')
  async signOut(@CurrentVisit() visit: Visit, @Res({ passthrough: true }) reply: FastifyReply): Promise<SeeOther> {
    if (visit.session !== null) {
      await this.endSession(visit);
    }
    this.cookies.forget(reply, 'sesi');
    this.cookies.forget(reply, 'nama');
    // A person's cart is shown to him alone, whatever token a browser holds.
    this.keeper.forget(reply);
    return seeOther('/');
  }

  /** What was chosen as a guest goes along; answers whether there was something to put together. */
  private async adoptCart(visit: Visit, reply: FastifyReply): Promise<boolean> {
    const { adoptCart: cart } = await this.gateway.ask(visit, AdoptCartDocument, {
      input: { cartToken: visit.cartToken },
    });
    this.keeper.keep(reply, cart);
    return visit.cartToken !== null && visit.cartCount > 0 && cart.lineCount > 0;
  }

  /** A session that ended by itself is ended; anything else must not look like a log-out. */
  private async endSession(visit: Visit): Promise<void> {
    try {
      await this.gateway.ask(visit, SignOutDocument, { input: {} });
    } catch (error) {
      if (!(error instanceof GatewayFault && error.code === 'UNAUTHENTICATED')) {
        throw error;
      }
    }
  }

  private async draw(visit: Visit, model: LoginModel): Promise<Page> {
    const frame = await this.frames.of(visit);
    const isRefused = model.refusal !== null || Object.keys(model.errors).length > 0;
    return new Page(frame, h(LoginView, { model, frame }), {
      title: visit.t.login.title,
      status: isRefused ? 422 : 200,
    });
  }
}

/** Whoever had a cart is shown what became of it, also on his way to order. */
function besideCart(next: string): string {
  return next === '/' || next === '/checkout' || next === '/keranjang' ? '/keranjang?gabung=1' : next;
}

/** Only addresses of this shop: a link must not lead a freshly logged-in person elsewhere. */
export function safeNext(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])[\w\-/.?=&%]*$/.test(next) ? next : '/';
}

export function firstName(fullName: string): string {
  return fullName.split(' ')[0] ?? fullName;
}
