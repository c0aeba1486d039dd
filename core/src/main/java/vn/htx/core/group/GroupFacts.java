package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;

/** The facts kept of what groups do among themselves. */
public final class GroupFacts {

    /** A cooperation contract is in force. */
    public static final FactType<Contract> CONTRACT = FactType.describe("group_contract", Contract.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** A meeting was held, on the day the fact begins. */
    public static final FactType<Meeting> MEETING = FactType.describe("group_meeting", Meeting.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("meeting")
            .build();

    /** Members voted on a matter. */
    public static final FactType<Vote> VOTE = FactType.describe("group_vote", Vote.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("vote")
            .build();

    /** Somebody is authorised to stand for a group. */
    public static final FactType<Authorised> REPRESENTATIVE = FactType.describe(
                    "group_representative", Authorised.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** Somebody leads a group. */
    public static final FactType<Leader> LEADER = FactType.describe("group_leader", Leader.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** A group has an executive board. */
    public static final FactType<Board> BOARD = FactType.describe("group_board", Board.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** A group applied for registration. */
    public static final FactType<Application> APPLICATION = FactType.describe("group_application", Application.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("file")
            .build();

    /** The commune was told. */
    public static final FactType<Notified> NOTICE = FactType.describe("group_notice", Notified.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("matter", "notifiedOn")
            .build();

    /** A group is coming to its end. */
    public static final FactType<Ending> ENDING = FactType.describe("group_ending", Ending.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** The debts of a group were paid and its assets shared. */
    public static final FactType<Settled> SETTLEMENT = FactType.describe("group_settlement", Settled.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL =
            List.of(CONTRACT, MEETING, VOTE, REPRESENTATIVE, LEADER, BOARD, APPLICATION, NOTICE, ENDING, SETTLEMENT);

    /** Hợp đồng hợp tác; the parts are those of {@link SignGroupContract}. */
    public record Contract(
            OrganizationId organization,
            LocalDate signedOn,
            Optional<LocalDate> endsOn,
            boolean contributions,
            boolean asksForPolicy,
            long members,
            long signatures) {}

    /** Cuộc họp tổ hợp tác; the parts are those of {@link HoldGroupMeeting}. */
    public record Meeting(
            OrganizationId organization,
            String meeting,
            long call,
            Optional<LocalDate> previouslyPlannedOn,
            long members,
            long present) {}

    /** Biểu quyết; the parts are those of {@link VoteInGroup}. */
    public record Vote(
            OrganizationId organization,
            Reference vote,
            GroupMatter matter,
            long members,
            long inFavour,
            boolean adopted) {}

    /** Người đại diện; the parts are those of {@link AuthoriseGroupRepresentative}. */
    public record Authorised(OrganizationId organization, MemberId representative, long members, long signatures) {}

    /** Tổ trưởng; the parts are those of {@link ElectGroupLeader}. */
    public record Leader(OrganizationId organization, MemberId leader, long members, long inFavour) {}

    /** Ban điều hành; the parts are those of {@link ElectGroupBoard}. */
    public record Board(OrganizationId organization, long seats, long members, long inFavour) {}

    /** Hồ sơ đăng ký tổ hợp tác. */
    public record Application(
            OrganizationId organization, Reference file, LocalDate receivedOn, Optional<LocalDate> answeredOn) {

        /** The same, answered. */
        Application answered(LocalDate day) {
            return new Application(organization, file, receivedOn, Optional.of(day));
        }
    }

    /** Thông báo cho Ủy ban nhân dân cấp xã. */
    public record Notified(OrganizationId organization, GroupNotice matter, LocalDate notifiedOn) {}

    /**
     * Chấm dứt hoạt động.
     *
     * @param paidOn the day all debts were paid
     * @param filedOn the day the file of the end was received
     */
    public record Ending(
            OrganizationId organization,
            GroupEndGround ground,
            LocalDate decidedOn,
            long members,
            long inFavour,
            Optional<LocalDate> paidOn,
            Optional<LocalDate> filedOn) {

        /** The same, all debts paid. */
        Ending paid(LocalDate day) {
            return new Ending(organization, ground, decidedOn, members, inFavour, Optional.of(day), filedOn);
        }

        /** The same, the file received. */
        Ending filed(LocalDate day) {
            return new Ending(organization, ground, decidedOn, members, inFavour, paidOn, Optional.of(day));
        }
    }

    /** Thanh toán nợ, chia tài sản còn lại, in đồng: what members had to pay themselves, and what was left for them. */
    public record Settled(OrganizationId organization, Dong assets, Dong debts, Dong payable, Dong left) {}

    private GroupFacts() {}
}
