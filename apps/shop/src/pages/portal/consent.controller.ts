import { Body, Controller, Get, Post } from '@nestjs/common';
import { isUuid, newId } from '@lumbung/kernel';
import { GiveOwnConsentDocument, PortalConsentPageDocument, WithdrawOwnConsentDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { keptFault } from '../joining/joining-form.js';
import { ConsentView } from './consent.view.js';
import { forMember, portalPage } from './portal-page.js';

const HERE = '/saya/profil/persetujuan';
const PROFILE = '/saya/profil';

type RawForm = Readonly<Record<string, string | undefined>>;

/** A member takes his consent back, or gives it anew; what that changes and what not stands above the button. */
@Controller(HERE)
export class PortalConsentController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  show(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forMember(visit, () => this.draw(visit, newId()));
  }

  /** What was shown is what he agrees to: words that were changed meanwhile are shown to him first. */
  @Post()
  step(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const requestId = isUuid(raw.requestId) ? raw.requestId : newId();
      try {
        const refusal =
          raw.step === 'beri' ? await this.give(visit, requestId, raw) : await this.withdraw(visit, requestId);
        if (refusal === null) return seeOther(`${PROFILE}?kabar=${raw.step === 'beri' ? 'setuju' : 'tidaksetuju'}`);
        return await this.draw(visit, newId(), { message: refusal, status: 422 });
      } catch (error) {
        return this.draw(visit, requestId, keptFault(error, visit.t));
      }
    });
  }

  private async give(visit: Visit, requestId: string, { text = '' }: RawForm): Promise<string | null> {
    const input = { requestId, text: text.replaceAll('\r\n', '\n') };
    const { giveMyConsent: answer } = await this.gateway.ask(visit, GiveOwnConsentDocument, { input });
    return answer.__typename === 'MemberConsent' ? null : answer.message;
  }

  private async withdraw(visit: Visit, requestId: string): Promise<string | null> {
    const { withdrawMyConsent: answer } = await this.gateway.ask(visit, WithdrawOwnConsentDocument, {
      input: { requestId },
    });
    return answer.__typename === 'MemberConsent' ? null : answer.message;
  }

  private async draw(
    visit: Visit,
    requestId: string,
    problem: { readonly message: string; readonly status: number } | null = null,
  ): Promise<Page | SeeOther> {
    const data = await this.gateway.ask(visit, PortalConsentPageDocument, {});
    if (!data.myConsent) return seeOther('/saya');
    const frame = shopFrame(visit, data.currentCooperative);
    const model = { consent: data.myConsent, requestId, problem: problem?.message ?? null };
    return portalPage(frame, visit.t.consent.title, h(ConsentView, { model, frame }), problem?.status ?? 200);
  }
}
