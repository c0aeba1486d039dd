package vn.htx.core.law;

import java.util.List;
import java.util.stream.Collectors;
import vn.htx.core.HtxException;

/** The data of the law cannot be used: it carries every problem found, not only the first. Code {@code law.invalid}. */
public final class LawDataException extends HtxException {

    private static final long serialVersionUID = 1L;

    private final transient List<LawProblem> problems;

    /** Reports these problems together. */
    public LawDataException(List<LawProblem> problems) {
        super(
                "law.invalid",
                Kind.CALLER,
                problems.stream()
                        .map(LawProblem::toString)
                        .collect(Collectors.joining(
                                "\n  ", "The law cannot be read; problems: " + problems.size() + "\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** Returns all problems, in the order they were found. */
    public List<LawProblem> problems() {
        return problems;
    }
}
