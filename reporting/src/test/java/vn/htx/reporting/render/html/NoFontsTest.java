package vn.htx.reporting.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.reporting.Language;
import vn.htx.reporting.SmallReport;

/** A bare server has no fonts; its reports have all their numbers all the same. */
class NoFontsTest {

    /** Run in a JVM of its own: whether there are fonts is decided once. */
    static final class Page {
        public static void main(String[] arguments) throws IOException {
            new HtmlRenderer().render(SmallReport.made(), Language.EN, System.out);
        }
    }

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutFontsAPageSaysSoInPlaceOfItsCharts() throws IOException, InterruptedException {
        Path none = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><fontconfig><dir>" + folder + "/none</dir></fontconfig>");
        Path page = folder.resolve("page.html");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder,
                "-Djava.awt.headless=true",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Page.class.getName());
        java.environment().put("FONTCONFIG_FILE", none.toString());

        int exit = java.redirectOutput(page.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start()
                .waitFor();

        assertThat(exit).isZero();
        assertThat(Files.readString(page, StandardCharsets.UTF_8))
                .contains("has no fonts")
                .doesNotContain("<svg");
    }
}
