package vn.htx.reporting.render;

import java.io.IOException;
import java.io.OutputStream;
import vn.htx.reporting.Language;
import vn.htx.reporting.Report;

/**
 * Prints reports in one format. The same report in the same language gives the same bytes. Safe to share between
 * threads.
 */
public interface Renderer {
    /** The id people choose the format by, such as {@code html}. */
    String format();

    /**
     * Writes the report, in UTF-8 with lines ended as the format asks, and flushes the stream without closing it.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the report uses a label no bundle has
     */
    void render(Report report, Language language, OutputStream out) throws IOException;
}
