/**
 * Runs in local-slack's page: draws the blocks that it does not know, as Slack draws them.
 *
 * React gives what it could not draw as `.bk-unknown`; the block stands in the element's fiber.
 */
setInterval(() => {
  for (const place of document.querySelectorAll(".bk-unknown")) drawIn(place);
  for (const place of document.querySelectorAll(".bk-input")) markInput(place);
}, 50);

/** Says that a field may stay empty, as Slack does by itself, and gives one for several lines their height. */
function markInput(place) {
  const { block } = propsOf(place);
  const label = place.querySelector(".bk-label");
  place.classList.toggle("multiline", block?.element?.multiline === true);
  if (!block?.optional || !label) return;
  label.dataset.optional = /\p{Script=Katakana}/u.test(label.textContent)
    ? "（任意）"
    : " (optional)";
}

/** Draws the block of an element inside it, and again where React has put another one there. */
function drawIn(place) {
  const { block, el = block, blockId, ctx } = propsOf(place);
  const written = JSON.stringify(el);
  if (!el || place.dataset.drawn === written) return;
  const draw = { rich_text: richText, context_actions: feedback, plain_text_input: field }[el.type];
  if (!draw) return;
  place.dataset.drawn = written;
  place.querySelector(":scope > .drawn")?.remove();
  const act = (action) => ctx.onAction?.({ block_id: blockId, ...action });
  place.append(element("div", { className: `drawn drawn-${el.type}` }, draw(el, act)));
}

function propsOf(place) {
  const key = Object.keys(place).find((name) => name.startsWith("__reactFiber$"));
  let fiber = place[key];
  while (fiber && !fiber.memoizedProps?.block && !fiber.memoizedProps?.el) fiber = fiber.return;
  return fiber?.memoizedProps ?? {};
}

function element(tag, properties, children = []) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function richText({ elements }) {
  return elements.map((part) => {
    switch (part.type) {
      case "rich_text_list":
        return element(
          "ul",
          { className: `indent-${part.indent ?? 0}` },
          part.elements.map((item) => element("li", {}, inline(item.elements))),
        );
      case "rich_text_quote":
        return element("blockquote", {}, inline(part.elements));
      case "rich_text_preformatted":
        return element("pre", {}, inline(part.elements));
      default:
        return element("p", {}, inline(part.elements));
    }
  });
}

function inline(elements) {
  return elements.map(({ type, text, url, style = {} }) => {
    const link = { href: url, target: "_blank", textContent: text ?? url };
    const shown = type === "link" ? element("a", link) : document.createTextNode(text ?? "");
    return ["code", "bold", "italic"].reduce(
      (inner, name) => (style[name] ? element(tags[name], {}, [inner]) : inner),
      shown,
    );
  });
}

const tags = { code: "code", bold: "b", italic: "i" };

/** Two thumbs, of which the one that was clicked stays filled. */
function feedback({ elements }, act) {
  return elements.flatMap(({ type, action_id, positive_button, negative_button }) =>
    [positive_button, negative_button].map(({ text, value }, n) =>
      element("button", {
        className: `thumb thumb-${n === 0 ? "up" : "down"}`,
        title: text.text,
        ariaLabel: text.text,
        onclick: ({ currentTarget }) => {
          for (const thumb of currentTarget.parentElement.children) thumb.ariaPressed = "false";
          currentTarget.ariaPressed = "true";
          act({ type, action_id, value, text });
        },
      }),
    ),
  );
}

/** Enter sends what was typed, as in the Home tab. */
function field({ action_id, placeholder, multiline }, act) {
  return [
    element(multiline ? "textarea" : "input", {
      placeholder: placeholder?.text ?? "",
      onkeydown: ({ key, target }) => {
        if (key !== "Enter" || multiline) return;
        act({ type: "plain_text_input", action_id, value: target.value });
      },
    }),
  ];
}

/** A menu opens in the page: the browser would draw its own above it. */
document.addEventListener("mousedown", (event) => {
  document.querySelector(".drawn-menu")?.remove();
  const menu = event.target.closest?.(".bk-select");
  if (!menu) return;
  event.preventDefault();
  const { left, bottom, width } = menu.getBoundingClientRect();
  const choose = ({ value }) => {
    // React hears of it only if the value is set behind its back.
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value").set.call(menu, value);
    menu.dispatchEvent(new Event("change", { bubbles: true }));
    menu.value = "";
  };
  const shown = element(
    "div",
    { className: "drawn-menu" },
    [...menu.options]
      .slice(1)
      .map((option) =>
        element("button", { textContent: option.textContent, onmousedown: () => choose(option) }),
      ),
  );
  Object.assign(shown.style, { left: `${left}px`, top: `${bottom + 4}px`, minWidth: `${width}px` });
  document.body.append(shown);
});
