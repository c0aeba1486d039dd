/**
 * Reports on the collective economy: definitions ask a view and make a typed, language-neutral report, and renderers print
 * it.
 */
module vn.htx.reporting {
    requires transitive vn.htx.core;
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires java.desktop;
    requires java.xml;
    requires org.apache.xmlgraphics.batik.svggen;
    requires xchart;

    exports vn.htx.reporting;
    exports vn.htx.reporting.catalogue;
    exports vn.htx.reporting.definition;
    exports vn.htx.reporting.overview;
    exports vn.htx.reporting.release;
    exports vn.htx.reporting.render;
    exports vn.htx.reporting.render.html.template to
            gg.jte.runtime;
}
