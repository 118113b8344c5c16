/** Encodings tried where a text is not UTF-8 and says nothing: each refuses what is not its own. */
const guesses = ["euc-jp", "shift_jis", "gb18030", "euc-kr", "big5"] as const;

/** Where browsers look for a declared encoding is the first 1,024 bytes; saved pages often have it later. */
const declaredWithin = 8192;

/**
 * Decodes a saved page. A byte order mark wins; then valid UTF-8 with characters beyond ASCII, because
 * tools that save pages re-encode them and leave the old declaration; then what the page declares.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = decodeByMark(bytes, false);
  if (marked !== null) return marked;
  const utf8 = decodeStrictly("utf-8", bytes);
  if (utf8 !== null && !isAscii(bytes)) return utf8;
  return decodeStrictly(declaredEncoding(bytes), bytes) ?? decodeLoosely(bytes, declaredEncoding(bytes));
}

/** Decodes plain text and keeps every character, a byte order mark too: offsets count from its beginning. */
export function decodePlainText(bytes: Uint8Array): string {
  return decodeByMark(bytes, true) ?? decodeStrictly("utf-8", bytes) ?? decodeLoosely(bytes, null);
}

function decodeByMark(bytes: Uint8Array, keepMark: boolean): string | null {
  const [a, b, c] = bytes;
  const encoding =
    a === 0xef && b === 0xbb && c === 0xbf
      ? "utf-8"
      : a === 0xff && b === 0xfe
        ? "utf-16le"
        : a === 0xfe && b === 0xff
          ? "utf-16be"
          : null;
  return encoding && new TextDecoder(encoding, { ignoreBOM: keepMark }).decode(bytes);
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, declaredWithin)).toString("latin1");
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  // A page that could be read far enough to find “utf-16” in it is not UTF-16 (HTML standard, encoding sniffing).
  return label === undefined ? null : /^utf-?16/i.test(label) ? "utf-8" : label;
}

function decodeStrictly(encoding: string | null, bytes: Uint8Array): string | null {
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A declared encoding with some broken bytes is still the best reading; without one, the first that fits. */
function decodeLoosely(bytes: Uint8Array, declared: string | null): string {
  if (declared !== null) {
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      // No such encoding: guess.
    }
  }
  for (const encoding of guesses) {
    const text = decodeStrictly(encoding, bytes);
    if (text !== null && looksRead(text)) return text;
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

/** Western text passes as Chinese or Korean by accident, but then its words fall apart into rare characters. */
function looksRead(text: string): boolean {
  const beyondAscii = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  const common = text.match(/[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uff65]/g)?.length ?? 0;
  return common > beyondAscii * 0.9 && beyondAscii > text.length / 20;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 128);
}
