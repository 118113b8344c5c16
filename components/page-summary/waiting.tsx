import "./waiting.css";

/** Quiet lines where text is about to stand. */
export function Waiting() {
  return (
    <div class="waiting" aria-hidden="true">
      <span class="waiting-line" />
      <span class="waiting-line" />
      <span class="waiting-line" />
    </div>
  );
}
