/** Hands a text to the reader as a file, by the browser's own download. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address a little later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
