/** What every page knows of the site. */
export interface SiteView {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}
