import './arrive.ts';
import './openSearch.ts';
import './previews.ts';
import './schemeSwitch.ts';
