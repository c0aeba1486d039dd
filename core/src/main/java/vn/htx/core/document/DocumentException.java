package vn.htx.core.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document cannot be read as what it should be; every problem found is listed with the place where it stands. */
public final class DocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** One thing wrong: where (such as {@code act.founders[3].member}) and what. Never the value of personal data. */
    public record Problem(String path, String reason) {

        /** The same thing wrong in a document that stands elsewhere. */
        Problem inside(String outer) {
            return new Problem(path.isEmpty() ? outer : outer + "." + path, reason);
        }

        @Override
        public String toString() {
            return path.isEmpty() ? reason : path + ": " + reason;
        }
    }

    /** A refusal of a document for these problems, at least one. */
    public DocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that was wrong, in the order found. */
    public List<Problem> problems() {
        return problems;
    }
}
