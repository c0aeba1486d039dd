package vn.htx.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** The facts kept of schemes and of evaluations. Totals and ranks are not among them: they follow. */
public final class EvaluationFacts {

    /** The kind of subject of schemes: one scheme. */
    public static final String SCHEME_SUBJECT = "evaluation-scheme";

    /** A scheme is in use. */
    public static final FactType<Adopted> SCHEME = FactType.describe("evaluation_scheme", Adopted.class)
            .about(SCHEME_SUBJECT, "scheme")
            .build();

    /** A scheme has an item. */
    public static final FactType<SchemeItem> ITEM = FactType.describe("evaluation_item", SchemeItem.class)
            .about(SCHEME_SUBJECT, "scheme")
            .each("item")
            .build();

    /** An item of a scheme earns points from a value on. */
    public static final FactType<SchemeBand> BAND = FactType.describe("evaluation_band", SchemeBand.class)
            .about(SCHEME_SUBJECT, "scheme")
            .each("item", "begins")
            .build();

    /** A step of an evaluation is done. */
    public static final FactType<Step> STEP = FactType.describe("evaluation_step", Step.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year", "scheme", "stage")
            .build();

    /** Points are given for an item in a step. */
    public static final FactType<Given> SCORE = FactType.describe("evaluation_score", Given.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year", "scheme", "stage", "item")
            .build();

    /** An organization is left without a rank. */
    public static final FactType<Exclusion> EXCLUSION = FactType.describe("evaluation_exclusion", Exclusion.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year", "scheme")
            .build();

    /** Somebody objects to the outcome. */
    public static final FactType<Objection> OBJECTION = FactType.describe("evaluation_objection", Objection.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year", "scheme", "objection")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(SCHEME, ITEM, BAND, STEP, SCORE, EXCLUSION, OBJECTION);

    /** Bộ tiêu chí đang áp dụng; the parts are those of {@link EvaluationScheme}. */
    public record Adopted(
            Reference scheme,
            String title,
            Citation citation,
            Confidence confidence,
            EvaluatedYear evaluatedYear,
            Points good,
            Points fair,
            Points average,
            int months,
            Optional<Integer> stoppedMonths,
            boolean weakWhenFined,
            Optional<String> note) {}

    /**
     * Nội dung chấm điểm; the parts are those of {@link Item}.
     *
     * @param position its place in the scheme, from 1 on
     */
    public record SchemeItem(
            Reference scheme,
            Reference item,
            long position,
            Optional<Reference> within,
            Optional<Integer> criterion,
            String title,
            Optional<Points> maximum,
            Optional<Measure> measure,
            Citation citation,
            Confidence confidence,
            Optional<String> note) {}

    /** Thang điểm; the parts are those of {@link Band}. */
    public record SchemeBand(Reference scheme, Reference item, String begins, Points points) {}

    /**
     * Bước đánh giá.
     *
     * @param level cấp thực hiện; empty for the organization's own score
     * @param fined whether, as found in this step, the organization was fined in the year
     */
    public record Step(
            OrganizationId organization,
            long year,
            Reference scheme,
            Stage stage,
            Optional<AgencyLevel> level,
            boolean fined,
            LocalDate doneOn) {}

    /** Điểm chấm; the parts are those of {@link Score}. */
    public record Given(
            OrganizationId organization,
            long year,
            Reference scheme,
            Stage stage,
            Reference item,
            Points points,
            Optional<Reference> evidence) {

        /** The score. */
        public Score score() {
            return new Score(item, points, evidence);
        }
    }

    /** Không xếp loại. */
    public record Exclusion(OrganizationId organization, long year, Reference scheme, UnrankedReason reason) {}

    /**
     * Ý kiến về kết quả đánh giá.
     *
     * @param answeredOn the day it was answered, if it was
     * @param upheld whether it was found right, once answered
     */
    public record Objection(
            OrganizationId organization,
            long year,
            Reference scheme,
            Reference objection,
            ObjectionOrigin origin,
            LocalDate raisedOn,
            Optional<LocalDate> answeredOn,
            Optional<Boolean> upheld) {

        /** Whether it still waits for an answer. */
        public boolean isOpen() {
            return answeredOn.isEmpty();
        }

        /** The same, answered. */
        Objection answered(LocalDate day, boolean right) {
            return new Objection(
                    organization, year, scheme, objection, origin, raisedOn, Optional.of(day), Optional.of(right));
        }
    }

    private EvaluationFacts() {}
}
