package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Citation;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyLevel;

/**
 * The facts kept of support. What happened once, such as an award or a payment, is a fact from its day on that never
 * changes; what is left of an award changes, and stands apart.
 */
public final class SupportFacts {

    /** A programme runs. */
    public static final FactType<Programme> PROGRAMME = FactType.describe("support_programme", Programme.class)
            .about("programme", "programme")
            .lookup("policy")
            .build();

    /** A programme has a budget for a year from a source. */
    public static final FactType<Budget> BUDGET = FactType.describe("support_budget", Budget.class)
            .about("programme", "programme")
            .each("year", "source")
            .build();

    /** A measure is offered. */
    public static final FactType<Measure> MEASURE = FactType.describe("support_measure", Measure.class)
            .about("measure", "measure")
            .lookup("programme", "content")
            .build();

    /** A measure has a ceiling. */
    public static final FactType<Ceiling> CEILING = FactType.describe("support_ceiling", Ceiling.class)
            .about("measure", "measure")
            .each("ceiling")
            .build();

    /** A programme takes applications. */
    public static final FactType<Round> ROUND = FactType.describe("support_round", Round.class)
            .about("support-round", "round")
            .lookup("programme")
            .build();

    /** Somebody applied. */
    public static final FactType<Application> APPLICATION = FactType.describe("support_application", Application.class)
            .about("support-application", "application")
            .lookup("measure", "beneficiary", "organization")
            .build();

    /** An applicant stated the keys of priority. */
    public static final FactType<Priority> PRIORITY = FactType.describe("support_priority", Priority.class)
            .about("support-application", "application")
            .build();

    /** An application stands decided. */
    public static final FactType<Decided> DECISION = FactType.describe("support_decision", Decided.class)
            .about("support-application", "application")
            .lookup("organization")
            .build();

    /** An application was refused for a reason. */
    public static final FactType<Refused> REFUSAL = FactType.describe("support_refusal", Refused.class)
            .about("support-application", "application")
            .each("reason")
            .lookup("organization")
            .build();

    /** Support was awarded. */
    public static final FactType<Award> AWARD = FactType.describe("support_award", Award.class)
            .about("support-award", "award")
            .lookup("programme", "measure", "beneficiary", "organization")
            .build();

    /** What is left of an award. */
    public static final FactType<Balance> BALANCE = FactType.describe("support_balance", Balance.class)
            .about("support-award", "award")
            .build();

    /** A part of an award was paid. */
    public static final FactType<Payment> PAYMENT = FactType.describe("support_payment", Payment.class)
            .about("support-award", "award")
            .each("payment")
            .lookup("programme", "beneficiary", "organization")
            .build();

    /** Support was asked back. */
    public static final FactType<Recovery> RECOVERY = FactType.describe("support_recovery", Recovery.class)
            .about("support-award", "award")
            .each("recovery")
            .lookup("beneficiary", "organization")
            .build();

    /** What is still owed of what was asked back. */
    public static final FactType<Claim> CLAIM = FactType.describe("support_claim", Claim.class)
            .about("support-award", "award")
            .each("recovery")
            .build();

    /** Support was given back. */
    public static final FactType<Repayment> REPAYMENT = FactType.describe("support_repayment", Repayment.class)
            .about("support-award", "award")
            .each("repayment")
            .lookup("organization")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(
            PROGRAMME,
            BUDGET,
            MEASURE,
            CEILING,
            ROUND,
            APPLICATION,
            PRIORITY,
            DECISION,
            REFUSAL,
            AWARD,
            BALANCE,
            PAYMENT,
            RECOVERY,
            CLAIM,
            REPAYMENT);

    /** Chương trình; the parts are those of {@link EstablishProgramme}. */
    public record Programme(
            Reference programme,
            ProgrammeKind kind,
            PolicyLevel level,
            String title,
            Optional<PolicyId> policy,
            Optional<Long> firstYear,
            Optional<Long> lastYear,
            String source) {}

    /** Dự toán, in đồng. */
    public record Budget(Reference programme, long year, BudgetSource source, Dong amount) {}

    /**
     * Nội dung hỗ trợ; the parts are those of {@link OfferMeasure}.
     *
     * @param organizations whether it is for organizations of the register
     * @param members whether it is for members
     * @param enterprises whether it is for enterprises
     */
    public record Measure(
            Reference measure,
            Reference programme,
            Optional<Reference> line,
            SupportKind kind,
            String title,
            boolean organizations,
            boolean members,
            boolean enterprises,
            boolean auditRequired,
            Optional<Reference> content,
            Optional<PolicyId> policy,
            Optional<Citation> citation) {}

    /** Mức trần; the parts are those of {@link SetCeiling}. */
    public record Ceiling(
            Reference measure,
            Reference ceiling,
            Optional<Dong> amount,
            Optional<Ratio> share,
            CeilingScope scope,
            CeilingPeriod period,
            Citation citation) {}

    /** Đợt nhận hồ sơ. */
    public record Round(Reference round, Reference programme, LocalDate lastDay) {}

    /** Hồ sơ đề nghị hỗ trợ; the parts are those of {@link SubmitApplication}. */
    public record Application(
            Reference application,
            Reference programme,
            Reference measure,
            SupportKind kind,
            Beneficiary beneficiary,
            BeneficiaryKind beneficiaryKind,
            Optional<OrganizationId> organization,
            Optional<Dong> requested,
            Optional<Dong> cost,
            Optional<Reference> round,
            LocalDate appliedOn) {}

