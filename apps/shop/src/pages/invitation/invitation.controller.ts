import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import {
  AcceptMemberInvitationDocument,
  AdoptCartDocument,
  MemberInvitationPageDocument,
  type AcceptMemberInvitationMutation,
  type MemberInvitationPageQuery,
} from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { isNotFound } from '../../gateway/gateway.faults.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame, type ShopFrame } from '../../layout/frame.js';
import { Frames } from '../../layout/frames.js';
import { CartKeeper } from '../../session/cart-keeper.js';
import { Cookies } from '../../session/cookies.js';
import type { FormErrors } from '../../ui/field.js';
import { firstName } from '../login/login.controller.js';
import {
  fieldOf,
  invitationErrors,
  invitationInput,
  readInvitationForm,
  type InvitationForm,
  type RawInvitationForm,
} from './invitation-form.js';
import { DeadInvitationView, InvitationView } from './invitation.view.js';

const TOKEN = /^[\w.-]{1,200}$/;

type Preview = NonNullable<MemberInvitationPageQuery['memberInvitation']>;
type Refusal = Exclude<AcceptMemberInvitationMutation['acceptMemberInvitation'], { __typename: 'MemberLinked' }>;

/** What the link leads to, whether or not it still leads anywhere. */
interface Found {
  readonly frame: ShopFrame;
  readonly preview: Preview | null;
  readonly signedInAs: string | null;
}

/** A member connects his account by the link an officer gave him. */
@Controller('/undangan-anggota/:token')
export class MemberInvitationController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly frames: Frames,
    private readonly cookies: Cookies,
    private readonly keeper: CartKeeper,
  ) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('token') token: string): Promise<Page> {
    return this.draw(await this.find(visit, token), token, readInvitationForm({}), {});
  }

  @Post()
  async accept(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Body() raw: RawInvitationForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page | SeeOther> {
    const { t } = visit;
    const form = readInvitationForm(raw);
    const found = await this.find(visit, token);
    const kind = found.preview?.proof;
    // Used by himself a moment ago: pressing twice connects once.
    if (!kind || (found.preview?.state !== 'PENDING' && found.preview?.state !== 'ACCEPTED')) {
      return this.draw(found, token, form, {});
    }
    const how = { kind, password: found.signedInAs === null ? (raw.password ?? '') : null, t };
    const errors = invitationErrors(form, how);
    if (Object.keys(errors).length > 0) return this.draw(found, token, form, errors);
    const { acceptMemberInvitation: answer } = await this.gateway.ask(visit, AcceptMemberInvitationDocument, {
      input: invitationInput(token, form, how),
    });
    if (answer.__typename !== 'MemberLinked') {
      // The link may have died of this answer.
      return this.draw(await this.find(visit, token), token, form, errorsOf(answer, visit));
    }
    if (answer.signedIn) {
      this.cookies.write(reply, 'sesi', answer.signedIn.token);
      this.cookies.write(reply, 'nama', firstName(answer.signedIn.viewer.person.fullName));
      await this.adoptCart({ ...visit, session: answer.signedIn.token }, reply);
    }
    return seeOther('/saya');
  }

  /** What was chosen as a guest goes along with the new account. */
  private async adoptCart(visit: Visit, reply: FastifyReply): Promise<void> {
    const input = { cartToken: visit.cartToken };
    this.keeper.keep(reply, (await this.gateway.ask(visit, AdoptCartDocument, { input })).adoptCart);
  }

  /** A link of another cooperative, or none at all, is unknown here. */
  private async find(visit: Visit, token: string): Promise<Found> {
    const isSignedIn = visit.session !== null;
    try {
      if (TOKEN.test(token)) {
        const data = await this.gateway.ask(visit, MemberInvitationPageDocument, { token, isSignedIn });
        const isOurs = data.memberInvitation?.cooperativeSlug === visit.slug;
        return {
          frame: shopFrame(visit, data.currentCooperative),
          preview: (isOurs && data.memberInvitation) || null,
          signedInAs: data.me?.person.fullName ?? null,
        };
      }
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
    return { frame: await this.frames.of(visit), preview: null, signedInAs: null };
  }

  private draw({ frame, preview, signedInAs }: Found, token: string, form: InvitationForm, errors: FormErrors): Page {
    const { t } = frame.visit;
    const kind = preview?.state === 'PENDING' ? preview.proof : null;
    const page = { title: t.invitation.title, keeping: 'secret', isSelling: true } as const;
    if (!preview || !kind) {
      const state = preview ? (preview.state === 'PENDING' ? 'REVOKED' : preview.state) : 'UNKNOWN';
      return new Page(frame, h(DeadInvitationView, { state, frame }), { ...page, status: preview ? 410 : 404 });
    }
    const model = { token, preview, kind, form, errors, signedInAs };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return new Page(frame, h(InvitationView, { model, frame }), { ...page, status });
  }
}

function errorsOf(refusal: Refusal, { t }: Visit): FormErrors {
  switch (refusal.__typename) {
    case 'MemberProofDiffers':
      return { proof: refusal.message };
    case 'PasswordTooWeak':
      return { password: refusal.message };
    case 'AccountExists':
      return { phone: t.invitation.accountExists };
    case 'AlreadyLinked':
      return { '': t.invitation.alreadyLinked };
    default:
      return { ['field' in refusal ? fieldOf(refusal.field) : '']: refusal.message };
  }
}
