import { Controller, Get } from '@nestjs/common';
import { h } from 'preact';
import { Page } from '../../http/answer.js';
import { Catalogue } from '../../http/catalogue.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { PrivacyView } from './privacy.view.js';

@Controller('/lumbung/privasi')
export class PrivacyController {
  @Get()
  @Catalogue()
  show(@CurrentVisit() visit: Visit): Page {
    const frame = { visit, shop: null };
    return new Page(frame, h(PrivacyView, { frame }), { title: visit.t.site.privacyTitle, keeping: 'catalogue' });
  }
}
