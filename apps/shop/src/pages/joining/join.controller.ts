import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { formatPhoneNumber } from '@lumbung/kernel';
import { ApplyForMembershipDocument, JoinPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import { JoinView } from './join.view.js';
import {
  fieldOf,
  joiningErrors,
  joiningInput,
  keptFault,
  readJoiningForm,
  type JoiningForm,
  type RawForm,
} from './joining-form.js';

const LONGEST_LINK = 100;

interface Drawing {
  readonly errors?: FormErrors;
  readonly status?: number;
}

/** Asking to become a member; by the link of a poster or an officer as well. */
@Controller('/anggota/daftar')
export class JoinController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  show(@CurrentVisit() visit: Visit, @Query('tautan') link?: string): Promise<Page> {
    return this.draw(visit, readJoiningForm({}), linkOf(link));
  }

  /** Two buttons end here: one looks for a region, the other sends the application. */
  @Post()
  async submit(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    const form = readJoiningForm(raw);
    const link = linkOf(raw.tautan);
    if (raw.step !== 'send') {
      return this.draw(visit, form, link);
    }
    const errors = joiningErrors(form, visit.t);
    if (Object.keys(errors).length > 0) {
      return this.draw(visit, form, link, { errors });
    }
    try {
      const { applyForMembership: answer } = await this.gateway.ask(visit, ApplyForMembershipDocument, {
        input: { requestId: form.requestId, form: joiningInput(form), link },
      });
      if (answer.__typename === 'ApplicationReceived') {
        return seeOther(`/anggota/permohonan/${answer.token}?kabar=terkirim`);
      }
      const field = fieldOf('field' in answer ? answer.field : null);
      return await this.draw(visit, form, link, { errors: { [field]: answer.message } });
    } catch (error) {
      const { message, status } = keptFault(error, visit.t);
      return this.draw(visit, form, link, { errors: { '': message }, status });
    }
  }

  private async draw(
    visit: Visit,
    form: JoiningForm,
    link: string | null,
    { errors = {}, status }: Drawing = {},
  ): Promise<Page> {
    const data = await this.gateway.ask(visit, JoinPageDocument, {
      link,
      isSignedIn: visit.session !== null,
      regionText: form.regionText,
      asksRegion: form.regionText.length >= 3,
    });
    const frame = shopFrame(visit, data.currentCooperative);
    const person = data.me?.person;
    const known = {
      ...form,
      fullName: form.fullName || (person?.fullName ?? ''),
      phone: form.phone || (person?.phone ? formatPhoneNumber(person.phone) : ''),
    };
    const model = { desk: data.membershipDesk, form: known, errors, link, regions: data.regions ?? null };
    return new Page(frame, h(JoinView, { model, frame }), {
      title: visit.t.joining.title,
      keeping: 'secret',
      isSelling: true,
      status: status ?? (Object.keys(errors).length > 0 ? 422 : 200),
    });
  }
}

function linkOf(link: unknown): string | null {
  return typeof link === 'string' && link !== '' ? link.slice(0, LONGEST_LINK) : null;
}
