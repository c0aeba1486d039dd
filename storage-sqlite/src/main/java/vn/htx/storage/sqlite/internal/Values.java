package vn.htx.storage.sqlite.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values bound to a statement, in the order of its question marks. */
final class Values {

    private final List<@Nullable Object> list = new ArrayList<>();

    static Values of(Collection<? extends @Nullable Object> values) {
        return new Values().all(values);
    }

    Values and(@Nullable Object value) {
        list.add(value);
        return this;
    }

    Values all(Collection<? extends @Nullable Object> values) {
        list.addAll(values);
        return this;
    }

    @Nullable
    Object[] array() {
        return list.toArray();
    }
}
