package vn.htx.core.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Tally;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** The facts kept of memberships. */
public final class MemberFacts {

    /** The kind of subject: one membership, named by organization and member. */
    public static final String SUBJECT = "membership";

    /** The origins that law limits, as cells: foreign investors, and organizations with foreign capital. */
    static final List<Object> FOREIGN = List.of(cell(Origin.FOREIGN_INVESTOR), cell(Origin.FOREIGN_INVESTED));

    /** A member is in an organization. */
    public static final FactType<Membership> MEMBERSHIP = FactType.describe("membership", Membership.class)
            .about(SUBJECT, "organization", "member")
            .lookup("member")
            .tally("organization", "capital", "use", "labour")
            .tally(new Tally.Only("origin", Set.copyOf(FOREIGN)), "organization", "origin", "capital", "use", "labour")
            .build();

    /** How many members an organization has, by how they take part. */
    public static final Tally BY_PARTICIPATION = MEMBERSHIP.tallies().get(0);

    /** How many foreign investors and members with foreign capital an organization has, by how they take part. */
    public static final Tally FOREIGN_BY_PARTICIPATION = MEMBERSHIP.tallies().get(1);

    /** A membership ended by a decision, kept from that day on. */
    public static final FactType<Ending> ENDING = FactType.describe("membership_ending", Ending.class)
            .about(SUBJECT, "organization", "member")
            .each("endedOn")
            .build();

    /** Somebody applied to become a member. */
    public static final FactType<Application> APPLICATION = FactType.describe(
                    "membership_application", Application.class)
            .about(SUBJECT, "organization", "member")
            .build();

    /** Somebody speaks for a member that is no individual. */
    public static final FactType<Represented> REPRESENTATIVE = FactType.describe(
                    "member_representative", Represented.class)
            .about(SUBJECT, "organization", "member")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(MEMBERSHIP, ENDING, APPLICATION, REPRESENTATIVE);

    /** Việc chấm dứt tư cách thành viên; the parts are those of {@link EndMembership}. */
    public record Ending(
            OrganizationId organization,
            MemberId member,
            LocalDate endedOn,
            LeaveOrganization.Reason reason,
            EndMembership.Decider decidedBy,
            LocalDate decidedOn,
            Optional<MeetingId> meeting) {}

    /** Đơn gia nhập; the parts are those of {@link ApplyForMembership}. */
    public record Application(
            OrganizationId organization,
            MemberId member,
            LocalDate appliedOn,
            boolean written,
            Optional<Dong> contribution,
            Optional<Dong> fee) {}

    /** Người đại diện của thành viên. */
    public record Represented(OrganizationId organization, MemberId member, MemberId representative) {}

    /**
     * Tư cách thành viên: one spell in an organization. It is also over when the organization is.
     */
    public record Membership(
            OrganizationId organization,
            MemberId member,
            MemberType type,
            boolean capital,
            boolean use,
            boolean labour,
            AgeBand age,
            Origin origin) {

        /** How the member takes part. */
        public Participation participation() {
            return new Participation(capital, use, labour);
        }

        /** The same member taking part otherwise. */
        public Membership taking(Participation other) {
            return new Membership(
                    organization, member, type, other.capital(), other.use(), other.labour(), age, origin);
        }
    }

    /** The fact that a member joined. */
    public static Membership membership(OrganizationId organization, Joining joining) {
        Participation part = joining.participation();
        return new Membership(
                organization,
                joining.member(),
                joining.type(),
                part.capital(),
                part.use(),
                part.labour(),
                joining.age(),
                joining.origin());
    }

    private static String cell(Origin origin) {
        return RecordMapper.nameOf(origin);
    }

    private MemberFacts() {}
}
