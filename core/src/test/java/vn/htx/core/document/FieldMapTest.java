package vn.htx.core.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document.Whole;

/** Fields behave as a sorted map that nobody can change. */
@SuppressWarnings("JdkObsolete") // what fields are answered as is a SortedMap
class FieldMapTest {

    private static final SortedMap<String, Document> TREE =
            new TreeMap<>(Map.of("b", new Whole(2), "d", new Whole(4), "a", new Whole(1), "c", new Whole(3)));

    private static final SortedMap<String, Document> FIELDS = FieldMap.of(TREE);

    @Test
    void theyAreFoundByName() {
        TREE.forEach((name, value) -> assertThat(FIELDS.get(name)).isEqualTo(value));
        assertThat(FIELDS).containsKey("a").doesNotContainKeys("", "aa", "e").hasSize(4);
        assertThat(FIELDS.get("e")).isNull();
    }

    @Test
    void theyEqualATreeOfTheSame() {
        assertThat(FIELDS).isEqualTo(TREE).hasSameHashCodeAs(TREE).hasToString(TREE.toString());
        assertThat(TREE).isEqualTo(FIELDS);
        assertThat(FIELDS).isNotEqualTo(new TreeMap<>(Map.of("a", new Whole(1))));
    }

    @Test
    void theyStandInTheOrderOfTheirNames() {
        SortedMap<String, Document> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(TREE);
        assertThat(List.copyOf(FieldMap.of(backwards).keySet())).containsExactly("a", "b", "c", "d");
        assertThat(FIELDS.firstKey()).isEqualTo("a");
        assertThat(FIELDS.lastKey()).isEqualTo("d");
        assertThat(FIELDS.comparator()).isNull();
    }

    @Test
    void partsAreThoseOfATree() {
        for (String from : List.of("", "a", "b", "bb")) {
            assertThat(FIELDS.headMap(from)).isEqualTo(TREE.headMap(from));
            assertThat(FIELDS.tailMap(from)).isEqualTo(TREE.tailMap(from));
            assertThat(FIELDS.subMap(from, "c")).isEqualTo(TREE.subMap(from, "c"));
        }
    }

    @Test
    void nobodyChangesThem() {
        assertThatThrownBy(() -> FIELDS.put("e", new Whole(5))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> FIELDS.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> FIELDS.entrySet().iterator().next().setValue(new Whole(5)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(FieldMap.of(FIELDS)).isSameAs(FIELDS);
    }

    @Test
    void withoutFieldsThereIsNoFirst() {
        SortedMap<String, Document> none = FieldMap.of(new TreeMap<>());
        assertThat(none).isEmpty();
        assertThatThrownBy(none::firstKey).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(none::lastKey).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> none.entrySet().iterator().next()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatIsReadLaterIsTheSame() {
        Document.Fields now = new Document.Fields(TREE).with("text", "Hợp tác xã");
        Document.Fields later = CanonicalForm.parseFieldsLater(CanonicalForm.bytes(now));
        assertThat(later).isEqualTo(now).hasSameHashCodeAs(now);
        assertThat(later.text("text")).isEqualTo("Hợp tác xã");
        assertThat(CanonicalForm.text(later)).isEqualTo(CanonicalForm.text(now));
    }

    @Test
    void whatIsReadLaterAndIsNotCanonicalIsRefusedWhenAskedFor() {
        Document.Fields later = CanonicalForm.parseFieldsLater("{\"a\":1,\"a\":2}".getBytes(UTF_8));
        assertThatThrownBy(() -> later.whole("a"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("is not in canonical form");
    }
}
