package vn.htx.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.dialogue.DialogueFacts.Conference;
import vn.htx.core.dialogue.DialogueFacts.Guidance;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.rulebook.History;

class DialogueActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final OrganizationId OTHER = new OrganizationId("coop-y");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);
    private static final AreaCode DISTRICT = AreaCode.of("061");
    private static final Reference ID = new Reference("1");

    static Stream<Act> acts() {
        return Stream.of(
                dialogue(List.of(COOP, OTHER), 10, 5, 3),
                raise(Optional.of(COOP), Optional.of(ID)),
                new AssignObstacle(ID, "Phòng Tài nguyên và Môi trường", Optional.of(DAY)),
                new AnswerObstacle(ID, new Reference("cv-1")),
                new ResolveObstacle(ID, Optional.of(new PolicyId("nq-1"))),
                new WithdrawObstacle(ID),
                outreach(List.of(OutreachTheme.LAND, OutreachTheme.ENVIRONMENT), List.of(COOP), 40),
                new RecordVisit(COOP, ID, "Tỉnh ủy", GuestLevel.PROVINCE, Optional.of("anh/tham-1.jpg")),
                guidance("2024-05-20"));
    }

    private static HoldDialogue dialogue(List<OrganizationId> present, long others, long issues, long answered) {
        return new HoldDialogue(ID, DISTRICT, 2024, "Ủy ban nhân dân huyện", present, others, 80, issues, answered);
    }

    private static RaiseObstacle raise(Optional<OrganizationId> organization, Optional<Reference> conference) {
        return new RaiseObstacle(ID, ObstacleSubject.LAND, "thuê đất làm kho", DISTRICT, organization, conference);
    }

    private static HoldOutreach outreach(List<OutreachTheme> themes, List<OrganizationId> reached, long people) {
        return new HoldOutreach(
                ID,
                "Liên minh Hợp tác xã tỉnh",
                themes,
                OutreachAudience.HEADS,
                OutreachMethod.MEETING,
                DISTRICT,
                people,
                reached,
                Optional.empty());
    }

    private static GiveGuidance guidance(String due) {
        return new GiveGuidance(
                ID,
                GuidanceTopic.REGISTRATION,
                "Phòng Tài chính - Kế hoạch",
                DISTRICT,
                Optional.empty(),
                LocalDate.of(2024, 5, 6),
                Optional.ofNullable(due).map(LocalDate::parse));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actsAreWrittenAndReadBack(Act act) {
        Record written = (Record) act;
        assertThat(RecordMapper.read(written.getClass(), RecordMapper.write(written), ""))
                .isEqualTo(act);
        assertThat(act.statements(DAY)).isNotEmpty();
        assertThat(act.premises()).isNotEmpty();
    }

    private static <F extends Record> List<F> said(Act act, FactType<F> type) {
        return History.empty().and(DAY.toString(), act).listFacts(FactQuery.all(type)).stream()
                .map(known -> known.fact().value())
                .toList();
    }

    @Test
    void aConferenceCountsThoseNamedAndTheOthers() {
        Conference conference = said(dialogue(List.of(COOP, OTHER), 10, 5, 3), DialogueFacts.CONFERENCE)
                .get(0);

        assertThat(conference.organizations()).isEqualTo(12);
        assertThat(conference.level()).isEqualTo(AreaLevel.DISTRICT);
        assertThat(conference.heldOn()).isEqualTo(DAY);
    }

    @Test
    void aSessionIsKeptOnceAndItsThemesEach() {
        HoldOutreach session = outreach(List.of(OutreachTheme.LAND, OutreachTheme.ENVIRONMENT), List.of(COOP), 40);

        assertThat(said(session, DialogueFacts.OUTREACH)).hasSize(1);
        assertThat(said(session, DialogueFacts.OUTREACH_THEME))
                .extracting(DialogueFacts.Theme::theme)
                .containsExactlyInAnyOrder(OutreachTheme.LAND, OutreachTheme.ENVIRONMENT);
        assertThat(said(session, DialogueFacts.OUTREACH_REACH))
                .extracting(DialogueFacts.Reached::organization)
                .containsExactly(COOP);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-09, false", "2024-05-10, true", "2024-05-11, true", ", "})
    void guidanceIsOnTimeUpToItsLastDay(String due, Boolean onTime) {
        Guidance guidance = said(guidance(due), DialogueFacts.GUIDANCE).get(0);

        assertThat(guidance.onTime()).isEqualTo(Optional.ofNullable(onTime));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dialogue(List.of(COOP, COOP), 0, 0, 0))
                .withMessageContaining("named twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dialogue(List.of(), 0, 3, 4))
                .withMessageContaining("no more issues are answered than raised");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> raise(Optional.empty(), Optional.empty()))
                .withMessageContaining("name the organization that raised it, or the conference");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outreach(List.of(), List.of(), 1))
                .withMessageContaining("one or more themes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outreach(List.of(OutreachTheme.LAND), List.of(COOP, COOP), 1))
                .withMessageContaining("named twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outreach(List.of(OutreachTheme.LAND), List.of(), -1))
                .withMessageContaining("0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guidance("2024-05-05"))
                .withMessageContaining("due before it was asked for");
    }
}
