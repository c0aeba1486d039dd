package vn.htx.core.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.Reference;

/** The facts kept of policy documents. */
public final class PolicyFacts {

    /** The kind of subject: one document. */
    public static final String SUBJECT = "policy";

    /** A document is in force. */
    public static final FactType<Issued> DOCUMENT =
            FactType.describe("policy", Issued.class).about(SUBJECT, "policy").build();

    /** A document stands to another in some relation. */
    public static final FactType<Linked> LINK = FactType.describe("policy_link", Linked.class)
            .about(SUBJECT, "policy")
            .each("relation", "target")
            .lookup("target")
            .build();

    /** A document sets a target. */
    public static final FactType<Targeted> TARGET = FactType.describe("policy_target", Targeted.class)
            .about(SUBJECT, "policy")
            .each("target")
            .lookup("indicator")
            .build();

    /** A document was reviewed. */
    public static final FactType<Reviewed> REVIEW = FactType.describe("policy_review", Reviewed.class)
            .about(SUBJECT, "policy")
            .each("review")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(DOCUMENT, LINK, TARGET, REVIEW);

    /**
     * Văn bản có hiệu lực.
     *
     * @param issuer cơ quan ban hành
     * @param printedNumber the number as the source prints it
     * @param usualNumber the number in the usual form, where the source prints another
     * @param title trích yếu
     * @param issuedOn ngày ban hành, where known
     * @param firstYear the first year of the period it is for
     * @param lastYear the last year of that period
     * @param source where this was read
     */
    public record Issued(
            PolicyId policy,
            PolicyKind kind,
            PolicyLevel level,
            String issuer,
            String printedNumber,
            Optional<String> usualNumber,
            String title,
            Optional<LocalDate> issuedOn,
            Optional<Integer> firstYear,
            Optional<Integer> lastYear,
            String source) {}

    /** Quan hệ giữa các văn bản. */
    public record Linked(PolicyId policy, PolicyRelation relation, PolicyId target) {}

    /** Chỉ tiêu; the parts are those of {@link PolicyTarget}. */
    public record Targeted(
            PolicyId policy,
            Reference target,
            Reference indicator,
            TargetUnit unit,
            TargetSense sense,
            long value,
            Optional<Long> upTo,
            long year) {

        static Targeted of(PolicyId policy, PolicyTarget of) {
            return new Targeted(
                    policy, of.target(), of.indicator(), of.unit(), of.sense(), of.value(), of.upTo(), of.year());
        }
    }

    /** Lần rà soát; the parts are those of {@link ReviewPolicy}. */
    public record Reviewed(
            PolicyId policy,
            Reference review,
            String reviewer,
            ReviewOutcome outcome,
            LocalDate reviewedOn,
            Optional<LocalDate> nextOn) {}

    private PolicyFacts() {}
}
