export async function relevance(_args: readonly string[]): Promise<number> {
  throw new Error("not built yet");
}
