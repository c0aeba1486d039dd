package vn.htx.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.htx.reporting.Language;
import vn.htx.reporting.Report;
import vn.htx.reporting.render.Renderer;
import vn.htx.reporting.render.Renderers;

/** Prints a report in a format, to the terminal or into a file. */
final class ReportPrinting {

    private final Renderer renderer;
    private final Language language;

    ReportPrinting(String format, Language language) {
        try {
            this.renderer = Renderers.of(format);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--format " + format + ": " + e.getMessage());
        }
        this.language = language;
    }

    void print(Report report, PrintWriter out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        renderer.render(report, language, bytes);
        out.print(bytes.toString(StandardCharsets.UTF_8));
        out.flush();
    }

    void print(Report report, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            renderer.render(report, language, out);
        } catch (IOException e) {
            throw new UserMistake("cannot write " + file + ": " + Reason.of(e));
        }
    }
}
