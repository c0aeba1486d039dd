package vn.htx.core.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;

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

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(DOCUMENT, LINK);

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

    private PolicyFacts() {}
}
