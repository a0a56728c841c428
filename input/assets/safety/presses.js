const pressesNeeded = 3;
const longestPause = 5000;

/** Shift pressed three times by itself, at most five seconds apart, calls `out`; each press is told where one is. */
export function startPresses(bar, out) {
  const told = bar.querySelector("[role=status]");
  let alone = false;
  let count = 0;
  let pause = 0;
  const say = text => {
    told.textContent = text;
  };
  const forget = text => {
    clearTimeout(pause);
    count = 0;
    say(text);
  };
  // Shift held for a capital letter is no press.
  addEventListener("keydown", event => {
    alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!alone && count > 0) forget("");
  });
  addEventListener("keyup", event => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    count += 1;
    if (count === pressesNeeded) {
      forget("");
      out();
      return;
    }
    clearTimeout(pause);
    say(count === 1 ? bar.dataset.two : bar.dataset.one);
    pause = setTimeout(() => forget(bar.dataset.over), longestPause);
  });
}
