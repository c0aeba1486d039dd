package vn.htx.reporting.render.text;

import java.util.List;

/** Lines of text, none wider than the page unless a single word is. */
final class TextPage {
    static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    /** A heading and the rule under it, after a blank line. */
    void heading(String heading) {
        blank();
        line(heading);
        line("─".repeat(Math.min(Width.of(heading), WIDTH)));
    }

    /** Words wrapped to the page; the first line begins with {@code first}, the others with {@code rest}. */
    void paragraph(String first, String rest, String words) {
        List<String> lines = Width.wrap(words, WIDTH - Math.max(Width.of(first), Width.of(rest)));
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : rest) + lines.get(i));
        }
    }

    /** Words in a frame as wide as the page. */
    void framed(String words) {
        line("╔" + "═".repeat(WIDTH - 2) + "╗");
        for (String line : Width.wrap(words, WIDTH - 4)) {
            line("║ " + Width.padRight(line, WIDTH - 4) + " ║");
        }
        line("╚" + "═".repeat(WIDTH - 2) + "╝");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
