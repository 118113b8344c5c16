/**
 * Typed arrays as base64. Denser packings into UTF-16 would produce lone surrogates, which Chromium's
 * extension storage (JSON in UTF-8) does not keep.
 */
export function encodeNumbers(numbers: Uint8Array | Uint16Array | Uint32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  // Chrome 140 and Firefox 133 do both ways themselves, ten times faster.
  const { toBase64 } = bytes as { toBase64?: () => string };
  if (toBase64) return toBase64.call(bytes);
  let binary = "";
  // Function arguments live on the stack, so only a few thousand at a time.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

export function decodeBytes(encoded: string): Uint8Array<ArrayBuffer> {
  // Likewise.
  const { fromBase64 } = Uint8Array as { fromBase64?: (encoded: string) => Uint8Array<ArrayBuffer> };
  if (fromBase64) return fromBase64.call(Uint8Array, encoded);
  const binary = atob(encoded);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function decodeNumbers(encoded: string): Uint32Array {
  return new Uint32Array(decodeBytes(encoded).buffer);
}
