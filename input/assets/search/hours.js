import { isHoliday } from "./holidays.js";

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Berlin", hourCycle: "h23",
  year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
});

/** The moment as it is called in Germany: { year, month, day, weekday 0 = Monday, minute of the day }. */
export function germanTime(now) {
  const part = Object.fromEntries(clock.formatToParts(now).map(p => [p.type, Number(p.value)]));
  return dayAfter({ year: part.year, month: part.month, day: part.day, minute: part.hour * 60 + part.minute }, 0);
}

const wholeDay = 1440;

function dayAfter(time, days) {
  const date = new Date(Date.UTC(time.year, time.month - 1, time.day + days));
  return {
    year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(),
    weekday: (date.getUTCDay() + 6) % 7, minute: time.minute,
  };
}

/** Hours as the index writes them ("01@540-720#1/-1;4@…!+") as rules; null where nothing is known. */
export function readHours(text) {
  if (!text || text === "u") return null;
  if (text === "t") return { rules: [], appointment: true, offOnHolidays: false };
  const ends = /[!+]*$/.exec(text)[0];
  return {
    rules: text.slice(0, text.length - ends.length).split(";").filter(rule => rule.includes("@")).map(readRule),
    appointment: ends.includes("+"),
    offOnHolidays: ends.includes("!"),
  };
}

function readRule(rule) {
  const [days, rest] = rule.split("@");
  const [spans, weeks] = rest.split("#");
  return {
    days,
    spans: spans.split(",").map(span => span.split("-").map(Number)).map(([open, close]) => [open, close > open ? close : close + wholeDay]),
    weeks: weeks ? weeks.split("/").map(Number) : null,
  };
}

/** The spans of one day in order, holidays not looked at. */
export function spansOn(hours, date) {
  const lastOfMonth = new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
  const week = Math.ceil(date.day / 7);
  const fromEnd = -Math.ceil((lastOfMonth - date.day + 1) / 7);
  return hours.rules
    .filter(rule => rule.days.includes(String(date.weekday)) && (!rule.weeks || rule.weeks.includes(week) || rule.weeks.includes(fromEnd)))
    .flatMap(rule => rule.spans)
    .sort((a, b) => a[0] - b[0]);
}

/** "open", "closed", "unknown" or "appointment" at a moment; on a nationwide holiday hours that do not say what then holds are unknown. */
export function stateAt(hours, time) {
  if (!hours) return "unknown";
  if (!hours.rules.length) return hours.appointment ? "appointment" : "unknown";
  return told(hours, time).state;
}

function told(hours, time) {
  const holiday = isHoliday(time);
  const today = holiday && hours.offOnHolidays ? [] : spansOn(hours, time);
  if (holiday && !hours.offOnHolidays && today.length) return { state: "unknown", today, now: null };
  const now = today.find(([open, close]) => open <= time.minute && time.minute < close) ?? sinceYesterday(hours, time);
  return { state: now ? "open" : "closed", today, now };
}

/** The same with what else is to be said: { state, until, next, today }. */
export function openAt(hours, time) {
  if (!hours?.rules.length) return { state: stateAt(hours, time), until: null, next: null, today: [] };
  const { state, today, now } = told(hours, time);
  if (state === "open") return { state, until: lastUntil(today, now), next: null, today };
  return { state, until: null, next: nextOpening(hours, time), today };
}

function sinceYesterday(hours, time) {
  const late = spansOn(hours, dayAfter(time, -1)).find(([, close]) => close - wholeDay > time.minute);
  return late && [late[0] - wholeDay, late[1] - wholeDay];
}

function lastUntil(spans, now) {
  let until = now[1];
  for (const [open, close] of spans) if (open <= until && close > until) until = close;
  return until;
}

/** The next opening within five weeks as { day: days from today, minutes }, never on a holiday. */
function nextOpening(hours, time) {
  for (let day = 0; day <= 35; day++) {
    const date = dayAfter(time, day);
    if (isHoliday(date)) continue;
    const span = spansOn(hours, date).find(([open]) => day > 0 || open > time.minute);
    if (span) return { day, minutes: span[0] };
  }
  return null;
}
