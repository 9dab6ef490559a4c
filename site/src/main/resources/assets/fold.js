/* Text as people type it: no case, no width, no accents, and traditional characters as simplified
   ones where the pairs are given. Names of places are folded further in places.js, words that are
   looked for in search.js. */

const PLAIN = { ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", þ: "th", ð: "d", ı: "i", ħ: "h", ə: "e", ŋ: "n", ς: "σ" };

/* {羅: "罗", …} of two texts of the same length. */
export function pairs(traditional, simplified) {
  const one = Array.from(simplified);
  const han = {};
  Array.from(traditional).forEach((character, i) => { han[character] = one[i]; });
  return han;
}

export function plain(text, han) {
  const bare = text.normalize("NFKD").toLowerCase()
    .replace(/[ßøłđæœþðıħəŋς]/g, (letter) => PLAIN[letter]).replace(/[\u0300-\u036f]/g, "");
  return han ? bare.replace(/[\u3400-\u9fff]/g, (one) => han[one] || one) : bare;
}
