package vn.htx.reporting.render;

import java.io.IOException;
import java.io.OutputStream;
import vn.htx.reporting.Language;
import vn.htx.reporting.Phrases;
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
     * @param phrases how everything is said
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the report uses a label there are no words for
     */
    void render(Report report, Phrases phrases, OutputStream out) throws IOException;

    /** Writes the report in the words of the language's bundle. */
    default void render(Report report, Language language, OutputStream out) throws IOException {
        render(report, Phrases.in(language), out);
    }
}
