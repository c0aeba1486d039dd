package vn.htx.core.rulebook.finance;

import static vn.htx.core.law.Confidence.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.charter.Charter;
import vn.htx.core.charter.CharterFacts;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.finance.LendInternally;
import vn.htx.core.finance.LendingGrounds;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/**
 * Điều kiện cho vay nội bộ: full governance with a supervisory board of so many, own business funded first, no borrowed money,
 * separate books, and internal lending written in the charter and approved by the general meeting (R-FIN-17).
 */
final class LendingConditions extends FinanceFiling<LendInternally> {

    private static final Parameter<Integer> SUPERVISORS = Parameter.integer("internal-loan.supervisors.minimum");
    private static final ReasonCode UNKNOWN =
            ReasonCode.uncertainty(LendingConditions.class, "loan.conditions-unknown", "unknown");
    private static final ReasonCode CONDITIONS =
            ReasonCode.requirement(LendingConditions.class, "loan.conditions", "missing", "supervisors");

    LendingConditions() {
        super(
                "R-FIN-17",
                LendInternally.class,
                FinanceVersions.since2024("83.2"),
                Set.of(SUPERVISORS),
                UNKNOWN,
                CONDITIONS);
    }

    @Override
    Verdict judge(LendInternally done, OrganizationOnDay organization, Law law) {
        return law.ask(SUPERVISORS).judge(supervisors -> {
            List<String> missing = missing(done.grounds(), organization, supervisors);
            List<String> unknown = unknown(done, organization);
            return missing.isEmpty() && !unknown.isEmpty()
                    ? Verdict.undetermined(UNKNOWN, "unknown", String.join(",", unknown))
                    : Verdict.of(missing.isEmpty())
                            .because(
                                    CONDITIONS,
                                    "missing",
                                    missing.isEmpty() ? "-" : String.join(",", missing),
                                    "supervisors",
                                    supervisors);
        });
    }

    private static List<String> missing(LendingGrounds stated, OrganizationOnDay organization, int supervisors) {
        List<String> missing = new ArrayList<>();
        if (organization
                .find(GovernanceFacts.MODEL)
                .filter(governed -> governed.model() != GovernanceModel.FULL)
                .isPresent()) {
            missing.add("full-governance");
        }
        if (supervisors(organization) < supervisors) {
            missing.add("supervisors");
        }
        if (!stated.ownBusinessFunded()) {
            missing.add("own-business");
        }
        if (!stated.ownMoney()) {
            missing.add("own-money");
        }
        if (!stated.separateBooks()) {
            missing.add("separate-books");
        }
        if (organization.find(CharterFacts.VERSION).isPresent() && !isInCharter(organization)) {
            missing.add("charter");
        }
        return missing;
    }

    private static long supervisors(OrganizationOnDay organization) {
        return organization.list(GovernanceFacts.OFFICE).stream()
                .filter(office -> office.role().isOfSupervisoryBoard())
                .map(GovernanceFacts.Office::officer)
                .distinct()
                .count();
    }

    private static boolean isInCharter(OrganizationOnDay organization) {
        return Charter.of(organization.list(CharterFacts.VERSION), organization.list(CharterFacts.SETTING))
                .findFlag(CharterParameter.INTERNAL_LOANS_ALLOWED)
                .orElse(false);
    }

    private static List<String> unknown(LendInternally done, OrganizationOnDay organization) {
        List<String> unknown = new ArrayList<>();
        if (organization.find(GovernanceFacts.MODEL).isEmpty()) {
            unknown.add("governance");
        }
        if (organization.find(CharterFacts.VERSION).isEmpty()) {
            unknown.add("charter");
        }
        if (done.meeting().isEmpty()) {
            unknown.add("meeting");
        }
        return unknown;
    }
}
