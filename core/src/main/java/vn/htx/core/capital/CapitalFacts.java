package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.member.EndMembership;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** The facts kept of contributions. Charter capital as registered is a fact of the organization, apart from them. */
public final class CapitalFacts {

    /** A line of the ledger of contributions: it stands from its day on, and is never changed. */
    public static final FactType<Movement> MOVEMENT = FactType.describe("capital_movement", Movement.class)
            .about(MemberFacts.SUBJECT, "organization", "member")
            .each("movement")
            .build();

    /** A member holds a certificate of contribution. */
    public static final FactType<Certificate> CERTIFICATE = FactType.describe(
                    "contribution_certificate", Certificate.class)
            .about(MemberFacts.SUBJECT, "organization", "member")
            .build();

    /** A member may pay with another kind of asset than was committed. */
    public static final FactType<AssetApproval> ASSET_APPROVAL = FactType.describe(
                    "contribution_asset_approval", AssetApproval.class)
            .about(MemberFacts.SUBJECT, "organization", "member")
            .each("asset")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(MOVEMENT, CERTIFICATE, ASSET_APPROVAL);

    /**
     * Biến động phần vốn góp.
     *
     * @param movement the reference of the document it rests on
     * @param amount in đồng, more than nothing; the kind says whether it adds or takes away
     * @param asset what is put in
     * @param valuation how its worth was set
     * @param excludedDays days that do not count toward the time to pay: transport, import, transfer of title
     */
    public record Movement(
            OrganizationId organization,
            MemberId member,
            String movement,
            MovementKind kind,
            Dong amount,
            AssetKind asset,
            Valuation valuation,
            long excludedDays) {}

    /** Giấy chứng nhận phần vốn góp. */
    public record Certificate(OrganizationId organization, MemberId member, String number, Dong amount) {}

    /** Chấp thuận loại tài sản góp; the parts are those of {@link ApproveAssetChange}. */
    public record AssetApproval(
            OrganizationId organization,
            MemberId member,
            AssetKind asset,
            EndMembership.Decider decidedBy,
            LocalDate decidedOn,
            Optional<MeetingId> meeting) {}

    private CapitalFacts() {}
}
