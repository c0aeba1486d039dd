/** The htx command. */
module vn.htx.cli {
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires org.jspecify;
    requires vn.htx.core;
    requires vn.htx.reporting;
    requires vn.htx.samples;

    opens vn.htx.cli to
            info.picocli;
}
