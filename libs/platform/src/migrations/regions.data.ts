/**
 * Region codes of the Ministry of Home Affairs (Kepmendagri 300.2.2-2430/2025): the 38 provinces, the regencies and
 * cities of Jawa Timur, the districts of Kabupaten Pasuruan, and Kota Pasuruan with its villages and postcodes.
 * Names contain apostrophes and repeat between levels: the code is the key.
 */
const PROVINCES = `
  11 Aceh; 12 Sumatera Utara; 13 Sumatera Barat; 14 Riau; 15 Jambi; 16 Sumatera Selatan; 17 Bengkulu; 18 Lampung;
  19 Kepulauan Bangka Belitung; 21 Kepulauan Riau; 31 DKI Jakarta; 32 Jawa Barat; 33 Jawa Tengah; 34 DI Yogyakarta;
  35 Jawa Timur; 36 Banten; 51 Bali; 52 Nusa Tenggara Barat; 53 Nusa Tenggara Timur; 61 Kalimantan Barat;
  62 Kalimantan Tengah; 63 Kalimantan Selatan; 64 Kalimantan Timur; 65 Kalimantan Utara; 71 Sulawesi Utara;
  72 Sulawesi Tengah; 73 Sulawesi Selatan; 74 Sulawesi Tenggara; 75 Gorontalo; 76 Sulawesi Barat; 81 Maluku;
  82 Maluku Utara; 91 Papua; 92 Papua Barat; 93 Papua Selatan; 94 Papua Tengah; 95 Papua Pegunungan; 96 Papua Barat Daya`;

const EAST_JAVA = `
  35.01 Kabupaten Pacitan; 35.02 Kabupaten Ponorogo; 35.03 Kabupaten Trenggalek; 35.04 Kabupaten Tulungagung;
  35.05 Kabupaten Blitar; 35.06 Kabupaten Kediri; 35.07 Kabupaten Malang; 35.08 Kabupaten Lumajang;
  35.09 Kabupaten Jember; 35.10 Kabupaten Banyuwangi; 35.11 Kabupaten Bondowoso; 35.12 Kabupaten Situbondo;
  35.13 Kabupaten Probolinggo; 35.14 Kabupaten Pasuruan; 35.15 Kabupaten Sidoarjo; 35.16 Kabupaten Mojokerto;
  35.17 Kabupaten Jombang; 35.18 Kabupaten Nganjuk; 35.19 Kabupaten Madiun; 35.20 Kabupaten Magetan;
  35.21 Kabupaten Ngawi; 35.22 Kabupaten Bojonegoro; 35.23 Kabupaten Tuban; 35.24 Kabupaten Lamongan;
  35.25 Kabupaten Gresik; 35.26 Kabupaten Bangkalan; 35.27 Kabupaten Sampang; 35.28 Kabupaten Pamekasan;
  35.29 Kabupaten Sumenep; 35.71 Kota Kediri; 35.72 Kota Blitar; 35.73 Kota Malang; 35.74 Kota Probolinggo;
  35.75 Kota Pasuruan; 35.76 Kota Mojokerto; 35.77 Kota Madiun; 35.78 Kota Surabaya; 35.79 Kota Batu`;

const KABUPATEN_PASURUAN = `
  Purwodadi, Tutur, Puspo, Lumbang, Pasrepan, Kejayan, Wonorejo, Purwosari, Sukorejo, Prigen, Pandaan, Gempol, Beji,
  Bangil, Rembang, Kraton, Pohjentrek, Gondangwetan, Winongan, Grati, Nguling, Lekok, Rejoso, Tosari`;

/** District, then its villages with the last three figures of the postcode 67xxx. */
const KOTA_PASURUAN: Readonly<Record<string, string>> = {
  '35.75.01 Gadingrejo': `1001 Karangketug 135; 1002 Gentong 139; 1003 Sebani 139; 1004 Petahunan 136; 1005 Bukir 138;
    1006 Randusari 136; 1007 Krapyakrejo 137; 1009 Gadingrejo 134`,
  '35.75.02 Purworejo': `1001 Pohjentrek 171; 1002 Wirogunan 118; 1003 Tembokrejo 118; 1004 Purutrejo 117;
    1005 Kebonagung 116; 1006 Purworejo 115; 1011 Sekargadung 127`,
  '35.75.03 Bugul Kidul': `1001 Blandongan 128; 1002 Kepel 129; 1003 Tapa'an 129; 1005 Bakalan 128; 1006 Krampyangan 127;
    1009 Bugul Kidul 129`,
  '35.75.04 Panggungrejo': `1001 Karanganyar 131; 1002 Tamba'an 133; 1003 Trajeng 132; 1004 Bangilan 111;
    1005 Kebonsari 114; 1006 Mayangan 112; 1007 Ngemplakrejo 113; 1008 Petamanan 126; 1009 Pekuncen 126;
    1010 Bugul Lor 129; 1011 Kandangsapi 125; 1012 Panggungrejo 124; 1013 Mandaranrejo 123`,
};

/** Every region as 'code|name|postcode', a parent before its children. */
export function regionLines(): string[] {
  const plain = [PROVINCES, EAST_JAVA].flatMap(parts).map(([code, name]) => `${code}|${name}|`);
  const districts = KABUPATEN_PASURUAN.split(',').map(
    (name, index) => `35.14.${String(index + 1).padStart(2, '0')}|${name.trim()}|`,
  );
  const city = Object.entries(KOTA_PASURUAN).flatMap(([district, villages]) => {
    const [code, name] = parts(district)[0] as [string, string];
    return [`${code}|${name}|`, ...parts(villages).map(([village, rest]) => villageLine(code, village, rest))];
  });
  return [...plain, ...districts, ...city];
}

function parts(text: string): [string, string][] {
  return text.split(';').map((part) => {
    const [, code = '', rest = ''] = /^\s*(\S+)\s+([\s\S]*?)\s*$/.exec(part) ?? [];
    return [code, rest];
  });
}

function villageLine(district: string, code: string, rest: string): string {
  return `${district}.${code}|${rest.slice(0, -4)}|67${rest.slice(-3)}`;
}
