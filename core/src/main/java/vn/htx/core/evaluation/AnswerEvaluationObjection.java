package vn.htx.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Trả lời ý kiến về kết quả đánh giá: the authority answers an objection. One found right is followed by the replacement of
 * the step it is about.
 *
 * @param upheld whether the objection was found right
 */
public record AnswerEvaluationObjection(
        OrganizationId organization, long year, Reference scheme, Reference objection, boolean upheld)
        implements EvaluationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                EvaluationFacts.OBJECTION,
                effectiveOn,
                raised -> raised.answered(effectiveOn, upheld),
                organization,
                year,
                scheme,
                objection));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(EvaluationFacts.OBJECTION, organization, year, scheme, objection));
    }
}
