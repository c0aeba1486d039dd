package vn.htx.core.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingDecision;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;

class GovernanceActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-1");
    private static final MeetingId MEETING = new MeetingId("dh-2025");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final MemberId ONE = new MemberId("m-1");
    private static final MemberId TWO = new MemberId("m-2");

    private static final HoldGeneralMeeting GENERAL = new HoldGeneralMeeting(
            COOP,
            MEETING,
            MeetingKind.EXTRAORDINARY,
            MeetingForm.MIXED,
            new Convocation(
                    2,
                    Optional.of(DAY.minusDays(20)),
                    Caller.BOARD,
                    Optional.of(new Request(DAY.minusDays(40), 34)),
                    Optional.of(DAY.minusDays(5))),
            new Attendance(100, Optional.of(50L), 20, 15, 5),
            new Minutes(true, false, 30),
            List.of(
                    new Matter(
                            "1",
                            MatterKind.DIVISIBLE_ASSET_DEAL,
                            new VoteCount(70, 20, 10),
                            Optional.of(Dong.of(200)),
                            Optional.of(Dong.of(1000)),
                            Optional.of(new AgendaProposal(DAY.minusDays(2), 35))),
                    Matter.of("2", MatterKind.ELECTION, new VoteCount(1, 0, 0))));

    private static final HoldBoardMeeting BOARD = new HoldBoardMeeting(
            COOP,
            MEETING,
            2,
            Optional.of(DAY.minusDays(3)),
            5,
            4,
            List.of(new BoardDecision(
                    "a", MatterKind.OTHER, 2, 2, true, Optional.of(Dong.of(1)), Optional.of(Dong.of(5)))));

    static Stream<Act> acts() {
        return Stream.of(
                GENERAL,
                BOARD,
                new ChooseGovernance(COOP, GovernanceModel.FULL, Optional.of(MEETING)),
                new RecordFailedCall(COOP, MEETING, MeetingBody.BOARD, 1, 5, 2),
                new ElectOfficer(
                        COOP,
                        Officer.member("m-1"),
                        OfficerRole.BOARD_CHAIR,
                        Optional.of(DAY.plusYears(5)),
                        true,
                        Optional.of(MEETING)),
                new AppointOfficer(
                        COOP,
                        new Officer(TWO, OfficerStanding.HIRED, Optional.empty(), true, false),
                        OfficerRole.DIRECTOR,
                        Optional.empty()),
                new EndOffice(COOP, ONE, OfficerRole.BOARD_CHAIR),
                new DeclareFamilyTie(COOP, ONE, TWO, FamilyRelation.SIBLING_OF_SPOUSE),
                new EndFamilyTie(COOP, ONE, TWO),
                new DeclareDisqualification(
                        COOP, ONE, DisqualificationGround.PROSECUTED, Optional.of(DAY.plusDays(10))),
                new BeginAbsence(COOP, ONE),
                new EndAbsence(COOP, ONE));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actsAreWrittenAndReadBack(Act act) {
        Record written = (Record) act;
        assertThat(RecordMapper.read(written.getClass(), RecordMapper.write(written), ""))
                .isEqualTo(act);
        assertThat(act.statements(DAY)).isNotEmpty();
    }

    private static History after(Act... acts) {
        History history = History.empty();
        for (Act act : acts) {
            history = history.and(DAY.toString(), act);
        }
        return history;
    }

    private static <F extends Record> List<F> list(History history, FactType<F> type, LocalDate day) {
        return history.listFacts(FactQuery.all(type).where("organization", COOP).on(day)).stream()
                .map(known -> known.fact().value())
                .toList();
    }

    @Test
    void aGeneralMeetingIsKeptWithItsMatters() {
        History history = after(GENERAL);
        GovernanceFacts.GeneralMeeting held =
                list(history, GovernanceFacts.GENERAL_MEETING, DAY).get(0);
        assertThat(held.attendance()).isEqualTo(GENERAL.attendance());
        assertThat(held.attendance().called()).isEqualTo(50);
        assertThat(held.attendance().present()).isEqualTo(40);
        assertThat(new Attendance(7, Optional.empty(), 1, 2, 3).called()).isEqualTo(7);
        assertThat(held.requestedBy()).contains(34L);
        assertThat(held.requestedOn()).contains(DAY.minusDays(40));
        List<GovernanceFacts.MeetingMatter> matters = list(history, GovernanceFacts.MEETING_MATTER, DAY);
        assertThat(matters).hasSize(2);
        assertThat(matters.get(0).votes()).isEqualTo(new VoteCount(70, 20, 10));
        assertThat(matters.get(0).share()).contains(Ratio.ofPercent(20));
        assertThat(matters.get(0).proposedBy()).contains(35L);
        assertThat(matters.get(0).proposedOn()).contains(DAY.minusDays(2));
        assertThat(matters.get(1).share()).isEmpty();
        assertThat(list(history, GovernanceFacts.GENERAL_MEETING, DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void boardMeetingsAndFailedCallsAreKept() {
        History history = after(BOARD, new RecordFailedCall(COOP, MEETING, MeetingBody.BOARD, 1, 5, 2));
        assertThat(list(history, GovernanceFacts.BOARD_MEETING, DAY))
                .containsExactly(
                        new GovernanceFacts.BoardMeeting(COOP, MEETING, 2, Optional.of(DAY.minusDays(3)), 5, 4));
        assertThat(list(history, GovernanceFacts.BOARD_VOTE, DAY))
                .containsExactly(new GovernanceFacts.BoardVote(
                        COOP,
                        MEETING,
                        "a",
                        MatterKind.OTHER,
                        2,
                        2,
                        true,
                        Optional.of(Dong.of(1)),
                        Optional.of(Dong.of(5))));
        assertThat(list(history, GovernanceFacts.FAILED_CALL, DAY))
                .containsExactly(new GovernanceFacts.FailedCall(COOP, MEETING, 1, MeetingBody.BOARD, DAY, 5, 2));
    }

    @Test
    void officesBeginAndEnd() {
        Officer hired = new Officer(TWO, OfficerStanding.HIRED, Optional.empty(), true, false);
        History history = after(
                        new ElectOfficer(
                                COOP,
                                Officer.member("m-1"),
                                OfficerRole.BOARD_CHAIR,
                                Optional.of(DAY.plusYears(5)),
                                true,
                                Optional.empty()),
                        new AppointOfficer(COOP, hired, OfficerRole.DIRECTOR, Optional.empty()))
                .and("2025-04-01", new EndOffice(COOP, ONE, OfficerRole.BOARD_CHAIR));
        assertThat(list(history, GovernanceFacts.OFFICE, DAY))
                .containsExactlyInAnyOrder(
                        new GovernanceFacts.Office(
                                COOP,
                                ONE,
                                OfficerRole.BOARD_CHAIR,
                                OfficerStanding.OFFICIAL_MEMBER,
                                Optional.empty(),
                                false,
                                true,
                                Optional.of(DAY.plusYears(5))),
                        new GovernanceFacts.Office(
                                COOP,
                                TWO,
                                OfficerRole.DIRECTOR,
                                OfficerStanding.HIRED,
                                Optional.empty(),
                                true,
                                false,
                                Optional.empty()));
        assertThat(list(history, GovernanceFacts.OFFICE, LocalDate.of(2025, 4, 1)))
                .hasSize(1);
    }

    @Test
    void tiesBarsAndModelsBeginAndEnd() {
        History history = after(
                        new ChooseGovernance(COOP, GovernanceModel.FULL, Optional.empty()),
                        new DeclareFamilyTie(COOP, ONE, TWO, FamilyRelation.SPOUSE),
                        new DeclareDisqualification(
                                COOP, ONE, DisqualificationGround.DETAINED, Optional.of(DAY.plusDays(10))),
                        new DeclareDisqualification(COOP, TWO, DisqualificationGround.IMPRISONED, Optional.empty()))
                .and("2025-04-01", new EndFamilyTie(COOP, ONE, TWO));
        assertThat(list(history, GovernanceFacts.MODEL, DAY))
                .containsExactly(new GovernanceFacts.Model(COOP, GovernanceModel.FULL));
        assertThat(list(history, GovernanceFacts.FAMILY_TIE, LocalDate.of(2025, 3, 31)))
                .containsExactly(new GovernanceFacts.FamilyTie(COOP, ONE, TWO, FamilyRelation.SPOUSE));
        assertThat(list(history, GovernanceFacts.FAMILY_TIE, LocalDate.of(2025, 4, 1)))
                .isEmpty();
        assertThat(list(history, GovernanceFacts.DISQUALIFIED, LocalDate.of(2025, 3, 29)))
                .hasSize(2);
        assertThat(list(history, GovernanceFacts.DISQUALIFIED, LocalDate.of(2025, 3, 30)))
                .containsExactly(new GovernanceFacts.Disqualified(COOP, TWO, DisqualificationGround.IMPRISONED));
    }

    @Test
    void absencesBeginAndEnd() {
        History history = after(new BeginAbsence(COOP, ONE)).and("2025-04-01", new EndAbsence(COOP, ONE));
        assertThat(list(history, GovernanceFacts.ABSENCE, LocalDate.of(2025, 3, 31)))
                .containsExactly(new GovernanceFacts.Absence(COOP, ONE));
        assertThat(list(history, GovernanceFacts.ABSENCE, LocalDate.of(2025, 4, 1)))
                .isEmpty();
    }

    @Test
    void whatAnActStandsOn() {
        assertThat(acts().map(act -> act.premises().toString()))
                .containsExactly(
                        "[organization[coop-1] PRESENT, general_meeting[coop-1, dh-2025] NEVER]",
                        "[organization[coop-1] PRESENT, board_meeting[coop-1, dh-2025] NEVER]",
                        "[organization[coop-1] PRESENT]",
                        "[organization[coop-1] PRESENT, failed_call[coop-1, dh-2025, 1] NEVER]",
                        "[organization[coop-1] PRESENT]",
                        "[organization[coop-1] PRESENT]",
                        "[office[coop-1, m-1, board-chair] STANDING]",
                        "[organization[coop-1] PRESENT]",
                        "[family_tie[coop-1, m-1, m-2] STANDING]",
                        "[organization[coop-1] PRESENT]",
                        "[organization[coop-1] PRESENT, officer_absence[coop-1, m-1] ABSENT]",
                        "[officer_absence[coop-1, m-1] STANDING]");
        assertThat(meeting(MeetingKind.FOUNDING, List.of()).premises().toString())
                .isEqualTo("[general_meeting[coop-1, dh-2025] NEVER]");
    }

    @Test
    void meetingDecisionsSayWhatTheyWereDecidedAs() {
        assertThat(acts().filter(MeetingDecision.class::isInstance).map(act -> ((MeetingDecision) act).decidedAs()))
                .containsExactly(MatterKind.GOVERNANCE_MODEL, MatterKind.ELECTION);
    }

    private static HoldGeneralMeeting meeting(MeetingKind kind, List<Matter> matters) {
        return new HoldGeneralMeeting(
                COOP,
                MEETING,
                kind,
                MeetingForm.IN_PERSON,
                new Convocation(1, Optional.empty(), Caller.FOUNDERS, Optional.empty(), Optional.empty()),
                new Attendance(7, Optional.empty(), 7, 0, 0),
                new Minutes(true, true, 7),
                matters);
    }

    @Test
    void nonsenseIsRefused() {
        Matter one = Matter.of("1", MatterKind.OTHER, new VoteCount(1, 0, 0));
        refused("voted on twice", () -> meeting(MeetingKind.ANNUAL, List.of(one, one)));
        refused(
                "first time",
                () -> new Convocation(0, Optional.empty(), Caller.BOARD, Optional.empty(), Optional.empty()));
        refused(
                "planned before",
                () -> new Convocation(2, Optional.empty(), Caller.BOARD, Optional.empty(), Optional.empty()));
        refused("officialMembers", () -> new Request(DAY, -1));
        refused("officialMembers", () -> new AgendaProposal(DAY, -1));
        refused("officialMembers", () -> new Attendance(-1, Optional.empty(), 0, 0, 0));
        refused("delegates is 8", () -> new Attendance(7, Optional.of(8L), 0, 0, 0));
        refused("inPerson", () -> new Attendance(7, Optional.empty(), -1, 0, 0));
        refused("online", () -> new Attendance(7, Optional.empty(), 0, -1, 0));
        refused("byProxy", () -> new Attendance(7, Optional.empty(), 0, 0, -1));
        refused("attendance is 8", () -> new Attendance(7, Optional.empty(), 3, 3, 2));
        refused("attendance is 6", () -> new Attendance(7, Optional.of(5L), 3, 3, 0));
        refused("attendees", () -> new Minutes(true, true, -1));
        refused(
                "signatures of attendees is 8",
                () -> new HoldGeneralMeeting(
                        COOP,
                        MEETING,
                        MeetingKind.ANNUAL,
                        MeetingForm.ONLINE,
                        new Convocation(1, Optional.empty(), Caller.BOARD, Optional.empty(), Optional.empty()),
                        new Attendance(9, Optional.empty(), 7, 0, 0),
                        new Minutes(false, false, 8),
                        List.of()));
        refused("present is 6", () -> board(1, 5, 6));
        refused("boardMembers", () -> board(1, -1, 0));
        refused("first time", () -> board(0, 5, 5));
        refused("planned before", () -> board(2, 5, 5));
        refused("votes is 4", () -> board(1, 5, 3, decision("1")));
        refused("voted on twice", () -> board(1, 5, 5, decision("1"), decision("1")));
        refused("first time", () -> new RecordFailedCall(COOP, MEETING, MeetingBody.BOARD, 0, 5, 2));
        refused("called", () -> new RecordFailedCall(COOP, MEETING, MeetingBody.BOARD, 1, -1, 0));
        refused("called cannot be negative", () -> new RecordFailedCall(COOP, MEETING, MeetingBody.BOARD, 1, -1, -2));
        refused("present cannot be negative", () -> new RecordFailedCall(COOP, MEETING, MeetingBody.BOARD, 1, 5, -1));
        refused("boardMembers cannot be negative", () -> board(1, -1, -2));
        refused("present cannot be negative", () -> board(1, 5, -1));
        refused("present is 6", () -> new RecordFailedCall(COOP, MEETING, MeetingBody.BOARD, 1, 5, 6));
        refused(
                "represents nobody",
                () -> new Officer(ONE, OfficerStanding.OFFICIAL_MEMBER, Optional.of(TWO), false, true));
        refused("relative of oneself", () -> new DeclareFamilyTie(COOP, ONE, ONE, FamilyRelation.SPOUSE));
    }

    @Test
    void nothingIsAdoptedWithoutAVoteInFavour() {
        assertThat(new BoardDecision("1", MatterKind.OTHER, 0, 0, true, Optional.empty(), Optional.empty()).isAdopted())
                .isFalse();
        assertThat(decision("1").isAdopted()).isTrue();
    }

    private static BoardDecision decision(String name) {
        return new BoardDecision(name, MatterKind.OTHER, 2, 2, true, Optional.empty(), Optional.empty());
    }

    private static HoldBoardMeeting board(int call, long members, long present, BoardDecision... decisions) {
        return new HoldBoardMeeting(COOP, MEETING, call, Optional.empty(), members, present, List.of(decisions));
    }

    private static void refused(String said, org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(said);
    }

    @ParameterizedTest
    @EnumSource(OfficerRole.class)
    void anOfficeIsOfTheBoardOrSupervisesOrNeither(OfficerRole role) {
        assertThat(List.of(role.isOfBoard(), role.isOfSupervisoryBoard(), role.isSupervising()))
                .isEqualTo(
                        switch (role) {
                            case BOARD_CHAIR, BOARD_MEMBER -> List.of(true, false, false);
                            case SUPERVISOR_HEAD, SUPERVISOR -> List.of(false, true, true);
                            case CONTROLLER -> List.of(false, false, true);
                            default -> List.of(false, false, false);
                        });
    }

    @ParameterizedTest
    @CsvSource({"dh 1", "'',", "-1", "đh-1"})
    void aMeetingIdIsWrittenInAsciiLetters(String text) {
        refused("meeting id", () -> MeetingId.parse(text == null ? "" : text));
    }

    @Test
    void meetingIdsAreOrderedAndWritten() {
        assertThat(MEETING).hasToString("dh-2025").isGreaterThan(new MeetingId("dh-2024"));
    }
}
