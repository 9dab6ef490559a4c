/* Files of the site for the modules that need them. */

const PATIENCE = 4000;
const GIVEN_UP = 20000;
const loaded = {};

/* Fails after so long. */
function silence(milliseconds) {
  return new Promise((done, failed) => setTimeout(() => failed(new Error("silence")), milliseconds));
}

/* A file once, as read makes it of the answer; a network that stays silent counts as none. What comes
   late is there when it is asked for again, what did not come or cannot be read is asked for anew. */
export function load(url, read = (answer) => answer.json()) {
  if (!loaded[url]) {
    const answer = fetch(url).then((found) => {
      if (!found.ok) {
        throw new Error(String(found.status));
      }
      return read(found);
    });
    loaded[url] = Promise.race([answer, silence(GIVEN_UP)]);
    loaded[url].catch(() => { delete loaded[url]; });
  }
  return Promise.race([loaded[url], silence(PATIENCE)]);
}
