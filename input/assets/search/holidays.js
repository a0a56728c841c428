const fixed = [[1, 1], [5, 1], [10, 3], [12, 25], [12, 26]];
const afterEaster = [-2, 1, 39, 50];

/** Whether a day is a public holiday in the whole of Germany (day as { year, month, day }). */
export function isHoliday({ year, month, day }) {
  if (fixed.some(([m, d]) => m === month && d === day)) return true;
  const days = Math.round((Date.UTC(year, month - 1, day) - easter(year)) / 86400000);
  return afterEaster.includes(days);
}

/** Easter Sunday as milliseconds in UTC, by the rule of Gauss as Meeus and Butcher wrote it. */
export function easter(year) {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const sum = moon + toSunday - 7 * late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}
