import type { RequestContext } from '@lumbung/platform';
import type { ShellFate } from '../cooperatives/shells.js';
import type { DemoHouse } from '../house/house.js';
import { asking } from '../house/personas.js';
import { later } from '../house/moved-clock.js';
import type { CouncilTeam } from './founding.js';

const CASE = '... on VerificationCase { id }';

/** Hands the papers in and answers the council's case. */
export async function submit(house: DemoHouse, owner: RequestContext): Promise<string> {
  const { id } = await house.api.mutate<{ id: string }>(
    owner,
    'submitForVerification',
    { note: 'Mohon diperiksa, terima kasih.' },
    CASE,
  );
  return id;
}

/** Takes a case on and verifies it. */
export async function verify(house: DemoHouse, { reviewer }: CouncilTeam, caseId: string): Promise<void> {
  await house.api.mutate(asking(reviewer), 'startReview', { caseId }, CASE);
  await house.api.mutate(asking(reviewer), 'verifyCooperative', { caseId, note: 'Berkas lengkap dan cocok.' }, CASE);
}

/** What becomes of a submitted shell; `began` is when it handed its papers in. */
export async function decide(
  house: DemoHouse,
  council: CouncilTeam,
  fate: ShellFate,
  caseId: string,
  cooperativeId: string,
  began: Date,
): Promise<void> {
  const reviewer = () => asking(council.reviewer);
  const admin = () => asking(council.admin);
  const at = <T>(days: number, work: () => Promise<T>) => house.clock.at(later(began, days * 1440), work);
  if (fate === 'draft' || fate === 'submitted') return;
  await at(1, () => house.api.mutate(reviewer(), 'startReview', { caseId }, CASE));
  if (fate === 'inReview') return;
  if (fate === 'returned') {
    const reason =
      'Nama di akta berbeda dengan nama di keputusan badan hukum. Mohon unggah akta perubahan, lalu ajukan kembali.';
    await at(3, () => house.api.mutate(reviewer(), 'returnVerification', { caseId, reason }, CASE));
    return;
  }
  if (fate === 'rejected') {
    const reason = 'Nomor badan hukum tidak terdaftar, dan alamat kantor tidak ditemukan saat kunjungan.';
    await at(4, () => house.api.mutate(reviewer(), 'rejectVerification', { caseId, reason }, CASE));
    return;
  }
  await at(3, () => house.api.mutate(reviewer(), 'verifyCooperative', { caseId }, CASE));
  if (fate === 'verified') return;
  const reason =
    'Tiga aduan anggota tentang simpanan yang tidak dapat ditarik; pengurus tidak menjawab dua surat kami.';
  const asked = await at(90, () =>
    house.api.mutate<{ id: string }>(
      admin(),
      'requestSuspension',
      { cooperativeId, reason },
      '... on Suspension { id }',
    ),
  );
  if (fate === 'suspended')
    await at(92, () =>
      house.api.mutate(
        asking(council.deputy),
        'approveSuspension',
        { suspensionId: asked.id },
        '... on Suspension { id }',
      ),
    );
}
