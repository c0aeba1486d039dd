package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.filing.Filing;
import vn.htx.core.filing.FilingId;
import vn.htx.core.law.Finding;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.LegalStatus;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.people.ErasePerson;
import vn.htx.core.people.MemberId;
import vn.htx.core.people.Person;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;

class RegisterTest {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 3, 1);
    private static final Instant NOW = Instant.parse("2025-06-01T02:00:00Z");

    private final Register register = Register.over(
            new MemoryStorage(StandardCatalogue.catalogue()),
            RegisterParts.standard().withClock(Clock.fixed(NOW, ZoneOffset.UTC)));

    @AfterEach
    void close() {
        register.close();
    }

    private Decision file(String id, LocalDate on, vn.htx.core.fact.Act act) {
        return register.file(Filing.of(id, "registry", on, act));
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2022, month, dayOfMonth);
    }

    private static AdmitMembers admit(String member) {
        return new AdmitMembers(
                Organizations.COOPERATIVE, List.of(Joining.adult(member, Participation.CAPITAL_AND_USE)));
    }

    private static LeaveOrganization leave(String member) {
        return new LeaveOrganization(
                Organizations.COOPERATIVE, new MemberId(member), LeaveOrganization.Reason.VOLUNTARY);
    }

    private static RenameOrganization rename(String own) {
        return new RenameOrganization(Organizations.COOPERATIVE, new OrganizationName("Hợp tác xã " + own));
    }

    private String nameOn(LocalDate day) {
        return register.view(AsOf.on(day))
                .getOrganization(Organizations.COOPERATIVE)
                .name()
                .value();
    }

    private Decision.Refused refusal(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return (Decision.Refused) decision;
    }

    @Test
    void aCooperativeExistsFromTheDayItIsFounded() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();

        assertThat(register.view(AsOf.on(FOUNDED.minusDays(1))).findOrganization(Organizations.COOPERATIVE))
                .isEmpty();
        assertThat(register.view(AsOf.on(FOUNDED))
                        .getOrganization(Organizations.COOPERATIVE)
                        .status())
                .isEqualTo(LegalStatus.ACTIVE);
        assertThat(register.view(AsOf.on(FOUNDED))
                        .headcount(Organizations.COOPERATIVE)
                        .of(MemberKind.OFFICIAL, FOUNDED))
                .isEqualTo(8);
    }

    @Test
    void theSameFilingTwiceIsAnsweredWithTheFirstDecision() {
        Decision first = register.file(Organizations.cooperativeWith(8, FOUNDED));

        assertThat(register.file(Organizations.cooperativeWith(8, FOUNDED))).isEqualTo(first);
        assertThat(register.entries(0)).hasSize(1);
    }

    @Test
    void anotherFilingUnderAUsedIdIsAnError() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();

        assertThatThrownBy(() -> register.file(Organizations.cooperativeWith(9, FOUNDED)))
                .isInstanceOf(FilingConflictException.class)
                .hasMessageContaining("found-coop-1")
                .hasMessageContaining("entry 1");
    }

    @Test
    void aRefusedFilingKeepsNothingAndIsAssessedAgain() {
        Decision early = file("join", day(1, 1), admit("late"));
        assertThat(refusal(early).obstacles()).extracting(Obstacle::code).containsOnly(Obstacle.Code.NO_GROUND);

        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();

        assertThat(file("join", day(1, 1), admit("late")).isAccepted()).isTrue();
        assertThat(register.entries(0)).hasSize(2);
    }

    @Test
    void nobodyJoinsWhoIsInAndNobodyLeavesWhoIsNot() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();

        assertThat(file("again", day(1, 1), admit("m-1")).isAccepted()).isFalse();
        assertThat(file("stranger", day(1, 1), leave("stranger")).isAccepted()).isFalse();
    }

    @Test
    void aMemberWhoComesBackHasTwoSpells() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        file("out", day(2, 1), leave("m-1")).orElseThrow();
        file("in", day(5, 1), admit("m-1")).orElseThrow();

        assertThat(register.view(AsOf.on(day(6, 1))).listSpells(Organizations.COOPERATIVE, new MemberId("m-1")))
                .extracting(Object::toString)
                .containsExactly("2021-03-01/2022-02-01", "2022-05-01/..");
    }

    @Test
    void aLateFilingTakesItsPlaceInTime() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        file("second", day(6, 1), rename("Sau")).orElseThrow();

        Decision.Accepted late = file("first", day(3, 1), rename("Giữa")).orElseThrow();

        assertThat(nameOn(day(2, 1))).isEqualTo("Hợp tác xã Mẫu Một");
        assertThat(nameOn(day(4, 1))).isEqualTo("Hợp tác xã Giữa");
        assertThat(nameOn(day(7, 1))).isEqualTo("Hợp tác xã Sau");
        assertThat(late.impact().facts()).isNotEmpty();
    }

    @Test
    void whatWasKnownBeforeStaysReadable() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        file("late", day(3, 1), rename("Khác")).orElseThrow();

        View before = register.view(AsOf.on(day(4, 1)).knownAt(Known.entry(1)));

        assertThat(before.getOrganization(Organizations.COOPERATIVE).name().value())
                .isEqualTo("Hợp tác xã Mẫu Một");
        assertThat(nameOn(day(4, 1))).isEqualTo("Hợp tác xã Khác");
    }

    @Test
    void aViewDoesNotChangeWhenMoreIsFiled() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        View view = register.view(AsOf.on(day(4, 1)));
        file("later", day(3, 1), rename("Khác")).orElseThrow();
        file("out", day(3, 1), leave("m-1")).orElseThrow();

        assertThat(view.getOrganization(Organizations.COOPERATIVE).name().value())
                .isEqualTo("Hợp tác xã Mẫu Một");
        assertThat(view.headcount(Organizations.COOPERATIVE).all(day(4, 1))).isEqualTo(8);
    }

    @Test
    void aLateDissolutionThatWouldTakeTheGroundFromLaterEntriesIsRefusedWithTheirList() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        file("rename", day(5, 1), rename("Khác")).orElseThrow();
        file("join", day(6, 1), admit("m-9")).orElseThrow();

        Decision.Refused refused = refusal(file("end", day(4, 1), new DissolveOrganization(Organizations.COOPERATIVE)));

        assertThat(refused.obstacles()).extracting(Obstacle::code).containsOnly(Obstacle.Code.ENTRIES_STAND_ON_IT);
        assertThat(refused.obstacles()).flatExtracting(Obstacle::entries).containsExactlyInAnyOrder(2L, 3L);
        assertThat(refused.obstacles().get(0).message(Locale.ENGLISH)).contains("organization:coop-1");
    }

    @Test
    void aCorrectionTakesThePlaceOfTheEntryItReplaces() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        file("wrong", day(3, 1), rename("Sai")).orElseThrow();
        file("same-day", day(3, 1), rename("Đúng")).orElseThrow();

        register.file(Filing.of("right", "registry", day(3, 1), rename("Sửa")).replacing(2))
                .orElseThrow();

        assertThat(nameOn(day(4, 1)))
                .as("the entry of the same day came after it and still does")
                .isEqualTo("Hợp tác xã Đúng");
        assertThat(register.verify(done -> {}).faults()).isEmpty();
    }

    @Test
    void aWithdrawalCanBeWithdrawn() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        file("rename", day(3, 1), rename("Khác")).orElseThrow();
        file("undo", day(9, 1), new WithdrawEntries(List.of(2L))).orElseThrow();
        assertThat(nameOn(day(4, 1))).isEqualTo("Hợp tác xã Mẫu Một");

        file("redo", day(9, 1), new WithdrawEntries(List.of(3L))).orElseThrow();

        assertThat(nameOn(day(4, 1))).isEqualTo("Hợp tác xã Khác");
        assertThat(refusal(file("again", day(9, 1), new WithdrawEntries(List.of(3L))))
                        .obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.NOT_IN_EFFECT);
    }

    @Test
    void anEntryOthersStandOnIsWithdrawnTogetherWithThem() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        file("join", day(6, 1), admit("m-9")).orElseThrow();

        assertThat(refusal(file("alone", day(9, 1), new WithdrawEntries(List.of(1L))))
                        .obstacles())
                .flatExtracting(Obstacle::entries)
                .contains(2L);
        assertThat(file("together", day(9, 1), new WithdrawEntries(List.of(1L, 2L)))
                        .isAccepted())
                .isTrue();
        assertThat(register.view(AsOf.on(day(7, 1))).findOrganization(Organizations.COOPERATIVE))
                .isEmpty();
    }

    @Test
    void aFilingBasedOnAnEntryIsRefusedIfItsSubjectsChangedSince() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        file("rename", day(3, 1), rename("Khác")).orElseThrow();

        Decision stale = register.file(
                Filing.of("stale", "registry", day(4, 1), rename("Cũ")).basedOn(1));

        assertThat(refusal(stale).obstacles()).extracting(Obstacle::code).containsExactly(Obstacle.Code.CHANGED_SINCE);
        assertThat(register.file(Filing.of("fresh", "registry", day(4, 1), rename("Mới Hẳn"))
                                .basedOn(2))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void aSuspensionEndsByItselfOnItsLastDay() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        file("pause", day(3, 14), new SuspendOrganization(Organizations.COOPERATIVE, day(6, 1), day(3, 1)))
                .orElseThrow();

        assertThat(register.view(AsOf.on(day(3, 13)))
                        .getOrganization(Organizations.COOPERATIVE)
                        .status())
                .isEqualTo(LegalStatus.ACTIVE);
        assertThat(register.view(AsOf.on(day(5, 31)))
                        .getOrganization(Organizations.COOPERATIVE)
                        .status())
                .isEqualTo(LegalStatus.SUSPENDED);
        assertThat(register.view(AsOf.on(day(6, 1)))
                        .getOrganization(Organizations.COOPERATIVE)
                        .status())
                .isEqualTo(LegalStatus.ACTIVE);
    }

    @Test
    void aLateLeaveTellsTheBreachItCausesOnDaysGoneBy() {
        register.file(Organizations.cooperativeWith(7, FOUNDED)).orElseThrow();
        file("rename", day(9, 1), rename("Khác")).orElseThrow();

        Decision.Accepted late = file("late", day(3, 1), leave("m-1")).orElseThrow();

        assertThat(late.impact().appeared()).extracting(Finding::rule).containsExactly("R-MEM-02");
        assertThat(late.impact().appeared().get(0).since()).contains(day(3, 1));
        assertThat(register.view(AsOf.on(day(9, 1))).findings(Organizations.COOPERATIVE))
                .extracting(finding -> finding.rule() + " " + finding.since().orElseThrow())
                .contains("R-MEM-02 2022-03-01");
    }

    @Test
    void aCorrectionTellsTheBreachItCures() {
        register.file(Organizations.cooperativeWith(7, FOUNDED)).orElseThrow();
        Decision.Accepted left = file("left", day(3, 1), leave("m-1")).orElseThrow();
        assertThat(left.remarks()).extracting(Finding::rule).containsExactly("R-MEM-02");

        Decision.Accepted withdrawn =
                file("undo", day(9, 1), new WithdrawEntries(List.of(2L))).orElseThrow();

        assertThat(withdrawn.impact().vanished()).extracting(Finding::rule).containsExactly("R-MEM-02");
        assertThat(register.view(AsOf.on(day(9, 1))).findings(Organizations.COOPERATIVE))
                .extracting(Finding::rule)
                .doesNotContain("R-MEM-02");
        assertThat(register.view(AsOf.on(day(9, 1)).knownAt(Known.entry(2))).findings(Organizations.COOPERATIVE))
                .extracting(Finding::rule)
                .contains("R-MEM-02");
    }

    @Test
    void nothingEndsOnTheDayItBegins() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();

        assertThat(file("end", FOUNDED, new DissolveOrganization(Organizations.COOPERATIVE))
                        .isAccepted())
                .isFalse();
        assertThat(file("end", FOUNDED.plusDays(1), new DissolveOrganization(Organizations.COOPERATIVE))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void anEndedOrganizationHasNoMembers() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        file("end", day(3, 1), new DissolveOrganization(Organizations.COOPERATIVE))
                .orElseThrow();

        View after = register.view(AsOf.on(day(3, 1)));

        assertThat(after.headcount(Organizations.COOPERATIVE).all(day(2, 28))).isEqualTo(8);
        assertThat(after.headcount(Organizations.COOPERATIVE).all(day(3, 1))).isZero();
        assertThat(after.streamMembers(Organizations.COOPERATIVE)).isEmpty();
    }

    @Test
    void aSuspensionThatEndsBeforeItBeginsCannotBeWrittenDown() {
        assertThatThrownBy(() -> Filing.of(
                        "pause",
                        "registry",
                        day(3, 14),
                        new SuspendOrganization(Organizations.COOPERATIVE, day(3, 1), day(3, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must end after it begins");
    }

    @Test
    void consideringAFilingKeepsNothing() {
        assertThat(register.consider(Organizations.cooperativeWith(8, FOUNDED)).isAccepted())
                .isTrue();
        assertThat(register.entries(0)).isEmpty();
    }

    @Test
    void anIdentityNumberBelongsToOneMember() {
        Filing founding = Organizations.cooperativeWith(8, FOUNDED)
                .with(List.of(Person.named(new MemberId("m-1"), "Thành viên mẫu 1", "000000000001")));
        register.file(founding).orElseThrow();

        Decision other = register.file(Filing.of("join", "registry", day(1, 1), admit("m-9"))
                .with(List.of(Person.named(new MemberId("m-9"), "Thành viên mẫu 9", "000000000001"))));

        assertThat(refusal(other).obstacles()).extracting(Obstacle::code).containsExactly(Obstacle.Code.IDENTITY_TAKEN);
        assertThat(refusal(other).toString()).doesNotContain("000000000001");
    }

    @Test
    void erasingAPersonLeavesChainFactsAndFiguresAsTheyWere() {
        Filing founding = Organizations.cooperativeWith(8, FOUNDED)
                .with(List.of(Person.named(new MemberId("m-1"), "Thành viên mẫu 1", "000000000001")));
        register.file(founding).orElseThrow();
        RegisterDigests before = register.digests();

        file("erase", day(9, 1), new ErasePerson(new MemberId("m-1"))).orElseThrow();

        assertThat(register.digests().facts()).isEqualTo(before.facts());
        assertThat(register.digests().vault()).isNotEqualTo(before.vault());
        assertThat(register.verify(done -> {}).faults()).isEmpty();
        assertThat(register.view(AsOf.on(day(9, 1)))
                        .headcount(Organizations.COOPERATIVE)
                        .all(day(9, 1)))
                .isEqualTo(8);
    }

    @Test
    void entriesAreNumberedWithoutGapsAndChained() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
        register.file(Organizations.groupWith(3, FOUNDED)).orElseThrow();

        assertThat(register.entries(0)).extracting(entry -> entry.sequence()).containsExactly(1L, 2L);
        assertThat(register.entries(1))
                .extracting(entry -> entry.filing())
                .containsExactly(new FilingId("found-group-1"));
        assertThat(register.verify(done -> {}).isSound()).isTrue();
        assertThat(register.verify(done -> {}).head()).isEqualTo(register.head());
    }

    @Test
    void aCopyHasTheSameThreeDigests() {
        Filing founding = Organizations.cooperativeWith(8, FOUNDED)
                .with(List.of(Person.named(new MemberId("m-1"), "Thành viên mẫu 1", "000000000001")));
        register.file(founding).orElseThrow();
        file("late", day(6, 1), rename("Sau")).orElseThrow();
        file("early", day(3, 1), rename("Trước")).orElseThrow();
        file("undo", day(9, 1), new WithdrawEntries(List.of(2L))).orElseThrow();

        try (Register copy = Register.over(new MemoryStorage(StandardCatalogue.catalogue()), register.parts())) {
            copy.importVerbatim(register, done -> {});
            assertThat(copy.digests()).isEqualTo(register.digests());
        }
    }

    @Test
    void aViewAtAnInstantKnowsWhatWasRecordedByThen() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();

        assertThat(register.view(AsOf.on(FOUNDED).knownAt(Known.at(NOW))).known())
                .isEqualTo(1);
        assertThat(register.view(AsOf.on(FOUNDED).knownAt(Known.at(NOW.minusSeconds(1))))
                        .known())
                .isZero();
    }
}
