package vn.htx.reporting.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.htx.reporting.Language;
import vn.htx.reporting.Report;

/** Prints reports to strings. */
public final class Printing {
    private Printing() {}

    public static String print(Report report, String format, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Renderers.of(format).render(report, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
