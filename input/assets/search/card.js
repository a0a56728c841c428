import { make, marked } from "./dom.js";
import { openText, weekLine } from "./opentext.js";

const mostTopics = 5;
const mostLanguages = 4;

/** A hit as the lists of the site show a centre: name and place, and what one needs most, number and hours. */
export function makeCard(hit, page) {
  return make("li", { class: "card hit" }, aboutPart(hit, page), reachPart(hit, page));
}

function aboutPart(hit, page) {
  return make("div", null,
    make("h3", null, make("a", { href: page.pageOf(hit.id), lang: page.contentLanguage, dir: page.contentDirection }, marked(hit.name, hit.marks))),
    hit.status && hit.status !== "aktiv" && page.label("status", hit.status) ? make("p", { class: "state" }, page.label("status", hit.status)) : null,
    make("p", { class: "where" }, wherePart(hit, page)),
    make("p", { class: "topics" }, topicsPart(hit, page)),
    signsPart(hit, page));
}

function wherePart(hit, page) {
  const address = [hit.street, [hit.plz, hit.town].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  const away = distanceText(hit, page.texts);
  return [away ? make("strong", { class: "away" }, away) : null, away && address ? " · " : null, make("span", { lang: page.contentLanguage, dir: page.contentDirection }, address)];
}

/** How far it is; where only the town is known, no figure pretends to more. */
export function distanceText(hit, texts) {
  if (hit.km === null || hit.km === undefined) return "";
  if (!hit.vague) return texts.say("km", texts.tenth(hit.km));
  return hit.km < 2 ? texts.say("place.here") : texts.say("km.about", texts.number(Math.max(1, Math.round(hit.km))));
}

function topicsPart(hit, page) {
  const matched = new Set(hit.matched ?? []);
  const topics = [...new Set([...matched, ...(hit.topics ?? [])])].filter(code => page.label("thema", code));
  const parts = topics.slice(0, mostTopics).flatMap(code => [" · ", matched.has(code) ? make("strong", null, page.label("thema", code)) : page.label("thema", code)]);
  if (topics.length > mostTopics) parts.push(" ", page.texts.say("sign.more", page.texts.number(topics.length - mostTopics)));
  return parts.slice(1);
}

function signsPart(hit, page) {
  const signs = [];
  if (hit.wheelchair === "j") signs.push(page.texts.say("sign.wheelchair"));
  if (hit.wheelchair === "t") signs.push(page.texts.say("sign.partly"));
  const wanted = page.state.sprache;
  const others = (hit.languages ?? []).filter(code => code !== "de" && page.label("sprache", code)).sort((a, b) => wanted.includes(b) - wanted.includes(a));
  if (others.length) {
    const more = others.length > mostLanguages ? " " + page.texts.say("sign.more", page.texts.number(others.length - mostLanguages)) : "";
    signs.push(others.slice(0, mostLanguages).map(code => page.label("sprache", code)).join(page.texts.comma) + more);
  }
  return signs.length ? make("ul", { class: "signs" }, signs.map(sign => make("li", null, sign))) : null;
}

function reachPart(hit, page) {
  const open = openText(hit.open, page.today, page.texts);
  return make("div", { class: "reach" },
    phonePart(hit, page),
    make("p", { class: "hours is-" + open.look }, open.text),
    make("p", { class: "hours print-only" }, weekLine(hit.hours, page.texts) ?? open.text),
    page.keepButton(hit));
}

function phonePart(hit, page) {
  if (!/^\+?[0-9][0-9 ()/-]{2,30}$/.test(hit.phone ?? "")) return mailPart(hit, page);
  const shown = hit.phone.replaceAll(" ", "\u00A0").replaceAll("-", "\u2011");
  const mark = page.phoneMark();
  return make("p", { class: "call" },
    make("a", { class: "phone", href: "tel:" + hit.phone.replace(/[^+0-9]/g, ""), "aria-label": page.texts.say("card.call", shown, hit.name) }, mark, make("bdi", { dir: "ltr" }, shown)));
}

// Where no number is known, a mail address is the next best.
function mailPart(hit, page) {
  if (!/^[A-Za-z0-9.!$'*+/=^_`{|}~-]+@[A-Za-z0-9.-]+$/.test(hit.email ?? "")) return null;
  return make("p", { class: "call" }, make("a", { class: "phone", href: "mailto:" + hit.email, "aria-label": page.texts.say("mail.label", hit.name) }, page.texts.say("mail")));
}
