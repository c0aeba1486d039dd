package vn.htx.core.register;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when first asked for, once, and kept. If making it fails, the next who asks has it made again. Thread-safe. */
final class Once<T> implements Supplier<T> {

    private final Supplier<? extends T> maker;
    private volatile @Nullable T made;

    Once(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T ready = made;
        return ready == null ? make() : ready;
    }

    private synchronized T make() {
        T ready = made;
        if (ready == null) {
            ready = Objects.requireNonNull(maker.get(), "what is made is something");
            made = ready;
        }
        return ready;
    }
}
