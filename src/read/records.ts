import type { Source } from '../model/check/source.ts';
import type { Unread } from '../model/check/unread.ts';
import type { EntityId, TopicId } from '../model/ids.ts';
import type { AnnotationsRecord } from '../schema/annotations.ts';
import type { ArticleRecord } from '../schema/article.ts';
import type { EntityRecord } from '../schema/entity.ts';
import type { PublishedRecord } from '../schema/published.ts';
import type { ReferenceRecord } from '../schema/reference.ts';
import type { SiteRecord } from '../schema/site.ts';
import type { TimelineRecord } from '../schema/timeline.ts';
import type { TopicRecord } from '../schema/topic.ts';

/** A checked file of data. */
export interface DataRecord<T> {
  readonly id: string;
  readonly source: Source;
  readonly data: T;
}

/** A checked file of front matter and body. */
export interface EntryRecord<T> extends DataRecord<T> {
  readonly format: 'md' | 'mdx';
  readonly body: string;
  /** The line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
}

/** The file of an entity, under the id of its page. */
export interface EntityEntry extends EntryRecord<EntityRecord> {
  readonly type: 'entity';
  readonly id: EntityId;
}

/** The file of a topic, under the id of its page. */
export interface TopicEntry extends EntryRecord<TopicRecord> {
  readonly type: 'topic';
  readonly id: TopicId;
}

export type SubjectEntry = EntityEntry | TopicEntry;

/** A text that was published before the one that replaced it. */
export interface EarlierText {
  /** Path from the briefing folder. */
  readonly file: string;
  readonly format: 'txt' | 'md';
  readonly text: string;
}

/** An article as received: `text` is the file decoded as UTF-8 without its byte order mark, nothing else changed. */
export interface SeedRecord {
  /** The name of its first file without the ending. */
  readonly id: string;
  /** The name of its first file in seeds/. */
  readonly name: string;
  /** The names of later versions in seeds/, such as `quay.v2.txt`, the newest last: that is the text. */
  readonly versions: readonly string[];
  /** Texts that were published before, oldest first. */
  readonly earlier: readonly EarlierText[];
  /** The record of its published mentions; empty when there is none. */
  readonly mentions: string;
  readonly source: Source;
  readonly format: 'txt' | 'md';
  readonly text: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly digest: string;
}

/** Everything that was read from one briefing folder, checked shape by shape. */
export interface Records {
  readonly site: DataRecord<SiteRecord>;
  readonly seeds: readonly SeedRecord[];
  readonly articles: readonly DataRecord<ArticleRecord>[];
  readonly entities: readonly EntityEntry[];
  readonly topics: readonly TopicEntry[];
  readonly annotations: readonly DataRecord<AnnotationsRecord>[];
  readonly timeline: DataRecord<TimelineRecord>;
  readonly references: readonly DataRecord<ReferenceRecord>[];
  readonly published: DataRecord<PublishedRecord>;
  readonly unread: Unread;
}
