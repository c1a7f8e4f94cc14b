export async function notes(_args: readonly string[]): Promise<number> {
  throw new Error("not built yet");
}
