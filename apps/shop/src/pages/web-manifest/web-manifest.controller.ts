import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { Frames } from '../../layout/frames.js';
import { themeCss } from './theme.js';

/** What a phone needs to put the shop on its home screen, and the cooperative's own colour. */
@Controller()
export class WebManifestController {
  constructor(private readonly frames: Frames) {}

  @Get('/manifest.webmanifest')
  @Header('content-type', 'application/manifest+json; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  async show(@CurrentVisit() visit: Visit): Promise<object> {
    const { shop } = await this.frames.of(visit);
    return {
      name: shop.name,
      short_name: shop.name.replace(/^Koperasi (Konsumen|Produsen|Jasa|Pemasaran)?\s*/, '').slice(0, 24),
      lang: visit.locale,
      start_url: '/',
      display: 'standalone',
      background_color: '#fffdf8',
      theme_color: shop.accent,
      icons: [{ src: '/aset/lumbung.svg', sizes: 'any', type: 'image/svg+xml' }],
    };
  }

  /** The colour is its own name in the address, so that it can be kept for ever. */
  @Get('/tema/:colour.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  theme(@Param('colour') colour: string): string {
    if (!/^[0-9a-f]{6}$/.test(colour)) {
      throw new NotFoundException();
    }
    return themeCss(`#${colour}`);
  }
}
