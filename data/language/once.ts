/** Made at its first use: what browsers load for a language takes milliseconds, and most views need little of it. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
