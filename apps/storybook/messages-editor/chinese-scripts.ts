/** Lists the Chinese characters of two bytes in an encoding whose first byte is in a range. */
function listCharacters(encoding: "gbk" | "big5", first: number, last: number): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead += 1)
    // GB 2312, the part of GBK that has the Simplified characters, begins at A1.
    for (let trail = encoding === "gbk" ? 0xa1 : 0x40; trail <= 0xfe; trail += 1) bytes.push(lead, trail);
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  return new Set(text.match(/\p{Script=Han}/gu));
}

/*
 * Each standard has the characters of its script: GB 2312 those of Mainland China, Big5 those of Taiwan. Both list the common ones
 * first. Every browser knows them, so there is no list to keep, and a character of both, such as 后, belongs to both scripts.
 */
const mainland = listCharacters("gbk", 0xb0, 0xf7);
const commonMainland = listCharacters("gbk", 0xb0, 0xd7);
const taiwan = listCharacters("big5", 0xa4, 0xf9);
const commonTaiwan = listCharacters("big5", 0xa4, 0xc6);

/** GB 2312 has them for names and rare words, in place of which a Simplified text has 后, 于 and 征. */
const rareInMainland = "後於徵";

/** Whether a character belongs to Traditional Chinese only. */
export const isTraditional = (character: string): boolean =>
  rareInMainland.includes(character) || (commonTaiwan.has(character) && !mainland.has(character));

/** Whether a character belongs to Simplified Chinese only. Big5 has some of them too, for rare words: 体, 机. */
export const isSimplified = (character: string): boolean =>
  mainland.has(character) && !(commonMainland.has(character) ? commonTaiwan : taiwan).has(character);
