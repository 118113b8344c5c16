/** An answer, or `late` where it does not come within so many milliseconds. */
export async function inTime<T, Late>(
  answer: Promise<T>,
  milliseconds: number,
  late: Late,
): Promise<T | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Late>((resolve) => {
    timer = setTimeout(resolve, milliseconds, late);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
