import type { App, Context } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { sayingModal } from "../blocks/modal.ts";

/** The part of a payload by which a window can be opened. */
export interface Opener {
  readonly trigger_id: string;
  /** Where the click was: a window, or the Home tab. */
  readonly view?: View | undefined;
}

interface View {
  readonly id: string;
  readonly type: string;
  readonly root_view_id?: string | null;
  readonly previous_view_id?: string | null;
}

/** Shows a window, on top of the one that was clicked in as long as Slack stacks them: three high. */
export async function showWindow(
  client: App["client"],
  { trigger_id, view: under }: Opener,
  view: ModalView,
): Promise<void> {
  if (under?.type !== "modal") await client.views.open({ trigger_id, view });
  else if (canStack(under)) await client.views.push({ trigger_id, view });
  else await client.views.update({ view_id: under.id, view });
}

/** Shows it in the place of the window that was clicked in; a window of its own where that is none. */
export async function turnWindow(
  client: App["client"],
  opener: Opener,
  view: ModalView,
): Promise<void> {
  if (opener.view?.type !== "modal") return showWindow(client, opener, view);
  await client.views.update({ view_id: opener.view.id, view });
}

/**
 * Opens a window that says it is looking, and puts there what `make` finds.
 *
 * Slack lets a click open a window for three seconds only, so nothing may come before. Where `make`
 * fails, the error handler finds the window in the `context`.
 */
export async function openWindow(
  client: App["client"],
  { trigger_id }: Opener,
  locale: Locale,
  context: Context,
  make: () => Promise<ModalView>,
): Promise<void> {
  const looking = sayingModal(textsIn(locale).looking, locale);
  const { view: opened } = await client.views.open({ trigger_id, view: looking });
  const view_id = opened?.id ?? "";
  context.windowId = view_id;
  await client.views.update({ view_id, view: await make() });
}

/** The first window has no previous one; the previous one of the second is the first. */
function canStack({ previous_view_id, root_view_id }: View): boolean {
  return !previous_view_id || previous_view_id === root_view_id;
}
