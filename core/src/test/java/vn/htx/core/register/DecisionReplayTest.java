package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.Finding;
import vn.htx.core.law.LawRows;
import vn.htx.core.law.Unit;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.LeaveOrganization.Reason;
import vn.htx.core.member.Participation;
import vn.htx.core.people.MemberId;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.EffectivePeriod;

/** An old decision judged again by its law and the facts known then is the same, whatever was filed since. */
class DecisionReplayTest {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 3, 1);
    private static final LocalDate SPRING = LocalDate.of(2022, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2022, 6, 1);

    private final Storage storage = new MemoryStorage(StandardCatalogue.catalogue());
    private final RegisterParts parts =
            RegisterParts.standard().withClock(Clock.fixed(Instant.parse("2025-06-01T02:00:00Z"), ZoneOffset.UTC));
    private final Register register = Register.over(storage, parts);

    @BeforeEach
    void aCooperativeOfSevenLosesOneAndLaterTheFactsOfThatDayAreFiledOtherwise() {
        register.file(Organizations.cooperativeWith(7, FOUNDED)).orElseThrow();
        file(SUMMER, leave("m-1")); // entry 2: six of seven
        file(SPRING, new AdmitMembers(Organizations.COOPERATIVE, List.of(member("m-8")))); // entry 3: known later
        file(SUMMER, new WithdrawEntries(List.of(2L))); // entry 4
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void file(LocalDate on, Act act) {
        register.file(Filing.of("filing-" + register.lastEntry(), "registry", on, act))
                .orElseThrow();
    }

    private static LeaveOrganization leave(String member) {
        return new LeaveOrganization(Organizations.COOPERATIVE, new MemberId(member), Reason.VOLUNTARY);
    }

    private static Joining member(String id) {
        return Joining.adult(id, Participation.CAPITAL_AND_USE);
    }

    @Test
    void everyDecisionIsTheSameAgain() {
        assertThat(LongStream.rangeClosed(1, register.lastEntry()).mapToObj(register::replay))
                .hasSize(4)
                .allMatch(ReplayedDecision::same);
    }

    @Test
    void whatWasABreachByWhatWasKnownThenIsOneStill() {
        ReplayedDecision replayed = register.replay(2);

        assertThat(replayed.found()).extracting(Finding::rule).contains("R-MEM-02");
        assertThat(replayed.kept()).extracting(Finding::rule).contains("R-MEM-02");
        assertThat(register.view(AsOf.on(SUMMER)).findings(Organizations.COOPERATIVE))
                .extracting(Finding::rule)
                .doesNotContain("R-MEM-02");
    }

    @Test
    void anotherLawIsNotTheOneItWasDecidedWith() {
        var stricter = new DatedValue(
                "cooperative.members.minimum",
                EffectivePeriod.parse("2013-07-01/2024-07-01"),
                "9",
                Unit.MEMBERS,
                Citation.parse("law:23/2012/QH13#3.1"),
                Confidence.VERIFIED,
                "");
        var rows = new LawRows(List.of(), List.of(stricter), List.of());
        var other = Register.over(
                storage,
                parts.withRulebook(
                        parts.rulebook().withPack(parts.rulebook().pack().withOverrides(rows))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.replay(2))
                .withMessageContaining("replay it with a rulebook of that digest");
    }

    @Test
    void anEntryThatIsNotThereCannotBeReplayed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.replay(9))
                .withMessage("there is no entry 9");
    }
}
