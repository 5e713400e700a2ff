/**
 * The villages (desa, kelurahan) of Kabupaten Pasuruan by district, numbered as the Ministry of Home Affairs does.
 * Source: open data set idn-area-data 4.0.1 (ODbL), taken in November 2026.
 */
export const VILLAGES_OF_KABUPATEN_PASURUAN: Readonly<Record<string, string>> = {
  '35.14.01': `2001 Gerbo; 2002 Dawuhansengon; 2003 Lebakrejo; 2004 Cowek; 2005 Purwodadi; 2006 Parerejo; 2007 Gajahrejo;
    2008 Sentul; 2009 Jatisari; 2010 Tambaksari; 2011 Pucangsari; 2012 Semut; 2013 Capang`,
  '35.14.02': `2001 Ngadirejo; 2002 Blarang; 2003 Kayukebek; 2004 Andonosari; 2005 Wonosari; 2006 Gendro; 2007 Tlogosari;
    2008 Tutur; 2009 Pungging; 2010 Kalipucang; 2011 Sumberpitu; 2012 Ngembal`,
  '35.14.03': `2001 Kemiri; 2002 Janjangwulung; 2003 Palangsari; 2004 Puspo; 2005 Jimbaran; 2006 Pusungmalang; 2007 Keduwung`,
  '35.14.04': `2001 Wonorejo; 2002 Banjarimbo; 2003 Welulang; 2004 Watulumbung; 2005 Panditan; 2006 Bulukandang; 2007 Lumbang;
    2008 Pancur; 2009 Kronto; 2010 Karangasem; 2011 Cukurguling; 2012 Karangjati`,
  '35.14.05': `2001 Ngantungan; 2002 Galih; 2003 Petung; 2004 Klakah; 2005 Sibon; 2006 Mangguan; 2007 Ampelsari; 2008 Tempuran;
    2009 Sapulante; 2010 Pohgedang; 2011 Pasrepan; 2012 Rejosalam; 2013 Cengkrong; 2014 Lemahbang; 2015 Tambakrejo;
    2016 Pohgading; 2017 Jogorepuh`,
  '35.14.06': `1024 Kejayan; 2001 Oro-Oro Pule; 2002 Kedung Pengaron; 2003 Benerwojo; 2004 Cobanjoyo; 2005 Kepuh; 2006 Lorokan;
    2007 Klangrong; 2008 Linggo; 2009 Ambal-Ambil; 2010 Kedemungan; 2011 Wrati; 2012 Pacarkeling; 2013 Luwuk;
    2014 Sumbersuko; 2015 Sumber Banteng; 2016 Kurung; 2017 Tanggulangin; 2018 Randugong; 2019 Wangkal Wetan;
    2020 Klinter; 2021 Tundosoro; 2022 Ketangirejo; 2023 Patebon; 2025 Sladi`,
  '35.14.07': `2001 Karangmenggah; 2002 Karang Jatianyar; 2003 Pakijangan; 2004 Cobanblimbing; 2005 Wonorejo; 2006 Wonosari;
    2007 Tamansari; 2008 Jatigunting; 2009 Rebono; 2010 Karangsono; 2011 Kendangdukuh; 2012 Karangasem; 2013 Kluwut;
    2014 Sambisirah; 2015 Lebaksari`,
  '35.14.08': `1006 Purwosari; 2001 Sumberrejo; 2002 Sekarmojo; 2003 Tejowangi; 2004 Kertosari; 2005 Martopuro;
    2007 Sengonagung; 2008 Pager; 2009 Cendono; 2010 Karangrejo; 2011 Sumbersuko; 2012 Pucangsari; 2013 Kayoman;
    2014 Sukodermo; 2015 Bakalan`,
  '35.14.09': `2001 Gunting; 2002 Pakukerto; 2003 Glagahsari; 2004 Sukorejo; 2005 Karangsono; 2006 Sebandung; 2007 Dukuhsari;
    2008 Lecari; 2009 Lemahbang; 2010 Ngadimulyo; 2011 Tanjungarum; 2012 Suwayuwo; 2013 Mojotengah; 2014 Kalirejo;
    2015 Candibinangun; 2016 Kenduruan; 2017 Sukorame; 2018 Curahrejo; 2019 Wonokerto`,
  '35.14.10': `1007 Ledug; 1008 Pecalukan; 1009 Prigen; 2001 Jatiarjo; 2002 Watuagung; 2003 Dayurejo; 2004 Bulukandang;
    2005 Ketanireng; 2006 Sukolelo; 2010 Lumbangrejo; 2011 Sukoreno; 2012 Sekarjoho; 2013 Gambiran; 2014 Candiwates`,
  '35.14.11': `1006 Kutorejo; 1007 Jogosari; 1008 Petungasri; 1011 Pandaan; 2001 Plintahan; 2002 Durensewu; 2003 Karangjati;
    2004 Wedoro; 2005 Tunggulwulung; 2009 Sumbergedang; 2010 Tawangrejo; 2012 Nogosari; 2013 Kebonwaris;
    2014 Sebani; 2015 Banjarsari; 2016 Banjarkejen; 2017 Kemirisewu; 2018 Sumberrejo`,
  '35.14.12': `2001 Wonosunyo; 2002 Sumbersuko; 2003 Wonosari; 2004 Kepulungan; 2005 Randupitu; 2006 Ngerong; 2007 Karangrejo;
    2008 Bulusari; 2009 Jeruk Purut; 2010 Watukosek; 2011 Carat; 2012 Kejapanan; 2013 Winong; 2014 Legok;
    2015 Gempol`,
  '35.14.13': `1013 Glanggang; 1014 Pagak; 2001 Baujeng; 2002 Ngembe; 2003 Kenep; 2004 Sidowayah; 2005 Gajahbendo;
    2006 Gununggangsir; 2007 Wonokoyo; 2008 Gunungsari; 2009 Cangkringmalang; 2010 Kedungringin; 2011 Kedungboto;
    2012 Beji`,
  '35.14.14': `1001 Kolursari; 1002 Kiduldalem; 1003 Pogar; 1004 Kauman; 1005 Bendomungal; 1006 Kersikan; 1007 Gempeng;
    1008 Dermo; 1009 Latek; 1012 Kalianyar; 1014 Kalirejo; 2010 Masangan; 2011 Raci; 2013 Manaruwi; 2015 Tambakan`,
  '35.14.15': `2001 Kalisat; 2002 Tampung; 2003 Pajaran; 2004 Siyar; 2005 Genengwaru; 2006 Kanigoro; 2007 Sumberglagah;
    2008 Krengih; 2009 Rembang; 2010 Orobulu; 2011 Kedungbanteng; 2012 Oro-Oro Ombowetan; 2013 Oro-Oro Ombokulon;
    2014 Pekoren; 2015 Pejangkungan; 2016 Pandean; 2017 Mojoparon`,
  '35.14.16': `2001 Pukul; 2002 Gambirkuning; 2003 Mulyorejo; 2004 Kebotohan; 2005 Ngabar; 2006 Slambrit; 2007 Jeruk;
    2008 Klampisrejo; 2009 Plinggisan; 2010 Tambaksari; 2011 Dhompo; 2012 Ngempit; 2013 Sidogiri; 2014 Karanganyar;
    2015 Selotambak; 2016 Curahdukuh; 2017 Rejosari; 2018 Asemkandang; 2019 Tambakrejo; 2020 Kalirejo; 2021 Semare;
    2022 Kraton; 2023 Pulokerto; 2024 Bendungan; 2025 Gerongan`,
  '35.14.17': `2001 Susukanrejo; 2002 Warungdowo; 2003 Pleret; 2004 Parasrejo; 2005 Logowok; 2006 Tidu; 2007 Sungiwetan;
    2008 Sungikulon; 2009 Sukorejo`,
  '35.14.18': `1016 Gondang Wetan; 2001 Tebas; 2002 Brambang; 2003 Bayeman; 2004 Keboncandi; 2005 Tenggilisrejo; 2006 Wonojati;
    2007 Wonosari; 2008 Kersikan; 2009 Karangsentul; 2010 Gayam; 2011 Lajuk; 2012 Kalirejo; 2013 Pateguhan;
    2014 Grogol; 2015 Pekangkungan; 2017 Ranggeh; 2018 Sekarputih; 2019 Bajangan; 2020 Gondangrejo`,
  '35.14.19': `2001 Minggir; 2002 Karangtengah; 2003 Kedungrejo; 2004 Umbulan; 2005 Sidepan; 2006 Sruwi; 2007 Jeladri;
    2008 Sumberrejo; 2009 Prodo; 2010 Lebak; 2011 Menyarik; 2012 Kandung; 2013 Mendalan; 2014 Penataan; 2015 Winongan
    Kidul; 2016 Bandaran; 2017 Winongan Lor; 2018 Gading`,
  '35.14.20': `1005 Gratitunon; 2001 Kebonrejo; 2002 Karanglo; 2003 Rebalas; 2004 Plososari; 2006 Kalipang; 2007 Trewung;
    2008 Kambinganrejo; 2009 Karangkliwon; 2010 Kedawungkulon; 2011 Kedawungwetan; 2012 Sumberagung; 2013 Ranuklindungan;
    2014 Sumberdawesari; 2015 Cukurgondang`,
  '35.14.21': `2001 Sanganom; 2002 Sebalong; 2003 Wotgalih; 2004 Watestani; 2005 Nguling; 2006 Sedarum; 2007 Dandanggendis;
    2008 Sumberanyar; 2009 Sudimulyo; 2010 Penunggul; 2011 Mlaten; 2012 Kedawang; 2013 Randuati; 2014 Kapasan;
    2015 Watuprapat`,
  '35.14.22': `2001 Rowogempol; 2002 Gejugjati; 2003 Alastlogo; 2004 Balonganyar; 2005 Branang; 2006 Tampung; 2007 Tambaklekok;
    2008 Jatirejo; 2009 Pasinan; 2010 Wates; 2011 Semedusari`,
  '35.14.23': `2001 Sadengrejo; 2002 Pandanrejo; 2003 Ketegan; 2004 Toyaning; 2005 Arjosari; 2006 Kawisrejo; 2007 Rejoso Kidul;
    2008 Manikrejo; 2009 Karangpandan; 2010 Sambirejo; 2011 Kedungbako; 2012 Rejosolor; 2013 Patuguran;
    2014 Kemantrenrejo; 2015 Segoropuro; 2016 Jarangan`,
  '35.14.24': `2001 Mororejo; 2002 Podokoyo; 2003 Ngadiwono; 2004 Tosari; 2005 Wonokitri; 2006 Baledono; 2007 Sedaeng;
    2008 Kandangan`,
};
