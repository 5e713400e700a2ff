import type { Chance } from '../house/chance.js';

const FIRST = (
  'Siti Nur Umi Lilik Sulastri Endang Wahyuni Khoiriyah Maslukha Dewi Ratna Yuni Slamet Suwarno Hariyanto Abdul Moch. Agus ' +
  'Bambang Sugeng Imam Fauzan Rizky Eko'
).split(' ');
const LAST =
  'Aminah Hidayah Lestari Rahayu Ningsih Fatimah Susanti Mulyono Santoso Wibowo Prasetyo Hakim Rofiq Anwar Setiawan Kurniawan'.split(
    ' ',
  );
const ALONE = ['Paiman', 'Sutinah', 'Sumiati', 'Kasiyem', 'Ngatemin', 'Tukijan'];

/** An invented name, mixed freely; some people have one word only. */
export function inventedName(chance: Chance): string {
  if (chance.percent(7)) return chance.pick(ALONE);
  const middle = chance.percent(15) ? ` ${chance.pick(FIRST.filter((name) => name !== 'Moch.'))}` : '';
  return `${chance.pick(FIRST)}${middle} ${chance.pick(LAST)}`;
}

/** A number of the range that no operator assigns, so that nothing can ever be sent. */
export function demoPhone(number: number): string {
  if (number < 0 || number > 9999) throw new RangeError(`There are ten thousand demo numbers; refused ${number}.`);
  return `+628000000${String(number).padStart(4, '0')}`;
}

/** As people write it and type it in. */
export function spokenPhone(number: number): string {
  return `0800-0000-${String(number).padStart(4, '0')}`;
}
