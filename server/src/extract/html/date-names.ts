/** Names under which pages say when the article was published, most trusted first, as `bareName` puts them. */
export const publishedNames: readonly string[] = [
  'publishedtime',
  'published',
  'datepublished',
  'publisheddate',
  'publishdate',
  'publishtime',
  'publicationdate',
  'publicationtime',
  'originalpublicationdate',
  'dateoriginal',
  'firstpublished',
  'firstpublisheddate',
  'firstpublicationdate',
  'pubdate',
  'pubtime',
  'pdate',
  'ptime',
  'dateissued',
  'issued',
  'displaydate',
  'onlinedate',
  'available',
  'created',
  'datecreated',
  'createdtime',
  'createddate',
  'releasedate',
  'date',
];
/** … and when it was changed. */
export const modifiedNames: readonly string[] = [
  'modifiedtime',
  'updatedtime',
  'modified',
  'datemodified',
  'modifieddate',
  'lastmod',
  'lastmodified',
  'lastmodifieddate',
  'lastupdate',
  'lastupdated',
  'updated',
  'revisiondate',
];

/** Whose word it is, and that it is the article's: "og:", "article:", "DC.", "parsely-", "cXenseParse:recs:". */
const whose =
  /^(?:og|article|vr|bt|rnews|shareaholic|cxenseparse|recs|parsely|sailthru|dcterms|dc|prism|citation|schema(?:org)?|news|story|search|gsa|eomportal)(?=[a-z]{4})/u;

/** `article:published_time`, `shareaholic:article_published_time`, `PublishedTime` → `publishedtime`. */
export function bareName(name: string): string {
  let bare = name.toLowerCase().replaceAll(/[^a-z]/gu, '');
  while (whose.test(bare)) bare = bare.replace(whose, '');
  return bare;
}
