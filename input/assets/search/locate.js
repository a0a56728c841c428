const patience = 15000;

/** Asks the device where it is, only because somebody pressed the button; two decimals (about a kilometre) are enough to sort by. */
export function locate(button, page) {
  const { say } = page.texts;
  const note = button.parentElement.querySelector("small");
  const usual = note.textContent;
  note.textContent = say("locate.wait");
  return new Promise(done => {
    const failed = () => {
      note.textContent = say("locate.failed");
      page.announce(say("locate.failed"));
      done(null);
    };
    if (!navigator.geolocation) { failed(); return; }
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      note.textContent = usual;
      done({ lat: Math.round(coords.latitude * 100) / 100, lon: Math.round(coords.longitude * 100) / 100 });
    }, failed, { enableHighAccuracy: false, timeout: patience, maximumAge: 600000 });
  });
}
