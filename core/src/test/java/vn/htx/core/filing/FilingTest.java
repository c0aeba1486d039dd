package vn.htx.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.people.MemberId;
import vn.htx.core.people.Person;

class FilingTest {

    private final Filing filing = Filing.of(
            "hs-1", "officer-1", LocalDate.of(2024, 7, 1), new RecordFieldReview(new OrganizationId("coop-1"), true));

    @Test
    void aPersonStandsInAFilingOnce() {
        Person one = Person.named(new MemberId("m-1"), "Một", "1");
        Person again = Person.named(new MemberId("m-1"), "Hai", "2");
        assertThat(filing.with(List.of(one)).people()).containsExactly(one);
        assertThatThrownBy(() -> filing.with(List.of(one, again)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("m-1")
                .hasMessageNotContaining("Hai");
    }

    @Test
    void nothingShowsPersonalData() {
        Filing withPeople =
                filing.with(List.of(Person.named(new MemberId("m-1"), "Tên không được lộ", "012345678901")));
        assertThat(withPeople.toString()).contains("m-1").doesNotContain("Tên").doesNotContain("012345678901");
    }

    @Test
    void eachFurtherWordChangesOnlyItself() {
        Filing all = filing.on(Ground.dossier("12/HS")).replacing(3).basedOn(9);
        assertThat(all.ground().dossier()).contains("12/HS");
        assertThat(all.replaces()).contains(3L);
        assertThat(all.basedOn()).contains(9L);
        assertThat(all.act()).isEqualTo(filing.act());
        assertThat(filing.replaces()).isEmpty();
    }

    @Test
    void groundsAreComposed() {
        String decomposed = Normalizer.normalize("Điều 30", Normalizer.Form.NFD);
        assertThat(Ground.dossier(decomposed)).isEqualTo(Ground.dossier("Điều 30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A1", "BK:2024/07-a.b_1", "9"})
    void idsAreOpaqueAscii(String id) {
        assertThat(FilingId.parse(id)).hasToString(id);
        assertThat(Actor.parse(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a b", "hồ-sơ", "a\n", "a@b"})
    void whatIsNoIdIsRefusedWithAReason(String id) {
        assertThatThrownBy(() -> new FilingId(id)).hasMessageContaining("is not a filing id: write 1 to 128 ASCII");
        assertThatThrownBy(() -> new Actor(id)).hasMessageContaining("is not an actor: write 1 to 128 ASCII");
    }

    @Test
    void idsHaveAtMost128Characters() {
        assertThat(new FilingId("x".repeat(128)).value()).hasSize(128);
        assertThatThrownBy(() -> new FilingId("x".repeat(129))).isInstanceOf(IllegalArgumentException.class);
    }
}
