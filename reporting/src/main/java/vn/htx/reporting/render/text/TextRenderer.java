package vn.htx.reporting.render.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Report;
import vn.htx.reporting.render.Renderer;

/** A report for a terminal of {@value TextPage#WIDTH} columns, lines ended by a line feed. */
public final class TextRenderer implements Renderer {
    @Override
    public String format() {
        return "text";
    }

    @Override
    public void render(Report report, Phrases phrases, OutputStream out) throws IOException {
        String page = new TextReport(report, phrases).print();
        out.write(page.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
