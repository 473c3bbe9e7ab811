/** Ids are permanent: a published address never dies. */
export type EntityId = string & { readonly __id: 'entity' };
export type TopicId = string & { readonly __id: 'topic' };
export type ArticleId = string & { readonly __id: 'article' };
export type ReferenceId = string & { readonly __id: 'reference' };

/** The one pattern of ids of articles, entities and topics. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]*$/;
