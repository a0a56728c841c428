import { foldWords, foldPhrase } from "./fold.js";

const nothing = `
a an am and are at auf aus bei bitte brauche braucht brauchen bin by das dass dein deine dem den der des die dir du ein eine einem einen
einer es for from fur gegen gibt gute guter habe haben hat hier ich ihr im in ist kann mein meine meinem meinen meiner mich mir mit my nach near nahe
nahen need oder of on ohne or rund sind sie suche suchen the to uber um umgebung und uns unser vom von vor was wegen wer wie wir with wo zu zum zur
ve veya ile icin bir bu da de
и в во на с со о об для или я мне мой моя мы у от до за как где
і й та або у в на з із до для я мені мій моя ми як де
و في من على عن مع الى او انا لي
nahe nahebei gerade dringend schnell help hilf hilft nicht kein keine keinen mehr ganz sehr viel viele kann konnen muss mochte will soll wo was wohin gibts jemand`;
const weakWords = `
beratung beratungen beratungsstelle beratungsstellen berater beraterin beratungsangebot angebot angebote stelle stellen hilfe hilfen anlaufstelle
fachstelle kontaktstelle adresse adressen problem probleme frage fragen support help advice counselling counseling counsellor counselor centre center service services
danismanlik danisma yardim merkezi destek
консультация консультации помощь центр служба
консультація консультації допомога
استشاره مشوره مساعده مركز`;

/** Words that say nothing about what is sought. */
export const stopWords = new Set(nothing.split(/\s+/).flatMap(foldWords));

const weakSet = new Set(weakWords.split(/\s+/).flatMap(foldWords));
const weakBeginnings = ["danism", "консультаци", "консультаці", "استشار"];

/** Whether every centre could carry the word: it narrows nothing. */
export const isWeak = word => weakSet.has(word) || weakBeginnings.some(beginning => word.startsWith(beginning));

const tails = ["beratungsstelle", "beratungsstellen", "fachberatung", "beratung", "stelle", "hilfe", "berater", "beraterin", "dienst", "zentrum", "problem", "probleme"]
  .flatMap(foldWords);

const general = `schreiben|schriftlich|Post|per Post|Gespräch|Treffen|Kurs|Workshop|Signal|Portal|Internet|im Netz|zu Hause|nach Hause|mobil|Sprechstunde|vor Ort
hingehen|vorbeikommen|Stadt|Gemeinde|Landkreis|Verein|Stiftung|Genossenschaft|Kirche|privat|GmbH|Behörde|staatlich|Gewerkschaft|sofort|spontan|vollständig|Anruf
anrufen|Webseite|Brief|Letter|Group|Gruppe|Telefonnummer|eingeschränkt|mit Hilfe|Entgelt|e. V.|Company|Unternehmen|Vereinigung|Messenger|Selbsthilfeverein|Jugendamt`;

/** Names of filters that mean something else as often as not: as words of a search they filter nothing. */
export const tooGeneral = new Set(general.split(/[|\n]/).map(foldPhrase));

/** What is left of a compound without a last part such as -beratung or -hilfe; null where nothing is cut. */
export function withoutTail(word) {
  const tail = tails.find(t => word.endsWith(t) && word.length - t.length >= 3);
  return tail ? word.slice(0, -tail.length) : null;
}

// What the code lists do not hold, because it is a column of its own; [facet, code, words].
const own = [
  ["anonym", "1", "anonym|anonyme|anonymous|anonymously|ohne Namen|ohne Namen zu nennen|anonim|isimsiz|анонимно|анонимный|анонимная|анонимная помощь|анонімно|анонімний|анонімна|مجهول|بدون اسم|سري"],
  ["kostenlos", "1", "kostenlos|kostenfrei|gratis|umsonst|free|free of charge|ücretsiz|bedava|бесплатно|бесплатная|бесплатный|безкоштовно|безкоштовна|безкоштовний|مجاني|مجانا|مجانية"],
  ["offen", "1", "ohne Termin|ohne Anmeldung|ohne Voranmeldung|offene Sprechstunde|offene Sprechzeiten|walk-in|walk in|without appointment|no appointment|randevusuz|без записи|без запису|بدون موعد"],
  ["jetzt", "1", "jetzt offen|jetzt geöffnet|gerade offen|gerade geöffnet|heute offen|open now|şimdi açık|сейчас открыто|открыто сейчас|зараз відкрито|відкрито зараз|مفتوح الآن"],
  ["rolli", "1", "Rollstuhl|Rollstuhlfahrer|rollstuhlgerecht|rollstuhlgerechter Zugang|rollstuhlgängig|barrierefrei|barrierefreier Zugang|stufenlos|ohne Stufen|wheelchair|wheelchair accessible|accessible|step-free|tekerlekli sandalye|engelsiz|инвалидная коляска|для колясочников|інвалідний візок|безбар'єрний|كرسي متحرك"],
];

/** Words for filters that no code list holds: [facet, code, label, words]. */
export const ownConcepts = own.map(([facet, code, words]) => [facet, code, words.split("|")[0], words.split("|")]);

/** What stands before the name of a town or Kreis and is no part of it. */
export const titles = new Set(["stadt", "hansestadt", "landeshauptstadt", "universitatsstadt", "kreisstadt", "gemeinde", "kreis", "landkreis", "region", "city", "город", "місто", "مدينه"].flatMap(foldWords));

// Names of large towns as guests call them; the first is the name in the index.
const foreign = `Köln|Cologne|Colonia|Kolonya|Кёльн|Кельн|كولونيا|كولن
München|Munich|Münih|Мюнхен|ميونخ|ميونيخ
Nürnberg|Nuremberg|Nürenberg|Нюрнберг|نورنبرغ
Hannover|Hanover|Ганновер|هانوفر
Braunschweig|Brunswick|Брауншвейг
Berlin|Берлин|Берлін|برلين
Hamburg|Гамбург|هامبورغ|هامبورج
Frankfurt am Main|Франкфурт|Франкфурт-на-Майне|Франкфурт-на-Майні|فرانكفورت
Stuttgart|Штутгарт|شتوتغارت
Düsseldorf|Дюссельдорф|دوسلدورف
Leipzig|Лейпциг|Лейпціг|لايبزيغ
Dresden|Дрезден|دريسدن
Bremen|Бремен|بريمن
Dortmund|Дортмунд|دورتموند
Essen|Эссен|Ессен|إيسن
Kiel|Киль|Кіль|كيل
Bonn|Бонн|بون
Münster|Мюнстер|مونستر
Rostock|Росток|روستوك
Lübeck|Любек|لوبيك
Freiburg im Breisgau|Фрайбург|فرايبورغ
Bayern|Bavaria|Бавария|Баварія|بافاريا
Sachsen|Saxony
Hessen|Hesse
Niedersachsen|Lower Saxony
Nordrhein-Westfalen|NRW|North Rhine-Westphalia
Thüringen|Thuringia
Mecklenburg-Vorpommern|MV|Meck-Pomm
Baden-Württemberg|BaWü|BW
Rheinland-Pfalz|RLP|Rhineland-Palatinate
Schleswig-Holstein|SH`;

/** German name of a town by what it is called elsewhere, both folded. */
export const exonyms = new Map(foreign.split("\n").flatMap(line => {
  const [german, ...others] = line.split("|");
  return others.map(other => [foldPhrase(other), foldPhrase(german)]);
}));
