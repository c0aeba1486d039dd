package vn.htx.reporting.render.html;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;

/**
 * Whether this machine can draw letters. A bare server without a single font cannot, and Java says so with an error; a
 * report is then printed without its drawings, which show nothing the tables do not.
 */
final class Lettering {

    private static final boolean AVAILABLE = tryIt();

    private Lettering() {}

    static boolean isAvailable() {
        return AVAILABLE;
    }

    private static boolean tryIt() {
        try {
            Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
            return new TextLayout("0", font, new FontRenderContext(null, true, true)).getAdvance() > 0;
        } catch (LinkageError | InternalError | RuntimeException e) {
            return false;
        }
    }
}
