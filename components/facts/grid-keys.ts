type Cell = { row: number; column: number };
type Size = { rows: number; columns: number };

const rowsPerPage = 8;

/** Where a key leads in a grid, after the ARIA pattern; null for keys that are not the grid's. */
export function gridKeys(event: KeyboardEvent, at: Cell, size: Size): Cell | null {
  const to = target(event, at, size);
  return (
    to && {
      row: Math.max(0, Math.min(size.rows - 1, to.row)),
      column: Math.max(0, Math.min(size.columns - 1, to.column)),
    }
  );
}

function target(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: Cell,
  { rows, columns }: Size,
): Cell | null {
  switch (key) {
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "PageDown":
      return { row: row + rowsPerPage, column };
    case "PageUp":
      return { row: row - rowsPerPage, column };
    case "Home":
      return { row: ctrlKey ? 0 : row, column: 0 };
    case "End":
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}
