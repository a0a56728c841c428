const dayNumbers = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

/** Opening hours as our tables write them ("Mo-Do 09:00-12:00; Mi[1] 15:00-18:00; PH off") in the short form of the index; "u" for what it does not know. */
export function hoursOfText(text) {
  const parts = (text ?? "").split(";").map(part => part.trim()).filter(Boolean);
  const ends = (parts.includes("PH off") ? "!" : "") + (parts.includes("nach Vereinbarung") ? "+" : "");
  const rules = parts.filter(part => part !== "PH off" && part !== "nach Vereinbarung").map(ruleOf);
  if (rules.includes(null)) return "u";
  if (!rules.length) return ends.includes("+") ? "t" : "u";
  return rules.join(";") + ends;
}

function ruleOf(part) {
  const match = /^([A-Za-z,[\]\d-]+?) (\d\d:\d\d-\d\d:\d\d(?:,\s*\d\d:\d\d-\d\d:\d\d)*)$/.exec(part);
  if (!match) return null;
  const weeks = /\[([-\d,]+)\]/.exec(match[1]);
  const days = daysOf(match[1].replace(/\[[-\d,]+\]/g, ""));
  if (!days) return null;
  const spans = match[2].split(/,\s*/).map(span => span.split("-").map(minutesOf).join("-")).join(",");
  return days + "@" + spans + (weeks ? "#" + weeks[1].split(",").join("/") : "");
}

function daysOf(text) {
  const numbers = new Set();
  for (const range of text.split(",")) {
    const [from, to = from] = range.split("-").map(name => dayNumbers.indexOf(name));
    if (from < 0 || to < from) return null;
    for (let day = from; day <= to; day++) numbers.add(day);
  }
  return [...numbers].sort().join("");
}

function minutesOf(clock) {
  const [hours, minutes] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}
