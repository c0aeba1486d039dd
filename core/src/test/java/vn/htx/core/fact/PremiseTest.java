package vn.htx.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.CharterCapital;
import vn.htx.core.organization.OrganizationFacts.Existence;
import vn.htx.core.organization.OrganizationFacts.InSituation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Situation;
import vn.htx.core.time.EffectivePeriod;

class PremiseTest {

    private static final OrganizationId GROUP = new OrganizationId("group-1");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 7, 1);

    private final SubjectFacts facts = new SubjectFacts(List.of(
            Fact.of(
                    OrganizationFacts.EXISTENCE,
                    new Existence(GROUP, OrganizationKind.GROUP, Optional.empty()),
                    EffectivePeriod.of(FIRST, END),
                    1),
            Fact.of(
                    OrganizationFacts.SITUATION,
                    new InSituation(GROUP, Situation.SUSPENDED),
                    EffectivePeriod.startingOn(FIRST),
                    2),
            Fact.of(
                    OrganizationFacts.CAPITAL,
                    new CharterCapital(GROUP, Dong.of(5)),
                    EffectivePeriod.startingOn(FIRST),
                    3)));

    @Test
    void presentHoldsFromTheFirstDayToTheLast() {
        Premise premise = Premise.present(OrganizationFacts.EXISTENCE, GROUP);
        assertThat(premise.holds(facts, FIRST.minusDays(1))).isFalse();
        assertThat(premise.holds(facts, FIRST)).isTrue();
        assertThat(premise.holds(facts, END.minusDays(1))).isTrue();
        assertThat(premise.holds(facts, END)).isFalse();
        assertThat(premise.holds(SubjectFacts.none(), FIRST)).isFalse();
    }

    @Test
    void absentHoldsOnTheOtherDays() {
        Premise premise = Premise.absent(OrganizationFacts.EXISTENCE, GROUP);
        assertThat(premise.holds(facts, FIRST.minusDays(1))).isTrue();
        assertThat(premise.holds(facts, FIRST)).isFalse();
        assertThat(premise.holds(facts, END.minusDays(1))).isFalse();
        assertThat(premise.holds(facts, END)).isTrue();
        assertThat(premise.holds(SubjectFacts.none(), FIRST)).isTrue();
    }

    @Test
    void neverHoldsOnNoDayOnceThereIsOne() {
        Premise premise = Premise.never(OrganizationFacts.EXISTENCE, GROUP);
        assertThat(premise.holds(facts, FIRST.minusYears(1))).isFalse();
        assertThat(premise.holds(facts, END.plusYears(1))).isFalse();
        assertThat(premise.holds(SubjectFacts.none(), FIRST)).isTrue();
    }

    @Test
    void theFactFoundMustHaveTheCellsAskedFor() {
        Premise exists = Premise.present(OrganizationFacts.EXISTENCE, GROUP);
        assertThat(exists.where("kind", OrganizationKind.GROUP).holds(facts, FIRST))
                .isTrue();
        assertThat(exists.where("kind", OrganizationKind.UNION).holds(facts, FIRST))
                .isFalse();
        assertThat(Premise.absent(OrganizationFacts.EXISTENCE, GROUP)
                        .where("kind", OrganizationKind.UNION)
                        .holds(facts, FIRST))
                .isTrue();
        assertThat(Premise.present(OrganizationFacts.CAPITAL, GROUP)
                        .where("amount", Dong.of(5))
                        .holds(facts, FIRST))
                .isTrue();
    }

    @Test
    void theKeyMayBeItsBeginning() {
        assertThat(Premise.present(OrganizationFacts.SITUATION, GROUP).holds(facts, FIRST))
                .isTrue();
        assertThat(Premise.present(OrganizationFacts.SITUATION, GROUP, Situation.SUSPENDED)
                        .holds(facts, FIRST))
                .isTrue();
        assertThat(Premise.present(OrganizationFacts.SITUATION, GROUP, Situation.ENDING)
                        .holds(facts, FIRST))
                .isFalse();
        assertThat(Premise.present(OrganizationFacts.EXISTENCE, new OrganizationId("group-2"))
                        .holds(facts, FIRST))
                .isFalse();
    }

    @Test
    void aPremiseIsAboutOneSubject() {
        assertThat(Premise.present(MemberFacts.MEMBERSHIP, GROUP, "m-1").subject())
                .isEqualTo(Subject.parse("membership:group-1/m-1"));
        assertThatThrownBy(() -> Premise.present(MemberFacts.MEMBERSHIP, GROUP)).hasMessageContaining("is no key");
        assertThatThrownBy(() -> Premise.present(OrganizationFacts.EXISTENCE, GROUP, "more"))
                .hasMessageContaining("is no key");
        assertThatThrownBy(() ->
                        Premise.present(OrganizationFacts.EXISTENCE, GROUP).where("colour", "red"))
                .hasMessageContaining("no column colour");
    }

    @Test
    void aNumberMayHaveToBeAtLeastSoMuch() {
        Premise capital = Premise.present(OrganizationFacts.CAPITAL, GROUP);
        assertThat(capital.atLeast("amount", 5).holds(facts, FIRST)).isTrue();
        assertThat(capital.atLeast("amount", 6).holds(facts, FIRST)).isFalse();
        assertThatThrownBy(() ->
                        Premise.present(OrganizationFacts.EXISTENCE, GROUP).atLeast("kind", 1))
                .hasMessage("organization.kind is no whole number");
    }
}
