import { Controller, Get } from '@nestjs/common';
import { h } from 'preact';
import { Page } from '../../http/answer.js';
import { Catalogue } from '../../http/catalogue.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { SiteHomeView } from './site-home.view.js';

/** The platform's own site answers on the bare host; its addresses arrive here with `/lumbung` in front. */
@Controller('/lumbung')
export class SiteHomeController {
  @Get()
  @Catalogue()
  show(@CurrentVisit() visit: Visit): Page {
    const frame = { visit, shop: null };
    return new Page(frame, h(SiteHomeView, { frame }), {
      title: visit.t.site.name,
      description: visit.t.site.lead,
      keeping: 'catalogue',
    });
  }
}
