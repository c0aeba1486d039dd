package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** The facts kept of reorganizations. */
public final class ReorganizationFacts {

    /** A reorganization is decided. */
    public static final FactType<Plan> PLAN = FactType.describe("reorganization_plan", Plan.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("reorganization")
            .build();

    /** An organization took part in a reorganization with an estate. */
    public static final FactType<Part> PART = FactType.describe("reorganization_part", Part.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("reorganization", "side")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(PLAN, PART);

    /** Which side of a reorganization an estate stands on. */
    public enum Side {
        /** What was brought. */
        BEFORE,
        /** What came of it. */
        AFTER
    }

    /**
     * Nghị quyết tổ chức lại.
     *
     * @param sentOn the day the resolution or contract was sent to creditors, workers and the People's Committee
     */
    public record Plan(
            OrganizationId organization,
            Reference reorganization,
            ReorganizationForm form,
            LocalDate decidedOn,
            Optional<LocalDate> sentOn) {}

    /** Tham gia tổ chức lại: how many members and how many đồng an organization brought or received. */
    public record Part(
            OrganizationId organization,
            Reference reorganization,
            Side side,
            ReorganizationForm form,
            long members,
            Dong charterCapital,
            Dong indivisibleFund,
            Dong indivisibleAssets) {}

    /** The fact that an organization took part. */
    static Part part(Reorganization act, Side side, Estate estate) {
        return new Part(
                estate.organization(),
                act.reorganization(),
                side,
                act.form(),
                estate.stakes().size(),
                estate.charterCapital(),
                estate.indivisibleFund(),
                estate.indivisibleAssets());
    }

    private ReorganizationFacts() {}
}
