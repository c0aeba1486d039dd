package vn.htx.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.Document.Whole;

class DocumentTest {

    private final Fields fields = Fields.empty()
            .with("name", "x")
            .with("count", 3)
            .with("inner", Fields.empty().with("deep", 1));

    @Test
    void fieldsAreAddedReplacedAndLeftOutInCopies() {
        assertThat(fields.with("count", 4).whole("count")).isEqualTo(4);
        assertThat(fields.whole("count")).isEqualTo(3);
        assertThat(fields.without("count").find("count")).isEmpty();
        assertThat(fields.without("unknown")).isEqualTo(fields);
        assertThat(fields.fields("inner").whole("deep")).isEqualTo(1);
    }

    @Test
    void nothingChangesFromOutside() {
        TreeMap<String, Document> given = new TreeMap<>();
        given.put("a", new Whole(1));
        Fields copy = new Fields(given);
        given.put("b", new Whole(2));
        assertThat(copy.values()).hasSize(1);
        assertThatThrownBy(() -> copy.values().put("b", new Whole(2)))
                .isInstanceOf(UnsupportedOperationException.class);
        List<Document> items = new ArrayList<>(List.of(new Flag(true)));
        Items kept = new Items(items);
        items.clear();
        assertThat(kept.values()).hasSize(1);
    }

    @Test
    void aFieldThatIsAbsentOrOfAnotherKindIsNamed() {
        assertThatThrownBy(() -> fields.text("title"))
                .isInstanceOf(DocumentException.class)
                .hasMessage("title: is missing");
        assertThatThrownBy(() -> fields.text("count")).hasMessage("count: is not text");
        assertThatThrownBy(() -> fields.whole("name")).hasMessage("name: is not a whole number");
        assertThatThrownBy(() -> fields.fields("name")).hasMessage("name: is not an object");
    }

    @Test
    void documentsAreEqualByWhatTheySay() {
        assertThat(new Items(List.of(new Text("a"), new Whole(1))))
                .isEqualTo(new Items(List.of(new Text("a"), new Whole(1))));
        assertThat((Document) new Text("1")).isNotEqualTo(new Whole(1));
    }
}
