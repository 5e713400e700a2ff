import { ProfileService } from '@lumbung/cooperatives';
import { poster, toPdf } from '@lumbung/documents';
import { currentLocale, currentTenant, notFound } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { BookFile } from '../books/books.service.js';
import { MembershipDeskService } from './membership-desk.service.js';

const WORDS = {
  id: {
    name: 'Poster pendaftaran anggota',
    headline: 'Jadi anggota',
    scan: 'Pindai kode ini dengan kamera HP, lalu isi datanya.',
  },
  en: {
    name: 'Membership poster',
    headline: 'Become a member',
    scan: 'Scan this code with your phone, then fill in the form.',
  },
} as const;

/** A link to apply by, as a poster for the wall. */
@Injectable()
export class LinkPosterService {
  constructor(
    private readonly desk: MembershipDeskService,
    private readonly profile: ProfileService,
  ) {}

  /** One A4 page with the code of a link that is open. Throws NOT_FOUND for one that is not, or is another's. */
  async file(linkId: string): Promise<BookFile> {
    const link = (await this.desk.links()).find(({ id, isOpen }) => id === linkId && isOpen);
    if (!link) throw notFound();
    const [locale, cooperative] = [currentLocale(), await this.profile.current()];
    const words = WORDS[locale];
    const issuer = {
      name: cooperative?.name ?? currentTenant().slug,
      registrationNo: cooperative?.cooperativeRegistrationNo ?? null,
      address: cooperative?.address.formatted ?? null,
    };
    const paper = poster({ locale, issuer, headline: words.headline, url: link.url, steps: [words.scan] });
    return { fileName: `${words.name}.pdf`, mimeType: 'application/pdf', content: await toPdf(paper, 'A4') };
  }
}
