package vn.htx.core.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.commendation.CommendationFacts.NewStyle;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Filing;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;

/** A cooperative is of the new style by a criterion that is in force on the day it is classified. */
class NewStyleTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");

    private final Register register =
            Register.over(new MemoryStorage(StandardCatalogue.catalogue()), RegisterParts.standard());

    @BeforeEach
    void twoCriteriaOneAfterTheOther() {
        accept("2021-01-04", Cooperatives.withOfficialMembers(7));
        accept("2021-06-01", criterion("tc-2021", Optional.of(LocalDate.of(2026, 1, 1))));
        accept("2026-01-01", criterion("tc-2026", Optional.empty()));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static AdoptNewStyleCriterion criterion(String id, Optional<LocalDate> until) {
        return new AdoptNewStyleCriterion(new Reference(id), "tiêu chí mẫu", "bộ dữ liệu thử", Optional.empty(), until);
    }

    private Decision file(String day, Act act) {
        return register.file(Filing.of("f-" + (register.lastEntry() + 1), "clerk", LocalDate.parse(day), act));
    }

    private void accept(String day, Act act) {
        file(day, act).orElseThrow();
    }

    private static ClassifyNewStyle by(String criterion) {
        return new ClassifyNewStyle(COOP, new Reference(criterion), "Liên minh Hợp tác xã tỉnh");
    }

    private List<String> criteria(String day) {
        return register
                .view(AsOf.on(LocalDate.parse(day)))
                .facts()
                .listFacts(FactQuery.all(CommendationFacts.NEW_STYLE).on(LocalDate.parse(day)))
                .stream()
                .map(known -> known.fact().value())
                .map(NewStyle::criterion)
                .map(Reference::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-31, tc-2021, false",
        "2021-06-01, tc-2021, true",
        "2025-12-31, tc-2021, true",
        "2026-01-01, tc-2021, false",
        "2025-12-31, tc-2026, false",
        "2026-01-01, tc-2026, true",
    })
    void theCriterionIsInForce(String day, String criterion, boolean accepted) {
        assertThat(file(day, by(criterion)).isAccepted()).isEqualTo(accepted);
    }

    @Test
    void itIsOfTheNewStyleByTheLastCriterionUntilItIsNoMore() {
        accept("2024-03-04", by("tc-2021"));
        accept("2026-03-02", by("tc-2026"));
        accept("2027-03-01", new EndNewStyle(COOP));

        assertThat(criteria("2024-03-03")).isEmpty();
        assertThat(criteria("2024-03-04")).containsExactly("tc-2021");
        assertThat(criteria("2026-03-02")).containsExactly("tc-2026");
        assertThat(criteria("2027-03-01")).isEmpty();
    }
}
