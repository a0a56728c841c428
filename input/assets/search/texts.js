/** The page's own words; they lie in a template of the page, so that a new language is one file of texts and no script. */
export function readTexts(template, language) {
  const words = new Map([...template.content.querySelectorAll("[data-key]")].map(e => [e.dataset.key, e.textContent]));
  const terms = [...template.content.querySelectorAll("[data-term]")].map(e => [e.dataset.term, e.textContent]);
  const plural = new Intl.PluralRules(language);
  const whole = new Intl.NumberFormat(language + "-u-nu-latn", { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(language + "-u-nu-latn", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(language + "-u-nu-latn", { dateStyle: "long", timeZone: "UTC" });
  const say = (key, ...values) => (words.get(key) ?? key).replace(/\{(\d)\}/g, (all, i) => values[i] ?? all);
  return {
    language,
    say,
    has: key => words.has(key),
    /** A number with its noun, in the form that the language wants for it. */
    count: (key, number) => {
      const form = [number === 1 ? "one" : plural.select(number), plural.select(number), "other", "many"].find(f => words.has(key + "." + f));
      return say(key + "." + form, whole.format(number));
    },
    number: number => whole.format(number),
    tenth: number => (number < 10 ? tenths : whole).format(number),
    day: iso => days.format(new Date(iso + "T00:00:00Z")),
    clock: minutes => Math.floor(minutes / 60) + ":" + String(minutes % 60).padStart(2, "0"),
    /** What stands between the parts of a list. */
    comma: language === "ar" ? "، " : ", ",
    terms: key => terms.filter(t => t[0] === key).map(t => t[1]),
  };
}
