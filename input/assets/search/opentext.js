/** Whether it is open, in words, with a class for the eye: unknown hours are never called closed. */
export function openText(open, now, texts) {
  switch (open?.state) {
    case "open": return { text: open.until < 1440 ? texts.say("open.until", texts.clock(open.until)) : texts.say("open.now"), look: "open" };
    case "closed": return { text: closedText(open.next, now, texts), look: "closed" };
    case "appointment": return { text: texts.say("hours.appointment"), look: "appointment" };
    default: return { text: texts.say("hours.unknown"), look: "unknown" };
  }
}

function closedText(next, now, texts) {
  if (!next || next.day > 6) return texts.say("closed");
  const clock = texts.clock(next.minutes);
  if (next.day === 0) return texts.say("closed.today", clock);
  if (next.day === 1) return texts.say("closed.tomorrow", clock);
  return texts.say("closed.next", texts.say("day.long." + (now.weekday + next.day) % 7), clock);
}

/** The week in one line for the hand-out, neighbouring days with the same times together; null where the hours say nothing of days. */
export function weekLine(hours, texts) {
  if (!hours?.rules.length) return null;
  const rows = [];
  for (let day = 0; day < 7; day++) {
    const times = hours.rules.filter(rule => rule.days.includes(String(day)))
      .flatMap(rule => rule.spans.map(([from, to]) => ({ from, text: texts.say("hours.span", texts.clock(from), texts.clock(to)) + weekNote(rule.weeks, day, texts) })))
      .sort((a, b) => a.from - b.from).map(t => t.text).join(", ");
    const last = rows[rows.length - 1];
    if (last && last.times === times && last.to === day - 1) last.to = day;
    else rows.push({ from: day, to: day, times });
  }
  return rows.filter(row => row.times).map(row => dayNames(row, texts) + " " + row.times).join(" · ");
}

function dayNames({ from, to }, texts) {
  const first = texts.say("day.short." + from);
  const last = texts.say("day.short." + to);
  return from === to ? first : texts.say(to - from === 1 ? "days.two" : "days.range", first, last);
}

function weekNote(weeks, day, texts) {
  if (!weeks) return "";
  const names = weeks.map(week => texts.say(week < 0 ? "week.last" : "week." + week)).reduce((some, next) => texts.say("week.and", some, next));
  return " (" + texts.say("hours.weeks", names, texts.say("day.long." + day)) + ")";
}
