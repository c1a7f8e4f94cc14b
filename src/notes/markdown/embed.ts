/** Slides and videos that blogs show in place: shortcodes, `@[service](id)`, `<script data-id>`. */

const pages: Readonly<Record<string, (id: string) => string>> = {
  speakerdeck: (id) => `https://speakerdeck.com/player/${id}`,
  slideshare: (id) => `https://www.slideshare.net/slideshow/embed_code/key/${id}`,
  docswell: (id) => `https://www.docswell.com/slide/${id}/embed`,
  googleslide: (id) => `https://docs.google.com/presentation/d/${id}`,
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
};

/** The page that an embed shows, where the service is one of slides or videos. */
export function embedUrl(service: string, id: string): string | undefined {
  if (/^https?:\/\//u.test(id)) return id;
  return /^[\w-]+$/u.test(id) ? pages[service.toLowerCase()]?.(id) : undefined;
}

const shortcode = /\{\{?[<%]\s*([\w-]{1,30})\s+([^<>%{}]{1,300}?)\s*\/?[>%]\}?\}/gu;

/** Text without its shortcodes, and the pages that they show. */
export function takeShortcodes(text: string): { text: string; urls: readonly string[] } {
  if (!text.includes("{")) return { text, urls: [] };
  const urls: string[] = [];
  const rest = text.replace(shortcode, (_, service: string, values: string) => {
    const id = /^(?:\w+=)?["']?([^"'\s]+)/u.exec(values)?.[1] ?? "";
    const url = embedUrl(service, id);
    if (url) urls.push(url);
    return "";
  });
  return { text: rest, urls };
}
