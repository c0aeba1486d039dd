package vn.htx.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.Reference;

/** Hành vi trong đánh giá, xếp loại: an act of one organization's evaluation on a year under a scheme. */
public interface EvaluationAct extends OrganizationAct {

    /** The year evaluated. */
    long year();

    /** The scheme. */
    Reference scheme();

    /** An act that gives points or agrees with those given before. */
    interface Scoring extends EvaluationAct {

        /** The step it is. */
        Stage stage();

        /** The level of the authority that takes it; empty for the organization's own score. */
        Optional<AgencyLevel> actingLevel();

        /** Whether the organization is said to have been fined in the year. */
        boolean fined();

        /** All points given in this step; empty when those of the step before are agreed with. */
        List<Score> scores();

        @Override
        default List<Statement> statements(LocalDate effectiveOn) {
            List<Statement> said = new ArrayList<>();
            said.add(Statement.holds(
                    EvaluationFacts.STEP,
                    new EvaluationFacts.Step(
                            organization(), year(), scheme(), stage(), actingLevel(), fined(), effectiveOn),
                    effectiveOn));
            scores().forEach(score -> said.add(Statement.holds(
                    EvaluationFacts.SCORE,
                    new EvaluationFacts.Given(
                            organization(), year(), scheme(), stage(), score.item(), score.points(), score.evidence()),
                    effectiveOn)));
            return said;
        }
    }
}
