/** What an address says of being the page of a meetup. */
import { isMedia, linkKind } from "./link-kind.ts";

/** A link about the meetup that is not its page: what people said, showed or filmed there. */
export function isAside(url: string): boolean {
  const kind = linkKind(url, "");
  return (
    isMedia(kind) ||
    !/^https?:/iu.test(url) ||
    aside.test(url) ||
    /#\/\d*$/u.test(url) || // A deck in the browser, at one of its slides.
    document.test(url) ||
    form.test(url)
  );
}

/** Is it a site for code and articles? Its pages are those of meetups only where a label or their path says so. */
export function isElsewhere(url: string): boolean {
  return elsewhere.test(url) && !/\/(?:conf(?:erence)?s?|events?|meet-?ups?)\/[^/]/iu.test(url);
}

/** Where one signs up or answers, and nothing is told. */
const form =
  /^https?:\/\/(?:forms\.gle|(?:docs\.)?google\.com\/forms|(?:[\w-]+\.){0,3}(?:typeform|surveymonkey|tally|airtable)\.)/iu;

/** A document, a picture or a recording, whatever its host. */
const document =
  /\.(?:pdf|pptx?|key|docx?|xlsx?|zip|mp[34]|webm|mov|ogg|m4a|png|jpe?g|gif|svg|webp)(?:[?#]|$)/iu;

const elsewhere =
  /^https?:\/\/(?:[\w-]+\.)*(?:github\.com|gitlab\.com|gist\.github\.com|qiita\.com|zenn\.dev|note\.com|medium\.com|hatenablog\.com|wikipedia\.org|stackoverflow\.com|linkedin\.com)(?:\/|$)/iu;

const aside =
  /^https?:\/\/(?:[\w-]+\.){0,5}(?:twitter\.com|x\.com|togetter\.com|posfie\.com|flickr\.com|instagram\.com|facebook\.com\/(?!events)|photos\.google\.com|photos\.app\.goo\.gl|hashtags?\.|goo\.gl\/photos|scrapbox\.io|hackmd\.io|speakerdeck\.com|youtube\.com|youtu\.be|slideshare\.net|(?:maps\.)?google\.[\w.]+\/maps|goo\.gl\/maps|amazon\.|amzn\.)/iu;
