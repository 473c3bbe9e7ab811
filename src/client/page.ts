import './arrive.ts';
import './previews.ts';
import './schemeSwitch.ts';
import './siteSearch.ts';
