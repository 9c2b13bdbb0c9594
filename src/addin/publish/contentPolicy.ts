/** What the pane may load and from where; everything else is refused by the browser. */
const directives: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": [
    "'self'",
    // Office.js, from Microsoft's servers alone: the address in the page and the one that it moves to.
    "https://appsforoffice.microsoft.com",
    "https://officeapis.public.onecdn.static.microsoft",
    // What Office.js asks for in older Excels.
    "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
  ],
  "worker-src": ["'self'"],
  // Office.js and the controls put style elements into the page.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "base-uri": ["'self'"],
  "form-action": ["'none'"],
};

/** Pages in which Excel on the web shows the pane; all pages around it must be among them. */
const hosts = [
  ...["https://*.officeapps.live.com", "https://*.office.com", "https://*.office365.com"],
  ...["https://*.sharepoint.com", "https://*.cloud.microsoft", "https://*.microsoft.com"],
  ...["https://*.live.com", "https://*.office.net", "https://*.office.de"],
  ...["https://*.office365.us", "https://*.sharepoint.us", "https://*.sharepoint-mil.us"],
  ...["https://*.officeapps.us", "https://*.office365.cn", "https://*.partner.officewebapps.cn"],
  "https://*.sharepoint.cn",
];

/** The policy as the page's own meta element says it. */
export const contentPolicy = Object.entries(directives)
  .map(([name, sources]) => [name, ...sources].join(" "))
  .join("; ");

/** The policy as a header says it: a page cannot say by itself into which others it may be put. */
export const framedContentPolicy = `${contentPolicy}; frame-ancestors ${hosts.join(" ")}`;
