package vn.htx.core.member;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** Chấm dứt tư cách thành viên: a member is no longer one, on a ground of Law 17/2023/QH15, Article 33 or 37. */
public record LeaveOrganization(OrganizationId organization, MemberId member, Reason reason)
        implements OrganizationAct {

    /** Why membership ends: the points of Article 33.1, and the unpaid fee of Article 33.3. */
    public enum Reason {
        /** Chết, mất tích, mất hoặc hạn chế năng lực hành vi dân sự (point a). */
        DEATH_OR_INCAPACITY,
        /** Tổ chức thành viên chấm dứt tồn tại (point b). */
        MEMBER_CEASED,
        /** Tự nguyện ra (point d). */
        VOLUNTARY,
        /** Bị khai trừ (point đ). */
        EXPELLED,
        /** Không sử dụng sản phẩm, dịch vụ, không góp sức lao động (point e). */
        NO_USE_OR_LABOUR,
        /** Không góp đủ vốn khi đến hạn (point g). */
        CAPITAL_UNPAID,
        /** Không đóng phí thành viên (Article 33.3). */
        FEE_UNPAID
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(MemberFacts.MEMBERSHIP, effectiveOn, organization, member));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(MemberFacts.MEMBERSHIP, organization, member));
    }
}
