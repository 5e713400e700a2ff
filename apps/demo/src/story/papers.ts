import { DocumentsService } from '@lumbung/cooperatives';
import type { RequestContext } from '@lumbung/platform';
import type { Colleague, Plan } from '../cooperatives/plans.js';
import { samplePaper } from '../cooperatives/sample-paper.js';
import { granted } from '../house/answers.js';
import type { DemoHouse } from '../house/house.js';
import { demoPhone } from '../people/names.js';
import { officersOf } from './founding.js';

const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const SAVINGS = ['SAVINGS_AND_LOANS', 'SHARIA_SAVINGS_AND_LOANS'];
const LICENSED_WITH = {
  DEED_OF_ESTABLISHMENT: 'Akta pendirian',
  LEGAL_ENTITY_DECREE: 'Keputusan badan hukum',
} as const;

/** What a council checks: dates and numbers, officers, and the papers themselves. */
export async function handInPapers(
  house: DemoHouse,
  owner: RequestContext,
  plan: {
    readonly name: string;
    readonly kind: string;
    readonly number: string;
    readonly foundedOn: string;
    readonly team: readonly Colleague[];
  },
  today: string,
): Promise<void> {
  const hasSavings = SAVINGS.includes(plan.kind);
  const lastMeeting = `${Number(today.slice(0, 4)) - (today.slice(5) > '03-20' ? 0 : 1)}-02-28`;
  await house.api.mutate(
    owner,
    'updateCooperativeProfile',
    {
      legalEntityOn: plan.foundedOn,
      registrationValidUntil: `${Number(today.slice(0, 4)) + 2}-12-31`,
      taxNo: `00000000000000${plan.number}`,
      businessNo: `00000000000${plan.number}`,
      ...(hasSavings && { savingsLicenceNo: `IUSP-CONTOH-${plan.number}` }),
      lastAnnualMeetingOn: lastMeeting,
      officers: officersOf(plan.team),
    },
    '... on Cooperative { id }',
  );
  const papers = Object.entries({
    ...LICENSED_WITH,
    ...(hasSavings && { SAVINGS_LICENCE: 'Izin usaha simpan pinjam' }),
  });
  for (const [kind, title] of papers) {
    const paper = {
      kind,
      fileName: `${title.toLowerCase().replaceAll(' ', '-')}.pdf`,
      content: samplePaper(title, plan.name),
    };
    granted(await house.as(owner, () => house.get(DocumentsService).put(paper)), title);
  }
}

/** How the shop shows itself. */
export async function furnish(house: DemoHouse, owner: RequestContext, plan: Plan): Promise<void> {
  const address = { street: plan.street, landmark: plan.landmark, regionCode: plan.regionCode };
  const days = WEEK.filter((day) => plan.isOpenOnSunday || day !== 'SUNDAY');
  await house.api.mutate(
    owner,
    'updateCooperativeProfile',
    {
      tagline: plan.tagline,
      about: plan.about,
      accent: plan.accent,
      phone: demoPhone(plan.team[1]?.phone ?? 0),
      whatsapp: demoPhone(plan.team[1]?.phone ?? 0),
      email: `halo@${plan.slug}.contoh.id`,
      openingHours: days.map((day) => ({ day, opensAt: plan.opensAt, closesAt: plan.closesAt })),
      pickupPoint: {
        address,
        note: `Ambil di toko, buka ${plan.opensAt.replace(':', '.')} sampai ${plan.closesAt.replace(':', '.')}`,
      },
    },
    '... on Cooperative { id }',
  );
}
