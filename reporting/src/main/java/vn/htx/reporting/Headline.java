package vn.htx.reporting;

import java.util.List;
import java.util.stream.Stream;

/** Số liệu chung: the few totals a reader looks for first. */
public record Headline(String id, Label title, List<Item> items) implements Section {
    public Headline {
        Ids.requireWord(id, "section");
        items = List.copyOf(items);
    }

    @Override
    public Stream<Figure> figures() {
        return items.stream().flatMap(Item::figures);
    }

    @Override
    public void show(Display display) {
        display.headline(this);
    }

    /**
     * A figure under its own words, and the figures that break it down or belong to it.
     *
     * @param label what stands before the number, such as "Hợp tác xã"
     */
    public record Item(Label label, Figure figure, List<Item> parts) {
        public Item {
            parts = List.copyOf(parts);
        }

        public static Item of(Label label, Figure figure, Item... parts) {
            return new Item(label, figure, List.of(parts));
        }

        /** The figure, then those of its parts. */
        public Stream<Figure> figures() {
            return Stream.concat(Stream.of(figure), parts.stream().flatMap(Item::figures));
        }
    }
}
