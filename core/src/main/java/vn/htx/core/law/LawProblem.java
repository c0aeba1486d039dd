package vn.htx.core.law;

/**
 * One thing that is wrong with the data of the law.
 *
 * @param source the file, or what else the data came from
 * @param line the line in that file, counted from 1, or 0 when the problem belongs to no single line
 * @param message what is wrong and what to write instead
 */
public record LawProblem(String source, long line, String message) {

    /** Returns the problem as {@code file:line: message}. */
    @Override
    public String toString() {
        return source + (line == 0 ? "" : ":" + line) + ": " + message;
    }
}
