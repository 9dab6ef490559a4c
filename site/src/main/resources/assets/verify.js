/* Is this number one of ours? It is compared on the device: what is typed goes nowhere. */

/* What an entry of the list is, and what is said of it. */
const STANDING = ["published", "sample", "hotline"];

/* As the fingerprints were made: digits, letters in capitals, and Han. */
export function plain(typed) {
  return typed.normalize("NFKC").toUpperCase().replace(/[^0-9A-Z\u3400-\u9fff]/g, "");
}

/* The ways in which a number may stand in the list: as typed, without 00, with or without the 86 of
   China, and without the 0 that stands before an area code. */
export function readings(typed) {
  const text = plain(typed);
  if (/[^0-9]/.test(text)) {
    return [text];
  }
  const digits = text.replace(/^00/, "");
  const here = digits.replace(/^86/, "").replace(/^0/, "");
  return [digits, "86" + here, here];
}

/* PBKDF2 with HMAC-SHA-256, as hex; crypto.subtle is there on https and on this machine only. */
export async function fingerprint(text, salt, rounds) {
  const bytes = (s) => new TextEncoder().encode(s);
  const key = await crypto.subtle.importKey("raw", bytes(text), "PBKDF2", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: rounds }, key, /[^0-9]/.test(text) ? 64 : 16);
  return Array.from(new Uint8Array(bits)).map((b) => ("0" + b.toString(16)).slice(-2)).join("");
}

/* {word, entry}: what can be said of what was typed. */
export async function judge(typed, known) {
  const ways = readings(typed);
  if (plain(typed).length < 3) {
    return { word: "short" };
  }
  const entry = known.published.find((e) => ways.includes(e[0]));
  if (entry) {
    return { word: STANDING[entry[3]], entry };
  }
  for (const way of known.prefixes.length ? ways : []) {
    if (known.prefixes.includes(await fingerprint(way, known.salt, known.rounds))) {
      return { word: "listed" };
    }
  }
  return { word: "unknown" };
}

function start(root) {
  const part = (name) => root.querySelector("[data-" + name + "]");
  const answer = part("answer");
  const words = {};
  part("words").content.querySelectorAll("[data-word]").forEach((e) => { words[e.dataset.word] = e.textContent; });
  const input = root.querySelector("input");
  let known = null;
  let turn = 0;
  const check = async () => {
    const typed = input.value;
    const mine = ++turn;
    answer.textContent = words.looking;
    try {
      known = known || await fetch(root.dataset.known).then((r) => {
        if (!r.ok) {
          throw new Error(String(r.status));
        }
        return r.json();
      });
      const { word, entry } = await judge(typed, known);
      if (mine !== turn) {
        return;
      }
      answer.textContent = words[word].replace("{0}", entry ? entry[1] : "");
      answer.className = ["unknown", "sample", "hotline"].includes(word) ? "panel panel--warn" : "panel";
      if (entry && entry[2]) {
        const link = document.createElement("a");
        link.href = root.dataset.pages + entry[2];
        link.textContent = words.open;
        answer.append(" ", link);
      }
    } catch (e) {
      answer.textContent = words.failed;
    }
  };
  root.querySelector("button").addEventListener("click", check);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) {
      check();
    }
  });
}

document.querySelectorAll("[data-known]").forEach(start);
