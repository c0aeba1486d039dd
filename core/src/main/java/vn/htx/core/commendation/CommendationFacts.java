package vn.htx.core.commendation;

import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.support.Beneficiary;

/** The facts kept of commendation. */
public final class CommendationFacts {

    /** Somebody was given an award. */
    public static final FactType<Award> AWARD = FactType.describe("commendation_award", Award.class)
            .about("commendation", "award")
            .each("beneficiary")
            .lookup("organization")
            .build();

    /** An organization is an exemplary model. */
    public static final FactType<Model> MODEL = FactType.describe("exemplary_model", Model.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("model")
            .build();

    /** A criterion says what a cooperative of the new style is. */
    public static final FactType<Criterion> CRITERION = FactType.describe("new_style_criterion", Criterion.class)
            .about("new-style-criterion", "criterion")
            .build();

    /** An organization is of the new style by a criterion. */
    public static final FactType<NewStyle> NEW_STYLE = FactType.describe("new_style", NewStyle.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(AWARD, MODEL, CRITERION, NEW_STYLE);

    /**
     * Khen thưởng; the parts are those of {@link GiveAward}.
     *
     * @param beneficiary who was honoured
     * @param organization the same, if an organization of the register
     */
    public record Award(
            Reference award,
            Beneficiary beneficiary,
            Optional<OrganizationId> organization,
            AwardKind kind,
            AwardLevel level,
            String body,
            String decision,
            long year,
            CommendationGround ground) {}

    /** Mô hình điển hình; the parts are those of {@link NameExemplaryModel}. */
    public record Model(
            OrganizationId organization,
            Reference model,
            AwardLevel level,
            String body,
            String decision,
            CommendationGround ground,
            Optional<PolicyId> policy) {}

    /** Tiêu chí hợp tác xã kiểu mới; the parts are those of {@link AdoptNewStyleCriterion}. */
    public record Criterion(Reference criterion, String title, String source, Optional<PolicyId> policy) {}

    /** Hợp tác xã kiểu mới, by the criterion named. */
    public record NewStyle(OrganizationId organization, Reference criterion, String body) {}

    private CommendationFacts() {}
}
