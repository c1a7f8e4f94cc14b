import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Link } from "../../notes/meetup.ts";
import type { Query } from "../../search/query.ts";

/** Of a talk without slides or a video, where one was asked for, the only one on the page of its meetup that is no other talk's. */
export function linkOfPage({ intent, linkKind }: Query, { talk, meetup }: CataloguedTalk) {
  const isAsked = ({ kind }: Link) => kind === linkKind;
  if (intent !== "link" || talk.isNote || talk.links.some(isAsked)) return {};
  const ofTalks = new Set(meetup.talks.flatMap(({ links }) => links.map(({ url }) => url)));
  const [pageLink, ...more] = meetup.links.filter((one) => isAsked(one) && !ofTalks.has(one.url));
  return pageLink && more.length === 0 && { pageLink };
}
