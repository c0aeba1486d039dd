package vn.htx.cli;

import picocli.CommandLine.Option;
import vn.htx.reporting.Language;

/** The language people read. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Vietnamese or English.")
    private String code = "vi";

    String code() {
        return code;
    }

    Language language() {
        return switch (code) {
            case "vi" -> Language.VI;
            case "en" -> Language.EN;
            default -> throw new UserMistake("--lang " + code + " is neither vi nor en");
        };
    }
}
