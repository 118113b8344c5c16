import { open } from "node:fs/promises";
import { decodeHtml, decodePlainText } from "./decode.ts";

/** Larger files are refused: no article comes near it, and a parsed page takes many times its size. */
const largestInput = 50_000_000;

export type Input = { kind: "html" | "text"; text: string };

/** A file that cannot be scanned; the message is one line for the person who named it. */
export class UnreadableInput extends Error {}

/** Reads a file, or standard input for “-”. Throws `UnreadableInput` where there is nothing to scan. */
export async function readInput(file: string): Promise<Input> {
  const bytes = file === "-" ? await readStandardInput() : await readBytes(file);
  if (bytes.length === 0) throw new UnreadableInput("the file is empty");
  if (isBinary(bytes)) throw new UnreadableInput("this is a binary file; scan reads .html and .txt");
  if (isArchive(bytes))
    throw new UnreadableInput("this page was saved as an archive; save it as “Webpage, HTML Only”");
  const kind = kindOf(file, bytes);
  const text = kind === "html" ? decodeHtml(bytes) : decodePlainText(bytes);
  if (text.trim() === "") throw new UnreadableInput("the file is empty");
  return { kind, text };
}

async function readBytes(file: string): Promise<Uint8Array> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file);
  } catch (error) {
    throw new UnreadableInput(reasons[codeOf(error)] ?? `cannot be opened (${codeOf(error)})`, {
      cause: error,
    });
  }
  try {
    const { size } = await handle.stat().then((stat) => {
      if (stat.isDirectory()) throw new UnreadableInput("this is a folder; name the files in it");
      return stat;
    });
    if (size >= largestInput) throw tooLarge();
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size >= largestInput) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const reasons: Record<string, string> = {
  ENOENT: "there is no such file",
  EACCES: "no permission to read it",
  EISDIR: "this is a folder; name the files in it",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}

function tooLarge(): UnreadableInput {
  return new UnreadableInput("the file has 50 MB or more; scan reads articles and pages");
}

function kindOf(file: string, bytes: Uint8Array): Input["kind"] {
  if (/\.(?:html?|xhtml)$/i.test(file)) return "html";
  if (/\.(?:txt|text|md)$/i.test(file) || file === "-") return "text";
  return /^\s*<(?:!doctype html|html|head|\?xml)/i.test(
    Buffer.from(bytes.subarray(0, 512)).toString("latin1"),
  )
    ? "html"
    : "text";
}

/** “Webpage, Single File” (MHTML): a mail with the page as one part, in which letters and lines are not as they stand. */
function isArchive(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  return /^[\w-]+: /.test(head) && /^content-type:\s*multipart\/related/im.test(head);
}

/** Zero bytes stand in no text but UTF-16 with its byte order mark; the first bytes give the rest away. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  const head = bytes.subarray(0, 8192);
  if (Buffer.from(head.subarray(0, 5)).toString("latin1") === "%PDF-") return true;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls > head.length / 50;
}
