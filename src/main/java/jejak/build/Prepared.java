package jejak.build;

import jejak.render.Assets;
import jejak.render.Templates;
import jejak.site.Site;

/** A site that is ready to be printed. */
record Prepared(Site site, Templates templates, Assets assets) {}
