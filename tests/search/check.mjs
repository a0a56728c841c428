// A very small test runner: each file of tests lists promises; what is broken is printed with the promise, and the exit code is 1.
let broken = 0;
let kept = 0;

/** Runs one promise. */
export async function promise(text, body) {
  try {
    await body();
    kept++;
  } catch (error) {
    broken++;
    console.log(`BROKEN ${text}: ${error.message}`);
  }
}

export function equal(actual, expected, about = "") {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${about} ${a} is not ${b}`);
}

export function isTrue(value, about) {
  if (!value) throw new Error(about);
}

/** The closing line, and the exit code. */
export function done() {
  console.log(`${kept} promises kept, ${broken} broken`);
  process.exit(broken || !kept ? 1 : 0);
}

/** Random numbers from 0 to below 1, the same at each run. */
export function dice(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}
