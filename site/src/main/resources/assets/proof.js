/* A small proof of work, asked for only while very many write at once (Altcha: SHA-256 of salt and number). */

const AT_ONCE = 200;

const hex = (digest) => [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, "0")).join("");

/* The value of the field "proof". @param address of the challenge; throws where it cannot be had or solved here */
export async function prove(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  const { algorithm, challenge, maxnumber, salt, signature } = await answer.json();
  const text = new TextEncoder();
  const tried = async (number) => hex(await crypto.subtle.digest(algorithm, text.encode(salt + number)));
  for (let from = 0; from <= maxnumber; from += AT_ONCE) {
    const found = (await Promise.all([...Array(AT_ONCE).keys()].map((i) => tried(from + i)))).indexOf(challenge);
    if (found >= 0) {
      return btoa(JSON.stringify({ algorithm, challenge, number: from + found, salt, signature }));
    }
  }
  throw new Error("no proof");
}
