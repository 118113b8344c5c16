/** Text that no Markdown reader takes for markup. */
export function markdownText(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>#|]/g, "\\$&");
}

/** A link that ends where it should, whatever stands in its address. */
export function markdownLink(text: string, address: string): string {
  return `[${markdownText(text)}](<${address.replaceAll(/[\\<>\s]/g, encodeURIComponent)}>)`;
}
