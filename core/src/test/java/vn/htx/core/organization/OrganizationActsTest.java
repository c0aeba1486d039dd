package vn.htx.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;

/** An organization from its founding to its end, as of each day. */
class OrganizationActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final BusinessLine CROPS = BusinessLine.parse("VSIC-2018:0119");
    private static final BusinessLine TRADE = BusinessLine.parse("VSIC-2018:46202");
    private static final History FOUNDED =
            History.empty().and("2024-07-01", NewOrganization.cooperative().asCooperative());

    static Stream<Arguments> premises() {
        String exists = "organization[coop-x] PRESENT";
        String notEnding = "organization_situation[coop-x, ending] ABSENT";
        return Stream.of(
                arguments(new RenameOrganization(COOP, OrganizationName.parse("Hợp tác xã B")), List.of(exists)),
                arguments(new RelocateOrganization(COOP, AreaCode.of("01843")), List.of(exists)),
                arguments(new ChangeSector(COOP, Sector.AGRICULTURE), List.of(exists)),
                arguments(new ChangeBusinessLines(COOP, List.of(CROPS), List.of()), List.of(exists)),
                arguments(new ChangeCharterCapital(COOP, Dong.of(5)), List.of(exists)),
                arguments(new RecordFieldReview(COOP, true), List.of(exists)),
                arguments(new BeginSituation(COOP, Situation.IN_BANKRUPTCY), List.of(exists)),
                arguments(new SuspendOrganization(COOP, DAY.plusYears(1), DAY), List.of(exists, notEnding)),
                arguments(new StartDissolution(COOP), List.of(exists, notEnding)),
                arguments(
                        new ResumeOrganization(COOP, DAY),
                        List.of("organization_situation[coop-x, suspended] PRESENT")),
                arguments(
                        new EndSituation(COOP, Situation.IN_BANKRUPTCY),
                        List.of("organization_situation[coop-x, in-bankruptcy] PRESENT")),
                arguments(new DissolveOrganization(COOP), List.of("organization[coop-x] STANDING")));
    }

    @ParameterizedTest
    @MethodSource
    void premises(Act act, List<String> expected) {
        assertThat(act.premises()).extracting(Premise::toString).containsExactlyElementsOf(expected);
    }

    private static OrganizationProfile profile(History history, String day) {
        return new Organizations(history, LocalDate.parse(day))
                .find(COOP)
                .orElseThrow()
                .profile();
    }

    @Test
    void eachChangeIsSeenFromItsDayOn() {
        History history = FOUNDED.and(
                        "2025-01-10", new RenameOrganization(COOP, OrganizationName.parse("Hợp tác xã B")))
                .and("2025-01-11", new RelocateOrganization(COOP, AreaCode.of("01843")))
                .and("2025-01-12", new ChangeBusinessLines(COOP, List.of(CROPS, TRADE), List.of()))
                .and("2025-01-13", new ChangeBusinessLines(COOP, List.of(), List.of(TRADE)))
                .and("2025-01-14", new ChangeCharterCapital(COOP, Dong.of(5)))
                .and("2025-01-15", new ChangeSector(COOP, Sector.FINANCE))
                .and("2025-01-15", new RecordFieldReview(COOP, false));
        OrganizationProfile before = profile(history, "2025-01-09");
        OrganizationProfile after = profile(history, "2025-01-15");

        assertThat(before.name()).isEqualTo(OrganizationName.parse("Hợp tác xã Ba Bể"));
        assertThat(before.seat()).isEqualTo(AreaCode.of("01840"));
        assertThat(before.seatSince()).isEqualTo("2024-07-01");
        assertThat(before.lines()).isEmpty();
        assertThat(before.charterCapital()).isEqualTo(Dong.of(500_000_000));
        assertThat(before.operating()).isEmpty();
        assertThat(before.code()).contains(NewOrganization.taxCode(1));
        assertThat(before.existsSince()).isEqualTo("2024-07-01");
        assertThat(profile(history, "2025-01-12").lines()).containsExactlyInAnyOrder(CROPS, TRADE);
        assertThat(after.name()).isEqualTo(OrganizationName.parse("Hợp tác xã B"));
        assertThat(after.seat()).isEqualTo(AreaCode.of("01843"));
        assertThat(after.seatSince()).isEqualTo("2025-01-11");
        assertThat(after.lines()).containsExactly(CROPS);
        assertThat(after.charterCapital()).isEqualTo(Dong.of(5));
        assertThat(after.operating()).contains(false);
        assertThat(new Cooperative(before).isAgricultural()).isTrue();
        assertThat(new Cooperative(after).isAgricultural()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, ACTIVE",
        "2025-02-01, SUSPENDED",
        "2025-02-28, SUSPENDED",
        "2025-03-01, ACTIVE", // resumed before the year was over
        "2025-04-01, NOT_AT_REGISTERED_ADDRESS",
        "2025-05-01, ACTIVE",
        "2025-06-01, IN_DISSOLUTION_OR_REORGANISATION",
        "2025-06-30, IN_DISSOLUTION_OR_REORGANISATION",
        "2025-07-01, DISSOLVED_BANKRUPT_CEASED",
    })
    void theStatusFollowsFromWhatHasHappened(String day, LegalStatus status) {
        History history = FOUNDED.and("2025-02-01", new SuspendOrganization(COOP, LocalDate.of(2026, 2, 1), DAY))
                .and("2025-03-01", new ResumeOrganization(COOP, DAY))
                .and("2025-04-01", new BeginSituation(COOP, Situation.NOT_AT_REGISTERED_ADDRESS))
                .and("2025-05-01", new EndSituation(COOP, Situation.NOT_AT_REGISTERED_ADDRESS))
                .and("2025-06-01", new StartDissolution(COOP))
                .and("2025-07-01", new DissolveOrganization(COOP));
        Organization found =
                new Organizations(history, LocalDate.parse(day)).find(COOP).orElseThrow();

        assertThat(found.status()).isEqualTo(status);
        assertThat(found.exists()).isEqualTo(status != LegalStatus.DISSOLVED_BANKRUPT_CEASED);
    }

    @Test
    void aSuspensionEndsByItselfWithItsLastDay() {
        History history = FOUNDED.and("2025-02-01", new SuspendOrganization(COOP, LocalDate.of(2026, 2, 1), DAY));

        assertThat(profile(history, "2026-01-31").situations()).containsExactly(Situation.SUSPENDED);
        assertThat(profile(history, "2026-02-01").situations()).isEmpty();
    }

    @Test
    void whatHasEndedIsShownAsItWasOnItsLastDay() {
        History history =
                FOUNDED.and("2025-06-01", new StartDissolution(COOP)).and("2025-07-01", new DissolveOrganization(COOP));
        OrganizationProfile ended = profile(history, "2025-09-01");

        assertThat(ended.endedOn()).contains(LocalDate.of(2025, 7, 1));
        assertThat(ended.situations()).containsExactly(Situation.ENDING);
        assertThat(profile(history, "2025-07-01").endedOn()).contains(LocalDate.of(2025, 7, 1));
        assertThat(profile(history, "2025-06-30").endedOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, false, false",
        "2024-07-01, true, true",
        "2025-06-30, true, true",
        "2025-07-01, true, false"
    })
    void theKindIsThatOfWhatExistsOnTheDay(LocalDate day, boolean known, boolean exists) {
        Organizations organizations = new Organizations(FOUNDED.and("2025-07-01", new DissolveOrganization(COOP)), day);

        assertThat(organizations.find(COOP).isPresent()).isEqualTo(known);
        assertThat(organizations.findKind(COOP))
                .isEqualTo(exists ? Optional.of(OrganizationKind.COOPERATIVE) : Optional.empty());
        assertThat(organizations.find(new OrganizationId("coop-y"))).isEmpty();
    }

    @Test
    void anOrganizationWithoutANameIsADefectOfTheRegister() {
        History history = History.empty().and("2025-01-01", new Bare());

        assertThatIllegalStateException()
                .isThrownBy(() -> profile(history, "2025-01-01"))
                .withMessage("organization coop-x has no organization_seat on 2025-01-01");
    }

    /** An organization that came to be without anything else said of it. */
    private record Bare() implements Act {
        @Override
        public List<vn.htx.core.fact.Statement> statements(LocalDate effectiveOn) {
            return List.of(vn.htx.core.fact.Statement.holds(
                    OrganizationFacts.EXISTENCE,
                    new OrganizationFacts.Existence(COOP, OrganizationKind.COOPERATIVE, Optional.empty()),
                    effectiveOn));
        }

        @Override
        public List<Premise> premises() {
            return List.of();
        }
    }

    @ParameterizedTest
    @EnumSource(OrganizationKind.class)
    void anOrganizationIsOfTheKindItWasFoundedAs(OrganizationKind kind) {
        Organization organization = Organization.of(kind, profile(FOUNDED, "2025-01-01"));

        assertThat(organization.kind()).isEqualTo(kind);
        assertThat(organization.id()).isEqualTo(COOP);
        assertThat(organization.name()).isEqualTo(OrganizationName.parse("Hợp tác xã Ba Bể"));
    }

    @Test
    void aGroupIsRegisteredOnceItHasANumber() {
        History bare = History.empty().and("2024-07-01", NewOrganization.group().asGroup());
        History numbered = History.empty()
                .and("2024-07-01", NewOrganization.group().coded(3).asGroup());

        assertThat(group(bare).isRegistered()).isFalse();
        assertThat(group(bare).profile().code()).isEmpty();
        assertThat(group(numbered).isRegistered()).isTrue();
        assertThat(group(numbered).profile().code()).contains(NewOrganization.taxCode(3));
        assertThat(group(History.empty()
                                .and(
                                        "2024-07-01",
                                        NewOrganization.group()
                                                .numbered(RegistrationNumber.certificate("GCN-1"))
                                                .asGroup()))
                        .profile()
                        .code())
                .isEmpty();
    }

    private static CooperativeGroup group(History history) {
        return (CooperativeGroup) new Organizations(history, DAY)
                .find(new OrganizationId("group-x"))
                .orElseThrow();
    }

    @Test
    void aNameHasACharacterAtLeastAndNotTooMany() {
        assertThat(OrganizationName.parse("  a \n b ")).hasToString("a b");
        assertThat(OrganizationName.parse("a".repeat(300)).value()).hasSize(300);
        assertThatIllegalArgumentException().isThrownBy(() -> OrganizationName.parse(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganizationName.parse("a".repeat(301)))
                .withMessageContaining("this has 301");
    }

    @Test
    void whatIsImpossibleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeCharterCapital(COOP, Dong.of(-1)))
                .withMessageContaining("-1");
        assertThat(new ChangeCharterCapital(COOP, Dong.ZERO).charterCapital()).isEqualTo(Dong.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeBusinessLines(COOP, List.of(), List.of()))
                .withMessage("no line is added or removed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeBusinessLines(COOP, List.of(CROPS), List.of(TRADE, CROPS)))
                .withMessageContaining("both added and removed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistrationNumber.certificate("số 1"))
                .withMessageContaining("is not a registration number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0119", ":0119", "VSIC-2018:", "VSIC-2018:119", "VSIC-2018:011901", "vsic-2018:0119"})
    void aBusinessLineNamesItsEditionAndACode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessLine.parse(text))
                .withMessageContaining("is not a business line");
    }

    @Test
    void codesAreWrittenAsTheyAreRead() {
        assertThat(CROPS).isEqualTo(new BusinessLine("VSIC-2018", "0119")).hasToString("VSIC-2018:0119");
        assertThat(MeetingId.parse("dh-2025")).hasToString("dh-2025");
        assertThat(Reference.parse("PT-1")).hasToString("PT-1");
        assertThat(MeetingId.parse("a")).isLessThan(MeetingId.parse("b"));
        assertThat(Reference.parse("b")).isGreaterThan(Reference.parse("a"));
        assertThat(COOP.asMember()).hasToString("coop-x");
        assertThat(COOP).isLessThan(new OrganizationId("coop-y")).hasToString("coop-x");
        for (String bad : List.of("", "-1", "a b", "ấ")) {
            assertThatIllegalArgumentException().isThrownBy(() -> MeetingId.parse(bad));
            assertThatIllegalArgumentException().isThrownBy(() -> Reference.parse(bad));
            assertThatIllegalArgumentException().isThrownBy(() -> new OrganizationId(bad));
        }
    }

    @Test
    void theMattersThatNeedMostVotesAreThoseOfTheLaw() {
        assertThat(MatterKind.values())
                .filteredOn(MatterKind::isSpecial)
                .containsExactly(
                        MatterKind.CHARTER,
                        MatterKind.INDIVISIBLE_ASSET_DEAL,
                        MatterKind.GOVERNANCE_MODEL,
                        MatterKind.REORGANIZATION,
                        MatterKind.DISSOLUTION,
                        MatterKind.BANKRUPTCY);
        assertThat(Set.of(MatterKind.values()))
                .filteredOn(MatterKind::isSpecialByValue)
                .containsExactly(MatterKind.DIVISIBLE_ASSET_DEAL);
    }
}
