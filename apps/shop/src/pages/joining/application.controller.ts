import { Body, Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { AnswerApplicationDocument, OwnApplicationPageDocument, WithdrawApplicationDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import { ApplicationView } from './application.view.js';
import {
  fieldOf,
  joiningErrors,
  joiningInput,
  keptFault,
  readJoiningForm,
  type JoiningForm,
  type RawForm,
} from './joining-form.js';

const LONGEST_ANSWER = 1000;
const TOKEN = /^[\w-]{1,100}$/;

interface Drawing {
  readonly answer?: string;
  /** Present where the data are written anew as well. */
  readonly form?: JoiningForm;
  readonly errors?: FormErrors;
  readonly said?: string;
  readonly status?: number;
}

/** One's own application, reached by whoever holds its secret address. */
@Controller('/anggota/permohonan/:token')
export class ApplicationController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  show(@CurrentVisit() visit: Visit, @Param('token') token: string, @Query('kabar') news = ''): Promise<Page> {
    const said: Readonly<Record<string, string>> = visit.t.joining.said;
    return this.draw(visit, token, { said: Object.hasOwn(said, news) ? said[news] : undefined });
  }

  /** Buttons for looking for a region and for writing the data anew end here too, and draw the page again. */
  @Post('/jawab')
  async answer(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Body() raw: RawForm,
  ): Promise<Page | SeeOther> {
    const answer = (raw.answer ?? '').trim().slice(0, LONGEST_ANSWER);
    const form = raw.data === '1' || raw.step === 'data' ? readJoiningForm(raw) : undefined;
    if (raw.step !== 'send') {
      return this.draw(visit, token, { answer, form });
    }
    const errors: FormErrors = {
      ...(answer === '' && { answer: visit.t.joining.errors.answer }),
      ...(form && joiningErrors(form, visit.t)),
    };
    if (Object.keys(errors).length > 0) {
      return this.draw(visit, token, { answer, form, errors });
    }
    try {
      const { answerApplication: result } = await this.gateway.ask(visit, AnswerApplicationDocument, {
        input: { token: tokenOf(token), answer, ...(form && { form: joiningInput(form) }) },
      });
      if (result.__typename === 'OwnApplication') {
        return seeOther(`/anggota/permohonan/${token}?kabar=terjawab`);
      }
      const field = fieldOf('field' in result ? result.field : null);
      return await this.draw(visit, token, { answer, form, errors: { [field]: result.message } });
    } catch (error) {
      const { message, status } = keptFault(error, visit.t);
      return this.draw(visit, token, { answer, form, errors: { '': message }, status });
    }
  }

  @Post('/batal')
  async withdraw(@CurrentVisit() visit: Visit, @Param('token') token: string): Promise<Page | SeeOther> {
    const { withdrawApplication: result } = await this.gateway.ask(visit, WithdrawApplicationDocument, {
      token: tokenOf(token),
    });
    return 'message' in result
      ? this.draw(visit, token, { errors: { '': result.message } })
      : seeOther(`/anggota/permohonan/${token}`);
  }

  private async draw(visit: Visit, token: string, drawing: Drawing): Promise<Page> {
    const { answer = '', form, errors = {}, said, status } = drawing;
    const data = await this.gateway.ask(visit, OwnApplicationPageDocument, {
      token: tokenOf(token),
      asksForm: form !== undefined,
      regionText: form?.regionText ?? null,
      asksRegion: (form?.regionText.length ?? 0) >= 3,
    });
    if (!data.ownApplication) {
      throw new NotFoundException();
    }
    const frame = shopFrame(visit, data.currentCooperative);
    const correction = form &&
      data.membershipDesk && {
        form: { ...form, fullName: form.fullName || data.ownApplication.fullName },
        consentText: data.membershipDesk.consentText,
        regions: data.regions ?? null,
      };
    const model = {
      token,
      application: data.ownApplication,
      answer,
      correction: correction ?? null,
      errors,
      said: said ?? null,
    };
    return new Page(frame, h(ApplicationView, { model, frame }), {
      title: visit.t.joining.applicationTitle,
      keeping: 'secret',
      isSelling: true,
      status: status ?? (Object.keys(errors).length > 0 ? 422 : 200),
    });
  }
}

/** What could not be a token is not asked for. */
function tokenOf(token: string): string {
  if (!TOKEN.test(token)) {
    throw new NotFoundException();
  }
  return token;
}
