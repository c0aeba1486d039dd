package vn.htx.core.support;

import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Premise;
import vn.htx.core.organization.Reference;

/**
 * Nội dung và đối tượng hỗ trợ: under which programme and measure, of which kind, and for whom. Every act of a case says it,
 * and what an act builds on must say the same, so that each figure can be drawn by each of them.
 *
 * @param programme chương trình
 * @param measure nội dung, chính sách hỗ trợ of the programme
 * @param kind the kind of the measure
 * @param beneficiary đối tượng thụ hưởng
 */
public record SupportLine(Reference programme, Reference measure, SupportKind kind, Beneficiary beneficiary) {

    /** There must be a fact of the same measure and beneficiary on the act's day. */
    Premise sameAs(FactType<?> type, Reference subject) {
        return Premise.present(type, subject)
                .where("programme", programme)
                .where("measure", measure)
                .where("kind", kind)
                .where("beneficiary", beneficiary);
    }

    /** The measure must be offered by the programme, to beneficiaries of this kind. */
    Premise offered() {
        return Premise.present(SupportFacts.MEASURE, measure)
                .where("programme", programme)
                .where("kind", kind)
                .where(beneficiary.kind().column(), true);
    }
}
