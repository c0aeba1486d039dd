package vn.htx.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import vn.htx.reporting.Language;

/** The language people read. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Vietnamese or English.")
    private String code = "vi";

    String code() {
        return code;
    }

    /** The language as the law's texts name it. */
    Locale locale() {
        return Locale.forLanguageTag(language().tag());
    }

    Language language() {
        try {
            return Language.of(code);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--lang " + code + ": " + e.getMessage());
        }
    }
}
