/** More is being asked than can be answered soon; the asker is told to come back. */
export class BusyError extends Error {
  override readonly name = "BusyError";

  constructor() {
    super("Too many questions at once.");
  }
}
