package vn.htx.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.organization.Reference;

class DuplicateVisitsTest {

    private final Supervised register = new Supervised();

    @AfterEach
    void close() {
        register.close();
    }

    private void plan(String id, int year, Optional<RepeatGround> repeat) {
        register.accept(
                "2025-01-15",
                new IssueInspectionPlan(
                        new Reference(id),
                        year,
                        "Cơ quan " + id,
                        AreaCode.of("06"),
                        "01/KH",
                        List.of(new IssueInspectionPlan.Visit(Supervised.COOP, RiskGround.REPORTING, repeat))));
    }

    private InspectOrganization visit(String id, Optional<Reference> plan, Optional<RepeatGround> repeat) {
        return new InspectOrganization(
                new Reference(id),
                Supervised.COOP,
                SupervisionKind.CHECK,
                "Sở Tài chính",
                plan,
                RiskGround.REPORTING,
                repeat);
    }

    private DuplicateVisits on(String day) {
        return new DuplicateVisits(register.facts(day), LocalDate.parse(day));
    }

    @Test
    void twoPlansOfAYearHaveAnOrganizationTwice() {
        plan("kh-1", 2025, Optional.empty());
        assertThat(on("2025-01-15").planned(2025)).isEmpty();
        plan("kh-2", 2025, Optional.empty());

        assertThat(on("2025-01-15").planned(2025)).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.organization()).isEqualTo(Supervised.COOP);
            assertThat(duplicate.visits())
                    .extracting(visit -> visit.plan().value())
                    .containsExactly("kh-1", "kh-2");
        });
        assertThat(on("2025-01-15").planned(2026)).isEmpty();
    }

    @Test
    void aGroundForComingAgainMakesItNoDuplicate() {
        plan("kh-1", 2025, Optional.empty());
        plan("kh-2", 2025, Optional.of(RepeatGround.OTHER_SUBJECT));

        assertThat(on("2025-01-15").planned(2025)).isEmpty();
    }

    @Test
    void aPlanMayDropTheVisit() {
        plan("kh-1", 2025, Optional.empty());
        plan("kh-2", 2025, Optional.empty());
        register.accept("2025-02-03", new DropPlannedVisit(new Reference("kh-2"), Supervised.COOP));

        assertThat(on("2025-02-02").planned(2025)).hasSize(1);
        assertThat(on("2025-02-03").planned(2025)).isEmpty();
        assertThat(register.file("2025-03-03", visit("kt-1", Optional.of(new Reference("kh-2")), Optional.empty()))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void whatWasMadeIsTold() {
        register.accept("2025-03-03", visit("kt-1", Optional.empty(), Optional.empty()));
        register.accept("2025-10-06", visit("kt-2", Optional.empty(), Optional.of(RepeatGround.FOLLOW_UP)));
        assertThat(on("2025-12-31").made(2025)).isEmpty();
        register.accept("2025-12-31", visit("kt-3", Optional.empty(), Optional.empty()));
        register.accept("2026-01-05", visit("kt-4", Optional.empty(), Optional.empty()));

        assertThat(on("2026-01-05").made(2025))
                .singleElement()
                .satisfies(duplicate -> assertThat(duplicate.visits())
                        .extracting(visit -> visit.inspection().value())
                        .containsExactly("kt-1", "kt-3"));
        assertThat(on("2025-12-30").made(2025)).isEmpty();
    }
}
