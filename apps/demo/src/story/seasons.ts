import type { Good } from '../goods/good.js';

/** First day of Syawal by the official calendar; later years as expected. */
const LEBARAN = ['2024-04-10', '2025-03-31', '2026-03-21', '2027-03-10', '2028-02-27', '2029-02-15', '2030-02-05'];
const DAY_MS = 86_400_000;

/** How much busier a shop is on this day than on an ordinary one. */
export function busyness(day: Date): number {
  const weekend = [0, 6].includes(local(day).getUTCDay()) ? 1.35 : 1;
  const payday = local(day).getUTCDate() <= 5 ? 1.25 : 1;
  return weekend * payday * (1 + 1.4 * beforeLebaran(day)) * (1 + 0.35 * schoolBegins(day));
}

/** How much more of these goods is bought on this day. */
export function demandFor({ season, weekly }: Good, day: Date): number {
  if (season === 'lebaran') return weekly * (1 + 2.2 * beforeLebaran(day));
  if (season === 'school') return weekly * (1 + 7 * schoolBegins(day));
  if (season === 'rain') return weekly * (isRainy(day) ? 2.2 : 0.7);
  return weekly;
}

/** From 0, five weeks before, to 1 on the eve; the week after everybody is away. */
function beforeLebaran(day: Date): number {
  for (const first of LEBARAN) {
    const daysLeft = (Date.parse(`${first}T00:00:00Z`) - local(day).getTime()) / DAY_MS;
    if (daysLeft > 0 && daysLeft <= 35) return 1 - daysLeft / 35;
    if (daysLeft <= 0 && daysLeft > -7) return -0.5;
  }
  return 0;
}

/** The school year begins in the middle of July. */
function schoolBegins(day: Date): number {
  const middle = Date.UTC(local(day).getUTCFullYear(), 6, 8);
  return Math.max(0, 1 - Math.abs(local(day).getTime() - middle) / (18 * DAY_MS));
}

function isRainy(day: Date): boolean {
  return [10, 11, 0, 1, 2].includes(local(day).getUTCMonth());
}

function local(day: Date): Date {
  return new Date(day.getTime() + 7 * 3_600_000);
}
