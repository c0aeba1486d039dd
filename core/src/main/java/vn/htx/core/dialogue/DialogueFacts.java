package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** The facts kept of dialogue with organizations. */
public final class DialogueFacts {

    /** A conference was held. */
    public static final FactType<Conference> CONFERENCE = FactType.describe("dialogue_conference", Conference.class)
            .about("dialogue-conference", "conference")
            .build();

    /** An organization was present at a conference. */
    public static final FactType<Attendance> ATTENDANCE = FactType.describe("dialogue_attendance", Attendance.class)
            .about("dialogue-conference", "conference")
            .each("organization")
            .lookup("organization")
            .build();

    /** An obstacle was raised. */
    public static final FactType<Raised> OBSTACLE = FactType.describe("obstacle", Raised.class)
            .about("obstacle", "obstacle")
            .lookup("organization")
            .build();

    /** An obstacle stands as it does. */
    public static final FactType<ObstacleCase> OBSTACLE_CASE = FactType.describe("obstacle_case", ObstacleCase.class)
            .about("obstacle", "obstacle")
            .lookup("organization")
            .build();

    /** An outreach session was held. */
    public static final FactType<Session> OUTREACH = FactType.describe("outreach_session", Session.class)
            .about("outreach-session", "session")
            .build();

    /** An outreach session dealt with a theme. */
    public static final FactType<Theme> OUTREACH_THEME = FactType.describe("outreach_theme", Theme.class)
            .about("outreach-session", "session")
            .each("theme")
            .build();

    /** An organization was reached by an outreach session. */
    public static final FactType<Reached> OUTREACH_REACH = FactType.describe("outreach_reach", Reached.class)
            .about("outreach-session", "session")
            .each("organization")
            .lookup("organization")
            .build();

    /** An organization was visited. */
    public static final FactType<Visit> VISIT = FactType.describe("visit", Visit.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("visit")
            .build();

    /** Guidance was given. */
    public static final FactType<Guidance> GUIDANCE = FactType.describe("guidance", Guidance.class)
            .about("guidance", "guidance")
            .lookup("organization")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(
            CONFERENCE, ATTENDANCE, OBSTACLE, OBSTACLE_CASE, OUTREACH, OUTREACH_THEME, OUTREACH_REACH, VISIT, GUIDANCE);

    /**
     * Hội nghị đối thoại.
     *
     * @param level the level of the unit
     * @param unit the unit that held it, read with the day
     * @param year the year whose dialogue it is
     * @param chair cơ quan chủ trì
     * @param organizations how many organizations were present
     * @param people how many people were present
     * @param issues how many issues were raised
     * @param answered how many of them were answered at once
     */
    public record Conference(
            Reference conference,
            AreaLevel level,
            AreaCode unit,
            long year,
            LocalDate heldOn,
            String chair,
            long organizations,
            long people,
            long issues,
            long answered) {}

    /** Tổ chức dự hội nghị đối thoại. */
    public record Attendance(Reference conference, OrganizationId organization) {}

    /**
     * Vướng mắc được nêu; the parts are those of {@link RaiseObstacle}. It stays, whatever becomes of the obstacle: raised
     * is counted here, open in {@link ObstacleCase}.
     */
    public record Raised(
            Reference obstacle,
            ObstacleSubject subject,
            String topic,
            AreaCode area,
            Optional<OrganizationId> organization,
            Optional<Reference> conference) {}

    /**
     * Buổi tuyên truyền; the parts are those of {@link HoldOutreach}.
     *
     * @param organizations how many organizations it names as reached
     */
    public record Session(
            Reference session,
            String body,
            OutreachAudience audience,
            OutreachMethod method,
            AreaCode area,
            long people,
            long organizations,
            Optional<Reference> measure) {}

    /** Chủ đề của buổi tuyên truyền. */
    public record Theme(Reference session, OutreachTheme theme) {}

    /** Tổ chức dự buổi tuyên truyền. */
    public record Reached(Reference session, OrganizationId organization) {}

    /** Chuyến thăm; the parts are those of {@link RecordVisit}. */
    public record Visit(
            OrganizationId organization,
            Reference visit,
            String body,
            GuestLevel level,
            Optional<String> picture,
            LocalDate visitedOn) {}

    /**
     * Hướng dẫn; the parts are those of {@link GiveGuidance}.
     *
     * @param givenOn the day it was given
     * @param onTime whether it was given by the last day; empty if none was set
     */
    public record Guidance(
            Reference guidance,
            GuidanceTopic topic,
            String authority,
            AreaCode area,
            Optional<OrganizationId> organization,
            LocalDate askedOn,
            Optional<LocalDate> dueOn,
            LocalDate givenOn,
            Optional<Boolean> onTime) {}

    private DialogueFacts() {}
}