    /** Tiêu chí ưu tiên; the parts are those of {@link PriorityKeys}. */
    public record Priority(
            Reference application,
            long members,
            long disabledMembers,
            long minorityMembers,
            long insured,
            long womenManagers,
            long women,
            boolean difficultArea,
            boolean valueChain,
            boolean green,
            boolean digital,
            boolean community) {}

    /**
     * Kết quả xét hồ sơ.
     *
     * @param amount the most to be awarded, in đồng, if approved with an amount
     * @param appealUntil the last day to appeal, if refused and one is set
     */
    public record Decided(
            Reference application,
            Reference programme,
            Reference measure,
            SupportKind kind,
            Beneficiary beneficiary,
            BeneficiaryKind beneficiaryKind,
            Optional<OrganizationId> organization,
            ApplicationOutcome outcome,
            Optional<Dong> amount,
            Optional<LocalDate> appealUntil,
            LocalDate decidedOn) {

        static Decided of(
                Reference application,
                SupportLine line,
                ApplicationOutcome outcome,
                Optional<Dong> amount,
                Optional<LocalDate> appealUntil,
                LocalDate decidedOn) {
            return new Decided(
                    application,
                    line.programme(),
                    line.measure(),
                    line.kind(),
                    line.beneficiary(),
                    line.beneficiary().kind(),
                    line.beneficiary().organization(),
                    outcome,
                    amount,
                    appealUntil,
                    decidedOn);
        }
    }

    /** Lý do từ chối. */
    public record Refused(
            Reference application,
            RefusalReason reason,
            Optional<String> rule,
            Reference measure,
            Beneficiary beneficiary,
            Optional<OrganizationId> organization) {}

    /** Quyết định hỗ trợ; the parts are those of {@link AwardSupport}. */
    public record Award(
            Reference award,
            Reference programme,
            Reference measure,
            SupportKind kind,
            Beneficiary beneficiary,
            BeneficiaryKind beneficiaryKind,
            Optional<OrganizationId> organization,
            Optional<Reference> application,
            long year,
            Dong amount,
            Optional<Dong> cost,
            Optional<Reference> project) {}

    /**
     * Số dư của quyết định hỗ trợ, in đồng.
     *
     * @param unpaid what may still be paid
     * @param kept what was paid and not asked back
     * @param open whether the case is open
     * @param closing how it was closed, if it was
     */
    public record Balance(Reference award, Dong unpaid, Dong kept, boolean open, Optional<CaseClosing> closing) {

        static Balance awarded(Reference award, Dong amount) {
            return new Balance(award, amount, Dong.ZERO, true, Optional.empty());
        }

        /** What the award burdens its ceilings and its budget with: what was paid and not asked back, and what may yet be. */
        public Dong counted() {
            return unpaid.plus(kept);
        }

        Balance paying(Dong part) {
            return new Balance(award, unpaid.minus(part), kept.plus(part), open, closing);
        }

        Balance claiming(Dong part) {
            return new Balance(award, unpaid, kept.minus(part), open, closing);
        }

        Balance closed(CaseClosing how) {
            return new Balance(award, Dong.ZERO, kept, false, Optional.of(how));
        }
    }

    /** Khoản giải ngân, in đồng. */
    public record Payment(
            Reference award,
            Reference payment,
            Reference programme,
            Reference measure,
            SupportKind kind,
            Beneficiary beneficiary,
            BeneficiaryKind beneficiaryKind,
            Optional<OrganizationId> organization,
            BudgetSource source,
            Dong amount) {

        static Payment of(Reference award, Reference payment, SupportLine line, BudgetSource source, Dong amount) {
            return new Payment(
                    award,
                    payment,
                    line.programme(),
                    line.measure(),
                    line.kind(),
                    line.beneficiary(),
                    line.beneficiary().kind(),
                    line.beneficiary().organization(),
                    source,
                    amount);
        }
    }

    /** Khoản thu hồi; the parts are those of {@link RecoverSupport}. */
    public record Recovery(
            Reference award,
            Reference recovery,
            Reference programme,
            Reference measure,
            SupportKind kind,
            Beneficiary beneficiary,
            BeneficiaryKind beneficiaryKind,
            Optional<OrganizationId> organization,
            Dong amount,
            RecoveryGround ground,
            Optional<Long> shownBy,
            Optional<String> rule,
            Optional<Reference> finding) {}

    /** Còn phải nộp lại, in đồng. */
    public record Claim(Reference award, Reference recovery, Dong owed) {

        Claim less(Dong part) {
            return new Claim(award, recovery, owed.minus(part));
        }
    }

    /** Khoản đã nộp lại, in đồng. */
    public record Repayment(
            Reference award,
            Reference repayment,
            Reference recovery,
            Reference programme,
            Reference measure,
            SupportKind kind,
            Beneficiary beneficiary,
            Optional<OrganizationId> organization,
            Dong amount) {

        static Repayment of(Reference award, Reference repayment, Reference recovery, SupportLine line, Dong amount) {
            return new Repayment(
                    award,
                    repayment,
                    recovery,
                    line.programme(),
                    line.measure(),
                    line.kind(),
                    line.beneficiary(),
                    line.beneficiary().organization(),
                    amount);
        }
    }

    private SupportFacts() {}
}
