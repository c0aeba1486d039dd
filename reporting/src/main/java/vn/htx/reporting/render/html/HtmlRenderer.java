package vn.htx.reporting.render.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Report;
import vn.htx.reporting.render.Renderer;

/**
 * A report as one self-contained HTML file, light or dark as the reader prefers, and fit for paper. The templates
 * escape every text; only the style sheet and the charts, which this module makes itself, go in as they are.
 */
public final class HtmlRenderer implements Renderer {
    private static final String TEMPLATES = "vn.htx.reporting.render.html.template";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlRenderer.class.getClassLoader(), TEMPLATES);

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void render(Report report, Phrases phrases, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        HtmlPage page = new HtmlPage(report, phrases, style());
        try {
            templates.render("report.jte", page, new WriterOutput(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static String style() throws IOException {
        try (InputStream stream = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream("report.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
