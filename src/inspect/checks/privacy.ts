import { counted } from '../../model/counted.ts';
import type { Finding, Verdict } from '../finding.ts';
import { readText, type Site } from '../site.ts';

/** What a script can do to know a reader again, or to tell somebody of the visit. */
const MEANS =
  /\bdocument\.cookie\b|\bcookieStore\b|\bsessionStorage\b|\bindexedDB\b|\bcaches\.open\b|\bserviceWorker\.register\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource|RTCPeerConnection)\b|\blocalStorage\b(?!\.(?:get|set|remove)Item\((["'`])scheme\1)/g;

/** No script sets a cookie, stores anything but the chosen scheme, or reports a visit. */
export async function checkPrivacy(site: Site): Promise<Verdict> {
  const scripts = [...site.files.keys()].filter((file) => /\.m?js$/.test(file));
  const findings: Finding[] = [];
  for (const file of scripts) {
    for (const [means] of (await readText(site, file)).matchAll(MEANS)) {
      findings.push({ file, message: `it uses ${means}, by which a reader could be followed.` });
    }
  }
  return { examined: counted(scripts.length, 'script'), findings };
}
