import { type Unzipped, unzipSync, zipSync } from 'fflate';
import type { Failure } from '../sources/source.ts';

/** An archive with more files is no document that anyone wrote. */
const MOST_FILES = 5000;
/** The most that its parts of text may have when they are unpacked, in bytes. */
const MOST_UNPACKED = 30 * 1024 * 1024;
/** Parts that hold text, or say where it is; pictures, fonts and macros are never unpacked. */
const TEXT_PART =
  /^(?:\[Content_Types\]\.xml|(?:word\/)?_rels\/[^/]+\.rels|word\/[^/]+\.xml|docProps\/core\.xml)$/;

/** The parts of a Word document that hold text. */
export interface Parts {
  readonly xml: Readonly<Record<string, string>>;
  /** The document with these parts alone, stored as they are. */
  readonly archive: Uint8Array;
}

/** Unpacks the text of a Word document; never more of an archive than a document has. */
export function partsOf(bytes: Uint8Array): Parts | Failure {
  const names: string[] = [];
  let unpacked = 0;
  let files: Unzipped;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        const isWanted = TEXT_PART.test(name);
        if (isWanted) unpacked += originalSize;
        return isWanted && names.length <= MOST_FILES && unpacked <= MOST_UNPACKED;
      },
    });
  } catch {
    return { failure: 'The file is a damaged archive. Open it in its program and save it again.' };
  }
  if (names.length > MOST_FILES)
    return {
      failure: `The archive has more than ${MOST_FILES} files; no document has. Save its text as .txt.`,
    };
  if (unpacked > MOST_UNPACKED)
    return {
      failure: `The document has ${Math.round(unpacked / 1024 / 1024)} MB of text when it is unpacked; at most 30 MB are read. Save its text as .txt.`,
    };
  if (!names.includes('word/document.xml')) return otherArchive(names);
  const decoder = new TextDecoder();
  const xml = Object.fromEntries(Object.entries(files).map(([name, part]) => [name, decoder.decode(part)]));
  const declared = Object.values(xml).some((part) => /<!(?:DOCTYPE|ENTITY)/i.test(part));
  if (declared)
    return { failure: 'The document declares entities, which no Word document does. Save its text as .txt.' };
  return { xml, archive: zipSync(files, { level: 0 }) };
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'a spreadsheet'],
  [/^ppt\//, 'a presentation'],
  [/^META-INF\/container\.xml$/, 'an e-book'],
  [/^content\.xml$/, 'an OpenDocument file'],
  [/^Index\/Document\.iwa$|^index\.xml$/i, 'a Pages document'],
];

function otherArchive(names: readonly string[]): Failure {
  const kind = KINDS.find(([sign]) => names.some((name) => sign.test(name)))?.[1];
  return kind
    ? { failure: `The file is ${kind}. Save the article in it as .docx, .html or .txt.` }
    : { failure: 'The file is an archive. Unpack it, and name the files in it.' };
}
