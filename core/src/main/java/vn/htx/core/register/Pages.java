package vn.htx.core.register;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list too long to hold, read a page at a time as it is consumed. No reading stays open between pages; what is read stays
 * the same because entries and stored facts are never lost.
 */
final class Pages<P, T> implements Iterator<T> {

    private final Function<P, List<T>> read;
    private final Function<T, P> placeOf;
    private final int size;
    private final ArrayDeque<T> page = new ArrayDeque<>();
    private P place;
    private boolean last;

    private Pages(Function<P, List<T>> read, P start, Function<T, P> placeOf, int size) {
        this.read = read;
        this.place = start;
        this.placeOf = placeOf;
        this.size = size;
    }

    /**
     * The stream of all pages.
     *
     * @param read the page after a place
     * @param start the place before the first
     * @param placeOf the place of an item
     * @param size how many a full page holds
     */
    static <P, T> Stream<T> stream(Function<P, List<T>> read, P start, Function<T, P> placeOf, int size) {
        Pages<P, T> pages = new Pages<>(read, start, placeOf, size);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !last) {
            page.addAll(read.apply(place));
            last = page.size() < size;
        }
        return !page.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T item = page.remove();
        place = placeOf.apply(item);
        return item;
    }
}
