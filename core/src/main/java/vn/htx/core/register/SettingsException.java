package vn.htx.core.register;

import java.util.List;
import java.util.stream.Collectors;
import vn.htx.core.HtxException;
import vn.htx.core.storage.spi.StorageProvider.Problem;

/** The settings cannot be used; one message lists every problem with key, value and reason. Code {@code settings.invalid}. */
public final class SettingsException extends HtxException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    SettingsException(List<Problem> problems) {
        super("settings.invalid", Kind.CALLER, message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.key() + (problem.value().isEmpty() ? "" : " = " + problem.value()) + " "
                        + problem.reason())
                .collect(Collectors.joining(
                        System.lineSeparator() + "  ",
                        "the settings cannot be used:" + System.lineSeparator() + "  ",
                        ""));
    }

    /** Every problem. */
    public List<Problem> problems() {
        return problems;
    }
}
