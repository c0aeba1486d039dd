package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** The facts kept of governance. */
public final class GovernanceFacts {

    /** The kind of subject: one meeting, named by organization and meeting. */
    public static final String MEETING_SUBJECT = "meeting";

    /** An organization is governed by a model. */
    public static final FactType<Model> MODEL = FactType.describe("governance_model", Model.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** A general meeting was held. */
    public static final FactType<GeneralMeeting> GENERAL_MEETING = FactType.describe(
                    "general_meeting", GeneralMeeting.class)
            .about(MEETING_SUBJECT, "organization", "meeting")
            .build();

    /** A general meeting voted on a matter. */
    public static final FactType<MeetingMatter> MEETING_MATTER = FactType.describe(
                    "meeting_matter", MeetingMatter.class)
            .about(MEETING_SUBJECT, "organization", "meeting")
            .each("matter")
            .build();

    /** A meeting of the board was held. */
    public static final FactType<BoardMeeting> BOARD_MEETING = FactType.describe("board_meeting", BoardMeeting.class)
            .about(MEETING_SUBJECT, "organization", "meeting")
            .build();

    /** The board voted on a matter. */
    public static final FactType<BoardVote> BOARD_VOTE = FactType.describe("board_vote", BoardVote.class)
            .about(MEETING_SUBJECT, "organization", "meeting")
            .each("matter")
            .build();

    /** A meeting was called and not held, too few having come. */
    public static final FactType<FailedCall> FAILED_CALL = FactType.describe("failed_call", FailedCall.class)
            .about(MEETING_SUBJECT, "organization", "meeting")
            .each("call")
            .build();

    /** Somebody holds an office. */
    public static final FactType<Office> OFFICE = FactType.describe("office", Office.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("officer", "role")
            .build();

    /** Two officers are of one family. */
    public static final FactType<FamilyTie> FAMILY_TIE = FactType.describe("family_tie", FamilyTie.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("officer", "relative")
            .build();

    /** Somebody may not hold the offices of management and control. */
    public static final FactType<Disqualified> DISQUALIFIED = FactType.describe("disqualification", Disqualified.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("officer", "ground")
            .build();

    /** An officer does not or cannot act. */
    public static final FactType<Absence> ABSENCE = FactType.describe("officer_absence", Absence.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("officer")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(
            MODEL,
            GENERAL_MEETING,
            MEETING_MATTER,
            BOARD_MEETING,
            BOARD_VOTE,
            FAILED_CALL,
            OFFICE,
            FAMILY_TIE,
            DISQUALIFIED,
            ABSENCE);

    /** Mô hình tổ chức quản trị. */
    public record Model(OrganizationId organization, GovernanceModel model) {}

    /** Đại hội thành viên, held on the day the fact begins; the parts are those of {@link HoldGeneralMeeting}. */
    public record GeneralMeeting(
            OrganizationId organization,
            MeetingId meeting,
            MeetingKind kind,
            MeetingForm form,
            int call,
            Optional<LocalDate> previouslyPlannedOn,
            Caller calledBy,
            Optional<LocalDate> requestedOn,
            Optional<Long> requestedBy,
            Optional<LocalDate> noticeSentOn,
            long officialMembers,
            Optional<Long> delegates,
            long inPerson,
            long online,
            long byProxy,
            boolean signedByChair,
            boolean signedBySecretary,
            long signedByAttendees) {

        /** Who was called and who took part. */
        public Attendance attendance() {
            return new Attendance(officialMembers, delegates, inPerson, online, byProxy);
        }
    }

    /** Vấn đề biểu quyết tại đại hội; the parts are those of {@link Matter}. */
    public record MeetingMatter(
            OrganizationId organization,
            MeetingId meeting,
            String matter,
            MatterKind kind,
            long inFavour,
            long against,
            long abstaining,
            Optional<Dong> value,
            Optional<Dong> totalAssets,
            Optional<LocalDate> proposedOn,
            Optional<Long> proposedBy) {

        /** The votes cast. */
        public VoteCount votes() {
            return new VoteCount(inFavour, against, abstaining);
        }

        /** What the deal is worth of the total assets, if it is one and both are known. */
        public Optional<Ratio> share() {
            return AssetDeal.share(value, totalAssets);
        }
    }

    /** Cuộc họp hội đồng quản trị, held on the day the fact begins. */
    public record BoardMeeting(
            OrganizationId organization,
            MeetingId meeting,
            int call,
            Optional<LocalDate> previouslyPlannedOn,
            long boardMembers,
            long present) {}

    /** Biểu quyết của hội đồng quản trị; the parts are those of {@link BoardDecision}. */
    public record BoardVote(
            OrganizationId organization,
            MeetingId meeting,
            String matter,
            MatterKind kind,
            long inFavour,
            long against,
            boolean chairInFavour,
            Optional<Dong> value,
            Optional<Dong> totalAssets) {}

    /** Lần triệu tập không đủ điều kiện tiến hành. */
    public record FailedCall(
            OrganizationId organization,
            MeetingId meeting,
            int call,
            MeetingBody body,
            LocalDate plannedOn,
            long called,
            long present) {}

    /**
     * Chức vụ, held from the day the fact begins.
     *
     * @param standing in what relation to the members the officer stands
     * @param represents the official member an officer represents
     * @param foreign whether the officer counts as foreign
     * @param resident whether the officer lives in Viet Nam
     * @param termEndsOn the first day after the term, if there is a term
     */
    public record Office(
            OrganizationId organization,
            MemberId officer,
            OfficerRole role,
            OfficerStanding standing,
            Optional<MemberId> represents,
            boolean foreign,
            boolean resident,
            Optional<LocalDate> termEndsOn) {}

    /** Quan hệ gia đình: the relative is so related to the officer. */
    public record FamilyTie(
            OrganizationId organization, MemberId officer, MemberId relative, FamilyRelation relation) {}

    /** Trường hợp không được giữ chức vụ. */
    public record Disqualified(OrganizationId organization, MemberId officer, DisqualificationGround ground) {}

    /** Thời gian không thực hiện được quyền, nghĩa vụ. */
    public record Absence(OrganizationId organization, MemberId officer) {}

    private GovernanceFacts() {}
}
