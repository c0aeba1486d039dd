package vn.htx.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.DocumentException;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.tck.Harvests;
import vn.htx.core.tck.RecordHarvest;

class CatalogueTest {

    /** An act whose component takes the place of its name. */
    record Typed(String type) implements Act {
        @Override
        public List<Statement> statements(LocalDate effectiveOn) {
            return List.of();
        }
    }

    /** An act that is no record. */
    static final class Loose implements Act {
        @Override
        public List<Statement> statements(LocalDate effectiveOn) {
            return List.of();
        }
    }

    private final Catalogue catalogue =
            Catalogue.of(List.of(RecordFieldReview.class), List.of(OrganizationFacts.FIELD_REVIEW));
    private final RecordFieldReview review = new RecordFieldReview(new OrganizationId("coop-1"), true);

    @Test
    void anActIsNamedAfterItsClass() {
        assertThat(Catalogue.nameOf(review)).isEqualTo("record-field-review");
        assertThat(Catalogue.nameOf(FoundCooperative.class)).isEqualTo("found-cooperative");
    }

    @Test
    void anActIsReadBackAsItWasWritten() {
        Fields written = catalogue.write(review);
        assertThat(written)
                .isEqualTo(Fields.empty()
                        .with("type", "record-field-review")
                        .with("organization", "coop-1")
                        .with("operating", new Flag(true)));
        assertThat(catalogue.readAct(written, "act")).isEqualTo(review);
    }

    @Test
    void everythingWrongWithAnActIsSaid() {
        Fields wrong = catalogue
                .write(review)
                .with("organization", "xã")
                .without("operating")
                .with("more", 1);
        assertThatThrownBy(() -> catalogue.readAct(wrong, "act"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("act.organization: ")
                .hasMessageContaining("act.operating: is missing")
                .hasMessageContaining("act.more: is not a known field");
    }

    @Test
    void anActThatIsNotKnownIsNamedTogetherWithThoseThatAre() {
        Fields unknown = Fields.empty().with("type", "fly");
        assertThatThrownBy(() -> catalogue.readAct(unknown, "act"))
                .hasMessage("act.type: 'fly' is no act; known are record-field-review");
        assertThatThrownBy(() -> catalogue.readAct(unknown, ""))
                .hasMessage("type: 'fly' is no act; known are record-field-review");
        assertThatThrownBy(() -> catalogue.readAct(Fields.empty(), "act")).isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> catalogue.readAct(Fields.empty().with("type", 1), "act"))
                .isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> catalogue.readAct(new Text("x"), "act")).hasMessage("act: is not an object");
        assertThatThrownBy(() -> catalogue.write(new RecordHarvest(List.of()))).hasMessageContaining("record-harvest");
    }

    @Test
    void aHostAddsItsOwn() {
        Catalogue more = catalogue.with(List.of(RecordHarvest.class), List.of(Harvests.HARVEST));
        assertThat(more.actTypes()).containsOnlyKeys("record-field-review", "record-harvest");
        assertThat(more.factTypes()).extracting(FactType::name).containsExactly("field_review", "harvest");
        assertThat(more.getFactType("harvest")).isSameAs(Harvests.HARVEST);
        assertThat(catalogue.factTypes()).hasSize(1);
        assertThatThrownBy(() -> catalogue.getFactType("harvest")).hasMessageContaining("known are [field_review]");
    }

    @Test
    void aNameIsTakenOnce() {
        assertThatThrownBy(() -> catalogue.with(List.of(RecordFieldReview.class), List.of()))
                .hasMessageContaining("record-field-review");
        assertThatThrownBy(() -> catalogue.with(List.of(), List.of(OrganizationFacts.FIELD_REVIEW)))
                .hasMessageContaining("field_review");
    }

    @Test
    void anActMustBeWritable() {
        assertThatThrownBy(() -> catalogue.with(List.of(Typed.class), List.of()))
                .hasMessageContaining("'type'");
        assertThatThrownBy(() -> catalogue.with(List.of(Loose.class), List.of()))
                .hasMessageContaining("must be a record");
    }

    @Test
    void theStandardCatalogueIsListedByName() {
        Catalogue standard = StandardCatalogue.catalogue();
        assertThat(standard.factTypes()).extracting(FactType::name).isSorted();
        assertThat(standard.actTypes()).containsKeys("found-cooperative", "admit-members", "withdraw-entries");
    }
}
