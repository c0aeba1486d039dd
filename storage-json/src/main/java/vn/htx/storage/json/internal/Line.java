package vn.htx.storage.json.internal;

/**
 * A line as it stands in a reader's buffer, valid until the next is read.
 *
 * <p>{@code number} counts from 1, {@code start} and {@code end} are places in the file, the end after the newline;
 * {@code complete} says whether there is one.
 */
final class Line {

    final byte[] buffer;
    final int from;
    final int length;
    final long number;
    final long start;
    final boolean complete;

    Line(byte[] buffer, int from, int length, long number, long start, boolean complete) {
        this.buffer = buffer;
        this.from = from;
        this.length = length;
        this.number = number;
        this.start = start;
        this.complete = complete;
    }

    /** The line as it would be if its last byte were its newline. */
    Line withoutLastByte() {
        return new Line(buffer, from, Math.max(length - 1, 0), number, start, true);
    }

    long end() {
        return start + length + (complete ? 1 : 0);
    }
}
