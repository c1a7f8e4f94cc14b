export async function ask(_args: readonly string[]): Promise<number> {
  throw new Error("not built yet");
}
