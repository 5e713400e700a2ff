import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { isUuid } from '@lumbung/kernel';
import {
  AskOwnProfileChangeDocument,
  PortalCardPageDocument,
  PortalHeirsPageDocument,
  PortalProfileFormPageDocument,
  PortalProfilePageDocument,
  WithdrawOwnProfileChangeDocument,
  type PortalHeirsPageQuery,
  type PortalProfileFormPageQuery,
} from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { isNotFound } from '../../gateway/gateway.faults.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import { keptFault } from '../joining/joining-form.js';
import { CardView } from './card.view.js';
import { heirErrors, heirInputs, heirRowsOf, readHeirRows, readRequestId, type HeirRow } from './heirs-form.js';
import { HeirsView } from './heirs.view.js';
import { forMember, portalPage } from './portal-page.js';
import { fieldOf, profileErrors, profileFormOf, readProfileForm, wishOf, type ProfileForm } from './profile-form.js';
import { ProfileFormView } from './profile-form.view.js';
import { ProfileView } from './profile.view.js';

const HERE = '/saya/profil';
const SENT = `${HERE}?kabar=terkirim`;

type RawForm = Readonly<Record<string, string | undefined>>;
interface Drawing {
  readonly errors?: FormErrors;
  readonly status?: number;
}

/** What the register holds of a member, and what he asks to have changed in it; his card as well. */
@Controller('/saya')
export class PortalProfileController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get('/profil')
  show(@CurrentVisit() visit: Visit, @Query('kabar') news = ''): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.gateway.ask(visit, PortalProfilePageDocument, {});
      if (!data.myMembership) return seeOther('/saya');
      const frame = shopFrame(visit, data.currentCooperative);
      const said: Readonly<Record<string, string>> = visit.t.profile.said;
      const model = {
        member: data.myMembership,
        heirs: data.myHeirs?.heirs ?? [],
        changes: data.myProfileChanges,
        consent: data.myConsent ?? null,
        said: Object.hasOwn(said, news) ? (said[news] ?? null) : null,
      };
      return portalPage(frame, visit.t.profile.title, h(ProfileView, { model, frame }));
    });
  }

  @Get('/profil/ubah')
  form(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forMember(visit, async () => this.drawForm(visit, await this.askForm(visit, ''), null));
  }

  /** Two buttons end here: one looks for a region, the other asks for the change. */
  @Post('/profil/ubah')
  change(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const form = readProfileForm(raw);
      const data = await this.askForm(visit, form.regionText);
      const fields = data.myProfileChanges?.fields ?? [];
      if (raw.step !== 'send' || !data.myMembership) return this.drawForm(visit, data, form);
      const errors = profileErrors(form, fields, visit.t);
      if (Object.keys(errors).length > 0) return this.drawForm(visit, data, form, { errors });
      const input = wishOf(form, data.myMembership, fields);
      if (!input) return this.drawForm(visit, data, form, { errors: { '': visit.t.profile.errors.nothing } });
      try {
        const { requestMyProfileChange: answer } = await this.gateway.ask(visit, AskOwnProfileChangeDocument, {
          input,
        });
        if (answer.__typename === 'ProfileChange') return seeOther(SENT);
        const field = fieldOf('field' in answer ? answer.field : null);
        return this.drawForm(visit, data, form, { errors: { [field]: answer.message } });
      } catch (error) {
        const { message, status } = keptFault(error, visit.t);
        return this.drawForm(visit, data, form, { errors: { '': message }, status });
      }
    });
  }

  @Get('/profil/waris')
  heirs(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.gateway.ask(visit, PortalHeirsPageDocument, {});
      return this.drawHeirs(visit, data, heirRowsOf(data.myHeirs?.heirs ?? []), readRequestId({}));
    });
  }

  @Post('/profil/waris')
  changeHeirs(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const [rows, requestId] = [readHeirRows(raw), readRequestId(raw)];
      const draw = async (errors: FormErrors) =>
        this.drawHeirs(visit, await this.gateway.ask(visit, PortalHeirsPageDocument, {}), rows, requestId, errors);
      const errors = heirErrors(rows, visit.t);
      if (Object.keys(errors).length > 0) return draw(errors);
      const { requestMyProfileChange: answer } = await this.gateway.ask(visit, AskOwnProfileChangeDocument, {
        input: { requestId, heirs: heirInputs(rows) },
      });
      return answer.__typename === 'ProfileChange' ? seeOther(SENT) : draw({ '': answer.message });
    });
  }

  /** Takes back what waits; of another's there is none. */
  @Post('/profil/tarik')
  withdraw(@CurrentVisit() visit: Visit, @Body() { id }: RawForm): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      if (!isUuid(id)) return seeOther(HERE);
      const answer = await this.gateway
        .ask(visit, WithdrawOwnProfileChangeDocument, { changeId: id })
        .catch((error: unknown) => {
          if (isNotFound(error)) return null;
          throw error;
        });
      const isBack = answer?.withdrawMyProfileChange.__typename === 'ProfileChange';
      return seeOther(answer ? `${HERE}?kabar=${isBack ? 'ditarik' : 'terlambat'}` : HERE);
    });
  }

  @Get('/kartu')
  card(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.gateway.ask(visit, PortalCardPageDocument, {});
      const frame = shopFrame(visit, data.currentCooperative);
      return portalPage(frame, visit.t.profile.card, h(CardView, { card: data.myMemberCard ?? null, frame }));
    });
  }

  private askForm(visit: Visit, regionText: string): Promise<PortalProfileFormPageQuery> {
    return this.gateway.ask(visit, PortalProfileFormPageDocument, { regionText, asksRegion: regionText.length >= 3 });
  }

  private drawForm(
    visit: Visit,
    data: PortalProfileFormPageQuery,
    form: ProfileForm | null,
    { errors = {}, status }: Drawing = {},
  ): Page | SeeOther {
    const { myMembership: known, myProfileChanges: changes } = data;
    if (!known || !changes) return seeOther('/saya');
    const frame = shopFrame(visit, data.currentCooperative);
    const model = {
      known,
      fields: changes.fields,
      isWaiting: changes.pending != null,
      form: form ?? profileFormOf(known),
      errors,
      regions: data.regions ?? null,
    };
    const body = h(ProfileFormView, { model, frame });
    return portalPage(frame, visit.t.profile.formTitle, body, status ?? statusOf(errors));
  }

  private drawHeirs(
    visit: Visit,
    data: PortalHeirsPageQuery,
    rows: readonly HeirRow[],
    requestId: string,
    errors: FormErrors = {},
  ): Page | SeeOther {
    const { myProfileChanges: changes } = data;
    if (!changes?.fields.includes('HEIRS')) return seeOther(HERE);
    const frame = shopFrame(visit, data.currentCooperative);
    const model = { rows, isWaiting: changes.pending != null, requestId, errors };
    return portalPage(frame, visit.t.profile.heirsChange, h(HeirsView, { model, frame }), statusOf(errors));
  }
}

const statusOf = (errors: FormErrors) => (Object.keys(errors).length > 0 ? 422 : 200);
